"""Places one small question about the person."""

from __future__ import annotations

import flet as ft

from app.ui import routes
from app.ui.asking import about_me
from app.ui.components.buttons import primary, secondary
from app.ui.components.check_list import check_list
from app.ui.components.guard import keyed, screen
from app.ui.components.texts import heading, sentence, small
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.page.lost import lost_screen
from app.ui.screens.about_me.view import about_me_view


@screen
def about_me_screen(desk: Desk) -> ft.View:
    """The question that the address names; choosing nothing is fine."""
    path = ft.use_view_path()
    visit = use_visit(desk, path)
    asked = about_me.find(path.rpartition("/")[2])
    if asked is None:
        return lost_screen(desk)
    view = about_me_view(desk.writer, asked, visit.answers)
    # Kept outside the drawing: "Verder" reads what the tiles show at that moment.
    marked: ft.MutableRef[tuple[str, frozenset[str]]] = ft.use_ref(("", frozenset()))
    if marked.current is None or marked.current[0] != path:
        marked.current = (path, view.chosen)

    def mark(codes: frozenset[str]) -> None:
        marked.current = (path, codes)

    def go_on(codes: frozenset[str]) -> None:
        about_me.keep(visit, asked, codes)
        following = about_me.after(asked)
        to = routes.TAKE_PART if following is None else routes.about_me(following.name)
        desk.go(to)

    controls = [
        ft.Column([small(view.topic), heading(view.heading)], spacing=4, tight=True),
        ft.Column([sentence(text, soft=True) for text in view.about], spacing=6, tight=True),
        keyed(path, check_list, view.heading, view.tiles, view.chosen, mark),
        primary(view.go_on, lambda: go_on(marked.current[1] if marked.current else frozenset())),
        secondary(view.skip, lambda: go_on(frozenset()), key="skip"),
    ]
    return frame(desk, path, view.heading, view.spoken, controls)
