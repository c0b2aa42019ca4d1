"""One big tile with a mark, a radio or a check box, and its words."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import flet as ft

from app.ui import theme
from app.ui.components.texts import sentence


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
    return ft.MergeSemantics(
        key=f"tile:{one.code}",
        content=ft.Container(
            on_click=lambda _: on_tap(one.code),
            padding=ft.Padding.symmetric(horizontal=8, vertical=6),
            border_radius=theme.ROUND,
            bgcolor=theme.TINT if mine else theme.CARD,
            border=ft.Border.all(2, theme.ACCENT if mine else theme.HAIRLINE),
            content=ft.Row(
                [mark, ft.Container(sentence(one.text, strong=mine), expand=True)], spacing=4
            ),
        ),
    )
