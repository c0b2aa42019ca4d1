"""Places the one question before everything goes."""

from __future__ import annotations

import flet as ft

from app.ui import linked, routes
from app.ui.components.buttons import primary, secondary
from app.ui.components.card import warning
from app.ui.components.guard import screen
from app.ui.components.sections import Section, section
from app.ui.components.texts import heading, sentence
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.screens.wipe.view import wipe_view


@screen
def wipe_screen(desk: Desk) -> ft.View:
    """This tap is the second; it says what it does."""
    visit = use_visit(desk, routes.WIPE)
    view = wipe_view(desk.writer, visit.kept(), desk.parts.link.state.sent)

    def wipe() -> None:
        linked.wipe(desk)
        desk.forget()
        desk.page.navigate(routes.START)

    controls = [
        heading(view.heading),
        warning([sentence(view.about, strong=True)]),
        section(Section(view.points_heading, (), points=view.points)),
        sentence(view.stays, soft=True),
        primary(view.yes, wipe, key="forget-yes"),
        secondary(view.no, desk.back, key="forget-no"),
    ]
    return frame(desk, routes.WIPE, view.heading, view.spoken, controls)
