"""A date as three boxes: day, month, year. A calendar is hard work for a date of birth."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import flet as ft

from app.ui import theme
from app.ui.components.guard import component
from app.ui.components.text_field import Fields, TextBox, text_field

_WIDTHS = (5, 8, 6)


@dataclass(frozen=True, slots=True)
class DateBoxes:
    """The three boxes, and the sentence about what is wrong with the date.

    ``is_large`` where letters are so large that "Maand" breaks beside the others.
    """

    name: str
    boxes: tuple[TextBox, TextBox, TextBox]
    error: str | None
    is_large: bool = False


def date_field(
    date: DateBoxes,
    fields: Fields,
    on_type: Callable[[str, str], None],
    on_enter: Callable[[], None],
) -> ft.Control:
    """The boxes under one name: side by side, or below each other where letters are large."""
    row = _boxes(date.boxes, fields, on_type, on_enter, is_large=date.is_large)
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


@component
def _boxes(
    boxes: tuple[TextBox, TextBox, TextBox],
    fields: Fields,
    on_type: Callable[[str, str], None],
    on_enter: Callable[[], None],
    *,
    is_large: bool,
) -> ft.Control:
    typed: ft.MutableRef[dict[str, str]] = ft.use_ref({})
    given: ft.MutableRef[tuple[TextBox, TextBox, TextBox]] = ft.use_ref(boxes)
    if boxes != given.current:
        given.current, typed.current = boxes, {}

    def note(field: str, text: str) -> None:
        typed.current = {**(typed.current or {}), field: text}
        on_type(field, text)

    shown = (replace(box, text=(typed.current or {}).get(box.field, box.text)) for box in boxes)
    drawn: list[ft.Control] = [
        ft.Container(
            text_field(box, fields, note, on_enter, keyboard=ft.KeyboardType.NUMBER),
            expand=None if is_large else width,
        )
        for box, width in zip(shown, _WIDTHS, strict=True)
    ]
    if is_large:
        return ft.Column(
            drawn,
            spacing=theme.GAP_SMALL,
            tight=True,
            horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        )
    return ft.Row(
        drawn, spacing=theme.GAP_SMALL, vertical_alignment=ft.CrossAxisAlignment.START
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
