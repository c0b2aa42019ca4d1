"""The row that leads from any screen to what the app leaves out."""

from __future__ import annotations

import flet as ft

from app.domain.sentence import say
from app.text.write import Writer
from app.ui.components.row_link import row_link
from app.ui.desk import Desk
from app.ui.left_out_way import left_out


def left_out_link(desk: Desk, path: str) -> ft.Control:
    """It stands at the end of the screen at ``path``, and one comes back there."""
    words = left_out_words(desk.writer)
    return row_link(*words, lambda: desk.go(left_out(path)), key="left-out")


def left_out_words(writer: Writer) -> tuple[str, str]:
    """The same title as the list itself, and what one finds there."""
    title, about = say("Wat deze app niet weet"), say("En waar u dan terechtkunt.")
    return writer.write(title), writer.write(about)
