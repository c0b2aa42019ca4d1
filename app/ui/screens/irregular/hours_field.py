"""One of the two numbers of hours: every step shows the new outcome at once."""

from __future__ import annotations

import flet as ft

from app.ui.asking import reading
from app.ui.asking.ask import Ask
from app.ui.asking.reading import Fault
from app.ui.components.guard import component
from app.ui.components.number_field import Steps, number_field
from app.ui.components.text_field import Box, Fields
from app.ui.components.texts import heading
from app.ui.desk import Desk
from app.ui.hooks import remembered
from app.ui.screens.irregular.view import HoursWords


@component
def hours_field(desk: Desk, asked: tuple[Ask, int], words: HoursWords) -> ft.Control:
    """A number that is read at every key; what cannot be read leaves the outcome as it was."""
    ask, hours = asked
    steps = Steps(words.less, words.more, int(ask.high), ask.low)
    error, set_error = ft.use_state("")
    fields = remembered(Fields)

    def read(field: str, text: str) -> None:
        desk.visit.note(field, text)
        found = reading.number(ask, lambda _: text)
        if isinstance(found, Fault):
            set_error(desk.write(found.because) if text.strip() else "")
            return
        set_error("")
        desk.visit.answer(ask.name, found)

    box = Box(field=ask.name, name=desk.write(ask.row), text=str(hours), error=error or None)
    return ft.Column(
        [
            ft.Container(
                heading(desk.write(ask.heading), 3), padding=ft.Padding.symmetric(vertical=4)
            ),
            number_field(box, steps, fields, read, desk.keep),
        ],
        spacing=4,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
