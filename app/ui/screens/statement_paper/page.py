"""The page as a file to print and as plain text: one side of A4, nothing from elsewhere."""

from __future__ import annotations

from app.ui.screens.paper.two_page import TwoPage
from app.ui.screens.statement_paper.paper import DOTS, AskPaper

_OWN_STYLE = """
.ask { border: .6pt solid #777; padding: 1.5mm 2.5mm; margin: 0 0 2mm; break-inside: avoid; }
.ask > :first-child { font-weight: bold; }
"""


def ask_page(paper: AskPaper) -> str:
    """A whole HTML page; every text in it is escaped."""
    page = TwoPage(paper.language, paper.rtl, _OWN_STYLE)
    asks = "".join(
        f'<div class="ask">{"".join(page.beside(one) for one in part)}<p>{DOTS}</p></div>'
        for part in paper.questions
    )
    return page.whole(
        paper.title,
        (
            *(page.beside(one) for one in paper.first),
            page.heading(paper.questions_heading),
            asks,
            page.beside(paper.answer),
            f'<div class="decision">{page.beside(paper.no_decision)}</div>',
            page.beside(paper.made),
        ),
    )


def ask_text(paper: AskPaper) -> str:
    """The same in Dutch, as lines to copy."""
    parts = [paper.title.dutch, "\n".join(one.dutch for one in paper.first)]
    parts.append(paper.questions_heading.dutch)
    parts += ["\n".join(one.dutch for one in part) for part in paper.questions]
    return "\n\n".join((*parts, paper.answer.dutch, paper.no_decision.dutch, paper.made.dutch))
