"""Places the boxes for hours."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import flet as ft

from app.domain.problem import Problem
from app.ui import routes, theme
from app.ui.answers.part import use_part
from app.ui.answers.trouble import trouble_view
from app.ui.asking import hours_diary
from app.ui.asking.reading import Fault
from app.ui.components.buttons import primary
from app.ui.components.choice_list import choice_list
from app.ui.components.error_summary import error_summary
from app.ui.components.guard import keyed, screen
from app.ui.components.month_field import month_field
from app.ui.components.text_area import text_area
from app.ui.components.text_field import Fields, text_field
from app.ui.components.texts import heading, sentence, small
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import remembered, use_visit
from app.ui.screens.write_hours.view import Asked, WriteHoursView, write_hours_view

_NO_FAULTS: tuple[Fault, ...] = ()


@screen
def write_hours_screen(desk: Desk) -> ft.View:
    """Everything typed is kept at once; only hours must be filled in."""
    visit = use_visit(desk, routes.WRITE_HOURS)
    part = use_part(desk)
    faults, set_faults = ft.use_state(_NO_FAULTS)
    fields = remembered(Fields)
    if isinstance(part, Problem):
        return trouble_view(desk, routes.WRITE_HOURS, part.because, None)
    view = write_hours_view(desk.writer, part, visit, desk.parts.today, faults)

    def to_field(field: str) -> None:
        desk.page.run_task(fields.focus, field)

    def keep() -> None:
        set_faults(_keep(desk, view))

    errors = [error_summary(view.errors_heading, view.errors, to_field)] if view.errors else []
    controls = [
        *errors,
        heading(view.heading),
        ft.Column([sentence(text, soft=True) for text in view.about], spacing=4, tight=True),
        *_what_and_when(desk, view),
        _asked(desk, view.hours, fields, keep),
        text_area(view.words, fields, visit.put, desk.keep),
        _asked(desk, view.money, fields, keep),
        primary(view.keep, keep, key="add"),
    ]
    return frame(desk, routes.WRITE_HOURS, view.heading, view.spoken, controls)


def _what_and_when(desk: Desk, view: WriteHoursView) -> list[ft.Control]:
    def choose(code: str) -> None:
        desk.visit.put(hours_diary.FOR, code)

    def take(day: str) -> None:
        desk.visit.put(hours_diary.DAY, day)

    return [
        heading(view.choices_heading, 2),
        keyed("for", choice_list, view.choices_heading, view.choices, view.chosen, choose),
        heading(view.day_heading, 2),
        keyed("day", month_field, view.days, view.day, take),
    ]


def _asked(
    desk: Desk, asked: Asked, fields: Fields, keep: Callable[[], None]
) -> ft.Control:
    words = [heading(asked.question, 2), small(asked.hint)]
    put, number = desk.visit.put, ft.KeyboardType.NUMBER
    return ft.Column(
        [
            ft.Column(words, spacing=4, tight=True),
            text_field(asked.box, fields, put, keep, keyboard=number),
        ],
        # The name of the box floats on its upper edge, and needs room there.
        spacing=theme.GAP,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _keep(desk: Desk, view: WriteHoursView) -> tuple[Fault, ...]:
    visit = desk.visit
    told = visit.answers
    day = date.fromisoformat(told.get(hours_diary.DAY) or view.day)
    choice = told.get(hours_diary.FOR) or view.chosen
    found = hours_diary.read(day, choice, lambda field: told.get(field, ""))
    if isinstance(found, tuple):
        return found
    hours_diary.add(visit, found)
    desk.go(routes.MY_HOURS)
    return ()
