"""One month in a list: its total, the reason it differs, and the amounts one tap away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import flet as ft

from app.ui import theme
from app.ui.components.guard import pure
from app.ui.components.texts import sentence, small


@dataclass(frozen=True, slots=True)
class MonthRow:
    """A month, its amounts when they are open, and the words of the button that turns that."""

    name: str
    total: str
    why: tuple[str, ...]
    rows: tuple[tuple[str, str], ...]
    turn: str
    is_open: bool


@pure
def month_row(month: MonthRow, on_turn: Callable[[str], None]) -> ft.Control:
    """The whole line is the button; what it shows stands right below it."""
    sign = ft.Icons.EXPAND_LESS if month.is_open else ft.Icons.EXPAND_MORE
    says = f"{month.name}: {month.total}. {month.turn}"
    line = ft.Row(
        [
            ft.Container(sentence(month.name), expand=True),
            sentence(month.total, strong=True),
            ft.Icon(sign, color=theme.ACCENT, size=26),
        ],
        spacing=theme.GAP_SMALL,
    )
    button = ft.TextButton(
        content=ft.Semantics(label=says, exclude_semantics=True, content=line),
        on_click=lambda _: on_turn(month.name),
        style=ft.ButtonStyle(
            shape=ft.RoundedRectangleBorder(radius=8),
            padding=ft.Padding.symmetric(horizontal=4, vertical=12),
        ),
    )
    return ft.Container(
        border=ft.Border(top=ft.BorderSide(1, theme.HAIRLINE)),
        content=ft.Column(
            [
                button,
                *(_cause(text) for text in month.why),
                *(_amount(label, amount) for label, amount in month.rows),
            ],
            spacing=4,
            tight=True,
            horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        ),
    )


def _cause(text: str) -> ft.Control:
    return ft.Container(
        padding=ft.Padding.symmetric(horizontal=12, vertical=8),
        border_radius=12,
        bgcolor=theme.TINT,
        content=small(text, theme.ON_TINT),
    )


def _amount(label: str, amount: str) -> ft.Control:
    return ft.Container(
        padding=ft.Padding.symmetric(horizontal=4, vertical=4),
        content=ft.Row(
            [ft.Container(small(label), expand=True), small(amount, theme.INK)],
            spacing=theme.GAP_SMALL,
        ),
    )
