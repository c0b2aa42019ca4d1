"""Places what people without a benefit can do now."""

from __future__ import annotations

import flet as ft

from app.domain.month import Month
from app.ui import routes
from app.ui.asking.example import example
from app.ui.components.buttons import primary, secondary
from app.ui.components.card import card
from app.ui.components.guard import screen
from app.ui.components.texts import heading, sentence
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.screens.no_benefit.view import no_benefit_view


@screen
def no_benefit_screen(desk: Desk) -> ft.View:
    """Honest about what is missing, and never a dead end."""
    use_visit(desk, routes.NO_BENEFIT)
    view = no_benefit_view(desk.writer)

    def show_example() -> None:
        desk.visit.open_example(example(Month.of(desk.parts.today)))
        desk.go(routes.ANSWER)

    controls = [
        heading(view.heading),
        card([sentence(text) for text in view.rights]),
        sentence(view.not_yet, soft=True),
        primary(view.maybe, lambda: desk.go(desk.first()), key="maybe"),
        secondary(view.example, show_example, key="example"),
    ]
    return frame(desk, routes.NO_BENEFIT, view.heading, view.spoken, controls)
