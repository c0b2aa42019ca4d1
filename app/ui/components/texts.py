"""Headings and sentences: the only two ways text stands on a screen."""

from __future__ import annotations

import flet as ft

from app.ui import theme
from app.ui.components.room import fitted

_STYLES = {
    1: ft.TextThemeStyle.HEADLINE_MEDIUM,
    2: ft.TextThemeStyle.TITLE_MEDIUM,
    3: ft.TextThemeStyle.TITLE_MEDIUM,
}


def heading(
    text: str, level: int = 1, *, live: bool = False, key: str | None = None
) -> ft.Control:
    """A heading that screen readers can jump to; a live one is read out when it changes.

    One with a ``key`` stays the same when it says something else.
    """
    return ft.Semantics(
        key="live-heading" if live else key or f"h{level}:{text}",
        heading_level=level,
        header=True,
        container=True,
        live_region=live or None,
        content=_text(
            text, theme.TITLE if level == 1 else theme.BODY, _STYLES[level], theme.INK, bold=True
        ),
    )


def sentence(text: str, *, soft: bool = False, strong: bool = False) -> ft.Control:
    """A sentence of body text; a soft one stands back, a strong one stands out."""
    words = _text(
        text,
        theme.BODY,
        ft.TextThemeStyle.BODY_LARGE,
        theme.SOFT_INK if soft else theme.INK,
        bold=strong,
    )
    words.weight = ft.FontWeight.BOLD if strong else None
    return words


def small(text: str, color: ft.ColorValue = theme.SOFT_INK) -> ft.Control:
    """A remark in the smallest of the three sizes."""
    return _text(text, theme.SMALL, ft.TextThemeStyle.BODY_SMALL, color)


def _text(
    text: str,
    size: float,
    style: ft.TextThemeStyle,
    color: ft.ColorValue,
    *,
    bold: bool = False,
) -> ft.Text:
    """The words, broken where a line is too short for one; a voice hears them whole."""
    broken = fitted(text, size, bold=bold)
    says = None if broken == text else text
    return ft.Text(broken, theme_style=style, color=color, semantics_label=says)
