"""Places the payment statement that a person tells."""

from __future__ import annotations

from collections.abc import Callable

import flet as ft

from app.domain.sentence import say
from app.ui import routes, theme
from app.ui.asking import flow, statement
from app.ui.asking.reading import Fault
from app.ui.components.buttons import primary, secondary
from app.ui.components.card import card, notice
from app.ui.components.error_summary import error_summary
from app.ui.components.guard import keyed, screen
from app.ui.components.month_field import month_field
from app.ui.components.text_field import Box, Fields, text_field
from app.ui.components.texts import heading, sentence, small
from app.ui.components.told_lines import told_lines
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import remembered, use_visit
from app.ui.screens.statement.view import StatementView, statement_view

_NO_FAULT: Fault | None = None
_ADD = "add-line"


@screen
def statement_screen(desk: Desk) -> ft.View:
    """Everything typed is kept at once; nothing is compared before one asks for it."""
    visit = use_visit(desk, routes.STATEMENT)
    fault, set_fault = ft.use_state(_NO_FAULT)
    fields = remembered(Fields)
    view = statement_view(desk.writer, visit, desk.parts.today, fault)

    def to_field(field: str) -> None:
        desk.page.run_task(fields.focus, field)

    def explain() -> None:
        wrong = _fault(desk)
        set_fault(wrong)
        if wrong is None:
            desk.go(routes.STATEMENT_TOLD)

    errors = [error_summary(view.errors_heading, view.errors, to_field)] if view.errors else []
    controls = [
        *errors,
        heading(view.heading),
        *(sentence(text, soft=True) for text in view.about),
        *_month(desk, view),
        *_lines(desk, view),
        _wages(desk, view, fields, explain),
        *_home(desk, view),
        primary(view.explain, explain, key="explain"),
    ]
    return frame(desk, routes.STATEMENT, view.heading, view.spoken, controls)


def _month(desk: Desk, view: StatementView) -> list[ft.Control]:
    def choose(code: str) -> None:
        desk.visit.answer(statement.MONTH, code)
        desk.keep()

    return [
        heading(view.month_heading, 2),
        keyed("month", month_field, view.months, view.month, choose),
    ]


def _lines(desk: Desk, view: StatementView) -> list[ft.Control]:
    def drop(name: str) -> None:
        statement.remove(desk.visit, int(name))
        desk.keep()

    told = (
        card([heading(view.lines_heading, 2), sentence(view.empty, soft=True)])
        if view.lines is None
        else told_lines(view.lines, drop)
    )
    add = secondary(view.add, lambda: desk.go(routes.STATEMENT_LINES), key=_ADD)
    return [told, add]


def _wages(
    desk: Desk, view: StatementView, fields: Fields, explain: Callable[[], None]
) -> ft.Control:
    def wage(month: str, box: Box) -> ft.Control:
        field = text_field(box, fields, desk.visit.put, explain, keyboard=ft.KeyboardType.NUMBER)
        # The name of the box stays short and fits large letters: the month stands above it.
        return ft.Semantics(
            label=month,
            container=True,
            content=ft.Column(
                [small(month, theme.INK), ft.Container(height=theme.GAP_SMALL), field],
                spacing=0,
                tight=True,
                horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
            ),
        )

    hint = small(view.wage_hint)
    return card(
        [
            ft.Column([heading(view.wage_heading, 2), hint], spacing=4, tight=True),
            ft.Container(height=theme.GAP_SMALL),
            *(wage(month, box) for month, box in view.wages),
        ]
    )


def _home(desk: Desk, view: StatementView) -> list[ft.Control]:
    if not view.home:
        return []

    def tell() -> None:
        waiting = flow.first_open_at_home(desk.visit.answers)
        if waiting is not None:
            desk.go(routes.change(routes.STATEMENT, waiting.name))

    return [notice([sentence(view.home_about), secondary(view.home, tell, key="home")])]


def _fault(desk: Desk) -> Fault | None:
    visit = desk.visit
    for field in (statement.WAGE, statement.TRAVEL, statement.BEFORE):
        found = statement.read_amount(field, visit.answers.get(field, ""), needed=False)
        if isinstance(found, Fault):
            return found
    if not statement.lines(visit):
        return Fault(statement.AMOUNT, say("Voeg eerst een regel toe. Eén regel is genoeg."))
    return None
