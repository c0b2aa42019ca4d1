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
from app.ui.screens.left_out.view import Missing, left_out_view

# Lists about bijstand itself; the other screens are about all money together.
_ON_BIJSTAND = (routes.left_out(routes.RIGHTS), routes.left_out(routes.DUTIES))


@screen
def left_out_screen(desk: Desk) -> ft.View:
    """Honest about the limits, and never without a place to go."""
    path = ft.use_view_path()
    use_visit(desk, path)
    view = left_out_view(desk.writer, bijstand_first=path in _ON_BIJSTAND)
    controls = [
        heading(view.heading),
        sentence(view.about, soft=True),
        *(
            control
            for title, missing in view.groups
            for control in (heading(title, 2), *(_card(one) for one in missing))
        ),
    ]
    return frame(desk, path, view.heading, view.spoken, controls)


def _card(one: Missing) -> ft.Control:
    return card([sentence(one.because), sentence(one.how, strong=True), small(one.article)])
