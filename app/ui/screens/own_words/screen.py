"""Places the boxes for one's own words, and the text that they make."""

from __future__ import annotations

from collections.abc import Callable

import flet as ft

from app.domain.problem import Problem
from app.ui import routes
from app.ui.answers.part import use_part
from app.ui.asking import own_words, taking_part
from app.ui.components.buttons import primary, secondary
from app.ui.components.card import notice
from app.ui.components.error_summary import error_summary
from app.ui.components.guard import keyed, screen
from app.ui.components.letter_text import letter_text
from app.ui.components.sections import Section, section
from app.ui.components.text_area import text_area
from app.ui.components.text_field import Fields
from app.ui.components.texts import heading, sentence
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import remembered, use_visit
from app.ui.page.lost import lost_screen
from app.ui.screens.own_words.view import OwnWordsView, own_words_view
from app.ui.screens.write_hours.begin import write_hours


@screen
def own_words_screen(desk: Desk) -> ft.View:
    """What is typed is kept at once, and stands in the text as soon as a box is left."""
    path = ft.use_view_path()
    visit = use_visit(desk, path)
    part = use_part(desk)
    fields = remembered(Fields)
    failed, set_failed = ft.use_state("")
    own = own_words.find(path.rpartition("/")[2])
    choice = None if own is None or isinstance(part, Problem) else part.find(own.name)
    if own is None or choice is None or isinstance(part, Problem):
        return lost_screen(desk)
    is_empty = own.needed is not None and not taking_part.words(visit, own.boxes[0].name).strip()
    fault = own.needed if failed == path and is_empty else None
    view = own_words_view(desk.writer, part, choice, own, visit, fault)

    def keep() -> None:
        if own.needed and not taking_part.words(visit, own.boxes[0].name).strip():
            set_failed(path)
            return
        taking_part.choose(visit, own.name)
        desk.go(routes.MY_CHOICES)

    controls = [
        *_errors(desk, view, fields),
        heading(view.heading),
        *(sentence(text, soft=True) for text in view.about),
        *_boxes(desk, view, fields),
        *_buttons(desk, view, keep, own.name),
        section(Section(view.to_know[0], view.to_know[1])),
        keyed("text", letter_text, view.text),
    ]
    return frame(desk, path, view.heading, view.spoken, controls)


def _errors(desk: Desk, view: OwnWordsView, fields: Fields) -> list[ft.Control]:
    def to_field(field: str) -> None:
        desk.page.run_task(fields.focus, field)

    return [error_summary(view.errors_heading, view.errors, to_field)] if view.errors else []


def _boxes(desk: Desk, view: OwnWordsView, fields: Fields) -> list[ft.Control]:
    def leave() -> None:
        desk.visit.revision += 1
        desk.keep()

    return [text_area(area, fields, desk.visit.put, leave) for area in view.areas]


def _buttons(
    desk: Desk, view: OwnWordsView, keep: Callable[[], None], name: str
) -> list[ft.Control]:
    found: list[ft.Control] = []
    if view.state:
        found.append(notice([sentence(view.state)], key="state"))
    if view.keep:
        found.append(primary(view.keep, keep, key="choose"))
    if view.to_mine:
        found.append(primary(view.to_mine, lambda: desk.go(routes.MY_CHOICES), key="mine"))
    if view.keep_hours:
        found.append(secondary(view.keep_hours, lambda: write_hours(desk, name), key="hours"))
    return found
