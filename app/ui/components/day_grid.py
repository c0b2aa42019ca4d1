"""The days of one month as boxes: where money comes, where it goes, and where least is left."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import flet as ft

from app.ui import theme
from app.ui.components.guard import pure
from app.ui.components.room import narrower
from app.ui.components.texts import small

_WEEK = 7


class Move(StrEnum):
    """What happens to the money on a day."""

    NONE = "niets"
    IN = "erbij"
    OUT = "eraf"
    BOTH = "allebei"
    LOWEST = "minst"


_SIGNS = {
    Move.IN: (ft.Icons.ADD,),
    Move.OUT: (ft.Icons.REMOVE,),
    Move.BOTH: (ft.Icons.ADD, ft.Icons.REMOVE),
    Move.LOWEST: (ft.Icons.SOUTH,),
}


@dataclass(frozen=True, slots=True)
class DayGrid:
    """The moves of the days from the first on, what to hear instead, and the key in words.

    ``weekdays`` are the heads of the columns, Monday first; ``before`` columns stay empty in the
    first week.
    """

    weekdays: tuple[str, ...]
    before: int
    moves: tuple[Move, ...]
    says: str
    key: tuple[tuple[Move, str], ...]


@pure
def day_grid(grid: DayGrid) -> ft.Control:
    """Seven boxes in a row; every sign is a shape, not only a colour."""
    boxes: list[ft.Control] = [_weekday(name) for name in grid.weekdays]
    boxes += [ft.Container(expand=1) for _ in range(grid.before)]
    boxes += [_day(number, move) for number, move in enumerate(grid.moves, start=1)]
    boxes += [ft.Container(expand=1) for _ in range(-len(boxes) % _WEEK)]
    rows: list[ft.Control] = [
        ft.Row(boxes[at : at + _WEEK], spacing=2) for at in range(0, len(boxes), _WEEK)
    ]
    return ft.Semantics(
        label=grid.says,
        container=True,
        exclude_semantics=True,
        content=ft.Column(
            [*rows, *(_key(move, text) for move, text in grid.key)],
            spacing=4,
            tight=True,
            horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        ),
    )


def _key(move: Move, text: str) -> ft.Control:
    sign = ft.Container(_box(_signs(move), move), width=36)
    with narrower(36 + theme.GAP_SMALL):
        words = small(text)
    return ft.Row([sign, ft.Container(words, expand=True)], spacing=theme.GAP_SMALL)


def _weekday(name: str) -> ft.Control:
    words = _unbroken(name, theme.SOFT_INK)
    return ft.Container(words, alignment=ft.Alignment.CENTER, expand=1)


def _unbroken(text: str, ink: str, weight: ft.FontWeight | None = None) -> ft.Text:
    """A number or a short name that never breaks in two, however large the letters are."""
    return ft.Text(
        text,
        theme_style=ft.TextThemeStyle.BODY_SMALL,
        color=ink,
        weight=weight,
        no_wrap=True,
        overflow=ft.TextOverflow.VISIBLE,
    )


def _day(number: int, move: Move) -> ft.Control:
    ink = theme.SOFT_INK if move is Move.NONE else theme.INK
    words = _unbroken(
        str(number),
        theme.ON_ALARM_GROUND if move is Move.LOWEST else ink,
        ft.FontWeight.BOLD if move is not Move.NONE else None,
    )
    inside = ft.Column(
        [words, _signs(move)],
        spacing=0,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.CENTER,
    )
    return ft.Container(_box(inside, move), expand=1)


def _box(content: ft.Control, move: Move) -> ft.Control:
    lowest, ground = move is Move.LOWEST, {Move.NONE: None, Move.OUT: theme.CARD}
    line = theme.LINE if move is Move.OUT else theme.HAIRLINE
    return ft.Container(
        content,
        padding=ft.Padding.symmetric(vertical=4),
        alignment=ft.Alignment.CENTER,
        border_radius=8,
        bgcolor=theme.ALARM_GROUND if lowest else ground.get(move, theme.TINT),
        border=ft.Border.all(2 if lowest else 1, theme.ALARM if lowest else line),
    )


def _signs(move: Move) -> ft.Control:
    ink = theme.ON_ALARM_GROUND if move is Move.LOWEST else theme.ON_TINT
    icons: list[ft.Control] = [ft.Icon(one, size=18, color=ink) for one in _SIGNS.get(move, ())]
    return ft.Row(
        icons or [ft.Container(height=18)],
        spacing=0,
        tight=True,
        alignment=ft.MainAxisAlignment.CENTER,
    )
