"""What of a page is unfolded, known to the page so that its readers say what shows."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import flet as ft

from app.ui.hooks import remembered


@dataclass(frozen=True, slots=True)
class Folds:
    """The names of what is open; ``turn`` stays the same, so that the rest is not drawn anew."""

    opened: frozenset[str]
    turn: Callable[[str], None]


def use_folds() -> Folds:
    """Nothing is open at first."""
    opened, set_opened = ft.use_state(frozenset[str]())

    def turn(name: str) -> None:
        set_opened(lambda before: before ^ {name})

    return Folds(opened, remembered(lambda: turn))
