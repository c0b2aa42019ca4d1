"""One box to type in, with its name, and the error in words below it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

import flet as ft

from app.ui import theme

_ROUND = 12


@dataclass(slots=True)
class Fields:
    """The boxes on a screen by field name, so that an error can lead to its box.

    ``heard`` is what the app put in each, or heard last of what is typed there.
    """

    refs: dict[str, ft.Ref[ft.TextField]] = field(default_factory=dict)
    heard: dict[str, str] = field(default_factory=dict)

    def ref(self, name: str) -> ft.Ref[ft.TextField]:
        """Where the box of this field is found once it is drawn."""
        return self.refs.setdefault(name, ft.Ref())

    def to_hold(self, name: str, text: str) -> str:
        """What the box of this field holds when it is drawn: ``text``, or what was just typed.

        Flet (1.0.5) gives a box its new text first and tells the app of it a moment later. What is
        drawn between the two would take that key away, and the app would never hear of it.
        """
        box = self.ref(name).current
        if box is not None and box.value != self.heard.get(name):
            return box.value
        self.heard[name] = text
        return text

    async def focus(self, name: str) -> None:
        """Put the cursor in the box of this field, if it is on the screen."""
        box = self.ref(name).current
        if box is not None:
            await box.focus()  # type: ignore[no-untyped-call]


@dataclass(frozen=True, slots=True)
class TextBox:
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
    box: TextBox,
    fields: Fields,
    on_type: Callable[[str, str], None],
    on_enter: Callable[[], None],
    *,
    keyboard: ft.KeyboardType = ft.KeyboardType.TEXT,
    center: bool = False,
) -> ft.TextField:
    """A box that remembers every key; Enter goes on."""

    def hear(event: ft.Event[ft.TextField]) -> None:
        fields.heard[box.field] = event.control.value
        on_type(box.field, event.control.value)

    return ft.TextField(
        key=f"field:{box.field}",
        ref=fields.ref(box.field),
        label=box.name,
        value=fields.to_hold(box.field, box.text),
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
        on_change=hear,
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
