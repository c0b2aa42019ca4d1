"""Places the reasons why a choice does not suit."""

from __future__ import annotations

import flet as ft

from app.domain.problem import Problem
from app.ui import routes
from app.ui.answers.part import use_part
from app.ui.asking import taking_part
from app.ui.components.buttons import primary
from app.ui.components.choice_list import choice_list
from app.ui.components.guard import keyed, screen
from app.ui.components.texts import heading, sentence, small
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.page.lost import lost_screen
from app.ui.screens.decline.view import decline_view


@screen
def decline_screen(desk: Desk) -> ft.View:
    """Saying no needs no reason, and can always be taken back."""
    path = ft.use_view_path()
    visit = use_visit(desk, path)
    part = use_part(desk)
    reason: ft.MutableRef[str] = ft.use_ref(taking_part.NO_REASON)
    name = path.split("/")[-2]
    choice = None if isinstance(part, Problem) else part.find(name)
    if choice is None or isinstance(part, Problem):
        return lost_screen(desk)
    view = decline_view(desk.writer, choice, part.has_bijstand)

    def choose(code: str) -> None:
        reason.current = code

    def keep() -> None:
        taking_part.decline(visit, name, reason.current or taking_part.NO_REASON)
        desk.go(routes.MY_CHOICES)

    controls = [
        ft.Column([small(view.topic), heading(view.heading)], spacing=4, tight=True),
        ft.Column([sentence(text, soft=True) for text in view.about], spacing=6, tight=True),
        keyed(path, choice_list, view.heading, view.tiles, None, choose),
        primary(view.keep, keep),
    ]
    return frame(desk, path, view.heading, view.spoken, controls)
