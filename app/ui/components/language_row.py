"""The languages named in themselves, without flags: one tap changes the whole app."""

from __future__ import annotations

from collections.abc import Callable

import flet as ft

from app.ui import theme


def language_row(
    name: str,
    languages: tuple[tuple[str, str], ...],
    chosen: str,
    on_choose: Callable[[str], None],
) -> ft.Control:
    """Chips that wrap; the language of now has a tick as well as a colour."""
    return ft.Semantics(
        label=name,
        container=True,
        content=ft.Row(
            [_chip(code, text, code == chosen, on_choose) for code, text in languages],
            wrap=True,
            spacing=theme.GAP_SMALL,
            run_spacing=theme.GAP_SMALL,
        ),
    )


def _chip(code: str, text: str, mine: bool, on_choose: Callable[[str], None]) -> ft.Control:
    words = ft.Text(
        text,
        font_family=theme.NAMES_FAMILY,
        theme_style=ft.TextThemeStyle.BODY_SMALL,
        weight=ft.FontWeight.BOLD if mine else None,
        color=theme.ON_TINT if mine else theme.INK,
    )
    tick = [ft.Icon(ft.Icons.CHECK, size=20, color=theme.ON_TINT)] if mine else []
    button = ft.OutlinedButton(
        content=ft.Row([*tick, words], spacing=6, tight=True),
        key=f"language:{code}",
        on_click=lambda _: on_choose(code),
        style=ft.ButtonStyle(
            bgcolor=theme.TINT if mine else theme.CARD,
            side=ft.BorderSide(1.5, theme.ACCENT if mine else theme.LINE),
            shape=ft.RoundedRectangleBorder(radius=24),
            padding=ft.Padding.symmetric(horizontal=16, vertical=14),
        ),
    )
    # Merged: one button that says whether it is the chosen one.
    return ft.MergeSemantics(content=ft.Semantics(selected=mine, content=button))
