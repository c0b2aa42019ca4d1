"""A month, stepped by one with buttons; nothing to type, so nothing to get wrong."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import flet as ft

from app.ui import theme
from app.ui.components.buttons import icon_button
from app.ui.components.guard import component


@dataclass(frozen=True, slots=True)
class Months:
    """The months to choose from, as code and words, and the names of the buttons."""

    codes: tuple[str, ...]
    texts: tuple[str, ...]
    earlier: str
    later: str


@component
def month_field(months: Months, chosen: str, on_choose: Callable[[str], None]) -> ft.Control:
    """The month with a button for one earlier and one for one later."""
    place, set_place = ft.use_state(months.codes.index(chosen))

    def step(by: int) -> None:
        now = min(max(place + by, 0), len(months.codes) - 1)
        set_place(now)
        on_choose(months.codes[now])

    name = ft.Semantics(
        live_region=True,
        container=True,
        content=ft.Text(
            months.texts[place], theme_style=ft.TextThemeStyle.TITLE_LARGE, color=theme.INK
        ),
    )
    buttons = ft.Row(
        [
            icon_button(ft.Icons.REMOVE, months.earlier, lambda: step(-1), key="earlier"),
            icon_button(ft.Icons.ADD, months.later, lambda: step(1), key="later"),
        ],
        spacing=theme.GAP_SMALL,
        tight=True,
    )
    # Wraps: with large letters the buttons stand below, and the name of a month never breaks.
    return ft.Row(
        [name, buttons],
        wrap=True,
        alignment=ft.MainAxisAlignment.SPACE_BETWEEN,
        vertical_alignment=ft.CrossAxisAlignment.CENTER,
        run_spacing=theme.GAP_SMALL,
    )
