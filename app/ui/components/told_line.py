"""An answer as a short line, with a button to change it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import flet as ft

from app.text.write import paired
from app.ui import theme
from app.ui.components.buttons import quiet
from app.ui.components.texts import sentence, small


@dataclass(frozen=True, slots=True)
class ToldLine:
    """One answer: what it is about, what was told, and the full name of its change button.

    ``hidden`` stands there instead of all that while somebody else is looking too.
    """

    name: str
    about: str
    told: str
    change_says: str
    hidden: str = ""


def told_line(
    line: ToldLine, change: str, on_change: Callable[[str], object], *, is_large: bool
) -> ft.Control:
    """All buttons stand in the same place; ``is_large`` where one would squeeze the words."""
    if line.hidden:
        show = quiet(
            line.hidden,
            lambda: on_change(line.name),
            icon=ft.Icons.VISIBILITY_OFF_OUTLINED,
            key=f"change:{line.name}",
        )
        return ft.Row([show], wrap=True)
    button = quiet(
        change, lambda: on_change(line.name), says=line.change_says, key=f"change:{line.name}"
    )
    # One node for both: apart, Flutter reads the narrower of two lines first.
    words = ft.Semantics(
        label=paired(line.about, line.told),
        container=True,
        exclude_semantics=True,
        content=ft.Column([small(line.about), sentence(line.told)], spacing=0, tight=True),
    )
    # Beside the words; with letters so large that they would squeeze those, below all of them.
    inside: ft.Control = ft.Row(
        [ft.Container(words, expand=True), button],
        spacing=theme.GAP_SMALL,
        vertical_alignment=ft.CrossAxisAlignment.CENTER,
    )
    if is_large:
        inside = ft.Column([words, button], spacing=0, tight=True)
    return ft.Container(
        inside,
        border=ft.Border(top=ft.BorderSide(1, theme.HAIRLINE)),
        padding=ft.Padding.symmetric(vertical=4),
    )
