"""Two bars on one scale, "nu" and "straks", each part with its amount in words below it.

Made of plain containers: no axis, no legend apart, nothing that only a colour says.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import flet as ft

from app.ui import theme
from app.ui.components.texts import sentence, small
from app.ui.guard import pure

_HEIGHT = 34
_SWATCH, _STRIPE = 0.08, 0.035


class Pattern(StrEnum):
    """How a part is filled, so that it is known without colour."""

    PLAIN = "effen"
    STRIPES = "strepen"
    BLOCKS = "blokjes"


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
    return ft.Row(
        [
            ft.Container(_piece(part.pattern, None), width=26, height=26),
            ft.Container(small(part.name, theme.INK), expand=True),
            ft.Text(
                part.amount,
                theme_style=ft.TextThemeStyle.BODY_SMALL,
                weight=ft.FontWeight.BOLD,
                color=theme.INK,
            ),
        ],
        spacing=theme.GAP_SMALL,
    )


def _piece(pattern: Pattern, euros: int | None, share: float = _SWATCH) -> ft.Container:
    return ft.Container(
        expand=euros,
        height=_HEIGHT if euros is not None else None,
        border_radius=6,
        border=ft.Border.all(1.5, theme.INK),
        bgcolor=theme.ACCENT if pattern is Pattern.PLAIN else None,
        gradient=_fill(pattern, share),
    )


def _fill(pattern: Pattern, share: float) -> ft.LinearGradient | None:
    if pattern is Pattern.PLAIN:
        return None
    stripes = pattern is Pattern.STRIPES
    ground = theme.BIJSTAND if stripes else theme.TOESLAG
    line = theme.BIJSTAND_STRIPE if stripes else theme.TOESLAG_STRIPE
    # Hard stops, repeated: slanted stripes or upright blocks. Flet measures their width in
    # shares of the box, so a short piece asks for larger shares.
    width = _STRIPE / max(share, _STRIPE)
    return ft.LinearGradient(
        colors=[ground, ground, line, line],
        stops=[0, 0.7, 0.7, 1] if stripes else [0, 0.5, 0.5, 1],
        begin=ft.Alignment(-1, -1),
        end=ft.Alignment(-1 + 2 * width, -0.2 if stripes else -1),
        tile_mode=ft.GradientTileMode.REPEATED,
    )
