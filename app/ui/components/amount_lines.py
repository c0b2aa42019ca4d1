"""Lines with an amount each, and the sum below them, as on a payment statement."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import flet as ft

from app.ui.components.card import card
from app.ui.components.sums import sum_line
from app.ui.components.texts import heading, small


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
            *(sum_line(one.text, one.amount) for one in view.lines),
            sum_line(view.total.text, view.total.amount, strong=True),
            *below,
        ],
        key=f"lines:{view.title}",
    )
