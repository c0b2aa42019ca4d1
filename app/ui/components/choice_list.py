"""Big tiles of which one is chosen: to a screen reader a group of radio buttons."""

from __future__ import annotations

from collections.abc import Callable

import flet as ft

from app.ui import theme
from app.ui.components.guard import component
from app.ui.components.tile import Tile, tile


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
                [
                    tile(one, ft.Radio(value=one.code, active_color=theme.ACCENT), choose,
                         mine=one.code == now)
                    for one in tiles
                ],
                spacing=10,
                horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
            ),
        ),
    )
