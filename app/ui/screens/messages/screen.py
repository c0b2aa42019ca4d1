"""Places the berichten."""

from __future__ import annotations

import flet as ft

from app.ui import routes
from app.ui.components.card import notice
from app.ui.components.guard import screen
from app.ui.components.row_link import row_link
from app.ui.components.texts import heading, sentence, small
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.screens.messages.view import messages_view


@screen
def messages_screen(desk: Desk) -> ft.View:
    """The newest first; each is read on a screen of its own."""
    use_visit(desk, routes.MESSAGES)
    view = messages_view(desk.writer, desk.parts.link.state.own)
    mark = [small(view.mark)] if view.mark else []
    trouble = [notice([sentence(view.trouble)], key="trouble")] if view.trouble else []
    rows = [
        row_link(
            one.title,
            one.about,
            lambda to=one.to: desk.go(to),  # type: ignore[misc]
            key=f"to:{one.to}",
        )
        for one in view.rows
    ]
    controls = [
        ft.Column([heading(view.heading), *mark], spacing=4, tight=True),
        *trouble,
        *rows,
    ]
    return frame(desk, routes.MESSAGES, view.heading, view.spoken, controls)
