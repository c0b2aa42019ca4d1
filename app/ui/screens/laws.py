"""The same work under the rules of 2026 and of 2027."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

import flet as ft

from app.domain.age import age_on
from app.domain.household import Kind
from app.domain.money import ZERO, half_up_to_euro
from app.domain.problem import Problem
from app.domain.scenario import Scenario
from app.domain.sentence import Sentence, say, say_n
from app.domain.two_laws import TwoLaws, difference_of_month
from app.law import needs_opinion, plan_points, wet_nu_straks
from app.text.write import Writer
from app.ui.answers import ask_law, figures
from app.ui.answers.figures import AmountParts
from app.ui.answers.month_bar import month_bar
from app.ui.answers.trouble import nothing_told, trouble
from app.ui.components.amount_bars import Bar
from app.ui.desk import Desk
from app.ui.page.blocks import (
    Badge,
    Box,
    Head,
    Line,
    Look,
    Page,
    Tone,
    box,
    group,
)
from app.ui.page.halves import halved
from app.ui.page.shared import bars
from app.ui.page.shown import shown

_NEW_LAW = date(2027, 1, 1)
_YOUNG, _YEAR, _HALF_YEAR = 27, 12, 6


@shown
def laws_screen(desk: Desk) -> Page:
    """The same work twice; winners and losers are told alike."""
    asked = ask_law.question(desk)
    told = ft.use_memo(lambda: wet_nu_straks(asked, desk.gemeente), [asked, desk.gemeente])
    found = nothing_told(desk.visit.answers) or told
    if isinstance(found, Problem):
        return trouble(desk, found)
    return laws_page(desk.writer, found, desk.parts.today)


def laws_page(writer: Writer, two: TwoLaws, today: date) -> Page:
    """The verdict, its status, the months, two bars, and what may still change."""
    basis = say_n(
        "Dat gaat over {n} maand met dit werk.",
        "Dat gaat over {n} maanden met dit werk.",
        n=two.working_months,
    )
    blocks = (
        group(Head(two.verdict, 1), Line(basis, Look.SMALL), gap=6),
        _status(is_plan=today < _NEW_LAW),
        *halved(
            box(*(_run(one, two.working_months) for one in runs(two)), head=say("Maand na maand")),
            box(bars(two_bars(writer, two)), head=say("Gemiddeld per maand")),
            box(*_others(two), head=say("Voor wie is het meer, en voor wie minder?")),
            box(*_doubts(two), head=say("Wat nog niet vaststaat")),
        ),
    )
    return Page(two.verdict, blocks)


def two_bars(writer: Writer, two: TwoLaws) -> tuple[Bar, Bar]:
    """An average month under each law."""
    now, then = (_average(found) for found in (two.now, two.then))
    # One wage on both lines: a euro of rounding must not look like other pay.
    then = replace(then, wage=now.wage, bijstand=then.bijstand + then.wage - now.wage)
    return (
        month_bar(writer, now, say("Regels van 2026: ongeveer {amount}", amount=now.total)),
        month_bar(writer, then, say("Regels van 2027: ongeveer {amount}", amount=then.total)),
    )


@dataclass(frozen=True, slots=True)
class Run:
    """Months in a row, counted from the first month of work, that differ by as much.

    ``more`` is what a month is worth under the new rules above the old, in whole euros.
    """

    first: int
    last: int
    more: Decimal


def runs(two: TwoLaws) -> tuple[Run, ...]:
    """All months, each in one run: cut where the difference changes, and where the work ends."""
    found: list[Run] = []
    pairs = zip(two.now.months, two.then.months, strict=True)
    for number, (now, then) in enumerate(pairs, start=1):
        more = half_up_to_euro(then.worth - now.worth)
        if found and found[-1].more == more and number != two.working_months + 1:
            found[-1] = Run(found[-1].first, number, more)
        else:
            found.append(Run(number, number, more))
    return tuple(found)


def _status(*, is_plan: bool) -> Badge:
    if is_plan:
        told, sign = say("Wet: deze regels gaan in op 1 januari 2027."), ft.Icons.EVENT_OUTLINED
    else:
        told = say("Wet: deze regels gelden sinds 1 januari 2027.")
        sign = ft.Icons.CHECK_CIRCLE_OUTLINE
    return Badge(told, sign, wide=True)


def _average(found: Scenario) -> AmountParts:
    return figures.average(tuple(with_work for with_work, _ in figures.working_pairs(found)))


def _run(run: Run, worked: int) -> Box:
    name = say("Maand {first} tot en met {last} van uw werk", first=run.first, last=run.last)
    if run.first == run.last:
        name = say("Maand {first} van uw werk", first=run.first)
    if run.first > worked:
        name = say("Vanaf maand {first}: dit werk is dan gestopt", first=run.first)
    lines = (Line(name, Look.SMALL), Line(_more(run), Look.STRONG))
    return Box(lines, Tone.RULED, gap=2)


def _more(run: Run) -> Sentence:
    if run.more > ZERO:
        return say("Met de wet van 2027 krijgt u {amount} per maand meer.", amount=run.more)
    if run.more < ZERO:
        return say("Met de wet van 2027 krijgt u {amount} per maand minder.", amount=-run.more)
    return say("Met de wet van 2027 krijgt u evenveel.")


def _others(two: TwoLaws) -> Iterator[Sentence]:
    if not two.now.has_bijstand:
        yield say("De nieuwe regels gaan over loon naast bijstand.")
        yield say("Zonder bijstand verandert er voor u niets.")
        return
    household, months = two.now.question.household, len(figures.working_pairs(two.now))
    day = two.now.question.start.first_day
    own = half_up_to_euro(difference_of_month(two.now, two.then))
    # What goes for most people is not told to whom it does not go: the verdict is on top.
    if own >= ZERO or age_on(household.birth_date, day) >= _YOUNG:
        yield say("Bent u jonger dan 27? Dan houdt u straks meestal meer.")
    if own >= ZERO or months < _YEAR:
        yield say("Werkt u een jaar of langer? Dan houdt u straks meestal meer.")
    if own <= ZERO or months > _HALF_YEAR:
        yield say("Werkt u een half jaar of korter? Dan houdt u straks meestal minder.")
    if own <= ZERO or household.kind is not Kind.ALLEENSTAANDE_OUDER:
        yield say("Zorgt u alleen voor een jong kind? Dan houdt u straks vaak minder.")


def _then(other: Scenario, now: Scenario) -> Sentence:
    """What an average month differs where the law may be read in another way, as the verdict."""
    more = half_up_to_euro(difference_of_month(now, other))
    if more < ZERO:
        return say(
            "Dan krijgt u gemiddeld {amount} per maand minder dan met de regels van 2026.",
            amount=-more,
        )
    if more > ZERO:
        return say(
            "Dan krijgt u gemiddeld {amount} per maand meer dan met de regels van 2026.",
            amount=more,
        )
    return say("Met de wet van 2027 krijgt u evenveel.")


def _doubts(two: TwoLaws) -> Iterator[Sentence]:
    if two.estimated:
        yield say("Van 2027 kennen wij nog niet alle bedragen. Wij nemen de nieuwste die er zijn.")
        yield from plan_points(two.then.plans)
    if two.new_amounts:
        yield say("In het verschil zitten ook de nieuwe bedragen van 2027.")
    for because, scenario in two.also:
        yield because
        yield _then(scenario, two.now)
    if any(needs_opinion(month) for month in (*two.now.months, *two.then.months)):
        yield say("Uw gemeente beslist of de vrijlating u helpt bij het vinden van werk.")
