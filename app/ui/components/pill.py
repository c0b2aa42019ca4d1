"""A short label with a sign; its words carry the meaning, its colour is always the same."""

from __future__ import annotations

import flet as ft

from app.ui import theme
from app.ui.components.texts import small


def pill(icon: ft.IconData, text: str) -> ft.Control:
    """As wide as its words, and on more lines when the letters are large."""
    label = ft.Row(
        [
            ft.Icon(icon, size=20, color=theme.ON_TINT),
            ft.Container(small(text, theme.ON_TINT), expand=True, expand_loose=True),
        ],
        spacing=6,
        tight=True,
    )
    return ft.Row(
        [
            ft.Container(
                label,
                padding=ft.Padding.symmetric(horizontal=10, vertical=4),
                border_radius=theme.ROUND,
                bgcolor=theme.TINT,
                expand=True,
                expand_loose=True,
            )
        ]
    )
