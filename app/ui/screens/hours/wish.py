"""Backwards: an amount to be left with, and the hours that asks."""

from __future__ import annotations

from decimal import Decimal

import flet as ft

from app.domain.axis import Axis
from app.domain.sentence import Sentence, say, say_n
from app.ui import routes
from app.ui.asking import reading
from app.ui.asking.ask import Ask, Form
from app.ui.asking.reading import Fault
from app.ui.components.buttons import primary, secondary
from app.ui.components.card import card
from app.ui.components.guard import component
from app.ui.components.text_field import Box, Fields, text_field
from app.ui.components.texts import heading, sentence
from app.ui.desk import Desk
from app.ui.hooks import remembered
from app.ui.screens.hours.view import HoursView, wish_answer

_WISH = Ask(
    name="wens",
    topic=say("Over het werk"),
    heading=say("Hoeveel wilt u overhouden?"),
    why=(),
    form=Form.MONEY,
    row=say("Euro per maand"),
    assumed=None,
    high=Decimal(20_000),
    above_zero=True,
)
_NOTHING: tuple[Sentence | None, int | None, Fault | None] = (None, None, None)


@component
def wish(desk: Desk, axis: Axis, view: HoursView) -> ft.Control:
    """The box, the answer below it, and a way to reckon on with those hours."""
    found, set_found = ft.use_state(_NOTHING)
    fields = remembered(Fields)
    visit = desk.visit

    def find() -> None:
        amount = reading.money(_WISH, lambda field: visit.draft(field) or "")
        if isinstance(amount, Fault):
            set_found((None, None, amount))
        else:
            set_found((*wish_answer(axis, Decimal(amount)), None))

    def take(hours: int) -> None:
        visit.note("uren", str(hours))
        visit.answer("uren", str(hours))
        desk.go(routes.ANSWER)

    answer, hours, fault = found
    error = None if fault is None else desk.write(fault.because)
    box = Box(_WISH.name, view.wish_box, visit.draft(_WISH.name) or "", error, "€ ")
    told = [] if answer is None else [sentence(desk.write(answer), strong=True)]
    go_on = []
    if hours is not None:
        reckon = desk.write(say_n("Reken met {n} uur", "Reken met {n} uur", n=hours))
        go_on.append(secondary(reckon, lambda: take(hours), key="take-hours"))
    return card(
        [
            ft.Container(heading(view.wish_heading, 2), padding=ft.Padding.symmetric(vertical=4)),
            text_field(box, fields, visit.note, find),
            primary(view.wish_find, find, key="wish"),
            ft.Semantics(live_region=True, container=True, content=ft.Column(told, tight=True)),
            *go_on,
        ]
    )
