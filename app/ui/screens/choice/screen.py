"""Places one choice."""

from __future__ import annotations

import flet as ft

from app.domain.problem import Problem
from app.ui import routes
from app.ui.answers.part import use_part
from app.ui.asking import taking_part
from app.ui.components.buttons import primary, secondary
from app.ui.components.card import notice
from app.ui.components.guard import screen
from app.ui.components.pill import pill
from app.ui.components.sections import section
from app.ui.components.texts import heading, sentence, small
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.page.lost import lost_screen
from app.ui.screens.choice.view import ChoiceView, choice_view
from app.ui.screens.write_hours.begin import write_hours


@screen
def choice_screen(desk: Desk) -> ft.View:
    """The choice that the address names."""
    path = ft.use_view_path()
    visit = use_visit(desk, path)
    part = use_part(desk)
    choice = None if isinstance(part, Problem) else part.find(path.rpartition("/")[2])
    if choice is None or isinstance(part, Problem):
        return lost_screen(desk)
    view = choice_view(desk.writer, part, choice, visit)
    controls = [
        ft.Column([small(view.topic), heading(view.heading)], spacing=4, tight=True),
        pill(view.icon, view.paid_work),
        *(section(one) for one in view.sections),
        *_buttons(desk, path, choice.id, view),
    ]
    return frame(desk, path, view.heading, view.spoken, controls)


def _buttons(desk: Desk, path: str, name: str, view: ChoiceView) -> list[ft.Control]:
    def choose() -> None:
        taking_part.choose(desk.visit, name)
        desk.go(routes.MY_CHOICES)

    def drop() -> None:
        taking_part.drop(desk.visit, name)
        desk.keep()

    found: list[ft.Control] = []
    if view.count_hours:
        found.append(secondary(view.count_hours, lambda: desk.go(desk.first()), key="count"))
    if view.state:
        found.append(notice([sentence(view.state)], key="state"))
    if view.choose:
        found.append(primary(view.choose, choose, key="choose"))
    if view.to_mine:
        found.append(primary(view.to_mine, lambda: desk.go(routes.MY_CHOICES), key="mine"))
    if view.keep_hours:
        found.append(secondary(view.keep_hours, lambda: write_hours(desk, name), key="hours"))
    if view.drop:
        found.append(secondary(view.drop, drop, key="drop"))
    to_reason = routes.not_for_me(path)
    return [*found, secondary(view.not_for_me, lambda: desk.go(to_reason), key="not-for-me")]
