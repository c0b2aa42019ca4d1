"""A wide row that leads to another screen: what it is, and one line about it."""

from __future__ import annotations

from collections.abc import Callable

import flet as ft

from app.ui import theme
from app.ui.components.texts import sentence, small


def row_link(
    title: str, about: str, on_click: Callable[[], object], *, key: str | None = None
) -> ft.Control:
    """One target with one name, and an arrow that turns with the direction of reading."""
    words = [sentence(title, strong=True)]
    if about:
        words.append(small(about))
    return ft.FilledButton(
        key=key,
        on_click=lambda _: on_click(),
        content=ft.Row(
            [
                ft.Column(words, expand=True, spacing=2, tight=True),
                ft.Icon(ft.Icons.ARROW_FORWARD, color=theme.ACCENT, size=24),
            ],
            spacing=theme.GAP,
        ),
        style=ft.ButtonStyle(
            bgcolor=theme.CARD,
            color=theme.INK,
            elevation=0,
            side=ft.BorderSide(1, theme.HAIRLINE),
            shape=ft.RoundedRectangleBorder(radius=theme.ROUND),
            padding=ft.Padding.symmetric(horizontal=theme.GAP, vertical=14),
        ),
    )
