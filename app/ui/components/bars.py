"""The ends of every screen: the way back and the language on top, help below."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import flet as ft

from app.ui import theme
from app.ui.components.buttons import quiet


@dataclass(frozen=True, slots=True)
class TopBar:
    """The words on top; ``back`` is None on the first screen."""

    back: str | None
    language: str
    language_says: str


@dataclass(frozen=True, slots=True)
class HelpBar:
    """The words below, the same on every screen."""

    help: str
    unclear: str


def top_bar(
    texts: TopBar, on_back: Callable[[], None], on_language: Callable[[], None]
) -> ft.Control:
    """Back at the start of the line, the language at its end."""
    back: list[ft.Control] = (
        [ft.Container(width=0)]
        if texts.back is None
        else [quiet(texts.back, on_back, icon=ft.Icons.ARROW_BACK, key="back")]
    )
    language = quiet(
        texts.language,
        on_language,
        icon=ft.Icons.LANGUAGE,
        says=texts.language_says,
        key="language",
    )
    return ft.Row(
        [*back, language],
        alignment=ft.MainAxisAlignment.SPACE_BETWEEN,
        wrap=True,
        run_spacing=0,
    )


def help_bar(
    texts: HelpBar, on_help: Callable[[], None], on_unclear: Callable[[], None]
) -> ft.Control:
    """Two buttons that are always at the bottom edge."""
    return ft.Container(
        bgcolor=theme.CARD,
        border=ft.Border(top=ft.BorderSide(1, theme.HAIRLINE)),
        padding=ft.Padding.symmetric(horizontal=theme.GAP_SMALL, vertical=0),
        content=ft.Row(
            [
                _slim(texts.help, on_help, ft.Icons.PHONE_OUTLINED, "help"),
                _slim(texts.unclear, on_unclear, ft.Icons.HELP_OUTLINE, "unclear"),
            ],
            alignment=ft.MainAxisAlignment.SPACE_EVENLY,
            wrap=True,
            run_spacing=0,
            spacing=0,
        ),
    )


def _slim(text: str, on_click: Callable[[], None], icon: ft.IconData, key: str) -> ft.Control:
    # The small size: with very large letters these bars must leave room for the screen itself.
    return quiet(text, on_click, icon=icon, key=key, style=ft.TextThemeStyle.BODY_SMALL)
