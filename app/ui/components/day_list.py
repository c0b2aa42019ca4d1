"""Money in and out, day by day; each line is heard as one."""

from __future__ import annotations

from dataclasses import dataclass

import flet as ft

from app.ui import theme
from app.ui.components.guard import pure
from app.ui.components.room import narrower
from app.ui.components.texts import sentence, small


@dataclass(frozen=True, slots=True)
class DayLine:
    """One line: the day, what it is, the amount with its sign, and what is then left.

    ``mark`` is the words for the day with the least, or empty; ``says`` is what a screen reader
    is given for all of it.
    """

    when: str
    what: str
    amount: str
    left: str
    mark: str
    is_in: bool
    says: str


@pure
def day_list(lines: tuple[DayLine, ...]) -> ft.Control:
    """The lines under each other, the tightest one with a sign and in words."""
    return ft.Column(
        [_line(line) for line in lines],
        spacing=0,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _line(line: DayLine) -> ft.Control:
    icon = ft.Icons.ADD if line.is_in else ft.Icons.REMOVE
    with narrower(24 + theme.GAP_SMALL):
        when = small(line.when, theme.INK)
    words: list[ft.Control] = [
        ft.Row(
            [
                ft.Icon(icon, size=24, color=theme.ACCENT if line.is_in else theme.INK),
                ft.Container(when, expand=True),
            ],
            spacing=theme.GAP_SMALL,
        ),
        sentence(line.what),
        sentence(line.amount, strong=True),
        small(line.left),
    ]
    if line.mark:
        words.append(_mark(line.mark))
    return ft.Semantics(
        label=line.says,
        container=True,
        exclude_semantics=True,
        content=ft.Container(
            padding=ft.Padding.symmetric(vertical=10),
            border=ft.Border(top=ft.BorderSide(1, theme.HAIRLINE)),
            content=ft.Column(words, spacing=2, tight=True),
        ),
    )


def _mark(text: str) -> ft.Control:
    with narrower(2 * 10 + 20 + 6):
        words = small(text, theme.ON_ALARM_GROUND)
    return ft.Container(
        padding=ft.Padding.symmetric(horizontal=10, vertical=6),
        border_radius=8,
        bgcolor=theme.ALARM_GROUND,
        content=ft.Row(
            [
                ft.Icon(ft.Icons.SOUTH, size=20, color=theme.ON_ALARM_GROUND),
                ft.Container(words, expand=True),
            ],
            spacing=6,
        ),
    )
