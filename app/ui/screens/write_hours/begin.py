"""The way to the boxes for hours, with the choice that they are for."""

from __future__ import annotations

from app.ui import routes
from app.ui.asking import hours_diary
from app.ui.desk import Desk


def write_hours(desk: Desk, choice: str) -> None:
    """Go and write down hours for this choice."""
    desk.visit.put(hours_diary.FOR, choice)
    desk.go(routes.WRITE_HOURS)
