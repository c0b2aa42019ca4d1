"""Where somebody comes in who opens the app at its first address."""

from __future__ import annotations

from app.ui import routes
from app.ui.state import Visit


def arrival(visit: Visit, path: str) -> str:
    """The screen to show first.

    Who left in the middle of a form finds the same question; who was here before comes at
    Thuis, and who is new at the start. An address of its own is always kept.
    """
    if path != routes.START:
        return path
    if routes.is_form(visit.trail.here):
        return visit.trail.here
    return routes.HOME if visit.was_here_before or visit.is_example else path
