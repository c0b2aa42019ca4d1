"""Places help: a person first, then what to say to that person."""

from __future__ import annotations

import flet as ft

from app.ui import routes, theme
from app.ui.components.buttons import primary, secondary
from app.ui.components.card import card, notice
from app.ui.components.check_line import check_line
from app.ui.components.guard import screen
from app.ui.components.row_link import row_link
from app.ui.components.texts import heading, sentence, small
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.screens.help.view import HelpView, help_view


@screen
def help_screen(desk: Desk) -> ft.View:
    """The same help wherever one comes from."""
    visit = use_visit(desk, routes.HELP)
    view = help_view(desk.writer, desk.parts.contact(visit.gemeente or ""))
    controls = [
        heading(view.heading),
        _person(desk, view),
        card([heading(view.steps_heading, 2), *(check_line(text) for text in view.steps)]),
        heading(view.urgent_heading, 2),
        _urgent(desk, view),
        secondary(view.unclear, lambda: desk.go(routes.UNCLEAR), key="to-unclear"),
        primary(view.back, desk.back),
    ]
    return frame(desk, routes.HELP, view.heading, view.spoken, controls)


def _person(desk: Desk, view: HelpView) -> ft.Control:
    async def call() -> None:
        await ft.UrlLauncher().launch_url(f"tel:{view.phone}")

    lines = [sentence(view.who, strong=True)]
    if view.hours:
        lines.append(small(view.hours, theme.ON_TINT))
    if view.call is not None:
        lines.append(primary(view.call, lambda: desk.page.run_task(call), key="call"))
    return notice(lines)


def _urgent(desk: Desk, view: HelpView) -> ft.Control:
    rows = [
        row_link(
            title,
            about,
            lambda name=name: desk.go(routes.urgent(name)),  # type: ignore[misc]
            key=f"urgent:{name}",
        )
        for name, title, about in view.urgent
    ]
    return ft.Column(
        rows, spacing=10, tight=True, horizontal_alignment=ft.CrossAxisAlignment.STRETCH
    )
