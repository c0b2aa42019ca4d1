"""The screens of two people at one device, and their addresses."""

from __future__ import annotations

from collections.abc import Callable

import flet as ft

from app.ui.screens.agreements.screen import agreements_screen
from app.ui.screens.both_paper.screen import both_paper_screen
from app.ui.screens.coach.screen import coach_screen
from app.ui.screens.coach_end.screen import coach_end_screen


def beside(route: Callable[..., ft.Route]) -> ft.Route:
    """What is below the beginning goes back to it."""
    return route(
        "naast-iemand",
        coach_screen,
        route("afspraken", agreements_screen),
        route("blad", both_paper_screen),
        route("klaar", coach_end_screen),
    )
