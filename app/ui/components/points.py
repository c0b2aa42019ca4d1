"""A line of a list."""

from __future__ import annotations

import flet as ft

from app.ui import theme


def point(words: ft.Control, sign: ft.IconData | None = None) -> ft.Control:
    """The words behind a dot, or behind a sign; both are decoration and say nothing."""
    mark: ft.Control = ft.Container(
        ft.Container(width=8, height=8, border_radius=4, bgcolor=theme.ACCENT),
        padding=ft.Padding.symmetric(vertical=9),
    )
    if sign is not None:
        mark = ft.Icon(sign, color=theme.ACCENT, size=22)
    words.expand = True
    return ft.Row(
        [mark, words],
        spacing=12 if sign is None else theme.GAP_SMALL,
        vertical_alignment=ft.CrossAxisAlignment.START,
    )
