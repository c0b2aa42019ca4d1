"""Ways on to another screen: what it is, and one line about it."""

from __future__ import annotations

from collections.abc import Callable

import flet as ft

from app.ui import theme
from app.ui.components.room import narrower
from app.ui.components.texts import sentence, small


def wide_way(
    title: str,
    about: str,
    on_click: Callable[[], object],
    icon: ft.IconData | None = None,
    *,
    key: str | None = None,
) -> ft.Control:
    """A wide row, with a picture or without: one target with one name.

    The arrow turns with the direction of reading.
    """
    # Its edges, the arrow, and the picture with its own edges, each with a gap.
    with narrower(2 * theme.GAP + 24 + 12 if icon is None else 2 * 12 + 24 + 12 + 46 + 12):
        words = [sentence(title, strong=True), *([small(about)] if about else [])]
    return ft.FilledButton(
        key=key,
        on_click=lambda _: on_click(),
        content=ft.Row(
            [
                *([] if icon is None else [_picture(icon)]),
                ft.Column(words, expand=True, spacing=2, tight=True),
                ft.Icon(ft.Icons.ARROW_FORWARD, color=theme.ACCENT, size=24),
            ],
            spacing=12,
        ),
        style=ft.ButtonStyle(
            bgcolor=theme.CARD,
            color=theme.INK,
            elevation=0,
            side=ft.BorderSide(1, theme.HAIRLINE),
            shape=ft.RoundedRectangleBorder(radius=theme.ROUND),
            padding=ft.Padding.symmetric(horizontal=theme.GAP if icon is None else 12, vertical=12),
        ),
    )


def line_way(
    title: str, about: str, on_click: Callable[[], object], *, key: str | None = None
) -> ft.Control:
    """A line of a card; all of it is the target, and a hairline keeps the lines apart."""
    with narrower(2 * 4 + 22 + theme.GAP_SMALL):
        told = [sentence(title), *([small(about)] if about else [])]
    words = ft.Column(told, expand=True, spacing=0, tight=True)
    button = ft.TextButton(
        key=key,
        on_click=lambda _: on_click(),
        content=ft.Row(
            [words, ft.Icon(ft.Icons.ARROW_FORWARD, color=theme.ACCENT, size=22)],
            spacing=theme.GAP_SMALL,
        ),
        style=ft.ButtonStyle(
            shape=ft.RoundedRectangleBorder(radius=8),
            # One line alone must be as high as a thumb too.
            padding=ft.Padding.symmetric(horizontal=4, vertical=8 if about else 12),
        ),
    )
    return ft.Container(button, border=ft.Border(top=ft.BorderSide(1, theme.HAIRLINE)))


def _picture(icon: ft.IconData) -> ft.Control:
    return ft.Container(
        ft.Icon(icon, color=theme.ON_TINT, size=26),
        padding=10,
        border_radius=12,
        bgcolor=theme.TINT,
    )
