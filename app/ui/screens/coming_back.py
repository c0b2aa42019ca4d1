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
    route, is_in = desk.page.route, desk.parts.link.state.is_logged_in
    came = route if route.startswith(f"{routes.BACK}?") else ""

    def finish() -> None:
        if came:
            desk.page.run_task(linked.come_back, desk, came)
        elif is_in and route == routes.BACK:
            linked.arrive(desk)

    ft.use_effect(finish, [came, is_in])
    return page(say("Houvast logt u in"), Line(say("Een moment. Dit gaat vanzelf."), Look.NOTE))
