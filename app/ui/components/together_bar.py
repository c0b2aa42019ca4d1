"""Says on every screen that two people are looking, with one tap to choose what is shown."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import flet as ft

from app.ui import theme
from app.ui.components.buttons import quiet
from app.ui.components.card import notice
from app.ui.components.texts import small


@dataclass(frozen=True, slots=True)
class TogetherBar:
    """The words of the bar."""

    told: str
    choose: str


def together_bar(view: TogetherBar, on_choose: Callable[[], None]) -> ft.Control:
    """A small bar below the language, in the calm colour."""
    told = ft.Row(
        [
            ft.Icon(ft.Icons.PEOPLE_OUTLINED, color=theme.ON_TINT, size=24),
            ft.Container(small(view.told, theme.ON_TINT), expand=True),
        ],
        spacing=theme.GAP_SMALL,
    )
    button = quiet(view.choose, on_choose, key="together", style=ft.TextThemeStyle.BODY_SMALL)
    return notice([told, ft.Row([button], wrap=True)], key="together-bar")
