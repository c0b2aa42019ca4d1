"""Places what to do today."""

from __future__ import annotations

import flet as ft

from app.ui import routes
from app.ui.components.buttons import primary, secondary
from app.ui.components.card import card
from app.ui.components.check_line import check_line
from app.ui.components.guard import screen
from app.ui.components.texts import heading, small
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.page.lost import lost_screen
from app.ui.page.needs import find
from app.ui.screens.urgent.view import urgent_view


@screen
def urgent_screen(desk: Desk) -> ft.View:
    """One need: whom to call and what to say, before anything else."""
    path = ft.use_view_path()
    use_visit(desk, path)
    need = find(path.rpartition("/")[2])
    if need is None:
        return lost_screen(desk)
    view = urgent_view(desk.writer, need)
    right = routes.finding(routes.RIGHTS, need.right)
    steps = [check_line(one) for one in view.steps]
    controls = [
        heading(view.heading),
        card([heading(view.steps_heading, 2), *steps, small(view.article)]),
        primary(view.person, lambda: desk.go(routes.HELP), key="to-help"),
        secondary(view.more, lambda: desk.go(right), key="to-right"),
    ]
    return frame(desk, path, view.heading, view.spoken, controls)
