"""Places the list of the kinds of letters."""

from __future__ import annotations

import flet as ft

from app.ui import routes
from app.ui.components.guard import screen
from app.ui.components.link_list import link_list
from app.ui.components.texts import heading, sentence
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.screens.letter_kinds.view import kinds_view


@screen
def letter_kinds_screen(desk: Desk) -> ft.View:
    """Which word stands above the letter."""
    use_visit(desk, routes.LETTER_KINDS)
    view = kinds_view(desk.writer)
    controls = [
        heading(view.heading),
        sentence(view.about, soft=True),
        link_list(view.group, desk.go),
    ]
    return frame(desk, routes.LETTER_KINDS, view.heading, view.spoken, controls)
