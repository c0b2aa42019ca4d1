"""The lines of a page: a point of a list, a fact, a sum with its amount, and short labels."""

from __future__ import annotations

import flet as ft

from app.ui import theme
from app.ui.components.room import narrower
from app.ui.components.texts import sentence, small

# How high a line of a sentence is, and how many times as large as usual a sign gets.
_LINE, _MOST = 26, 1.5
# How large a sign is at most, and the gap behind a dot.
_SIGN, _GAP = 22, 12


def sign_room(sign: ft.IconData | None, letters: float) -> float:
    """How much of the width a dot or a sign takes, with the gap behind it."""
    return 8 * letters + _GAP if sign is None else _SIGN * min(letters, _MOST) + theme.GAP_SMALL


def point(
    words: ft.Control, sign: ft.IconData | None = None, letters: float = 1.0
) -> ft.Control:
    """The words behind a dot, or behind a sign; both are decoration and say nothing.

    They grow with the letters, so that they stay in the middle of the first line.
    """
    size = 8 * letters
    mark: ft.Control = ft.Container(
        width=size, height=size, border_radius=size / 2, bgcolor=theme.ACCENT
    )
    if sign is not None:
        # Words need the room more than a sign.
        size = _SIGN * min(letters, _MOST)
        mark = ft.Icon(sign, color=theme.ACCENT, size=size)
    mark = ft.Container(mark, padding=ft.Padding.symmetric(vertical=(_LINE * letters - size) / 2))
    words.expand = True
    return ft.Row(
        [mark, words],
        spacing=_GAP if sign is None else theme.GAP_SMALL,
        vertical_alignment=ft.CrossAxisAlignment.START,
    )


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


def fact_line(about: str, told: str) -> ft.Control:
    """One fact, heard as one."""
    words = ft.Column(
        [small(about), *((sentence(told),) if told else ())],
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


def badge(text: str, icon: ft.IconData) -> ft.Control:
    """As wide as its words, on the next line when it does not fit."""
    with narrower(2 * 10 + 20 + 8):
        words = small(text, theme.ON_TINT)
    return ft.Container(
        padding=ft.Padding.symmetric(horizontal=10, vertical=6),
        border_radius=theme.ROUND,
        bgcolor=theme.TINT,
        content=ft.Row(
            [
                ft.Icon(icon, size=20, color=theme.ON_TINT),
                ft.Container(words, expand=True),
            ],
            spacing=8,
        ),
    )


def pill(icon: ft.IconData, text: str) -> ft.Control:
    """As wide as its words, and on more lines when the letters are large."""
    with narrower(2 * 10 + 20 + 6):
        words = small(text, theme.ON_TINT)
    label = ft.Row(
        [
            ft.Icon(icon, size=20, color=theme.ON_TINT),
            ft.Container(words, expand=True, expand_loose=True),
        ],
        spacing=6,
        tight=True,
    )
    return ft.Row(
        [
            ft.Container(
                label,
                padding=ft.Padding.symmetric(horizontal=10, vertical=4),
                border_radius=theme.ROUND,
                bgcolor=theme.TINT,
                expand=True,
                expand_loose=True,
            )
        ]
    )
