"""Places the one question before a plan is opened."""

from __future__ import annotations

import flet as ft

from app.ui import routes
from app.ui.asking.planned import open_plan
from app.ui.components.buttons import primary, secondary
from app.ui.components.card import notice
from app.ui.components.guard import screen
from app.ui.components.texts import heading, sentence
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.page.lost import lost_screen
from app.ui.plans import plan_at
from app.ui.screens.plan_open.view import plan_open_view


@screen
def plan_open_screen(desk: Desk) -> ft.View:
    """Nothing is lost: what makes room is put aside."""
    path = ft.use_view_path()
    visit = use_visit(desk, path)
    plan = plan_at(visit.plans, routes.last_part(path))
    if plan is None:
        return lost_screen(desk)
    view = plan_open_view(desk.writer, plan)

    def go_on() -> None:
        open_plan(desk, plan)
        desk.go(routes.ANSWER)

    controls = [
        heading(view.heading),
        notice([sentence(text) for text in view.about]),
        primary(view.yes, go_on),
        secondary(view.no, desk.back, key="no"),
    ]
    return frame(desk, path, view.heading, view.spoken, controls)
