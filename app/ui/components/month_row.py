"""One month in a list: its total, how much it differs and why, and the rest one tap away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import flet as ft

from app.ui import theme
from app.ui.components.guard import pure
from app.ui.components.room import narrower
from app.ui.components.texts import sentence, small

_EDGE = 12


@dataclass(frozen=True, slots=True)
class MonthRow:
    """A month and the words of the button that opens it.

    ``change`` is how much it differs from the month before, empty when it does not; ``why`` and
    ``rows`` are the reasons and the amounts that show, ``more`` says that there are more.
    """

    name: str
    total: str
    change: str
    why: tuple[str, ...]
    more: str
    rows: tuple[tuple[str, str], ...]
    turn: str
    is_open: bool


@pure
def month_row(month: MonthRow, on_turn: Callable[[str], None]) -> ft.Control:
    """The whole line is the button; what it shows stands right below it."""
    sign = ft.Icons.EXPAND_LESS if month.is_open else ft.Icons.EXPAND_MORE
    says = f"{month.name}: {month.total}. {month.turn}"
    # With large letters the amount goes below the month: no name of a month breaks in two.
    told = ft.Row(
        [sentence(month.name), sentence(month.total, strong=True)],
        alignment=ft.MainAxisAlignment.SPACE_BETWEEN,
        spacing=theme.GAP_SMALL,
        run_spacing=0,
        wrap=True,
    )
    line = ft.Row(
        [ft.Container(told, expand=True), ft.Icon(sign, color=theme.ACCENT, size=26)],
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
                *_causes(month),
                *(_amount(label, amount) for label, amount in month.rows),
            ],
            spacing=4,
            tight=True,
            horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        ),
    )


def _causes(month: MonthRow) -> list[ft.Control]:
    """Only a month with other money stands out; what else is to know is small print."""
    if not month.why and not month.change:
        return []
    color = theme.ON_TINT if month.change else theme.SOFT_INK
    with narrower(2 * _EDGE):
        words: list[ft.Control] = [sentence(month.change, strong=True)] if month.change else []
        words += [small(text, color) for text in (*month.why, month.more) if text]
    box = ft.Container(
        padding=ft.Padding.symmetric(horizontal=_EDGE, vertical=8),
        border_radius=12,
        bgcolor=theme.TINT if month.change else None,
        content=ft.Column(
            words, spacing=4, tight=True, horizontal_alignment=ft.CrossAxisAlignment.STRETCH
        ),
    )
    return [box, ft.Container(height=4)]


def _amount(label: str, amount: str) -> ft.Control:
    return ft.Container(
        padding=ft.Padding.symmetric(horizontal=4, vertical=4),
        content=ft.Row(
            [ft.Container(small(label), expand=True), small(amount, theme.INK)],
            spacing=theme.GAP_SMALL,
        ),
    )
