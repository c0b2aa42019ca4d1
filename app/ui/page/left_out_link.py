"""The row that leads from any screen to what the app leaves out."""

from __future__ import annotations

import flet as ft

from app.domain.sentence import say
from app.ui import routes
from app.ui.desk import Desk
from app.ui.page.blocks import Way
from app.ui.page.eye import draw

# The same title as that of the list itself, and what one finds there.
TITLE, _ABOUT = say("Wat deze app niet weet"), say("En waar u dan terechtkunt.")


def left_out_row(path: str) -> Way:
    """It stands at the end of the screen at ``path``, and one comes back there."""
    return Way(TITLE, _ABOUT, routes.left_out(path), key="left-out")


def left_out_link(desk: Desk, path: str) -> ft.Control:
    """The same for a screen that is no page yet."""
    return draw(desk, left_out_row(path))
