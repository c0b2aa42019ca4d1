"""One step of the reasons: what, how sure, and one level deeper what it rests on."""

from __future__ import annotations

from dataclasses import dataclass

import flet as ft

from app.domain.certainty import Certainty
from app.ui import theme
from app.ui.components.buttons import quiet
from app.ui.components.certainty_badge import certainty_badge
from app.ui.components.guard import component, keyed
from app.ui.components.texts import sentence, small


@dataclass(frozen=True, slots=True)
class Reason:
    """A sentence, its certainty, the lines of its source, and the reasons below it."""

    text: str
    amount: str
    certainty: Certainty
    certainty_text: str
    source: tuple[str, ...]
    url: str
    why: str
    less: str
    parts: tuple[Reason, ...]


@component
def reason_node(reason: Reason, open_at_first: bool) -> ft.Control:
    """Draws only the level that is open, so that a deep tree costs nothing."""
    open_, set_open = ft.use_state(open_at_first)
    shown = [sentence(reason.text)]
    if reason.amount:
        shown.append(sentence(reason.amount, strong=True))
    button = quiet(
        reason.less if open_ else reason.why,
        lambda: set_open(not open_),
        icon=ft.Icons.EXPAND_LESS if open_ else ft.Icons.EXPAND_MORE,
        says=f"{reason.less if open_ else reason.why} {reason.text}",
    )
    below = [_below(reason)] if open_ else []
    return ft.Column(
        [*shown, certainty_badge(reason.certainty, reason.certainty_text), button, *below],
        spacing=4,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _below(reason: Reason) -> ft.Control:
    source = ft.Container(
        padding=12,
        border_radius=12,
        bgcolor=theme.GROUND,
        content=ft.Column(
            [
                ft.Row(
                    [
                        ft.Icon(ft.Icons.MENU_BOOK_OUTLINED, size=22, color=theme.ACCENT),
                        ft.Container(small(reason.source[0], theme.INK), expand=True),
                    ],
                    spacing=theme.GAP_SMALL,
                    vertical_alignment=ft.CrossAxisAlignment.START,
                ),
                *(small(line) for line in reason.source[1:]),
            ],
            spacing=2,
            tight=True,
        ),
    )
    parts = [
        keyed(f"{place}:{part.text}", reason_node, part, False)
        for place, part in enumerate(reason.parts)
    ]
    # A line along the side shows the level without eating the width of a small phone.
    return ft.Container(
        border=ft.Border(top=ft.BorderSide(2, theme.ACCENT)),
        padding=ft.Padding.symmetric(horizontal=4, vertical=theme.GAP_SMALL),
        content=ft.Column(
            [source, *parts],
            spacing=theme.GAP,
            tight=True,
            horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
        ),
    )
