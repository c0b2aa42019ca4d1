"""A tile with a picture that leads to another screen: what it is, and one line about it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import flet as ft

from app.ui import theme
from app.ui.components.texts import sentence, small


@dataclass(frozen=True, slots=True)
class TileLink:
    """Where the tile leads, its picture or none, and its words."""

    name: str
    icon: ft.IconData | None
    title: str
    about: str


def tile_links(tiles: tuple[TileLink, ...], on_open: Callable[[str], None]) -> ft.Control:
    """The tiles below each other, all of the same kind and weight."""
    return ft.Column(
        [
            tile_link(
                one.title,
                one.about,
                lambda name=one.name: on_open(name),  # type: ignore[misc]
                one.icon,
                key=f"tile:{one.name}",
            )
            for one in tiles
        ],
        spacing=10,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def tile_link(
    title: str,
    about: str,
    on_click: Callable[[], object],
    icon: ft.IconData | None = None,
    *,
    key: str | None = None,
) -> ft.Control:
    """One tile, with its picture or without."""
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
            padding=ft.Padding.symmetric(horizontal=12, vertical=12),
        ),
    )


def _picture(icon: ft.IconData) -> ft.Control:
    return ft.Container(
        ft.Icon(icon, color=theme.ON_TINT, size=26),
        padding=10,
        border_radius=12,
        bgcolor=theme.TINT,
    )
