"""Places one right."""

from __future__ import annotations

import flet as ft

from app.domain.problem import Problem
from app.domain.sentence import say
from app.law import rights_of
from app.ui import routes
from app.ui.components.buttons import secondary
from app.ui.components.guard import screen
from app.ui.desk import Desk
from app.ui.findings.ask_law import use_found
from app.ui.findings.item import item_body
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.page.lost import lost_screen
from app.ui.screens.right.view import right_view

_MONEY = ("giften", "spaargeld")


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
    body = item_body(desk, place, view, _more(desk, finding.id))
    return frame(desk, path, view.heading, view.spoken, body)


def _more(desk: Desk, right: str) -> list[ft.Control]:
    """The way to what a sum of money at once does, where a right is about what one may have."""
    if right not in _MONEY:
        return []
    asked = desk.write(say("Kreeg u geld in één keer?"))
    return [secondary(asked, lambda: desk.go(routes.WINDFALL), key="to-windfall")]
