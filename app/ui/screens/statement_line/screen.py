"""Places the list of kinds of lines, and the amount of one."""

from __future__ import annotations

from decimal import Decimal

import flet as ft

from app.domain.statement import LineKind, StatementLine
from app.ui import routes
from app.ui.asking import statement
from app.ui.asking.reading import Fault
from app.ui.components.buttons import primary
from app.ui.components.error_summary import error_summary
from app.ui.components.guard import screen
from app.ui.components.link_list import link_list
from app.ui.components.text_field import Fields, text_field
from app.ui.components.texts import heading, sentence, small
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import remembered, use_visit
from app.ui.page.lost import lost_screen
from app.ui.screens.statement_line.view import amount_view, kinds_view

_NO_FAULT: Fault | None = None


@screen
def line_kinds_screen(desk: Desk) -> ft.View:
    """Which line it is, in plain names."""
    use_visit(desk, routes.STATEMENT_LINES)
    view = kinds_view(desk.writer)
    controls = [
        heading(view.heading),
        sentence(view.about, soft=True),
        *(link_list(group, desk.go) for group in view.groups),
    ]
    return frame(desk, routes.STATEMENT_LINES, view.heading, view.spoken, controls)


@screen
def line_amount_screen(desk: Desk) -> ft.View:
    """What the line is, and the amount beside it."""
    path = ft.use_view_path()
    visit = use_visit(desk, path)
    fault, set_fault = ft.use_state(_NO_FAULT)
    fields = remembered(Fields)
    kind = _kind(path.rpartition("/")[2])
    if kind is None:
        return lost_screen(desk)
    view = amount_view(desk.writer, visit, kind, fault)

    def to_field(field: str) -> None:
        desk.page.run_task(fields.focus, field)

    def add() -> None:
        set_fault(_add(desk, kind))

    errors = [error_summary(view.errors_heading, view.errors, to_field)] if view.errors else []
    dutch = [small(view.dutch)] if view.dutch else []
    controls = [
        *errors,
        ft.Column([heading(view.heading), *dutch], spacing=2, tight=True),
        sentence(view.what),
        text_field(view.box, fields, visit.put, add, keyboard=ft.KeyboardType.NUMBER),
        small(view.hint),
        primary(view.add, add, key="add"),
    ]
    return frame(desk, path, view.heading, view.spoken, controls)


def _kind(name: str) -> LineKind | None:
    return next((kind for kind in LineKind if kind.value == name), None)


def _add(desk: Desk, kind: LineKind) -> Fault | None:
    visit = desk.visit
    typed = visit.answers.get(statement.AMOUNT, "")
    found = statement.read_amount(statement.AMOUNT, typed, needed=True)
    if not isinstance(found, Decimal):
        return found
    visit.put(statement.AMOUNT, "")
    statement.add(visit, StatementLine(kind, found))
    desk.go(routes.STATEMENT)
    return None
