"""The part of a question screen in which one answers, by the form of the question."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import flet as ft

from app.ui import theme
from app.ui.answers.question_view import QuestionView
from app.ui.asking import reading, typed
from app.ui.components.buttons import quiet
from app.ui.components.card import card
from app.ui.components.check_list import check_list
from app.ui.components.choice_list import choice_list
from app.ui.components.date_field import date_field, field_error
from app.ui.components.guard import keyed
from app.ui.components.month_field import month_field
from app.ui.components.number_field import number_field
from app.ui.components.text_field import Fields, text_field
from app.ui.components.texts import heading
from app.ui.desk import Desk


@dataclass(frozen=True, slots=True)
class Handlers:
    """What a question screen does: look into a field, go on, and take "weet ik niet"."""

    draft: Callable[[str], str]
    on_go: Callable[[], None]
    on_unknown: Callable[[], None]


def answer_fields(
    desk: Desk, path: str, view: QuestionView, handlers: Handlers, fields: Fields
) -> ft.Control:
    """The boxes, tiles or steps; everything typed is remembered at once."""
    note, name = desk.visit.note, path.rsplit("/", 1)[-1]
    if view.tiles:
        return _tiles(view, path, lambda code: note(name, code))
    if view.boxes:
        return _boxes(desk, view, handlers, fields)
    if view.months is not None or view.box is not None:
        box = _one_field(desk, path, view, handlers, fields)
        # The name of a box is short ("uur"): the question around it says which hours.
        return ft.Semantics(label=view.heading, container=True, content=box)
    if len(view.dates) == 1 and not _is_list(view):
        return date_field(view.dates[0], fields, note, handlers.on_go)
    return _rows(desk, name, view, handlers, fields)


def _boxes(
    desk: Desk, view: QuestionView, handlers: Handlers, fields: Fields
) -> ft.Control:
    note = desk.visit.note
    return ft.Semantics(
        label=view.heading,
        container=True,
        content=ft.Column(
            [text_field(box, fields, note, handlers.on_go) for box in view.boxes],
            spacing=theme.GAP,
            tight=True,
            horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        ),
    )


def _one_field(
    desk: Desk, path: str, view: QuestionView, handlers: Handlers, fields: Fields
) -> ft.Control:
    note, name, box = desk.visit.note, path.rsplit("/", 1)[-1], view.box
    if box is not None and view.steps is not None:
        return keyed(path, number_field, box, view.steps, fields, note, handlers.on_go)
    if box is not None:
        return text_field(box, fields, note, handlers.on_go)
    months = view.months
    if months is None:
        return ft.Container()
    kept = handlers.draft(name)
    chosen = kept if kept in months.codes else view.month
    return keyed(path, month_field, months, chosen, lambda code: note(name, code))


def _is_list(view: QuestionView) -> bool:
    return view.dates[0].boxes[0].field.count(".") > 1


def _tiles(view: QuestionView, path: str, choose: Callable[[str], None]) -> ft.Control:
    some = view.some

    def choose_some(codes: frozenset[str]) -> None:
        choose(",".join(tile.code for tile in view.tiles if tile.code in codes))

    tiles = (
        keyed(path, choice_list, view.heading, view.tiles, view.chosen, choose)
        if some is None
        else keyed(path, check_list, view.heading, view.tiles, some, choose_some)
    )
    return ft.Column(
        [*(field_error(wrong.text) for wrong in view.errors), tiles],
        spacing=theme.GAP_SMALL,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _rows(
    desk: Desk, name: str, view: QuestionView, handlers: Handlers, fields: Fields
) -> ft.Control:
    visit = desk.visit

    def change(now: dict[str, str]) -> None:
        for field, text in now.items():
            visit.note(field, text)
        visit.revision += 1

    def add() -> None:
        change({f"{name}.aantal": str(reading.how_many(name, handlers.draft) + 1)})

    def drop(place: int) -> None:
        change(typed.without_row(name, place, handlers.draft))

    def row(place: int) -> ft.Control:
        dates = view.dates[place]
        boxes = date_field(dates, fields, visit.note, handlers.on_go)
        away = _away(view, dates.name, place, lambda: drop(place))
        return card([heading(dates.name, 2), boxes, *away])

    return ft.Column(
        [
            *(row(place) for place in range(len(view.dates))),
            quiet(view.add_row, add, icon=ft.Icons.ADD, key="add"),
        ],
        spacing=theme.GAP,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _away(
    view: QuestionView, name: str, place: int, drop: Callable[[], None]
) -> list[ft.Control]:
    if len(view.dates) == 1:
        return []
    says = f"{view.drop_row}: {name}"
    icon = ft.Icons.DELETE_OUTLINE
    return [quiet(view.drop_row, drop, icon=icon, says=says, key=f"drop:{place}")]
