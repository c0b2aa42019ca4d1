"""The page as a file to print and as plain text: one side of A4, nothing from elsewhere."""

from __future__ import annotations

from html import escape

from app.ui.screens.paper.page import STYLE
from app.ui.screens.statement_paper.paper import DOTS, AskPaper, Two

_OWN_STYLE = """
.two { columns: auto; display: flex; gap: 6mm; }
.two > * { flex: 1 1 0; min-width: 0; margin: 0; }
.ask { border: .6pt solid #777; padding: 1.5mm 2.5mm; margin: 0 0 2mm; break-inside: avoid; }
body { font-size: 10pt; }
.ask > :first-child { font-weight: bold; }
"""


def ask_page(paper: AskPaper) -> str:
    """A whole HTML page; every text in it is escaped."""
    own = f'lang="{escape(paper.language)}" dir="{"rtl" if paper.rtl else "ltr"}"'
    asks = "".join(
        f'<div class="ask">{"".join(_two(one, own) for one in part)}<p>{DOTS}</p></div>'
        for part in paper.questions
    )
    return "\n".join(
        (
            "<!DOCTYPE html>",
            '<html lang="nl" dir="ltr"><head>',
            '<meta charset="utf-8">',
            '<meta name="viewport" content="width=device-width, initial-scale=1">',
            f"<title>{escape(paper.title.dutch)} – Houvast</title>",
            f"<style>{STYLE}{_OWN_STYLE}</style></head><body>",
            f"<h1>{escape(paper.title.dutch)}</h1>",
            _own(paper.title, own),
            *(_two(one, own) for one in paper.first),
            f"<h2>{escape(paper.questions_heading.dutch)}</h2>",
            _own(paper.questions_heading, own),
            asks,
            _two(paper.answer, own),
            f'<div class="decision">{_two(paper.no_decision, own)}</div>',
            _two(paper.made, own),
            "</body></html>",
        )
    )


def ask_text(paper: AskPaper) -> str:
    """The same in Dutch, as lines to copy."""
    parts = [paper.title.dutch, "\n".join(one.dutch for one in paper.first)]
    parts.append(paper.questions_heading.dutch)
    parts += ["\n".join(one.dutch for one in part) for part in paper.questions]
    return "\n\n".join((*parts, paper.answer.dutch, paper.no_decision.dutch, paper.made.dutch))


def _two(one: Two, own: str) -> str:
    beside = f"<p {own}>{escape(one.own)}</p>" if one.own else ""
    return f'<div class="two"><p lang="nl" dir="ltr">{escape(one.dutch)}</p>{beside}</div>'


def _own(one: Two, own: str) -> str:
    return f"<p {own}>{escape(one.own)}</p>" if one.own else ""
