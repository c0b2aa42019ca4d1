"""One thing to do or to say, with a sign before it."""

from __future__ import annotations

import flet as ft

from app.ui.components.points import point
from app.ui.components.texts import sentence


def check_line(text: str) -> ft.Control:
    """A line with a check mark; the mark is decoration and says nothing."""
    return point(sentence(text), ft.Icons.CHECK)
