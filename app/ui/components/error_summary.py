"""What is not right yet, on top of the screen; each line leads to its box."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import flet as ft

from app.ui import theme
from app.ui.components.buttons import quiet
from app.ui.components.card import warning
from app.ui.components.texts import heading


@dataclass(frozen=True, slots=True)
class ErrorLine:
    """One thing to change: the field and the sentence that also stands at the field."""

    field: str
    text: str


def error_summary(
    title: str, wrongs: tuple[ErrorLine, ...], on_choose: Callable[[str], None]
) -> ft.Control:
    """Read out as soon as it appears."""
    return ft.Semantics(
        live_region=True,
        container=True,
        content=warning(
            [
                heading(title, 2),
                *(
                    quiet(
                        wrong.text,
                        lambda field=wrong.field: on_choose(field),  # type: ignore[misc]
                        color=theme.ON_ALARM_GROUND,
                        key=f"wrong:{wrong.field}",
                    )
                    for wrong in wrongs
                ),
            ],
            key="errors",
        ),
    )
