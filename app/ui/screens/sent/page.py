"""The receipt as a file to print and as plain text: one side of A4, nothing from elsewhere."""

from __future__ import annotations

from html import escape

from app.ui.page.two import Two, TwoRows
from app.ui.page.two_page import TwoPage
from app.ui.screens.sent.paper import SentPaper

_OWN_STYLE = """
body { font-size: 11pt; line-height: 1.35; }
h2 { font-size: 12pt; margin-top: 4mm; }
th { width: 34%; font-weight: normal; overflow-wrap: anywhere; }
th, td { padding-block: 1mm; }
th p, td p { margin: 0; }
td { font-weight: bold; white-space: pre-line; overflow-wrap: anywhere; }
td p { font-weight: normal; }
table { margin-bottom: 2mm; }
.decision { margin-block: 5mm 3mm; }
"""


def sent_page(paper: SentPaper) -> str:
    """A whole HTML page; every text in it is escaped."""
    page = TwoPage(paper.language, paper.rtl, _OWN_STYLE)
    parts = (page.heading(title) + _table(page, rows) for title, rows in paper.parts)
    return page.whole(
        paper.title,
        (
            _table(page, paper.receipt),
            *(page.beside(one) for one in paper.about),
            *parts,
            f'<div class="decision">{page.beside(paper.no_decision)}</div>',
            page.beside(paper.made),
        ),
    )


def sent_text(paper: SentPaper) -> str:
    """The same in Dutch, as lines to copy."""
    about = "\n".join(one.dutch for one in paper.about)
    parts = ((title.dutch, *_lines(rows)) for title, rows in paper.parts)
    told = ("\n".join(lines) for lines in parts)
    receipt = "\n".join(_lines(paper.receipt))
    end = (paper.no_decision.dutch, paper.made.dutch)
    return "\n\n".join((paper.title.dutch, receipt, about, *told, *end))


def _lines(rows: TwoRows) -> tuple[str, ...]:
    return tuple(f"{about.dutch}: {told.dutch}" for about, told in rows)


def _table(page: TwoPage, rows: TwoRows) -> str:
    lines = "".join(
        f'<tr><th scope="row">{escape(about.dutch)}{page.own(about)}</th>{_told(page, told)}</tr>'
        for about, told in rows
    )
    return f"<table>{lines}</table>"


def _told(page: TwoPage, told: Two) -> str:
    # What a person wrote is in a language of its own.
    return f'<td dir="auto">{escape(told.dutch)}{page.own(told)}</td>'
