"""Counts the days abroad: two dates for each trip, and the days that they make."""

from __future__ import annotations

from dataclasses import dataclass

import flet as ft

from app.domain.sentence import Sentence, say, say_n
from app.domain.stay import Stay
from app.ui.asking import trips
from app.ui.asking.reading import PARTS, Fault
from app.ui.components.buttons import primary, quiet, secondary
from app.ui.components.card import card
from app.ui.components.date_field import date_field
from app.ui.components.guard import component
from app.ui.components.text_field import Fields
from app.ui.components.texts import heading, sentence, small
from app.ui.day_boxes import day_boxes
from app.ui.desk import Desk
from app.ui.hooks import remembered

_NO_FAULT: Fault | None = None


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


@component
def trip_days(desk: Desk, whose: str) -> ft.Control:
    """The trips of before, two dates for another one, and a way to say that there are none.

    ``whose`` says whether they are of the person or of the partner.
    """
    fault, set_fault = ft.use_state(_NO_FAULT)
    fields = remembered(Fields)
    visit, words = desk.visit, _WORDS[whose]
    stays = trips.stays_of(visit, whose)
    known = stays or ()

    def add() -> None:
        found = trips.read(lambda field: visit.draft(field) or "", whose)
        if isinstance(found, Fault):
            set_fault(found)
            return
        set_fault(None)
        for name in (trips.first(whose), trips.last(whose)):
            for piece in PARTS:
                visit.note(f"{name}.{piece}", "")
        _keep(desk, (*known, found), whose)

    def dates(field: str, name: Sentence) -> list[ft.Control]:
        boxes = day_boxes(desk.writer, field, name, lambda part: visit.draft(part) or "", fault)
        return [heading(boxes.name, 3), date_field(boxes, fields, visit.note, add)]

    return card(
        [
            heading(desk.write(words.heading), 2),
            small(desk.write(_COUNTED)),
            *(_trip(desk, stay, known, whose) for stay in known),
            *dates(trips.first(whose), say("Dag van vertrek")),
            *dates(trips.last(whose), say("Dag dat u terugkomt")),
            primary(desk.write(words.count), add, key=f"count-trip{words.key}"),
            *([_none(desk, whose)] if stays is None else []),
        ],
        key=f"trips{words.key}",
    )


def _none(desk: Desk, whose: str) -> ft.Control:
    words = _WORDS[whose]
    return secondary(
        desk.write(words.none), lambda: _keep(desk, (), whose), key=f"no-trip{words.key}"
    )


def _trip(desk: Desk, stay: Stay, known: tuple[Stay, ...], whose: str) -> ft.Control:
    when = desk.write(say("Weg op {first}, terug op {last}", first=stay.first, last=stay.last))
    days = desk.write(say_n("Dat is {n} dag.", "Dat zijn {n} dagen.", n=stay.days()))
    drop = desk.write(say("Weghalen"))
    rest = tuple(one for one in known if one != stay)
    return ft.Column(
        [
            sentence(when, strong=True),
            small(days),
            quiet(
                drop,
                lambda: _keep(desk, rest, whose),
                icon=ft.Icons.DELETE_OUTLINE,
                says=f"{drop}: {when}",
                key=f"drop:{stay.first}{_WORDS[whose].key}",
            ),
        ],
        spacing=2,
        tight=True,
    )


def _keep(desk: Desk, stays: tuple[Stay, ...], whose: str) -> None:
    trips.keep_stays(desk.visit, stays, whose)
    desk.keep()
