"""Steps in their order, each with its number, what to bring and by when."""

from __future__ import annotations

from dataclasses import dataclass

import flet as ft

from app.ui import theme
from app.ui.components.card import card
from app.ui.components.guard import pure
from app.ui.components.texts import sentence, small


@dataclass(frozen=True, slots=True)
class StepCard:
    """One step: the number in words for the ear, its sentences, what to bring, its source."""

    number: str
    says: str
    text: str
    strong: tuple[str, ...]
    items: tuple[str, ...]
    source: str


@pure
def step_list(steps: tuple[StepCard, ...]) -> ft.Control:
    """A card per step, under each other."""
    return ft.Column(
        [_step(step) for step in steps],
        spacing=10,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _step(step: StepCard) -> ft.Control:
    number = ft.Container(
        ft.Text(
            step.number,
            theme_style=ft.TextThemeStyle.BODY_SMALL,
            weight=ft.FontWeight.BOLD,
            color=theme.ON_ACCENT,
            semantics_label=step.says,
        ),
        padding=ft.Padding.symmetric(horizontal=12, vertical=6),
        border_radius=theme.ROUND,
        bgcolor=theme.ACCENT,
    )
    words = [sentence(step.text), *(sentence(text, strong=True) for text in step.strong)]
    items = [_item(text) for text in step.items]
    source = [small(step.source)] if step.source else []
    return card([ft.Row([number]), *words, *items, *source])


def _item(text: str) -> ft.Control:
    return ft.Row(
        [
            ft.Icon(ft.Icons.DESCRIPTION_OUTLINED, color=theme.ACCENT, size=22),
            ft.Container(sentence(text), expand=True),
        ],
        spacing=theme.GAP_SMALL,
        vertical_alignment=ft.CrossAxisAlignment.START,
    )
