"""Places what people without a benefit can do now."""

from __future__ import annotations

import flet as ft

from app.ui import routes
from app.ui.asking import nugger
from app.ui.components.buttons import primary, secondary
from app.ui.components.card import card, notice
from app.ui.components.guard import screen
from app.ui.components.row_link import row_link
from app.ui.components.texts import heading, sentence
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.screens.no_benefit.view import NoBenefitView, no_benefit_view


@screen
def no_benefit_screen(desk: Desk) -> ft.View:
    """The right first, then a few questions, and never a dead end."""
    visit = use_visit(desk, routes.NO_BENEFIT)
    waiting = nugger.first_open(visit, desk.parts.today)
    view = no_benefit_view(
        desk.writer, is_begun=bool(nugger.told(visit)), is_done=waiting is None
    )
    to = routes.NUGGER if waiting is None else routes.nugger_question(waiting.name)
    controls = [
        heading(view.heading),
        card([sentence(text) for text in view.rights]),
        notice([sentence(view.few), primary(view.go, lambda: desk.go(to), key="go")]),
        _links(desk, view),
        secondary(view.maybe, lambda: desk.go(desk.first()), key="maybe"),
        secondary(view.example, lambda: desk.go(routes.PEOPLE), key="example"),
    ]
    return frame(desk, routes.NO_BENEFIT, view.heading, view.spoken, controls)


def _links(desk: Desk, view: NoBenefitView) -> ft.Control:
    rows = (
        (view.register, routes.REGISTER),
        (view.search, routes.SEARCH),
        (view.take_part, routes.TAKE_PART),
    )
    return ft.Column(
        [
            row_link(*words, lambda to=to: desk.go(to), key=f"to:{to}")  # type: ignore[misc]
            for words, to in rows
        ],
        spacing=10,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
