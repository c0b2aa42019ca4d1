"""How sure something is, as a sign and in words."""

from __future__ import annotations

import flet as ft

from app.domain.certainty import Certainty
from app.domain.sentence import Sentence, say
from app.ui import theme
from app.ui.components.room import narrower
from app.ui.components.texts import small

WORDS: dict[Certainty, Sentence] = {
    Certainty.ZEKER: say("Dit is zeker"),
    Certainty.SCHATTING: say("Dit is een schatting"),
    Certainty.GEMEENTE_BESLIST: say("Uw gemeente beslist dit"),
    Certainty.ONBEKEND: say("Dat weten wij niet"),
}
_SIGNS = {
    Certainty.ZEKER: ft.Icons.CHECK_CIRCLE_OUTLINE,
    Certainty.SCHATTING: ft.Icons.CALCULATE_OUTLINED,
    Certainty.GEMEENTE_BESLIST: ft.Icons.ACCOUNT_BALANCE_OUTLINED,
    Certainty.ONBEKEND: ft.Icons.HELP_OUTLINE,
}


def certainty_badge(certainty: Certainty, text: str) -> ft.Control:
    """A small label; its words carry the meaning, its colour is always the same."""
    # The sign with its gap, and the edges round both.
    with narrower(20 + 6 + 2 * 10):
        words = small(text, theme.ON_TINT)
    return ft.Row(
        [
            ft.Container(
                padding=ft.Padding.symmetric(horizontal=10, vertical=4),
                border_radius=theme.ROUND,
                bgcolor=theme.TINT,
                content=ft.Row(
                    [
                        ft.Icon(_SIGNS[certainty], size=20, color=theme.ON_TINT),
                        ft.Container(words, expand=True, expand_loose=True),
                    ],
                    spacing=6,
                    tight=True,
                ),
            )
        ],
        wrap=True,
    )
