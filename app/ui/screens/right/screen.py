"""Places one right."""

from __future__ import annotations

import flet as ft

from app.domain.problem import Problem
from app.law import rights_of
from app.ui import routes
from app.ui.components.guard import screen
from app.ui.desk import Desk
from app.ui.findings.ask_law import use_found
from app.ui.findings.item import item_body
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.page.lost import lost_screen
from app.ui.screens.right.view import right_view


@screen
def right_screen(desk: Desk) -> ft.View:
    """The right that the address names."""
    path = ft.use_view_path()
    place = routes.finding_of(path) or (routes.RIGHTS, "")
    use_visit(desk, path)
    found = use_found(desk, rights_of)
    finding = None if isinstance(found, Problem) else found.find(place[1])
    if finding is None or isinstance(found, Problem):
        return lost_screen(desk)
    view = right_view(desk.writer, found, finding)
    return frame(desk, path, view.heading, view.spoken, item_body(desk, place, view, []))
