"""A date as three boxes: day, month, year. A calendar is hard work for a date of birth."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import flet as ft

from app.ui import theme
from app.ui.components.text_field import Box, Fields, text_field

_WIDTHS = (5, 7, 7)


@dataclass(frozen=True, slots=True)
class DateBoxes:
    """The three boxes, and the sentence about what is wrong with the date."""

    name: str
    boxes: tuple[Box, Box, Box]
    error: str | None


def date_field(
    date: DateBoxes,
    fields: Fields,
    on_type: Callable[[str, str], None],
    on_enter: Callable[[], None],
) -> ft.Control:
    """The boxes side by side under one name."""
    row = ft.Row(
        [
            ft.Container(
                text_field(box, fields, on_type, on_enter, keyboard=ft.KeyboardType.NUMBER),
                expand=width,
            )
            for box, width in zip(date.boxes, _WIDTHS, strict=True)
        ],
        spacing=theme.GAP_SMALL,
        vertical_alignment=ft.CrossAxisAlignment.START,
    )
    wrong = [] if date.error is None else [field_error(date.error)]
    return ft.Semantics(
        label=date.name,
        container=True,
        content=ft.Column(
            [row, *wrong],
            spacing=theme.GAP_SMALL,
            horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        ),
    )


def field_error(text: str) -> ft.Control:
    """The words at the field, with a sign so that it does not hang on colour."""
    return ft.Row(
        [
            ft.Icon(ft.Icons.ERROR_OUTLINE, color=theme.ALARM, size=22),
            ft.Text(
                text,
                theme_style=ft.TextThemeStyle.BODY_SMALL,
                weight=ft.FontWeight.BOLD,
                color=theme.ALARM,
                expand=True,
            ),
        ],
        spacing=theme.GAP_SMALL,
        vertical_alignment=ft.CrossAxisAlignment.START,
    )
