"""A whole number, typed or stepped by one with buttons; never a slider."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import flet as ft

from app.ui import theme
from app.ui.components.buttons import icon_button
from app.ui.components.guard import component
from app.ui.components.text_field import Fields, TextBox, text_field


@dataclass(frozen=True, slots=True)
class Steps:
    """The buttons of a number: their names and how far they go."""

    less: str
    more: str
    high: int
    low: int = 0


@component
def number_field(
    box: TextBox,
    steps: Steps,
    fields: Fields,
    on_type: Callable[[str, str], None],
    on_enter: Callable[[], None],
) -> ft.Control:
    """The box between a button for one less and one for one more."""
    text, set_text = ft.use_state(box.text)
    typed = ft.use_ref(box.text)
    given = ft.use_ref(box.text)
    if box.text != given.current:
        # Changed from outside, as when another screen chooses the hours.
        given.current = typed.current = box.text

    def note(field: str, value: str) -> None:
        typed.current = value
        on_type(field, value)

    def step(by: int) -> None:
        now = _stepped((typed.current or "").strip(), by, steps)
        note(box.field, now)
        set_text(now)

    shown = replace(box, text=typed.current if typed.current is not None else text)
    field = text_field(
        shown, fields, note, on_enter, keyboard=ft.KeyboardType.NUMBER, center=True
    )
    return ft.Row(
        [
            icon_button(ft.Icons.REMOVE, steps.less, lambda: step(-1), key=f"less:{box.field}"),
            ft.Container(field, expand=True),
            icon_button(ft.Icons.ADD, steps.more, lambda: step(1), key=f"more:{box.field}"),
        ],
        spacing=theme.GAP_SMALL,
        vertical_alignment=ft.CrossAxisAlignment.START,
    )


def _stepped(before: str, by: int, steps: Steps) -> str:
    number = int(before) if before.isdecimal() else steps.low
    return str(min(max(number + by, steps.low), steps.high))
