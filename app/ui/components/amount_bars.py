"""Two bars on one scale, "nu" and "straks", each part with its amount in words below it.

Made of plain containers: no axis, no legend apart, nothing that only a colour says.
"""

from __future__ import annotations

from dataclasses import dataclass

import flet as ft

from app.ui import theme
from app.ui.components.guard import pure, use_same
from app.ui.components.pattern import Pattern, fill
from app.ui.components.room import narrower
from app.ui.components.texts import sentence, small

_HEIGHT = 34
_SWATCH = 0.08
_EDGE = ft.Border.all(1.5, theme.INK)


@dataclass(frozen=True, slots=True)
class BarPart:
    """A part of a bar: how it is filled, its length in euros, and its words."""

    pattern: Pattern
    euros: int
    name: str
    amount: str


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar: its name with the total, its parts, and what is taken off."""

    title: str
    parts: tuple[BarPart, ...]
    less: str

    @property
    def lines(self) -> tuple[str, ...]:
        """What stands in it, in the order of reading."""
        parts = (f"{part.name}: {part.amount}" for part in self.parts)
        return (self.title, *parts, *((self.less,) if self.less else ()))


@pure
def amount_bars(bars: tuple[Bar, ...]) -> ft.Control:
    """The bars under each other, on the scale of the longest."""
    longest = max(1, *(sum(max(part.euros, 0) for part in bar.parts) for bar in bars))
    parts = tuple((place, part) for place, bar in enumerate(bars) for part in bar.parts)
    names = use_same(_name, tuple((place, part.pattern, part.name) for place, part in parts))

    def line(one: tuple[int, BarPart]) -> ft.Control:
        place, part = one
        return _line(names[place, part.pattern, part.name], part)

    lines = use_same(line, parts)

    def draw(one: tuple[int, Bar, int]) -> ft.Control:
        place, bar, longest = one
        return _bar(bar, longest, [lines[place, part] for part in bar.parts])

    drawn = use_same(draw, tuple((place, bar, longest) for place, bar in enumerate(bars)))
    return ft.Column(
        list(drawn.values()),
        spacing=theme.GAP_LARGE,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _bar(bar: Bar, longest: int, lines: list[ft.Control]) -> ft.Control:
    shown = [part for part in bar.parts if part.euros > 0]
    rest = longest - sum(part.euros for part in shown)
    # In steps: a pattern hardly shows it, and one that is as it was need not be drawn anew.
    pieces: list[ft.Control] = [
        _piece(part.pattern, round(part.euros / longest, 1), expand=part.euros, height=_HEIGHT)
        for part in shown
    ]
    if rest > 0:
        pieces.append(ft.Container(expand=rest))
    less = [small(bar.less)] if bar.less else []
    # Heard as one, by what stands in it: a label of its own would cross the line at each hour more.
    return ft.MergeSemantics(
        ft.Column(
            [sentence(bar.title, strong=True), ft.Row(pieces, spacing=2), *lines, *less],
            spacing=6,
            tight=True,
            horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        )
    )


def _name(part: tuple[int, Pattern, str]) -> ft.Control:
    _, pattern, name = part
    with narrower(26 + theme.GAP_SMALL):
        words = small(name, theme.INK)
    # As wide as its words, and no wider than the line: longer ones go on below.
    words.expand, words.expand_loose = True, True
    return ft.Row(
        [_piece(pattern, _SWATCH, width=26, height=26), words],
        spacing=theme.GAP_SMALL,
        tight=True,
    )


def _line(name: ft.Control, part: BarPart) -> ft.Control:
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


def _piece(
    pattern: Pattern,
    share: float,
    *,
    height: int,
    expand: int | None = None,
    width: int | None = None,
) -> ft.Control:
    return ft.Container(
        expand=expand,
        width=width,
        height=height,
        border_radius=6,
        border=_EDGE,
        bgcolor=theme.ACCENT if pattern is Pattern.PLAIN else None,
        gradient=fill(pattern, share),
    )
