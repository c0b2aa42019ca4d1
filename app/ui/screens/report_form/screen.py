"""Places the boxes of one thing to tell, and goes on to the check page when all is right."""

from __future__ import annotations

from collections.abc import Callable

import flet as ft

from app.domain.problem import Problem
from app.ui import routes, theme
from app.ui.answers.part import use_part
from app.ui.asking import report_drafts, report_reading, reports
from app.ui.asking.reading import Fault
from app.ui.asking.reports import Shape
from app.ui.components.buttons import primary
from app.ui.components.choice_list import choice_list
from app.ui.components.date_field import DateBoxes, date_field, field_error
from app.ui.components.error_summary import error_summary
from app.ui.components.guard import keyed, screen
from app.ui.components.text_area import Area, text_area
from app.ui.components.text_field import Fields, text_field
from app.ui.components.texts import heading, sentence, small
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import remembered, use_visit
from app.ui.page.lost import lost_screen
from app.ui.screens.report_form.view import Asked, BoxView, FormView, form_view

_FINE: tuple[Fault, ...] = ()


@screen
def report_form_screen(desk: Desk) -> ft.View:
    """What is typed is kept at every key, on the person's own device."""
    path = ft.use_view_path()
    visit = use_visit(desk, path)
    part = use_part(desk)
    faults, set_faults = ft.use_state(_FINE)
    fields: Fields = remembered(Fields)
    scroll: ft.Ref[ft.Column] = remembered(ft.Ref)
    report = reports.find(path.rpartition("/")[2])
    if report is None:
        return lost_screen(desk)
    today = desk.parts.today
    choices = () if isinstance(part, Problem) else part.choices
    view = form_view(desk.writer, Asked(report, today, choices, faults), visit)

    def go_on() -> None:
        desk.keep()
        found = report_reading.read(report, report_drafts.draft_of(visit), today)
        if isinstance(found, tuple):
            set_faults(found)
            desk.announce(desk.write(found[0].because))
            desk.page.run_task(_to_top, scroll)
            return
        set_faults(_FINE)
        desk.go(routes.report_check(report.slug))

    controls = [
        *_errors(desk, view, fields),
        heading(view.heading),
        *(_box(desk, one, fields, go_on) for one in view.boxes if not view.no_choice),
        *_end(desk, view, go_on),
    ]
    return frame(desk, path, view.heading, view.spoken, controls, scroll)


def _end(desk: Desk, view: FormView, go_on: Callable[[], None]) -> list[ft.Control]:
    if not view.no_choice:
        return [primary(view.go_on, go_on)]
    to_choices = primary(view.look, lambda: desk.go(routes.TAKE_PART), key="take-part")
    return [sentence(view.no_choice), to_choices]


def _errors(desk: Desk, view: FormView, fields: Fields) -> list[ft.Control]:
    def to_field(field: str) -> None:
        desk.page.run_task(fields.focus, field)

    return [error_summary(view.errors_heading, view.errors, to_field)] if view.errors else []


def _box(
    desk: Desk, box: BoxView, fields: Fields, go_on: Callable[[], None]
) -> ft.Control:
    note = desk.visit.note
    if box.shape is Shape.TEXT:
        return text_area(Area(box.question, box.hint, box.boxes[0]), fields, note, desk.keep)
    above = [heading(box.question, 2), *([small(box.hint)] if box.hint else [])]
    return ft.Column(
        [ft.Column(above, spacing=4, tight=True), *_inside(desk, box, fields, go_on)],
        spacing=theme.GAP,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _inside(
    desk: Desk, box: BoxView, fields: Fields, go_on: Callable[[], None]
) -> list[ft.Control]:
    note = desk.visit.note
    if box.shape is Shape.DAY:
        day, month, year = box.boxes
        dates = DateBoxes(box.question, (day, month, year), box.error or None)
        return [date_field(dates, fields, note, go_on)]
    if not box.tiles:
        return [text_field(box.boxes[0], fields, note, go_on)]

    def choose(code: str) -> None:
        note(box.field, code)
        desk.keep()
        if box.shape is Shape.MINE:
            report_drafts.with_own_words(desk.visit, code)
        # Without income there is no amount to ask; with own words there is a text.
        desk.visit.revision += 1

    wrong = [field_error(box.error)] if box.error else []
    tiles = keyed(box.field, choice_list, box.question, box.tiles, box.chosen, choose)
    return [*wrong, tiles]


async def _to_top(column: ft.Ref[ft.Column]) -> None:
    if column.current is not None:
        await column.current.scroll_to(offset=0)
