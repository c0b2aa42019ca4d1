"""Places the choices of one kind."""

from __future__ import annotations

import flet as ft

from app.domain.choice import Group
from app.domain.problem import Problem
from app.ui.answers.part import use_part
from app.ui.components.guard import screen
from app.ui.components.texts import heading, sentence
from app.ui.components.tile_link import tile_links
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.page.lost import lost_screen
from app.ui.screens.choice_group.view import choice_group_view


@screen
def choice_group_screen(desk: Desk) -> ft.View:
    """The kind that the address names."""
    path = ft.use_view_path()
    use_visit(desk, path)
    part = use_part(desk)
    name = path.rpartition("/")[2]
    if name not in set(Group) or isinstance(part, Problem):
        return lost_screen(desk)
    view = choice_group_view(desk.writer, part, Group(name))
    controls = [
        heading(view.heading),
        sentence(view.about, soft=True),
        tile_links(view.tiles, desk.go),
    ]
    return frame(desk, path, view.heading, view.spoken, controls)
