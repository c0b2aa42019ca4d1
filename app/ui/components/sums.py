"""A line with an amount, and the sum below such lines, as on a payment statement."""

from __future__ import annotations

import flet as ft

from app.ui import theme
from app.ui.components.texts import sentence


def sum_line(text: str, amount: str, *, strong: bool = False) -> ft.Control:
    """With large letters the amount goes below its words."""
    words = ft.Row(
        [sentence(text, strong=strong), sentence(amount, strong=strong)],
        wrap=True,
        spacing=theme.GAP_SMALL,
        run_spacing=0,
        alignment=ft.MainAxisAlignment.SPACE_BETWEEN,
    )
    return ft.MergeSemantics(
        ft.Container(
            words,
            border=ft.Border(top=ft.BorderSide(2 if strong else 1, theme.HAIRLINE)),
            padding=ft.Padding.symmetric(vertical=8),
        )
    )
