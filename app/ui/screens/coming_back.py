"""Where the login page leads back to: it stands there for a moment only."""

from __future__ import annotations

import flet as ft

from app.domain.sentence import say
from app.ui import linked, routes
from app.ui.desk import Desk
from app.ui.page.blocks import Line, Look, Page, page
from app.ui.page.shown import shown


@shown
def coming_back_screen(desk: Desk) -> Page:
    """The app goes on by itself: a new page as it starts, one that was kept from here."""
    route = desk.page.route
    came = route if route.startswith(f"{routes.BACK}?") else ""

    def finish() -> None:
        if came:
            desk.page.run_task(linked.come_back, desk, came)

    ft.use_effect(finish, [came])
    return page(say("Houvast logt u in"), Line(say("Een moment. Dit gaat vanzelf."), Look.NOTE))
