"""A small label that says what kind of thing stands here; its words carry the meaning."""

from __future__ import annotations

import flet as ft

from app.ui import theme
from app.ui.components.texts import small


def badge(text: str, icon: ft.IconData) -> ft.Control:
    """As wide as its words, on the next line when it does not fit."""
    return ft.Container(
        padding=ft.Padding.symmetric(horizontal=10, vertical=6),
        border_radius=theme.ROUND,
        bgcolor=theme.TINT,
        content=ft.Row(
            [
                ft.Icon(icon, size=20, color=theme.ON_TINT),
                ft.Container(small(text, theme.ON_TINT), expand=True),
            ],
            spacing=8,
        ),
    )
