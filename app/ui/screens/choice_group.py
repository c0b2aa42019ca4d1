"""The choices of one kind."""

from __future__ import annotations

import flet as ft

from app.domain.choice import Group
from app.domain.problem import Problem
from app.domain.sentence import say
from app.ui import routes
from app.ui.answers.choice_groups import NAMES, way_in_group
from app.ui.answers.part import use_part
from app.ui.desk import Desk
from app.ui.page.blocks import Page, group, page, soft
from app.ui.page.lost import lost
from app.ui.page.shown import shown


@shown
def choice_group_screen(desk: Desk) -> Page:
    """The kind that the address names, in the order of the law: nothing comes first for anyone."""
    part, name = use_part(desk), routes.last_part(ft.use_view_path())
    if name not in set(Group) or isinstance(part, Problem):
        return lost(desk)
    parent, mine = routes.choices(name), (one for one in part.choices if one.group == name)
    return page(
        NAMES[Group(name)],
        *soft(say("Kijk rustig. U kiest nog niets.")),
        group(*(way_in_group(one, parent) for one in mine), gap=10),
    )
