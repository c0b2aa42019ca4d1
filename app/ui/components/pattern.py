"""How a part of a bar is filled, so that it is known without its colour."""

from __future__ import annotations

from enum import StrEnum
from functools import lru_cache

import flet as ft

from app.ui import theme

_STRIPE = 0.035


class Pattern(StrEnum):
    """How a part is filled, so that it is known without colour."""

    PLAIN = "effen"
    STRIPES = "strepen"
    BLOCKS = "blokjes"
    OPEN = "open"


# The same pattern is the same object, which Flet need not compare.
@lru_cache(64)
def fill(pattern: Pattern, share: float) -> ft.LinearGradient | None:
    """The pattern for a box of this share of the full width; None for a plain or open one."""
    if pattern in (Pattern.PLAIN, Pattern.OPEN):
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
