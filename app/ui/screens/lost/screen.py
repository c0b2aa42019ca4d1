"""Places what somebody sees at an address that does not exist."""

from __future__ import annotations

import flet as ft

from app.domain.sentence import say
from app.ui import routes
from app.ui.components.buttons import primary
from app.ui.components.guard import screen
from app.ui.components.texts import heading, sentence
from app.ui.desk import Desk
from app.ui.frame import frame, spoken


@screen
def lost_screen(desk: Desk) -> ft.View:
    """Never a dead end: say it, and lead to the start."""
    title = desk.write(say("Deze bladzijde is er niet"))
    text = desk.write(say("Uw antwoorden staan er nog."))
    controls = [
        heading(title),
        sentence(text),
        primary(desk.write(say("Naar het begin")), lambda: desk.go(routes.START)),
    ]
    said = spoken(desk.writer, title, text)
    return frame(desk, desk.page.route, title, said, controls)
