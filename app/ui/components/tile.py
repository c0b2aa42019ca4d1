"""One big tile with a mark, a radio or a check box, and its words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import flet as ft

from app.ui import theme
from app.ui.components.room import narrower
from app.ui.components.texts import sentence

# How wide Flutter draws a radio or a check box, with the room for a thumb.
_MARK = 48


@dataclass(frozen=True, slots=True)
class Tile:
    """One choice: its code and its words; one that is ``alone`` is never chosen with another."""

    code: str
    text: str
    alone: bool = False


def tile(
    one: Tile, mark: ft.Control, on_tap: Callable[[str], None], *, mine: bool
) -> ft.Control:
    """The whole tile takes the tap, and is one node with the words as its name.

    The label of ft.Radio and ft.Checkbox does not wrap, so the words stand beside the mark.
    """
    # Its edges and its line on both sides, the mark, and the gap beside it.
    with narrower(2 * 8 + 2 * 2 + _MARK + 4):
        words = sentence(one.text, strong=mine)
    return ft.MergeSemantics(
        key=f"tile:{one.code}",
        content=ft.Container(
            on_click=lambda _: on_tap(one.code),
            padding=ft.Padding.symmetric(horizontal=8, vertical=6),
            border_radius=theme.ROUND,
            bgcolor=theme.TINT if mine else theme.CARD,
            border=ft.Border.all(2, theme.ACCENT if mine else theme.HAIRLINE),
            content=ft.Row([mark, ft.Container(words, expand=True)], spacing=4),
        ),
    )
