"""Big tiles of which as many are chosen as one likes: to a screen reader a group of check boxes."""

from __future__ import annotations

from collections.abc import Callable

import flet as ft

from app.ui import theme
from app.ui.components.guard import component
from app.ui.components.tile import Tile, tile


@component
def check_list(
    name: str,
    tiles: tuple[Tile, ...],
    chosen: frozenset[str],
    on_choose: Callable[[frozenset[str]], None],
) -> ft.Control:
    """The tiles under one name; each is a stop of the Tab key.

    A tile that is ``alone`` takes the others away, and they take it away.
    """
    now, set_now = ft.use_state(chosen)

    def turn(code: str) -> None:
        after = _turned(tiles, now, code)
        set_now(after)
        on_choose(after)

    return ft.Semantics(
        label=name,
        container=True,
        content=ft.Column(
            [_box(one, one.code in now, turn) for one in tiles],
            spacing=10,
            horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        ),
    )


def _turned(tiles: tuple[Tile, ...], now: frozenset[str], code: str) -> frozenset[str]:
    if code in now:
        return now - {code}
    alone = {one.code for one in tiles if one.alone}
    return frozenset({code}) if code in alone else (now - alone) | {code}


def _box(one: Tile, mine: bool, turn: Callable[[str], None]) -> ft.Control:
    box = ft.Checkbox(
        value=mine, active_color=theme.ACCENT, on_change=lambda _: turn(one.code)
    )
    return tile(one, box, turn, mine=mine)
