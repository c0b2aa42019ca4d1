"""All hours under each other: what is left at each, as an amount and as a bar."""

from __future__ import annotations

from dataclasses import dataclass

import flet as ft

from app.ui import theme
from app.ui.components.guard import pure
from app.ui.components.room import narrower
from app.ui.components.texts import small

_BAR, _EDGE, _SIGN, _GAP = 12, 8, 20, 6


@dataclass(frozen=True, slots=True)
class HourBar:
    """One number of hours; ``mark`` is the word for the chosen one, or empty.

    ``falls`` say what falls away from these hours on: beside the bar, for it is no money in it.
    ``made_of`` is what comes on the account of it in one month, or empty.
    """

    name: str
    keeps: str
    euros: int
    mark: str
    falls: tuple[str, ...] = ()
    made_of: str = ""

    @property
    def told(self) -> str:
        """The hours and what is left."""
        name = f"{self.name} ({self.mark})" if self.mark else self.name
        return f"{name}: {self.keeps}"

    @property
    def says(self) -> str:
        """All of it in one line."""
        more = (*((f"{self.made_of}.",) if self.made_of else ()), *self.falls)
        return " ".join((f"{self.told}.", *more)) if more else self.told


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
    with narrower(2 * _EDGE):
        told = small(step.told, ink)
        made_of = [small(step.made_of, ink)] if step.made_of else []
        falls = [_fall(text) for text in step.falls]
    return ft.Semantics(
        label=step.says,
        container=True,
        exclude_semantics=True,
        content=ft.Container(
            padding=ft.Padding.symmetric(horizontal=_EDGE, vertical=6),
            border_radius=8,
            bgcolor=theme.TINT if step.mark else None,
            content=ft.Column(
                [told, ft.Row(bar, spacing=0), *made_of, *falls],
                spacing=2,
                tight=True,
            ),
        ),
    )


def _fall(text: str) -> ft.Control:
    with narrower(_SIGN + _GAP):
        words = small(text, theme.INK)
    return ft.Row(
        [
            ft.Icon(ft.Icons.SOUTH, size=_SIGN, color=theme.ALARM),
            ft.Container(words, expand=True),
        ],
        spacing=_GAP,
        vertical_alignment=ft.CrossAxisAlignment.START,
    )
