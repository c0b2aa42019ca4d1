"""Places the simulated login, marked as what it is."""

from __future__ import annotations

import flet as ft

from app.ui import linked, routes
from app.ui.components.buttons import secondary
from app.ui.components.card import caution, notice
from app.ui.components.guard import screen
from app.ui.components.row_link import row_link
from app.ui.components.texts import heading, sentence
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.screens.log_in.view import LogInView, log_in_view

_NOBODY: tuple[tuple[str, str], ...] = ()


@screen
def log_in_screen(desk: Desk) -> ft.View:
    """Who can be chosen comes from the gemeente; without it this says so."""
    use_visit(desk, routes.LOG_IN)
    people, set_people = ft.use_state(_NOBODY)
    asked, set_asked = ft.use_state(False)
    failed, set_failed = ft.use_state(False)
    here = desk.page.route == routes.LOG_IN

    async def ask() -> None:
        set_people(await desk.parts.link.people())
        set_asked(True)

    def begin() -> None:
        if here:
            desk.page.run_task(ask)

    async def choose(who: str) -> None:
        if await linked.log_in(desk, who):
            desk.go(routes.LINK)
        else:
            set_failed(True)

    def enter(who: str) -> None:
        desk.page.run_task(choose, who)

    ft.use_effect(begin, [here])
    view = log_in_view(desk.writer, people, is_asked=asked, is_failed=failed)
    rows = [
        row_link(name, "", lambda who=who: enter(who), key=f"who:{who}")  # type: ignore[misc]
        for who, name in people
    ]
    controls = [
        heading(view.heading),
        caution([sentence(text, strong=True) for text in view.warning], key="practice"),
        *_trouble(view),
        *_list(view, rows),
        secondary(view.without, lambda: desk.go(routes.LINK), key="without"),
    ]
    return frame(desk, routes.LOG_IN, view.heading, view.spoken, controls)


def _trouble(view: LogInView) -> list[ft.Control]:
    if not view.trouble:
        return []
    told = notice([sentence(view.trouble)], key="trouble")
    return [ft.Semantics(live_region=True, container=True, content=told)]


def _list(view: LogInView, rows: list[ft.Control]) -> list[ft.Control]:
    if not rows:
        return []
    column = ft.Column(
        rows, spacing=10, tight=True, horizontal_alignment=ft.CrossAxisAlignment.STRETCH
    )
    return [heading(view.choose, 2), column]
