"""Money that comes at once: what counts, what room is left, what to report, what may come back."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.answer import Answer
from app.domain.problem import Problem
from app.domain.sentence import Sentence, say
from app.domain.windfall import WindfallEffect, WindfallKind
from app.law import geld_ineens
from app.ui import routes
from app.ui.answers.trouble import to_question
from app.ui.asking import windfall
from app.ui.asking.reports import CHANGE
from app.ui.asking.told_facts import known_of
from app.ui.desk import Desk
from app.ui.page import forms
from app.ui.page.blocks import (
    Block,
    Head,
    Line,
    Look,
    Page,
    Tone,
    aside,
    box,
    go,
    group,
    lines,
    soft,
)
from app.ui.page.inputs import Inputs, in_answers, use_inputs
from app.ui.page.shown import shown


@shown
def windfall_screen(desk: Desk) -> Page:
    """A question, and below it what the law makes of the money; nothing is sent."""
    visit = desk.visit
    inputs = use_inputs(desk, in_answers(visit))
    kind, title = windfall.kind_of(visit), say("Kreeg u geld in één keer?")

    def choose(code: str) -> None:
        visit.put(windfall.KIND, code)
        windfall.keep(visit, None)

    def count() -> None:
        told = inputs.read(*windfall.boxes(kind))
        if told is not None:
            windfall.keep(visit, windfall.made(kind, told))
            desk.keep()

    what = say("Wat voor geld is het?")
    return inputs.page(
        title,
        group(
            *soft(
                say("Bijvoorbeeld een erfenis, een prijs of een gift."),
                say("Uw gemeente ziet dit antwoord niet."),
            )
        ),
        Head(what),
        forms.one_of(desk, "windfall", what, _named(), kind, choose),
        inputs.number(windfall.AMOUNT, count),
        *(_died(inputs) if kind is WindfallKind.ERFENIS else ()),
        go(say("Toon wat dit doet"), count, key="count"),
        *_outcome(desk),
    )


def _named() -> dict[str, Sentence]:
    return {str(kind): words for kind, words in windfall.KINDS.items()}


def _died(inputs: Inputs) -> Iterator[Block]:
    yield forms.above(windfall.DIED)
    yield inputs.day(windfall.DIED, lambda: None)


def _outcome(desk: Desk) -> Iterator[Block]:
    money, today = windfall.counted(desk.visit), desk.parts.today
    if money is None:
        return
    known = known_of(desk.visit, today)
    found = geld_ineens(known.household, known.facts, today, desk.gemeente, money)
    if isinstance(found, Problem):
        yield box(found.because, to_question(desk, found), tone=Tone.NOTICE)
        return
    yield box(Line(found.because, Look.STRONG), tone=Tone.NOTICE, key="outcome")
    yield box(*lines(*_why(found)), Line(_where(found), Look.SMALL), head=say("Zo zit dat"))
    if found.value.room is None and known.household.assets is None:
        asked = routes.change(routes.ANSWER, "spaargeld")
        yield aside(say("Vul uw spaargeld in"), asked, key="to-savings")
    yield aside(say("Geef het door"), routes.report(CHANGE.slug), key="to-report")
    yield aside(say("Praat met iemand"), lambda: desk.aside(routes.HELP), key="to-help")


def _why(found: Answer[WindfallEffect]) -> tuple[Sentence, ...]:
    return tuple(part.because for part in found.parts)


def _where(found: Answer[WindfallEffect]) -> Sentence:
    """The articles, each once, in the order in which they are used."""
    told = dict.fromkeys(one.source.article for one in found.reasons())
    articles = dict.fromkeys(part for text in told for part in text.split(", "))
    return say("{law}, artikel {article}", law=found.source.law, article=", ".join(articles))
