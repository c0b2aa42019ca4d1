"""Parts of a longer explanation: a heading each, and a few sentences below it."""

from __future__ import annotations

from dataclasses import dataclass

import flet as ft

from app.ui.components.card import card
from app.ui.components.points import point
from app.ui.components.texts import heading, sentence, small


@dataclass(frozen=True, slots=True)
class Section:
    """A heading with sentences; ``points`` stand below them, each on its own."""

    title: str
    lines: tuple[str, ...]
    points_title: str = ""
    points: tuple[str, ...] = ()
    is_fine_print: bool = False

    @property
    def heard(self) -> tuple[str, ...]:
        """All of it in the order of reading."""
        return (self.title, *self.lines, self.points_title, *self.points)


def section(view: Section) -> ft.Control:
    """One part as a card."""
    line = small if view.is_fine_print else sentence
    title = [heading(view.points_title, 3)] if view.points_title else []
    return card(
        [
            heading(view.title, 2),
            *(line(text) for text in view.lines),
            *title,
            *(point(sentence(text)) for text in view.points),
        ],
        key=f"section:{view.title}",
    )
