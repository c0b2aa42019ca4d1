"""Two bars on one scale, "nu" and "straks", each part with its amount in words below it.

Made of plain containers: no axis, no legend apart, nothing that only a colour says.
"""

from __future__ import annotations

from dataclasses import dataclass

import flet as ft

from app.ui import theme
from app.ui.components.guard import pure
from app.ui.components.pattern import Pattern, fill
from app.ui.components.texts import sentence, small

_HEIGHT = 34
_SWATCH = 0.08


@dataclass(frozen=True, slots=True)
class Part:
    """A part of a bar: how it is filled, its length in euros, and its words."""

    pattern: Pattern
    euros: int
    name: str
    amount: str


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its name with the total, its parts, what is taken off, and all of it to hear."""

    title: str
    parts: tuple[Part, ...]
    less: str
    spoken: str

    @property
    def lines(self) -> tuple[str, ...]:
        """What stands in it, in the order of reading."""
        parts = (f"{part.name}: {part.amount}" for part in self.parts)
        return (self.title, *parts, *((self.less,) if self.less else ()))


@pure
def amount_bars(bars: tuple[Bar, ...]) -> ft.Control:
    """The bars under each other, on the scale of the longest."""
    longest = max(sum(max(part.euros, 0) for part in bar.parts) for bar in bars)
    return ft.Column(
        [_bar(bar, max(longest, 1)) for bar in bars],
        spacing=theme.GAP_LARGE,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _bar(bar: Bar, longest: int) -> ft.Control:
    shown = [part for part in bar.parts if part.euros > 0]
    rest = longest - sum(part.euros for part in shown)
    pieces: list[ft.Control] = [
        _piece(part.pattern, part.euros, part.euros / longest) for part in shown
    ]
    if rest > 0:
        pieces.append(ft.Container(expand=rest))
    lines = [_line(part) for part in bar.parts]
    if bar.less:
        lines.append(small(bar.less))
    return ft.Semantics(
        label=bar.spoken,
        container=True,
        exclude_semantics=True,
        content=ft.Column(
            [sentence(bar.title, strong=True), ft.Row(pieces, spacing=2), *lines],
            spacing=6,
            tight=True,
            horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        ),
    )


def _line(part: Part) -> ft.Control:
    name = ft.Row(
        [
            ft.Container(_piece(part.pattern, None), width=26, height=26),
            small(part.name, theme.INK),
        ],
        spacing=theme.GAP_SMALL,
        tight=True,
    )
    amount = ft.Text(
        part.amount,
        theme_style=ft.TextThemeStyle.BODY_SMALL,
        weight=ft.FontWeight.BOLD,
        color=theme.INK,
    )
    # Wraps: with very large letters the amount stands below the name, and no word breaks.
    return ft.Row(
        [name, amount],
        alignment=ft.MainAxisAlignment.SPACE_BETWEEN,
        wrap=True,
        run_spacing=0,
    )


def _piece(pattern: Pattern, euros: int | None, share: float = _SWATCH) -> ft.Container:
    return ft.Container(
        expand=euros,
        height=_HEIGHT if euros is not None else None,
        border_radius=6,
        border=ft.Border.all(1.5, theme.INK),
        bgcolor=theme.ACCENT if pattern is Pattern.PLAIN else None,
        gradient=fill(pattern, share),
    )
