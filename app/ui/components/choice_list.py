"""Big tiles of which one is chosen: to a screen reader a group of radio buttons."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import flet as ft

from app.ui import theme
from app.ui.components.guard import component
from app.ui.components.texts import sentence


@dataclass(frozen=True, slots=True)
class Tile:
    """One choice: its code and its words."""

    code: str
    text: str


@component
def choice_list(
    name: str, tiles: tuple[Tile, ...], chosen: str | None, on_choose: Callable[[str], None]
) -> ft.Control:
    """The tiles under one name; one stop of the Tab key, arrows move within."""
    now, set_now = ft.use_state(chosen)

    def choose(code: str) -> None:
        set_now(code)
        on_choose(code)

    return ft.Semantics(
        label=name,
        container=True,
        content=ft.RadioGroup(
            value=now,
            on_change=lambda event: choose(event.control.value),
            content=ft.Column(
                [_tile(one, one.code == now, choose) for one in tiles],
                spacing=10,
                horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
            ),
        ),
    )


def _tile(one: Tile, mine: bool, choose: Callable[[str], None]) -> ft.Control:
    # One merged node per tile: a radio with the words as its name. The label of ft.Radio
    # itself does not wrap, so the words stand beside it.
    return ft.MergeSemantics(
        key=f"tile:{one.code}",
        content=ft.Container(
            on_click=lambda _: choose(one.code),
            padding=ft.Padding.symmetric(horizontal=8, vertical=6),
            border_radius=theme.ROUND,
            bgcolor=theme.TINT if mine else theme.CARD,
            border=ft.Border.all(2, theme.ACCENT if mine else theme.HAIRLINE),
            content=ft.Row(
                [
                    ft.Radio(value=one.code, active_color=theme.ACCENT),
                    ft.Container(sentence(one.text, strong=mine), expand=True),
                ],
                spacing=4,
            ),
        ),
    )
