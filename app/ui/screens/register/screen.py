"""Places the steps to help with work."""

from __future__ import annotations

import flet as ft

from app.ui import routes
from app.ui.components.buttons import primary, secondary
from app.ui.components.guard import screen
from app.ui.components.sections import section
from app.ui.components.texts import heading, sentence
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.screens.register.view import register_view

_HELP = "hulp_bij_werk"


@screen
def register_screen(desk: Desk) -> ft.View:
    """Where and how, and a letter that is almost done."""
    visit = use_visit(desk, routes.REGISTER)
    contact = desk.parts.contact(visit.gemeente or "")
    view = register_view(desk.writer, desk.gemeente, contact)
    to_letter = routes.letter(routes.NUGGER, _HELP)
    controls = [
        heading(view.heading),
        sentence(view.about, soft=True),
        *(section(one) for one in view.steps),
        primary(view.letter, lambda: desk.go(to_letter), key="letter"),
        secondary(view.to_list, lambda: desk.go(routes.NUGGER), key="to-list"),
    ]
    return frame(desk, routes.REGISTER, view.heading, view.spoken, controls)
