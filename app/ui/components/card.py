"""Surfaces: a card for what belongs together, a notice for what must not be missed."""

from __future__ import annotations

import flet as ft

from app.ui import theme

# How much of the width a card takes on both sides: its edges, and the line around it.
EDGES = 2 * (theme.GAP + 1)


def card(controls: list[ft.Control], *, key: str | None = None) -> ft.Control:
    """A white card with round corners."""
    return _box(controls, theme.CARD, theme.HAIRLINE, key)


def notice(controls: list[ft.Control], *, key: str | None = None) -> ft.Control:
    """A tinted card for something good to know."""
    return _box(controls, theme.TINT, theme.TINT, key)


def caution(
    controls: list[ft.Control], *, key: str | None = None, snug: bool = False
) -> ft.Control:
    """A sand-coloured card for what costs money: worth a look, no reason to be afraid.

    ``snug`` is for one that stands on every screen and must leave room for the rest.
    """
    return _box(controls, theme.CAUTION, theme.BIJSTAND, key, snug=snug)


def warning(controls: list[ft.Control], *, key: str | None = None) -> ft.Control:
    """A card for something to put right, or that cannot be undone."""
    return _box(controls, theme.ALARM_GROUND, theme.ALARM, key)


def _box(
    controls: list[ft.Control],
    ground: ft.ColorValue,
    line: ft.ColorValue,
    key: str | None,
    *,
    snug: bool = False,
) -> ft.Control:
    edge = ft.Padding.symmetric(horizontal=theme.GAP, vertical=theme.GAP_SMALL)
    return ft.Container(
        key=key,
        padding=edge if snug else theme.GAP,
        border_radius=theme.ROUND,
        bgcolor=ground,
        border=ft.Border.all(1, line),
        content=ft.Column(
            controls,
            spacing=0 if snug else theme.GAP_SMALL,
            tight=True,
            horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        ),
    )
