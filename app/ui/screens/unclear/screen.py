"""Places the text that was not clear, to copy or to show; nothing leaves the device."""

from __future__ import annotations

import flet as ft

from app.ui import routes
from app.ui.components.buttons import primary, secondary
from app.ui.components.card import card
from app.ui.components.guard import component, screen
from app.ui.components.texts import heading, sentence
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.screens.unclear.view import UnclearView, unclear_view


@screen
def unclear_screen(desk: Desk) -> ft.View:
    """It is our fault, and there is a way on."""
    visit = use_visit(desk, routes.UNCLEAR)
    view = unclear_view(desk.writer, visit.trail.read_last)
    controls = [heading(view.heading), *(sentence(text) for text in view.about)]
    if view.read:
        lines = (sentence(line) for line in view.read.splitlines())
        controls += [card([heading(view.read_heading, 2), *lines]), copying(desk, view)]
    controls += [
        secondary(view.call, lambda: desk.go(routes.HELP), key="to-help"),
        primary(view.back, desk.back),
    ]
    return frame(desk, routes.UNCLEAR, view.heading, view.spoken, controls)


@component
def copying(desk: Desk, view: UnclearView) -> ft.Control:
    """A button that says when it has done its work."""
    done, set_done = ft.use_state(False)

    async def copy() -> None:
        await ft.Clipboard().set(view.read)
        set_done(True)

    said = [sentence(view.copied, strong=True)] if done else []
    return ft.Column(
        [
            secondary(view.copy, lambda: desk.page.run_task(copy), key="copy"),
            ft.Semantics(live_region=True, container=True, content=ft.Column(said, tight=True)),
        ],
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
