"""What was chosen, in order of wish: a number, the words, and buttons to change it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import flet as ft

from app.ui import theme
from app.ui.components.buttons import quiet
from app.ui.components.card import card
from app.ui.components.points import pill
from app.ui.components.room import narrower
from app.ui.components.texts import heading, small

# How wide a number is with letters twice as large.
_NUMBER = 64


@dataclass(frozen=True, slots=True)
class Ranked:
    """One choice: its place, its state in words, and the words of its buttons."""

    name: str
    number: str
    title: str
    words: tuple[str, ...]
    state: str
    look: str
    up: str | None
    drop: str


@dataclass(frozen=True, slots=True)
class RankedActions:
    """What the buttons do."""

    look: Callable[[str], None]
    up: Callable[[str], None]
    drop: Callable[[str], None]


def ranked(one: Ranked, actions: RankedActions) -> ft.Control:
    """A card; each button says which choice it is about."""
    up = [_button(one, one.up, ft.Icons.ARROW_UPWARD, actions.up, "up")] if one.up else []
    number = ft.Container(
        small(one.number, theme.ON_TINT),
        padding=ft.Padding.symmetric(horizontal=14, vertical=6),
        border_radius=theme.ROUND,
        bgcolor=theme.TINT,
    )
    # The number, a digit or two in its edges, and the gap beside it.
    with narrower(_NUMBER + 12):
        words = heading(one.title, 2)
    title = ft.Row(
        [number, ft.Container(words, expand=True)],
        spacing=12,
        vertical_alignment=ft.CrossAxisAlignment.START,
    )
    return card(
        [
            title,
            *(small(text, theme.INK) for text in one.words),
            pill(ft.Icons.EDIT_NOTE, one.state),
            ft.Row(
                [
                    _button(one, one.look, ft.Icons.ARROW_FORWARD, actions.look, "look"),
                    *up,
                    _button(one, one.drop, ft.Icons.DELETE_OUTLINE, actions.drop, "drop"),
                ],
                wrap=True,
                spacing=0,
                run_spacing=0,
            ),
        ],
        key=f"ranked:{one.name}",
    )


def _button(
    one: Ranked, words: str, icon: ft.IconData, act: Callable[[str], None], key: str
) -> ft.Control:
    says = f"{words}: {one.title}"
    return quiet(words, lambda: act(one.name), icon=icon, says=says, key=f"{key}:{one.name}")
