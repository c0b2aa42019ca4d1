"""Places the diary of looking for work."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import flet as ft

from app.domain.sentence import say
from app.ui import routes, theme
from app.ui.asking import diary, reading, told_facts
from app.ui.asking.diary import Note
from app.ui.asking.reading import Fault
from app.ui.components.buttons import primary, secondary
from app.ui.components.card import card
from app.ui.components.date_field import date_field
from app.ui.components.error_summary import error_summary
from app.ui.components.guard import keyed, screen
from app.ui.components.letter_text import letter_text
from app.ui.components.month_field import month_field
from app.ui.components.text_area import text_area
from app.ui.components.text_field import Fields
from app.ui.components.texts import heading, sentence
from app.ui.components.told_lines import told_lines
from app.ui.components.yes_no import yes_no
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import remembered, use_visit
from app.ui.screens.search_diary.ask_law import four_weeks
from app.ui.screens.search_diary.view import DiaryView, diary_view

_NO_FAULT: Fault | None = None


@screen
def search_diary_screen(desk: Desk) -> ft.View:
    """Simple on purpose: a day and a few words, kept on the phone."""
    visit = use_visit(desk, routes.SEARCH)
    fault, set_fault = ft.use_state(_NO_FAULT)
    fields = remembered(Fields)
    view = diary_view(desk.writer, visit, desk.parts.today, four_weeks(desk), fault)

    def to_field(field: str) -> None:
        desk.page.run_task(fields.focus, field)

    errors = (
        [error_summary(view.errors_heading, view.errors, to_field)] if view.errors else []
    )
    controls = [
        *errors,
        heading(view.heading),
        *(sentence(text, soft=True) for text in view.about),
        _writing(desk, view, fields, lambda: set_fault(_add(desk, view))),
        *_written(desk, view),
        _weeks(desk, view, fields, lambda: set_fault(_start(desk))),
        secondary(view.to_list, lambda: desk.go(routes.NUGGER), key="to-list"),
    ]
    return frame(desk, routes.SEARCH, view.heading, view.spoken, controls)


def _writing(
    desk: Desk, view: DiaryView, fields: Fields, add: Callable[[], None]
) -> ft.Control:
    put, place = desk.visit.put, f"day:{len(view.notes.lines) if view.notes else 0}"
    return card(
        [
            text_area(view.area, fields, put, desk.keep),
            heading(view.day_heading, 2),
            keyed(place, month_field, view.days, view.day, lambda day: put(diary.DAY, day)),
            primary(view.keep, add, key="add"),
        ]
    )


def _written(desk: Desk, view: DiaryView) -> list[ft.Control]:
    def remove(name: str) -> None:
        diary.remove(desk.visit, int(name))
        desk.keep()

    found = [] if view.notes is None else [told_lines(view.notes, remove)]
    return [*found, *([] if view.text is None else [keyed("text", letter_text, view.text)])]


def _weeks(
    desk: Desk, view: DiaryView, fields: Fields, begin: Callable[[], None]
) -> ft.Control:
    asked = view.question

    def answer(value: bool | None) -> None:
        if asked is not None:
            told_facts.tell(desk.visit, asked.name, value)
            desk.keep()

    return card(
        [
            heading(view.weeks_heading, 2),
            *(sentence(text) for text in view.weeks),
            *([] if asked is None else [yes_no(asked, answer)]),
            *_melding(desk, view, fields, begin),
        ]
    )


def _melding(
    desk: Desk, view: DiaryView, fields: Fields, begin: Callable[[], None]
) -> list[ft.Control]:
    if view.started is None:
        return []
    return [
        sentence(view.started.name, strong=True),
        ft.Container(
            date_field(view.started, fields, desk.visit.note, begin),
            padding=ft.Padding.only(top=theme.GAP_SMALL),
        ),
        secondary(view.start, begin, key="start"),
    ]


def _add(desk: Desk, view: DiaryView) -> Fault | None:
    visit = desk.visit
    words = visit.answers.get(diary.WORDS, "").strip()
    if not words:
        return Fault(diary.WORDS, say("Schrijf eerst op wat u deed."))
    day = visit.answers.get(diary.DAY) or view.day
    visit.put(diary.WORDS, "")
    visit.put(diary.DAY, "")
    diary.add(visit, Note(date.fromisoformat(day), words))
    desk.keep()
    return None


def _start(desk: Desk) -> Fault | None:
    visit = desk.visit
    day = reading.day(diary.STARTED, lambda field: visit.draft(field) or "")
    if isinstance(day, Fault):
        return day
    diary.start(visit, day)
    desk.keep()
    return None
