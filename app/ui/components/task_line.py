"""Something that waits for somebody: a line to open and perhaps to tick, with the time left."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import flet as ft

from app.ui import theme
from app.ui.components.buttons import icon_button
from app.ui.components.room import narrower
from app.ui.components.texts import sentence, small

_ENDS = (".", "?", "!")
# What the arrow takes of the width, with its gap.
_ARROW = 22 + theme.GAP_SMALL
_PADDING = ft.Padding.symmetric(horizontal=4, vertical=8)
# One line alone must be as high as a thumb too.
_ALONE = ft.Padding.symmetric(horizontal=4, vertical=12)


@dataclass(frozen=True, slots=True)
class TaskLine:
    """Where it is done, what it is, a line about it, and the time left; empty without a day.

    ``key`` is what one ticks, and ``tick`` the name of that button; empty where one cannot.
    """

    to: str
    title: str
    about: str
    left: str
    key: str = ""
    tick: str = ""
    is_done: bool = False

    @property
    def name(self) -> str:
        """What it is among those beside it."""
        return self.key or self.to or self.title

    @property
    def heard(self) -> str:
        """All of it in the order of reading."""
        texts = (self.title, self.about, self.left)
        return " ".join(one if one.endswith(_ENDS) else f"{one}." for one in texts if one)


def task_line(
    one: TaskLine, on_open: Callable[[str], None], on_turn: Callable[[str], None]
) -> ft.Control:
    """Beside its tick the whole line is the target; a hairline keeps the lines apart."""
    row: list[ft.Control] = [ft.Container(_open(one, on_open), expand=True)]
    if one.key:
        sign = ft.Icons.CHECK_BOX if one.is_done else ft.Icons.CHECK_BOX_OUTLINE_BLANK
        turn = partial(on_turn, one.key)
        row.insert(0, icon_button(sign, one.tick, turn, key=f"tick:{one.key}", bare=True))
    line = ft.Border(top=ft.BorderSide(1, theme.HAIRLINE))
    return ft.Container(ft.Row(row, spacing=0), border=line)


def _open(one: TaskLine, on_open: Callable[[str], None]) -> ft.Control:
    words: list[ft.Control] = []
    with narrower((theme.TARGET if one.key else 0) + (_ARROW if one.to else 0) + 8):
        words += [sentence(one.title, strong=True)]
        words += [small(one.about)] if one.about else []
    words += [_left(one.left)] if one.left else []
    if not one.to:
        return ft.Container(ft.Column(words, spacing=2, tight=True), padding=_PADDING)
    return ft.TextButton(
        key=f"task:{one.to}",
        on_click=lambda _: on_open(one.to),
        content=ft.Row(
            [
                ft.Column(words, expand=True, spacing=2, tight=True),
                ft.Icon(ft.Icons.ARROW_FORWARD, color=theme.ACCENT, size=22),
            ],
            spacing=theme.GAP_SMALL,
        ),
        style=ft.ButtonStyle(
            shape=ft.RoundedRectangleBorder(radius=8),
            padding=_PADDING if len(words) > 1 else _ALONE,
        ),
    )


def _left(text: str) -> ft.Control:
    return ft.Row(
        [
            ft.Icon(ft.Icons.EVENT_OUTLINED, size=20, color=theme.INK),
            ft.Container(small(text, theme.INK), expand=True),
        ],
        spacing=6,
    )
