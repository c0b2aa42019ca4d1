"""Hours that go up and down: a month with few hours, a usual one and one with many."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal

import flet as ft

from app.domain.money import half_up_to_euro
from app.domain.month import Month
from app.domain.problem import Problem
from app.domain.scenario import Question, Scenario
from app.domain.sentence import Sentence, say, say_n
from app.law import at_other_hours
from app.ui import routes
from app.ui.answers import ask_law
from app.ui.answers.attached import attached
from app.ui.answers.figures import AmountParts, average
from app.ui.answers.month_bar import month_bar
from app.ui.answers.trouble import nothing_told, trouble, trouble_to
from app.ui.asking import irregular, to_law
from app.ui.desk import Desk
from app.ui.page.blocks import (
    Aloud,
    Block,
    Columns,
    Page,
    Tone,
    box,
    first_strong,
    group,
    lines,
    page,
)
from app.ui.page.forms import Stepped, use_stepped
from app.ui.page.shared import bars, national_rules
from app.ui.page.shown import shown

_Hours = tuple[int, int, int]


@shown
def irregular_screen(desk: Desk) -> Page:
    """Three outcomes beside each other, or that hours are needed for them."""
    answers, stepped = desk.visit.answers, use_stepped(desk)
    usual = to_law.hours_of(answers)
    few, many = irregular.fewest(answers), irregular.most(answers)
    hours = (few[1], usual, many[1])
    asked = tuple(ask_law.question(desk).with_hours(Decimal(one)) for one in hours)
    # Each is kept by itself: one step of one number asks the law once.
    found = tuple(_use_outcome(desk, one) for one in asked)
    if not to_law.can_step_hours(answers):
        return _needs_hours(desk)
    scenarios = tuple(one for one in found if not isinstance(one, Problem))
    problems = (nothing_told(answers), *found)
    problem = next((one for one in problems if isinstance(one, Problem)), None)
    if problem is not None:
        return trouble(desk, problem)
    triples = months_of(scenarios)
    fewest, most = Stepped(*few, level=3), Stepped(*many, level=3)
    return page(
        say("Als uw uren wisselen"),
        national_rules(desk),
        attached(asked[1].beslag, desk.visit.answers),
        Columns(
            (
                box(
                    say("Uw gewone uren zijn {hours} per week.", hours=usual),
                    stepped(fewest),
                    stepped(most),
                    head=say("Uren per week"),
                ),
                Aloud((group(*first_strong(*_words(triples[0]))),)),
                *lines(*at_other_hours(asked[1])),
            ),
            (
                *(_month(desk, one, hours) for one in triples),
                box(*_do(triples[0]), tone=Tone.NOTICE, head=say("Dit doet u bij wisselende uren")),
            ),
        ),
    )


def _use_outcome(desk: Desk, asked: Question) -> Scenario | Problem:
    return ft.use_memo(lambda: ask_law.scenario(desk, asked), [asked, desk.gemeente])


def _needs_hours(desk: Desk) -> Page:
    return trouble_to(
        desk,
        say("Hiervoor hebben wij uw uren nodig. Nu kennen wij alleen een bedrag."),
        routes.change(routes.ANSWER, "loonweten"),
        say("Vul uw uren in"),
    )


def _month(desk: Desk, triple: Triple, hours: _Hours) -> Block:
    names = zip(_names(triple.parts, hours), triple.parts, strict=True)
    three = tuple(month_bar(desk.writer, parts, title) for title, parts in names)
    return box(bars(three), head=say("In {month}", month=triple.month))


def _names(parts: tuple[AmountParts, ...], hours: _Hours) -> tuple[Sentence, Sentence, Sentence]:
    few, usual, many = (one.total for one in parts)
    return (
        say_n(
            "Weinig, {n} uur: samen ongeveer {amount}",
            "Weinig, {n} uur: samen ongeveer {amount}",
            n=hours[0],
            amount=few,
        ),
        say_n(
            "Gewoon, {n} uur: samen ongeveer {amount}",
            "Gewoon, {n} uur: samen ongeveer {amount}",
            n=hours[1],
            amount=usual,
        ),
        say_n(
            "Veel, {n} uur: samen ongeveer {amount}",
            "Veel, {n} uur: samen ongeveer {amount}",
            n=hours[2],
            amount=many,
        ),
    )


def _words(first: Triple) -> Iterator[Sentence]:
    few, _, many = first.parts
    apart = many.total - few.total
    if apart > 0:
        yield say(
            "Met de meeste uren krijgt u ongeveer {amount} meer dan met de minste.",
            amount=apart,
        )
    elif apart < 0:
        yield say(
            "Met de meeste uren krijgt u ongeveer {amount} minder dan met de minste.",
            amount=-apart,
        )
    else:
        yield say("Met weinig en met veel uren krijgt u evenveel.")
    yield say("Dat gaat over {month}. Uw vakantiegeld telt mee.", month=first.month)
    yield say("Wij doen alsof elke maand hetzelfde is.")


def _do(first: Triple) -> Iterator[Sentence]:
    few, many = first.parts[0].bijstand, first.parts[-1].bijstand
    if few:
        yield say("Uw gemeente rekent de bijstand uit per maand.")
        if few > many:
            yield say("In een maand met weinig loon krijgt u meer bijstand.")
        yield say("Geef elke maand door wat u verdiende.")
    if few and not many:
        yield say("Is er een maand geen bijstand? Vraag uw gemeente hoe het dan verdergaat.")
    yield say("Dienst Toeslagen kijkt naar uw inkomen van het hele jaar.")
    yield say("Verdient u meer of minder dan gedacht? Geef een nieuwe schatting door.")


_YEAR = 12


@dataclass(frozen=True, slots=True)
class Triple:
    """One month with the fewest, the usual and the most hours."""

    month: Month
    parts: tuple[AmountParts, ...]


def months_of(found: tuple[Scenario, ...]) -> tuple[Triple, ...]:
    """The first month with work, and the same month a year later where anything differs."""
    # The last one has the most hours: it has work in every month in which any has.
    busiest = zip(found[-1].months, found[-1].without_work, strict=True)
    places = [place for place, (one, now) in enumerate(busiest) if one.net_wage != now.net_wage]
    first = places[0] if places else 0
    later = places[min(_YEAR, len(places) - 1)] if places else first
    shown = [_at(found, first)]
    if _worths(found, later) != _worths(found, first):
        shown.append(_at(found, later))
    return tuple(shown)


def _at(found: tuple[Scenario, ...], place: int) -> Triple:
    parts = tuple(average((one.months[place],)) for one in found)
    return Triple(found[0].months[place].month, parts)


def _worths(found: Iterable[Scenario], place: int) -> tuple[object, ...]:
    return tuple(half_up_to_euro(one.months[place].worth) for one in found)
