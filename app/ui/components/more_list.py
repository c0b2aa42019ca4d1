"""A list of which the first lines are always there, and the rest one tap away."""

from __future__ import annotations

from dataclasses import dataclass

import flet as ft

from app.ui.components.buttons import quiet
from app.ui.components.card import card
from app.ui.components.guard import pure
from app.ui.components.points import point
from app.ui.components.texts import heading, sentence

FIRST = 3


@dataclass(frozen=True, slots=True)
class MoreList:
    """The title, the lines, the words of the button for the rest, and how many always show."""

    title: str
    lines: tuple[str, ...]
    more: str
    first: int = FIRST


@pure
def more_list(view: MoreList) -> ft.Control:
    """A card; what is in it is said in full sentences."""
    open_, set_open = ft.use_state(False)
    lines = view.lines if open_ else view.lines[: view.first]
    rest = [] if lines == view.lines else [quiet(view.more, lambda: set_open(True), key="more")]
    return card([heading(view.title, 2), *(point(sentence(line)) for line in lines), *rest])
