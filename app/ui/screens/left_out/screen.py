"""Places what the app leaves out, one card each."""

from __future__ import annotations

import flet as ft

from app.ui import routes
from app.ui.components.card import card
from app.ui.components.guard import screen
from app.ui.components.texts import heading, sentence, small
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.screens.left_out.view import left_out_view


@screen
def left_out_screen(desk: Desk) -> ft.View:
    """Honest about the limits, and never without a place to go."""
    use_visit(desk, routes.LEFT_OUT)
    view = left_out_view(desk.writer)
    controls = [
        heading(view.heading),
        sentence(view.about, soft=True),
        *(
            card([sentence(one.because), sentence(one.how, strong=True), small(one.article)])
            for one in view.missing
        ),
    ]
    return frame(desk, routes.LEFT_OUT, view.heading, view.spoken, controls)
