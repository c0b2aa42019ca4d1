"""A box for a few lines in one's own words, with its question above it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import flet as ft

from app.ui import theme
from app.ui.components.text_field import Fields, TextBox, text_field
from app.ui.components.texts import heading, small

_FEWEST, _MOST = 2, 8


@dataclass(frozen=True, slots=True)
class TextArea:
    """The question, a line of help or none, and the box with a short name."""

    question: str
    hint: str
    box: TextBox


def text_area(
    area: TextArea,
    fields: Fields,
    on_type: Callable[[str, str], None],
    on_leave: Callable[[], None],
) -> ft.Control:
    """A question may be long, so it stands above the box as a heading; Enter is a new line."""
    box = text_field(area.box, fields, on_type, on_leave)
    box.multiline, box.min_lines, box.max_lines = True, _FEWEST, _MOST
    box.enable_suggestions = box.autocorrect = True
    box.on_submit, box.on_blur = None, lambda _: on_leave()
    hint = [small(area.hint)] if area.hint else []
    return ft.Column(
        [
            ft.Column([heading(area.question, 2), *hint], spacing=4, tight=True),
            box,
        ],
        # The name of the box floats on its upper edge, and needs room there.
        spacing=theme.GAP,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
