"""A part of a card behind a tap on its title, so that a screen begins with what counts."""

from __future__ import annotations

from collections.abc import Callable

import flet as ft

from app.ui import theme
from app.ui.components.room import narrower
from app.ui.components.texts import sentence

# What the part below a title takes of the width, and what its arrow does with the room around it.
FOLD_EDGES, _ARROW = 8, 8 + 26 + theme.GAP_SMALL


def fold(
    title: str,
    below: list[ft.Control],
    on_turn: Callable[[], object],
    *,
    is_open: bool,
    key: str,
) -> ft.Control:
    """The whole title is the target."""
    named = ft.Semantics(expanded=is_open, content=_title(title, on_turn, is_open=is_open, key=key))
    inside = ft.Container(
        ft.Column(
            below,
            spacing=theme.GAP_SMALL,
            tight=True,
            horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        ),
        padding=ft.Padding.symmetric(horizontal=4, vertical=theme.GAP_SMALL),
    )
    return ft.Column(
        [named, *([inside] if below else [])],
        spacing=0,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _title(title: str, on_turn: Callable[[], object], *, is_open: bool, key: str) -> ft.Control:
    icon = ft.Icons.EXPAND_LESS if is_open else ft.Icons.EXPAND_MORE
    with narrower(_ARROW):
        words = sentence(title, strong=True)
    return ft.TextButton(
        key=key,
        on_click=lambda _: on_turn(),
        content=ft.Row(
            [
                ft.Container(words, expand=True),
                ft.Icon(icon, color=theme.ACCENT, size=26),
            ],
            spacing=theme.GAP_SMALL,
        ),
        style=ft.ButtonStyle(
            shape=ft.RoundedRectangleBorder(radius=8),
            padding=ft.Padding.symmetric(horizontal=4, vertical=12),
        ),
    )
