"""One thing to do or to say, with a sign before it."""

from __future__ import annotations

import flet as ft

from app.ui import theme
from app.ui.components.texts import sentence


def check_line(text: str) -> ft.Control:
    """A line with a check mark; the mark is decoration and says nothing."""
    return ft.Row(
        [
            ft.Icon(ft.Icons.CHECK, color=theme.ACCENT, size=22),
            ft.Container(sentence(text), expand=True),
        ],
        spacing=theme.GAP_SMALL,
        vertical_alignment=ft.CrossAxisAlignment.START,
    )
