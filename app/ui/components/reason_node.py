"""One step of the reasons: what, how sure, and one level deeper what it rests on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import flet as ft

from app.domain.certainty import Certainty
from app.ui import theme
from app.ui.components.buttons import quiet
from app.ui.components.certainty_badge import certainty_badge
from app.ui.components.guard import pure
from app.ui.components.room import narrower
from app.ui.components.texts import sentence, small

_SIGN, _EDGE, _LEVEL = 22, 12, 4


@dataclass(frozen=True, slots=True)
class Reason:
    """A sentence, its certainty, the lines of its source, and the reasons below it.

    ``key`` is its own; ``turn`` are the words of the button that opens or closes it.
    """

    key: str
    text: str
    amount: str
    certainty: Certainty
    certainty_text: str
    source: tuple[str, ...]
    turn: str
    is_open: bool
    parts: tuple[Reason, ...]

    @property
    def heard(self) -> tuple[str, ...]:
        """What shows, in the order of reading."""
        own = (self.text, self.amount, self.certainty_text)
        below = (text for part in self.parts for text in part.heard)
        return (*own, *self.source, *below) if self.is_open else own

    @property
    def folded(self) -> tuple[str, ...]:
        """What does not show, down to the last level."""
        if self.is_open:
            return tuple(text for part in self.parts for text in part.folded)
        below = (text for part in self.parts for text in (*part.heard, *part.folded))
        return (*self.source, *below)


@pure
def reason_tree(reason: Reason, on_turn: Callable[[str], None]) -> ft.Control:
    """Draws only the levels that are open, so that a deep tree costs nothing."""
    return _node(reason, on_turn)


def _node(reason: Reason, on_turn: Callable[[str], None]) -> ft.Control:
    shown = [sentence(reason.text)]
    if reason.amount:
        shown.append(sentence(reason.amount, strong=True))
    button = quiet(
        reason.turn,
        lambda: on_turn(reason.key),
        icon=ft.Icons.EXPAND_LESS if reason.is_open else ft.Icons.EXPAND_MORE,
        says=f"{reason.turn} {reason.text}",
    )
    below = [_below(reason, on_turn)] if reason.is_open else []
    return ft.Column(
        [*shown, certainty_badge(reason.certainty, reason.certainty_text), button, *below],
        spacing=4,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _below(reason: Reason, on_turn: Callable[[str], None]) -> ft.Control:
    with narrower(2 * _LEVEL + 2 * _EDGE):
        with narrower(_SIGN + theme.GAP_SMALL):
            named = small(reason.source[0], theme.INK)
        more = [small(line) for line in reason.source[1:]]
    source = ft.Container(
        padding=_EDGE,
        border_radius=12,
        bgcolor=theme.GROUND,
        content=ft.Column(
            [
                ft.Row(
                    [
                        ft.Icon(ft.Icons.MENU_BOOK_OUTLINED, size=_SIGN, color=theme.ACCENT),
                        ft.Container(named, expand=True),
                    ],
                    spacing=theme.GAP_SMALL,
                    vertical_alignment=ft.CrossAxisAlignment.START,
                ),
                *more,
            ],
            spacing=2,
            tight=True,
        ),
    )
    with narrower(2 * _LEVEL):
        parts = [_node(part, on_turn) for part in reason.parts]
    # A line along the side shows the level without eating the width of a small phone.
    return ft.Container(
        border=ft.Border(top=ft.BorderSide(2, theme.ACCENT)),
        padding=ft.Padding.symmetric(horizontal=_LEVEL, vertical=theme.GAP_SMALL),
        content=ft.Column(
            [source, *parts],
            spacing=theme.GAP,
            tight=True,
            horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        ),
    )
