"""A row of coins: how many of these one keeps, with the same said in words below it."""

from __future__ import annotations

from dataclasses import dataclass

import flet as ft

from app.ui import theme
from app.ui.components.guard import pure
from app.ui.components.texts import sentence

_COIN, _RING, _APART = 40, 26, 6
# Twenty are made small, so that they take no more of a phone than ten.
_MANY, _SMALL = 10, 0.55
# Ten are easier to count as two hands.
_HAND = 5


@dataclass(frozen=True, slots=True)
class Coins:
    """``kept`` of ``of`` coins, and what that means; without coins when ``of`` is 0."""

    kept: int
    of: int
    words: str


@pure
def coins(shown: Coins) -> ft.Control:
    """Full coins are kept, open ones are not; the ear hears the words alone.

    Without a coin the words are a sentence like any other.
    """
    size, in_row = (_SMALL, 2 * _HAND) if shown.of > _MANY else (1, _HAND)
    rows: list[ft.Control] = [
        ft.Row(
            [_coin(size, kept=one < shown.kept) for one in range(first, last)],
            spacing=_APART * size,
        )
        for first in range(0, shown.of, in_row)
        if (last := min(first + in_row, shown.of))
    ]
    return ft.Semantics(
        label=shown.words if rows else None,
        container=True,
        exclude_semantics=bool(rows),
        content=ft.Column(
            [
                ft.Column(
                    [ft.Container(height=theme.GAP_SMALL), *rows],
                    spacing=_APART,
                    tight=True,
                    visible=bool(rows),
                ),
                sentence(shown.words, strong=True),
            ],
            spacing=theme.GAP_SMALL,
            tight=True,
        ),
    )


def _coin(size: float, *, kept: bool) -> ft.Control:
    # A full coin also has an inner ring, so that it is known without its colour.
    ring = ft.Container(
        width=_RING * size,
        height=_RING * size,
        border_radius=_RING * size / 2,
        border=ft.Border.all(2, theme.ON_ACCENT),
    )
    return ft.Container(
        width=_COIN * size,
        height=_COIN * size,
        border_radius=_COIN * size / 2,
        border=ft.Border.all(2, theme.ACCENT if kept else theme.LINE),
        bgcolor=theme.ACCENT if kept else None,
        alignment=ft.Alignment.CENTER,
        content=ring if kept else None,
    )
