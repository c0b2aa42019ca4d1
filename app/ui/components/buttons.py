"""Buttons: one filled for the way on, others outlined or quiet. None is ever disabled."""

from __future__ import annotations

from collections.abc import Callable

import flet as ft

from app.ui import theme
from app.ui.components.room import fitted, narrower

OnClick = Callable[[], object]

# How much higher a quiet button is than its words.
BUTTON_EDGES = 28
_SHAPE = ft.RoundedRectangleBorder(radius=theme.ROUND)
_SIDE = 20
_PADDING = ft.Padding.symmetric(horizontal=_SIDE, vertical=14)
_EDGE = ft.BorderSide(1.5, theme.ACCENT)
# One object for all buttons of a kind: Flet need not compare what is the same.
_PRIMARY = ft.ButtonStyle(
    bgcolor=theme.ACCENT, color=theme.ON_ACCENT, shape=_SHAPE, padding=_PADDING
)
_SECONDARY = ft.ButtonStyle(
    color=theme.ACCENT, bgcolor=theme.CARD, side=_EDGE, shape=_SHAPE, padding=_PADDING
)
_ROUND = ft.ButtonStyle(bgcolor=theme.CARD, side=_EDGE, shape=_SHAPE)
_BARE = ft.ButtonStyle(shape=_SHAPE)


def primary(text: str, on_click: OnClick, *, key: str | None = None) -> ft.Control:
    """The one way on of a screen, over the whole width."""
    return ft.FilledButton(
        content=_label(text),
        key=key or "primary",
        on_click=lambda _: on_click(),
        style=_PRIMARY,
    )


def secondary(text: str, on_click: OnClick, *, key: str | None = None) -> ft.Control:
    """Another way, just as good, over the whole width."""
    return ft.OutlinedButton(
        content=_label(text),
        key=key,
        on_click=lambda _: on_click(),
        style=_SECONDARY,
    )


def quiet(
    text: str,
    on_click: OnClick,
    *,
    icon: ft.IconData | None = None,
    says: str | None = None,
    color: ft.ColorValue = theme.ACCENT,
    key: str | None = None,
    style: ft.TextThemeStyle = ft.TextThemeStyle.BODY_LARGE,
) -> ft.TextButton:
    """A button as wide as its words; ``says`` is its full name where the words are short."""
    words = ft.Text(
        text,
        color=color,
        weight=ft.FontWeight.W_600,
        theme_style=style,
        text_align=ft.TextAlign.CENTER if icon is None else ft.TextAlign.START,
        semantics_label=says,
    )
    inside = ft.Row([words], tight=True, wrap=True)
    if icon is not None:
        # Words of two lines stand beside their sign, not below it.
        sign = ft.Icon(icon, color=color, size=24)
        room = ft.Container(words, expand=True, expand_loose=True)
        inside = ft.Row([sign, room], spacing=theme.GAP_SMALL, tight=True)
    return ft.TextButton(
        content=inside,
        key=key,
        on_click=lambda _: on_click(),
        style=ft.ButtonStyle(
            color=color,
            shape=_SHAPE,
            padding=ft.Padding.symmetric(horizontal=8, vertical=BUTTON_EDGES // 2),
        ),
    )


def icon_button(
    icon: ft.IconData,
    name: str,
    on_click: OnClick,
    *,
    key: str | None = None,
    bare: bool = False,
) -> ft.Control:
    """A button with only a picture; screen readers say its name. A bare one has no edge."""
    # The name must be on the icon: a tooltip gives the button no name on the web.
    return ft.IconButton(
        icon=ft.Icon(icon, semantics_label=name, color=theme.ACCENT, size=28),
        key=key,
        width=theme.TARGET,
        height=theme.TARGET,
        on_click=lambda _: on_click(),
        style=_BARE if bare else _ROUND,
    )


def _label(text: str) -> ft.Control:
    with narrower(2 * _SIDE):
        broken = fitted(text, theme.BODY, bold=True)
    words = ft.Text(
        broken,
        text_align=ft.TextAlign.CENTER,
        weight=ft.FontWeight.BOLD,
        expand=True,
        semantics_label=None if broken == text else text,
    )
    return ft.Row([words])
