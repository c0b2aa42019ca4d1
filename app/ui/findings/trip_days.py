"""Counts the days abroad: two dates for each trip, and the days that they make."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial

from app.domain.sentence import Sentence, say, say_n
from app.domain.stay import Stay
from app.ui.asking import trips
from app.ui.asking.reading import Fault
from app.ui.desk import Desk
from app.ui.page import forms
from app.ui.page.blocks import (
    Block,
    Head,
    Line,
    Look,
    aside,
    box,
    go,
    group,
)
from app.ui.page.inputs import in_drafts, use_inputs


@dataclass(frozen=True, slots=True)
class _Words:
    """What stands on the card, and what is behind the keys of its buttons."""

    key: str
    heading: Sentence
    count: Sentence
    none: Sentence


# Centrale Raad van Beroep 22 maart 2011, ECLI:NL:CRVB:2011:BQ0142.
_COUNTED = say("De dag van vertrek telt niet mee. De dag van terugkomst telt wel mee.")
_WORDS: dict[str, _Words] = {
    trips.OWN: _Words(
        "",
        say("Tel uw dagen in het buitenland"),
        say("Tel deze reis"),
        say("Ik ga dit jaar niet weg"),
    ),
    trips.PARTNER: _Words(
        ":partner",
        say("Tel de dagen van uw partner"),
        say("Tel deze reis van uw partner"),
        say("Mijn partner gaat dit jaar niet weg"),
    ),
}


def use_trip_days(desk: Desk) -> Callable[[str], Block]:
    """A card for the person or the partner: the trips of before, and boxes for another one."""
    inputs = {whose: use_inputs(desk, in_drafts(desk.visit)) for whose in _WORDS}

    def add(whose: str) -> None:
        told = inputs[whose].read(*trips.boxes(whose))
        if told is None:
            return
        found = trips.made(told, whose)
        if isinstance(found, Fault):
            inputs[whose].refused(found)
            return
        inputs[whose].clear(*trips.boxes(whose))
        _keep(desk, whose, (*(trips.stays_of(desk.visit, whose) or ()), found))

    def days(whose: str) -> Iterator[Block]:
        for one in trips.boxes(whose):
            yield Head(one.question, 3)
            yield inputs[whose].day(one, partial(add, whose))

    def card(whose: str) -> Block:
        words, stays = _WORDS[whose], trips.stays_of(desk.visit, whose)
        none = aside(words.none, partial(_keep, desk, whose, ()), key=f"no-trip{words.key}")
        return box(
            Line(_COUNTED, Look.SMALL),
            *(_trip(desk, whose, one) for one in stays or ()),
            *days(whose),
            go(words.count, partial(add, whose), key=f"count-trip{words.key}"),
            none if stays is None else None,
            head=words.heading,
            key=f"trips{words.key}",
        )

    return card


def _trip(desk: Desk, whose: str, stay: Stay) -> Block:
    when = say("Weg op {first}, terug op {last}", first=stay.first, last=stay.last)
    known = trips.stays_of(desk.visit, whose) or ()
    rest = tuple(one for one in known if one != stay)
    return group(
        Line(when, Look.STRONG),
        Line(say_n("Dat is {n} dag.", "Dat zijn {n} dagen.", n=stay.days()), Look.SMALL),
        forms.drop(
            when, partial(_keep, desk, whose, rest), f"drop:{stay.first}{_WORDS[whose].key}"
        ),
        gap=2,
    )


def _keep(desk: Desk, whose: str, stays: tuple[Stay, ...]) -> None:
    trips.keep_stays(desk.visit, stays, whose)
    desk.keep()
