"""One question, answered on the spot with Ja, Nee or Dat weet ik niet."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import flet as ft

from app.ui import theme
from app.ui.components.buttons import secondary
from app.ui.components.card import notice
from app.ui.components.texts import heading, small


@dataclass(frozen=True, slots=True)
class YesNo:
    """The question, why it is asked, and the words of the three buttons.

    ``fill_in`` is instead the one button of a question that needs a screen of its own.
    """

    name: str
    heading: str
    why: tuple[str, ...]
    yes: str
    no: str
    unknown: str
    fill_in: str = ""


def yes_no(
    view: YesNo,
    on_answer: Callable[[bool | None], None],
    level: int,
    on_fill_in: Callable[[], None],
) -> ft.Control:
    """A card that is read out when it changes; each button says which question it answers."""

    def answer(text: str, value: bool | None, key: str) -> ft.Control:
        return secondary(text, lambda: on_answer(value), key=f"{key}:{view.name}")

    if view.fill_in:
        return _card(view, level, [secondary(view.fill_in, on_fill_in, key=f"fill:{view.name}")])
    short = ft.Row(
        [
            ft.Container(answer(view.yes, True, "yes"), expand=True),
            ft.Container(answer(view.no, False, "no"), expand=True),
        ],
        spacing=theme.GAP_SMALL,
    )
    return _card(view, level, [short, answer(view.unknown, None, "unknown")])


def _card(view: YesNo, level: int, ways: list[ft.Control]) -> ft.Control:
    return ft.Semantics(
        container=True,
        live_region=True,
        content=notice(
            [
                heading(view.heading, level),
                *(small(text, theme.ON_TINT) for text in view.why),
                *ways,
            ],
            key=f"ask:{view.name}",
        ),
    )

