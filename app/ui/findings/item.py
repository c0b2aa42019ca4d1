"""One right or one duty: the answer with its one way on, and all else behind taps of its own."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.finding import OPEN, Finding, Reply
from app.domain.sentence import Sentence
from app.ui import routes
from app.ui.asking.told_facts import told_of
from app.ui.desk import Desk
from app.ui.findings.ask_law import Found
from app.ui.findings.open_answer import missing
from app.ui.page.blocks import (
    Aloud,
    Block,
    Box,
    Columns,
    Go,
    Line,
    Look,
    Page,
    Tone,
    aside,
    box,
    lines,
    page,
    present,
)
from app.ui.page.folds import Folds, folded


@dataclass(frozen=True, slots=True)
class Summary:
    """What one reads of it before any tap.

    ``recorded`` is what the gemeente told of it, which comes before a question. ``state`` says
    whether it holds, ``worth`` what it brings in euro, ``because`` why, and ``how``
    what one does. ``act`` is the one button. ``beside`` belongs to all of it, such as days to
    count. ``what`` says what it is, above a question that is still open; ``below`` is what the
    worth rests on, below everything that one reads first.
    """

    state: Sentence
    worth: Sentence | None
    because: tuple[Sentence, ...]
    how: Sentence | None
    act: Go | None
    beside: tuple[Block, ...] = ()
    recorded: Block | None = None
    what: Sentence | None = None
    below: tuple[Sentence, ...] = ()


def item(
    desk: Desk,
    folds: Folds,
    found: Found,
    finding: Finding,
    told: Summary,
    parts: tuple[Box | None, ...],
    *,
    parent: str,
    back: Sentence,
) -> Page:
    """``parent`` is the list it stands in, and ``back`` the words of the way there."""
    is_open = finding.answer is Reply.UNKNOWN
    asked = missing(desk, finding, parent, found.known.household) if is_open else None
    act = told.act
    if act is not None and (asked is not None or told.beside):
        # One thing at a time: first the question, or the days to count.
        act = aside(act.text, act.to, act.key)
    return page(
        finding.title,
        Columns(
            present(
                told.recorded,
                None if asked is None or told.what is None else Box((Line(told.what),)),
                _answer(told) if asked is None else asked,
                *told.beside,
                *(() if asked is None else present(_worth(desk, told, finding))),
                *(() if asked is None or told.how is None else (Box((Line(told.how),)),)),
                act,
                box(*lines(*told.below)) if told.below else None,
            ),
            present(folded(folds, *parts), aside(back, parent, key="to-list")),
        ),
    )


def act_of(words: Sentence, finding: Finding, parent: str) -> Go:
    """The way to a letter that asks for this."""
    return Go(words, routes.letter(parent, finding.id), key="letter")


def _worth(desk: Desk, told: Summary, finding: Finding) -> Box | None:
    """What it can bring, below a question that is still open: that is why one answers it.

    A reason that was found meanwhile comes with it, where the question does not say it already.
    """
    first, *rest = told.because
    is_new = finding.because != OPEN and finding.missing_fact not in told_of(desk.visit)
    if told.worth is not None and is_new:
        rest = [first, *rest]
    # Where the reason names the amount, it is not said twice.
    worth = first if told.worth is None and finding.amount is not None else told.worth
    if worth is None:
        return None
    return Box((Line(worth, Look.STRONG), *(Line(one) for one in rest)))


def _answer(told: Summary) -> Block:
    worth = None if told.worth is None else Line(told.worth, Look.STRONG)
    how = None if told.how is None else Line(told.how)
    reasons = (Line(one) for one in told.because)
    inside = present(Line(told.state, Look.STRONG), worth, *reasons, how)
    return Aloud((Box(inside, Tone.NOTICE, "answer"),))
