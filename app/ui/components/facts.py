"""Facts as short lines: what it is about in small letters, and below it what was told."""

from __future__ import annotations

import flet as ft

from app.ui import theme
from app.ui.components.card import card
from app.ui.components.texts import heading, sentence, small


def facts(title: str, rows: tuple[tuple[str, str], ...]) -> ft.Control:
    """A card with the title above its lines."""
    return card([heading(title, 2), *(fact_line(*row) for row in rows)], key=f"facts:{title}")


def fact_line(about: str, told: str) -> ft.Control:
    """One fact, heard as one."""
    words = ft.Column(
        [small(about), sentence(told)],
        spacing=0,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
    return ft.MergeSemantics(
        ft.Container(
            words,
            border=ft.Border(top=ft.BorderSide(1, theme.HAIRLINE)),
            padding=ft.Padding.symmetric(vertical=6),
        )
    )
