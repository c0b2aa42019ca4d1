"""Lines with an amount each, and the sum below them, as on a payment statement."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import flet as ft

from app.ui import theme
from app.ui.components.card import card
from app.ui.components.texts import heading, sentence, small


@dataclass(frozen=True, slots=True)
class AmountLine:
    """What it is, and the amount as text."""

    text: str
    amount: str


@dataclass(frozen=True, slots=True)
class AmountLines:
    """A title, a remark, the lines, and what they come to."""

    title: str
    about: str
    lines: tuple[AmountLine, ...]
    total: AmountLine

    @property
    def heard(self) -> tuple[str, ...]:
        """All of it in the order of reading."""
        rows = (*self.lines, self.total)
        return (self.title, self.about, *(f"{one.text}: {one.amount}" for one in rows))


def amount_lines(view: AmountLines, below: Sequence[ft.Control] = ()) -> ft.Control:
    """A card; with large letters the amount goes below its words. ``below`` is what one can do."""
    return card(
        [
            heading(view.title, 2),
            small(view.about),
            *(_row(one) for one in view.lines),
            _row(view.total, strong=True),
            *below,
        ],
        key=f"lines:{view.title}",
    )


def _row(one: AmountLine, *, strong: bool = False) -> ft.Control:
    words = ft.Row(
        [sentence(one.text, strong=strong), sentence(one.amount, strong=strong)],
        wrap=True,
        spacing=theme.GAP_SMALL,
        run_spacing=0,
        alignment=ft.MainAxisAlignment.SPACE_BETWEEN,
    )
    return ft.MergeSemantics(
        ft.Container(
            words,
            border=ft.Border(top=ft.BorderSide(2 if strong else 1, theme.HAIRLINE)),
            padding=ft.Padding.symmetric(vertical=8),
        )
    )
