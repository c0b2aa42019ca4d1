"""Says on every screen that the person on it does not exist, with one tap to stop looking."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import flet as ft

from app.ui import theme
from app.ui.components.buttons import quiet
from app.ui.components.card import caution
from app.ui.components.texts import sentence


@dataclass(frozen=True, slots=True)
class ExampleBar:
    """The words; ``lesson`` is empty on other screens than the first of this life."""

    told: str
    lesson: str
    stop: str

    @property
    def heard(self) -> tuple[str, ...]:
        """All of it in the order of reading."""
        return (self.told, self.lesson)


def example_bar(view: ExampleBar, on_stop: Callable[[], None]) -> ft.Control:
    """In the colour that asks for a look, so that nobody takes this life for their own."""
    told = ft.Row(
        [
            ft.Icon(ft.Icons.INFO_OUTLINE, color=theme.INK, size=24),
            ft.Container(sentence(view.told, strong=True), expand=True),
        ],
        spacing=theme.GAP_SMALL,
        vertical_alignment=ft.CrossAxisAlignment.START,
    )
    lesson = [sentence(view.lesson)] if view.lesson else []
    stop = quiet(view.stop, on_stop, key="stop-example")
    return caution([told, *lesson, stop], key="example", snug=True)
