"""One page with what to ask the gemeente about a payment statement."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.domain.problem import Problem
from app.domain.sentence import Sentence, say
from app.domain.statement import ExplainedLine, Explanation, Fit, LineKind
from app.ui.answers.explained import explanation, no_lines
from app.ui.desk import Desk
from app.ui.page.blocks import (
    Block,
    Box,
    Head,
    Line,
    Look,
    Page,
    Tone,
    Twice,
    box,
    group,
    page,
)
from app.ui.page.paper import DOTS
from app.ui.page.shared import to_print
from app.ui.page.shown import shown

_HEADING = say("Dit wil ik vragen aan de gemeente")
_LAST = (
    say("Wilt u mij het antwoord op papier sturen?"),
    say("Dit is geen besluit. De gemeente beslist."),
)
_STYLE = """
.ask { border: .6pt solid #777; padding: 1.5mm 2.5mm; margin: 0 0 2mm; break-inside: avoid; }
"""


@shown
def statement_paper_screen(desk: Desk) -> Page:
    """The page first to do something with, then to read."""
    found, today = explanation(desk), desk.parts.today
    if isinstance(found, Problem):
        return no_lines(desk, found)
    return page(
        _HEADING,
        group(
            say("Alles staat op één blad. Uw naam staat er niet op."),
            say("U kiest zelf wie het ziet. Deze app stuurt niets."),
        ),
        to_print(desk, ask_paper(found, today), both=True, style=_STYLE),
        Head(say("Dit staat op het blad")),
        _shown(_title(found), *_first(found)),
        *(_shown(*part) for part in _questions(found)),
        box(*(Twice(one) for one in (*_LAST, _made(today)))),
    )


def ask_paper(found: Explanation, today: date) -> Page:
    """Only what differs is asked; a statement that fits asks one thing: is it right?"""
    answer, no_decision = _LAST
    return page(
        _title(found),
        *(Line(one) for one in _first(found)),
        Head(_HEADING),
        *(_ask(*part) for part in _questions(found)),
        Line(answer),
        Box((Line(no_decision),), Tone.BARE, on_paper="decision"),
        Line(_made(today)),
    )


def _shown(first: Sentence, *rest: Sentence) -> Block:
    return box(Twice(first, strong=True), *(Twice(one) for one in rest))


def _ask(first: Sentence, *rest: Sentence) -> Block:
    lines = (Line(first, Look.STRONG), *(Line(one) for one in rest), Line(DOTS))
    return Box(lines, Tone.BARE, on_paper="ask")


def _title(found: Explanation) -> Sentence:
    return say("Mijn vragen over de specificatie van {month}", month=found.month)


def _made(today: date) -> Sentence:
    return say("Gemaakt met Houvast op {day}.", day=today)


def _first(found: Explanation) -> Iterator[Sentence]:
    paid, expected = found.paid, found.expected
    yield say("Ik kreeg {paid}. Ik verwachtte {expected}.", paid=paid, expected=expected)
    if found.difference:
        yield say("Het verschil is {apart}.", apart=abs(found.difference))
    if found.adds_up is False:
        yield say("Alle regels samen zijn {added}. Ik kreeg een ander bedrag.", added=found.added)


def _questions(found: Explanation) -> Iterator[tuple[Sentence, ...]]:
    asked = [line for line in found.lines if line.fit in (Fit.DIFFERENT, Fit.MISSING)]
    shown_ = [line for line in asked if line.kind is not LineKind.BETAALD]
    for line in shown_:
        yield (line.title, *_amounts(line), say("Klopt dit? Zo ja: waarom?"))
    told = {line.cause.name for line in shown_ if line.cause is not None}
    for cause in found.causes:
        if cause.name not in told:
            yield (cause.because, say("Klopt dit? Zo ja: waarom?"))
    if not found.difference and not shown_:
        yield (say("Klopt deze specificatie volgens u?"),)


def _amounts(line: ExplainedLine) -> Iterator[Sentence]:
    if line.told is None:
        yield say("Dit staat er niet op.")
    else:
        yield say("Er staat {told}.", told=line.told)
    if line.expected:
        yield say("Ik verwachtte {expected}.", expected=line.expected)
