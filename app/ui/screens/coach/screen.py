"""Places the beginning for two people at one device."""

from __future__ import annotations

import flet as ft

from app.ui import routes
from app.ui.components.buttons import primary, secondary
from app.ui.components.card import card
from app.ui.components.guard import screen
from app.ui.components.texts import heading, sentence
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.screens.coach.view import coach_view


@screen
def coach_screen(desk: Desk) -> ft.View:
    """The same questions and the same answer follow, in larger type."""
    use_visit(desk, routes.COACH)
    view = coach_view(desk.writer)
    controls = [
        heading(view.heading),
        card([sentence(text) for text in view.rules]),
        sentence(view.plans, soft=True),
        primary(view.go_on, lambda: desk.go(desk.first())),
        secondary(view.look, lambda: desk.aside(routes.LOOK), key="look"),
    ]
    return frame(desk, routes.COACH, view.heading, view.spoken, controls)
