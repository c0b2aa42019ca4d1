"""Stretches of months under each other, each with its cause; less than now has another sign."""

from __future__ import annotations

from dataclasses import dataclass

import flet as ft

from app.ui import theme
from app.ui.components.card import card
from app.ui.components.guard import pure
from app.ui.components.texts import heading, sentence


@dataclass(frozen=True, slots=True)
class Stretch:
    """Its name, why it begins, what it leaves, the difference, and what one can do about less."""

    name: str
    why: tuple[str, ...]
    worth: str
    more: str
    help: tuple[str, ...]
    is_less: bool

    @property
    def heard(self) -> tuple[str, ...]:
        """All of it in the order of reading."""
        return (self.name, *self.why, self.worth, self.more, *self.help)


@pure
def stretch_list(title: str, stretches: tuple[Stretch, ...]) -> ft.Control:
    """A card with one block per stretch."""
    return card([heading(title, 2), *(_block(one) for one in stretches)])


def _block(one: Stretch) -> ft.Control:
    sign = ft.Icons.SOUTH if one.is_less else ft.Icons.EVENT_OUTLINED
    words = ft.Column(
        [
            heading(one.name, 3),
            *(sentence(cause) for cause in one.why),
            sentence(one.worth),
            sentence(one.more, strong=True),
            *(sentence(text) for text in one.help),
        ],
        spacing=4,
        tight=True,
        expand=True,
    )
    return ft.Container(
        padding=ft.Padding.symmetric(vertical=8),
        border=ft.Border(top=ft.BorderSide(1, theme.HAIRLINE)),
        content=ft.Row(
            [ft.Icon(sign, color=theme.ALARM if one.is_less else theme.ACCENT, size=24), words],
            spacing=12,
            vertical_alignment=ft.CrossAxisAlignment.START,
        ),
    )
