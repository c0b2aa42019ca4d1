"""All hours under each other: what is left at each, as an amount and as a bar."""

from __future__ import annotations

from dataclasses import dataclass

import flet as ft

from app.ui import theme
from app.ui.components.guard import pure
from app.ui.components.texts import small

_BAR = 12


@dataclass(frozen=True, slots=True)
class HourBar:
    """One number of hours; ``mark`` is the word for the chosen one, or empty.

    ``falls`` say what falls away from these hours on: beside the bar, for it is no money in it.
    """

    name: str
    keeps: str
    euros: int
    mark: str
    falls: tuple[str, ...] = ()

    @property
    def told(self) -> str:
        """The hours and what is left."""
        name = f"{self.name} ({self.mark})" if self.mark else self.name
        return f"{name}: {self.keeps}"

    @property
    def says(self) -> str:
        """All of it in one line."""
        return " ".join((f"{self.told}.", *self.falls)) if self.falls else self.told


@pure
def hours_ladder(steps: tuple[HourBar, ...]) -> ft.Control:
    """Bars on one scale from nothing; each line is heard as one."""
    longest = max(1, *(step.euros for step in steps))
    return ft.Column(
        [_line(step, longest) for step in steps],
        spacing=2,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _line(step: HourBar, longest: int) -> ft.Control:
    euros = max(step.euros, 1)
    ink = theme.ON_TINT if step.mark else theme.INK
    bar: list[ft.Control] = [
        ft.Container(expand=euros, height=_BAR, border_radius=4, bgcolor=theme.ACCENT)
    ]
    if longest > euros:
        bar.append(ft.Container(expand=longest - euros))
    return ft.Semantics(
        label=step.says,
        container=True,
        exclude_semantics=True,
        content=ft.Container(
            padding=ft.Padding.symmetric(horizontal=8, vertical=6),
            border_radius=8,
            bgcolor=theme.TINT if step.mark else None,
            content=ft.Column(
                [
                    small(step.told, ink),
                    ft.Row(bar, spacing=0),
                    *(_fall(text) for text in step.falls),
                ],
                spacing=2,
                tight=True,
            ),
        ),
    )


def _fall(text: str) -> ft.Control:
    return ft.Row(
        [
            ft.Icon(ft.Icons.SOUTH, size=20, color=theme.ALARM),
            ft.Container(small(text, theme.INK), expand=True),
        ],
        spacing=6,
        vertical_alignment=ft.CrossAxisAlignment.START,
    )
