"""One box to type in, with its name, and the error in words below it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import flet as ft

from app.ui import theme

_ROUND = 12


@dataclass(slots=True)
class Fields:
    """The boxes on a screen by field name, so that an error can lead to its box."""

    refs: dict[str, ft.Ref[ft.TextField]] = field(default_factory=dict)

    def ref(self, name: str) -> ft.Ref[ft.TextField]:
        """Where the box of this field is found once it is drawn."""
        return self.refs.setdefault(name, ft.Ref())

    async def focus(self, name: str) -> None:
        """Put the cursor in the box of this field, if it is on the screen."""
        box = self.ref(name).current
        if box is not None:
            await box.focus()  # type: ignore[no-untyped-call]


@dataclass(frozen=True, slots=True)
class Box:
    """What a box shows: its field, its name, what was typed, and what is wrong with it.

    What is typed in a ``secret`` one shows as dots.
    """

    field: str
    name: str
    text: str
    error: str | None = None
    before: str | None = None
    wrong: bool = False
    secret: bool = False


def text_field(
    box: Box,
    fields: Fields,
    on_type: Callable[[str, str], None],
    on_enter: Callable[[], None],
    *,
    keyboard: ft.KeyboardType = ft.KeyboardType.TEXT,
    center: bool = False,
) -> ft.TextField:
    """A box that remembers every key; Enter goes on."""
    return ft.TextField(
        key=f"field:{box.field}",
        ref=fields.ref(box.field),
        label=box.name,
        value=box.text,
        error=box.error,
        error_style=ft.TextStyle(color=theme.ALARM, weight=ft.FontWeight.BOLD, size=theme.SMALL),
        error_max_lines=4,
        prefix=box.before,
        password=box.secret,
        keyboard_type=keyboard,
        text_align=ft.TextAlign.CENTER if center else None,
        enable_suggestions=False,
        autocorrect=False,
        border=_border(wrong=bool(box.error) or box.wrong),
        bgcolor=theme.CARD,
        filled=True,
        fill_color=theme.CARD,
        color=theme.INK,
        label_style=ft.TextStyle(color=theme.SOFT_INK),
        on_change=lambda event: on_type(box.field, event.control.value),
        on_submit=lambda _: on_enter(),
    )


def _border(*, wrong: bool) -> dict[ft.ControlState, ft.InputBorder]:
    rest = ft.BorderSide(2, theme.ALARM) if wrong else ft.BorderSide(1.5, theme.LINE)
    return {
        ft.ControlState.DEFAULT: ft.OutlineInputBorder(side=rest, border_radius=_ROUND),
        ft.ControlState.FOCUSED: ft.OutlineInputBorder(
            side=ft.BorderSide(3, theme.ACCENT), border_radius=_ROUND
        ),
    }
