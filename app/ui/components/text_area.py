"""A box for a few lines in one's own words, with its question above it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import flet as ft

from app.ui.components.text_field import Box, Fields, text_field
from app.ui.components.texts import sentence

_FEWEST, _MOST = 2, 8


def text_area(
    box: Box,
    fields: Fields,
    on_type: Callable[[str, str], None],
    on_leave: Callable[[], None],
) -> ft.Control:
    """The question may be long, so it stands above the box and is its name; Enter is a new line."""
    area = text_field(replace(box, name=""), fields, on_type, on_leave)
    area.label = None
    area.multiline, area.min_lines, area.max_lines = True, _FEWEST, _MOST
    area.on_submit, area.on_blur = None, lambda _: on_leave()
    return ft.Column(
        [
            ft.Semantics(exclude_semantics=True, content=sentence(box.name, strong=True)),
            ft.Semantics(label=box.name, content=area),
        ],
        spacing=6,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )
