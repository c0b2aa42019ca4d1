"""Makes a screen of a function that makes a page."""

from __future__ import annotations

import functools
from collections.abc import Callable

import flet as ft

from app.ui.components.guard import screen
from app.ui.desk import Desk
from app.ui.frame import framed
from app.ui.hooks import use_visit
from app.ui.page.blocks import Page


def shown(make: Callable[[Desk], Page]) -> Callable[[Desk], ft.View]:
    """The screen at its own address, drawn anew when the visit changes while it is in front."""

    @functools.wraps(make)
    def view(desk: Desk) -> ft.View:
        path = ft.use_view_path()
        use_visit(desk, path)
        return framed(desk, path, make(desk))

    return screen(view)
