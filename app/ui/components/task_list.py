"""What waits for somebody, one line each; what has a last day says how long that is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import flet as ft

from app.ui import theme
from app.ui.components.card import card
from app.ui.components.texts import heading, sentence, small


@dataclass(frozen=True, slots=True)
class TaskLine:
    """Where it is done, what it is, a line about it, and the time left; empty without a day."""

    to: str
    title: str
    about: str
    left: str

    @property
    def heard(self) -> str:
        """All of it in the order of reading."""
        return ". ".join(text for text in (self.title, self.about, self.left) if text)


@dataclass(frozen=True, slots=True)
class TaskList:
    """The lines, and what stands there when there is none."""

    heading: str
    lines: tuple[TaskLine, ...]
    nothing: str

    @property
    def heard(self) -> tuple[str, ...]:
        """All of it in the order of reading."""
        return (self.heading, *(tuple(one.heard for one in self.lines) or (self.nothing,)))


def task_list(view: TaskList, on_open: Callable[[str], None]) -> ft.Control:
    """The whole line is the target; a hairline keeps the lines apart."""
    rows = [_line(one, on_open) for one in view.lines]
    return card([heading(view.heading, 2), *(rows or [sentence(view.nothing)])], key="tasks")


def _line(one: TaskLine, on_open: Callable[[str], None]) -> ft.Control:
    words: list[ft.Control] = [sentence(one.title, strong=True)]
    words += [small(one.about)] if one.about else []
    words += [_left(one.left)] if one.left else []
    button = ft.TextButton(
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
            padding=ft.Padding.symmetric(horizontal=4, vertical=8),
        ),
    )
    return ft.Container(button, border=ft.Border(top=ft.BorderSide(1, theme.HAIRLINE)))


def _left(text: str) -> ft.Control:
    return ft.Row(
        [
            ft.Icon(ft.Icons.EVENT_OUTLINED, size=20, color=theme.INK),
            ft.Container(small(text, theme.INK), expand=True),
        ],
        spacing=6,
    )
