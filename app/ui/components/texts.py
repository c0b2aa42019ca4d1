"""Headings and sentences: the only two ways text stands on a screen."""

from __future__ import annotations

import flet as ft

from app.ui import theme

_STYLES = {
    1: ft.TextThemeStyle.HEADLINE_MEDIUM,
    2: ft.TextThemeStyle.TITLE_MEDIUM,
    3: ft.TextThemeStyle.TITLE_MEDIUM,
}


def heading(text: str, level: int = 1, *, live: bool = False) -> ft.Control:
    """A heading that screen readers can jump to; a live one is read out when it changes."""
    return ft.Semantics(
        key=f"h{level}:{text}" if not live else "live-heading",
        heading_level=level,
        header=True,
        container=True,
        live_region=live or None,
        content=ft.Text(text, theme_style=_STYLES[level], color=theme.INK),
    )


def sentence(text: str, *, soft: bool = False, strong: bool = False) -> ft.Control:
    """A sentence of body text; a soft one stands back, a strong one stands out."""
    return ft.Text(
        text,
        theme_style=ft.TextThemeStyle.BODY_LARGE,
        color=theme.SOFT_INK if soft else theme.INK,
        weight=ft.FontWeight.BOLD if strong else None,
    )


def small(text: str, color: ft.ColorValue = theme.SOFT_INK) -> ft.Control:
    """A remark in the smallest of the three sizes."""
    return ft.Text(text, theme_style=ft.TextThemeStyle.BODY_SMALL, color=color)
