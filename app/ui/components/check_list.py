"""Big tiles of which as many are chosen as one likes: to a screen reader a group of check boxes."""

from __future__ import annotations

from collections.abc import Callable

import flet as ft

from app.ui import theme
from app.ui.components.choice_list import Tile
from app.ui.components.guard import component
from app.ui.components.texts import sentence


@component
def check_list(
    name: str,
    tiles: tuple[Tile, ...],
    chosen: frozenset[str],
    on_choose: Callable[[frozenset[str]], None],
) -> ft.Control:
    """The tiles under one name; each is a stop of the Tab key."""
    now, set_now = ft.use_state(chosen)

    def turn(code: str) -> None:
        after = now ^ {code}
        set_now(after)
        on_choose(after)

    return ft.Semantics(
        label=name,
        container=True,
        content=ft.Column(
            [_tile(one, one.code in now, turn) for one in tiles],
            spacing=10,
            horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        ),
    )


def _tile(one: Tile, mine: bool, turn: Callable[[str], None]) -> ft.Control:
    # Merged as in the list with radios: one node with the words as its name.
    return ft.MergeSemantics(
        key=f"tile:{one.code}",
        content=ft.Container(
            on_click=lambda _: turn(one.code),
            padding=ft.Padding.symmetric(horizontal=8, vertical=6),
            border_radius=theme.ROUND,
            bgcolor=theme.TINT if mine else theme.CARD,
            border=ft.Border.all(2, theme.ACCENT if mine else theme.HAIRLINE),
            content=ft.Row(
                [
                    ft.Checkbox(
                        value=mine,
                        active_color=theme.ACCENT,
                        on_change=lambda _: turn(one.code),
                    ),
                    ft.Container(sentence(one.text, strong=mine), expand=True),
                ],
                spacing=4,
            ),
        ),
    )
