"""Places the choice of gemeente."""

from __future__ import annotations

import flet as ft

from app.ui import routes
from app.ui.asking import flow
from app.ui.components.buttons import primary
from app.ui.components.choice_list import choice_list
from app.ui.components.guard import screen
from app.ui.components.texts import heading, sentence
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.national import national
from app.ui.screens.gemeente.view import NOT_HERE, gemeente_view

# Below the list of gemeenten, where the choice was just made.
_BELOW = 3


@screen
def gemeente_screen(desk: Desk) -> ft.View:
    """Choosing nothing is the same as "not among these": one can always go on."""
    path = ft.use_view_path()
    visit = use_visit(desk, path)
    view = gemeente_view(desk.writer, desk.parts)

    def choose(code: str) -> None:
        visit.gemeente = None if code == NOT_HERE else code

    def go_on() -> None:
        parent = routes.changed_from(path)
        first = routes.question(flow.ALL[0].name)
        desk.go(first if parent is None else desk.after_change(parent))

    controls = [
        heading(view.heading),
        sentence(view.why, soft=True),
        choice_list(view.heading, view.tiles, visit.gemeente or NOT_HERE, choose),
        sentence(view.unknown, soft=True),
        primary(view.go_on, go_on),
    ]
    return frame(desk, path, view.heading, *national(desk, view.spoken, controls, _BELOW))
