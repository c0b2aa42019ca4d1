"""One right or one duty in full: the answer, a question that settles it, and the parts."""

from __future__ import annotations

from app.domain.finding import Finding, Reply
from app.domain.sentence import Sentence
from app.ui import routes
from app.ui.asking.fact_ask import fact_asked
from app.ui.desk import Desk
from app.ui.findings.ask_law import Found
from app.ui.findings.question import question
from app.ui.page.blocks import Aloud, Block, Box, Page, Tone, aside, first_strong, go, page


def item(
    desk: Desk,
    found: Found,
    finding: Finding,
    answer: tuple[Sentence, ...],
    parts: tuple[Block | None, ...],
    *,
    parent: str,
    letter: Sentence | None,
    back: Sentence,
) -> Page:
    """``answer`` begins with the state; the way to a letter stands before the last of ``parts``.

    ``parent`` is the list it stands in, and ``back`` the words of the way there.
    """
    *first, last = parts
    told = Box(first_strong(*answer), Tone.NOTICE, "answer")
    to_letter = routes.letter(parent, finding.id)
    return page(
        finding.title,
        Aloud((told,)),
        _question(desk, found, finding, parent),
        *first,
        None if letter is None else go(letter, to_letter, key="letter"),
        last,
        aside(back, parent, key="to-list"),
    )


def _question(desk: Desk, found: Found, finding: Finding, parent: str) -> Block | None:
    fact = fact_asked(finding, found.known.household)
    is_open = finding.answer is Reply.UNKNOWN and fact not in found.told
    return question(desk, fact, parent, 2) if is_open and fact is not None else None
