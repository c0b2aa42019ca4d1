"""Counts the days abroad: two dates for each trip, and the days that they make."""

from __future__ import annotations

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


@component
def trip_days(desk: Desk, stays: tuple[Stay, ...] | None) -> ft.Control:
    """The trips of before, two dates for another one, and a way to say that there are none."""
    fault, set_fault = ft.use_state(_NO_FAULT)
    fields = remembered(Fields)
    visit, known = desk.visit, stays or ()

    def add() -> None:
        found = trips.read(lambda field: visit.draft(field) or "")
        if isinstance(found, Fault):
            set_fault(found)
            return
        set_fault(None)
        for name in (trips.FIRST, trips.LAST):
            for piece in PARTS:
                visit.note(f"{name}.{piece}", "")
        _keep(desk, (*known, found))

    def dates(field: str, name: Sentence) -> list[ft.Control]:
        boxes = day_boxes(desk.writer, field, name, lambda part: visit.draft(part) or "", fault)
        return [heading(boxes.name, 3), date_field(boxes, fields, visit.note, add)]

    none = desk.write(say("Ik ga dit jaar niet weg"))
    return card(
        [
            heading(desk.write(say("Tel uw dagen in het buitenland")), 2),
            *(_trip(desk, stay, known) for stay in known),
            *dates(trips.FIRST, say("Eerste dag weg")),
            *dates(trips.LAST, say("Laatste dag weg")),
            primary(desk.write(say("Tel deze reis")), add, key="count-trip"),
            *([secondary(none, lambda: _keep(desk, ()), key="no-trip")] if stays is None else []),
        ],
        key="trips",
    )


def _trip(desk: Desk, stay: Stay, known: tuple[Stay, ...]) -> ft.Control:
    when = desk.write(say("{first} tot en met {last}", first=stay.first, last=stay.last))
    days = desk.write(say_n("Dat is {n} dag.", "Dat zijn {n} dagen.", n=stay.days()))
    drop = desk.write(say("Weghalen"))
    rest = tuple(one for one in known if one != stay)
    return ft.Column(
        [
            sentence(when, strong=True),
            small(days),
            quiet(
                drop,
                lambda: _keep(desk, rest),
                icon=ft.Icons.DELETE_OUTLINE,
                says=f"{drop}: {when}",
                key=f"drop:{stay.first}",
            ),
        ],
        spacing=2,
        tight=True,
    )


def _keep(desk: Desk, stays: tuple[Stay, ...]) -> None:
    trips.keep_stays(desk.visit, stays)
    desk.keep()
