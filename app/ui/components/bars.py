"""The ends of every screen: the way back and the language on top, help below."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import flet as ft

from app.ui import theme
from app.ui.components.buttons import BUTTON_EDGES, icon_button, quiet
from app.ui.components.card import notice
from app.ui.components.texts import sentence


@dataclass(frozen=True, slots=True)
class ReadWords:
    """The name of the button that reads aloud, and what is wrong with the voice or nothing.

    ``instead`` is the name of the way to the text itself, for when there is no voice.
    """

    name: str
    is_speaking: bool
    trouble: str
    instead: str


@dataclass(frozen=True, slots=True)
class TopBar:
    """The words on top; ``back`` is None on the first screen."""

    back: str | None
    language: str
    language_says: str
    read: ReadWords


@dataclass(frozen=True, slots=True)
class HelpBar:
    """The words below, the same on every screen."""

    help: str
    unclear: str


def top_bar(
    texts: TopBar,
    on_back: Callable[[], None],
    on_language: Callable[[], None],
    on_read: Callable[[], None],
    on_text: Callable[[], None],
    on_line: Callable[[float], None],
) -> ft.Control:
    """Back at the start of the line, reading aloud and the language at its end.

    ``on_line`` is told how high one line of small letters is on this device.
    """
    back: list[ft.Control] = (
        [ft.Container(width=0)]
        if texts.back is None
        else [_slim(texts.back, on_back, ft.Icons.ARROW_BACK, "back")]
    )
    language = _slim(
        texts.language, on_language, ft.Icons.LANGUAGE, "language", says=texts.language_says
    )
    # The name of a language is one word, so one line.
    language.on_size_change = lambda event: on_line(event.height - BUTTON_EDGES)
    # Together while they fit, so that reading aloud has the same place on every screen.
    end = ft.Row([_read(texts.read, on_read), language], spacing=0, run_spacing=0, wrap=True)
    line = ft.Row(
        [*back, end],
        alignment=ft.MainAxisAlignment.SPACE_BETWEEN,
        wrap=True,
        run_spacing=0,
        spacing=0,
    )
    trouble = [_no_voice(texts.read, on_text)] if texts.read.trouble else []
    said = ft.Semantics(live_region=True, container=True, content=ft.Column(trouble, tight=True))
    return ft.Column(
        [line, said],
        spacing=0,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _no_voice(words: ReadWords, on_text: Callable[[], None]) -> ft.Control:
    return notice([sentence(words.trouble), quiet(words.instead, on_text, key="read-text")])


def _read(words: ReadWords, on_read: Callable[[], None]) -> ft.Control:
    icon = ft.Icons.STOP_CIRCLE_OUTLINED if words.is_speaking else ft.Icons.VOLUME_UP_OUTLINED
    return icon_button(icon, words.name, on_read, key="read", bare=True)


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


def _slim(
    text: str,
    on_click: Callable[[], None],
    icon: ft.IconData,
    key: str,
    says: str | None = None,
) -> ft.TextButton:
    # The small size: with very large letters these bars must leave room for the screen itself.
    return quiet(text, on_click, icon=icon, says=says, key=key, style=ft.TextThemeStyle.BODY_SMALL)
