"""Places the stretches of months, each with its cause; less than now comes with a next step."""

from __future__ import annotations

import flet as ft

from app.ui import theme
from app.ui.components.card import card
from app.ui.components.guard import pure
from app.ui.components.texts import heading, sentence
from app.ui.screens.answer.view import StretchView


@pure
def stretch_list(title: str, stretches: tuple[StretchView, ...], less_help: str) -> ft.Control:
    """A card with one block per stretch."""
    return card([heading(title, 2), *(_block(one, less_help) for one in stretches)])


def _block(one: StretchView, less_help: str) -> ft.Control:
    sign = ft.Icons.SOUTH if one.is_less else ft.Icons.EVENT_OUTLINED
    help_ = [sentence(less_help)] if one.is_less else []
    words = ft.Column(
        [
            heading(one.name, 3),
            *(sentence(cause) for cause in one.why),
            sentence(one.worth),
            sentence(one.more, strong=True),
            *help_,
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
