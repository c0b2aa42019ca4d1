"""Places one kind of help without a benefit, as a right is placed."""

from __future__ import annotations

from dataclasses import replace

import flet as ft

from app.domain.problem import Problem
from app.domain.sentence import say
from app.law import nugger_of
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
def nugger_help_screen(desk: Desk) -> ft.View:
    """The help that the address names."""
    path = ft.use_view_path()
    place = routes.finding_of(path) or (routes.NUGGER, "")
    use_visit(desk, path)
    found = use_found(desk, nugger_of)
    finding = None if isinstance(found, Problem) else found.find(place[1])
    if finding is None or isinstance(found, Problem):
        return lost_screen(desk)
    back = desk.write(say("Terug naar uw lijst"))
    view = replace(right_view(desk.writer, found, finding), back=back)
    return frame(desk, path, view.heading, view.spoken, item_body(desk, place, view, []))
