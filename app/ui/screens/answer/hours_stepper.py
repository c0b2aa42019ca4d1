"""The hours on the answer screen: every step shows the new answer at once."""

from __future__ import annotations

import flet as ft

from app.ui.asking import reading, to_law
from app.ui.asking.job import HOURS
from app.ui.asking.reading import Fault
from app.ui.components.card import card
from app.ui.components.guard import component
from app.ui.components.number_field import number_field
from app.ui.components.text_field import Box, Fields
from app.ui.components.texts import heading
from app.ui.desk import Desk
from app.ui.hooks import remembered
from app.ui.screens.answer.view import AnswerView


@component
def hours_stepper(desk: Desk, view: AnswerView) -> ft.Control:
    """A number that is read at every key; what cannot be read leaves the answer as it was."""
    error, set_error = ft.use_state("")
    fields = remembered(Fields)

    def read(field: str, text: str) -> None:
        desk.visit.note(field, text)
        found = reading.number(HOURS, lambda _: text)
        if isinstance(found, Fault):
            set_error(desk.write(found.because) if text.strip() else "")
            return
        set_error("")
        desk.visit.answer(HOURS.name, found)

    box = Box(
        field=HOURS.name,
        name=view.hours_name,
        text=str(to_law.hours_of(desk.visit.answers)),
        error=error or None,
    )
    return card(
        [
            ft.Container(heading(view.hours_heading, 2), padding=ft.Padding.symmetric(vertical=4)),
            number_field(box, view.steps, fields, read, desk.keep),
        ]
    )
