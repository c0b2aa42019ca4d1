"""Puts the app on a page: takes the kept visit, dresses the page and shows the screens."""

from __future__ import annotations

from dataclasses import replace

import flet as ft
from flet.messaging.protocol import Message

from app.ui import linked, locking, routes
from app.ui.arrival import stay
from app.ui.desk import Desk
from app.ui.discreet import Discreet
from app.ui.parts import Parts
from app.ui.places import ROUTER
from app.ui.state import Visit
from app.ui.taking_up import first_screen, take_up


def start(page: ft.Page, parts: Parts) -> None:
    """Show the app on this page; what was kept on the device is there again."""
    # Flet 1.0.5 writes out every message for a log that nobody reads, with all that components
    # were given in it: seconds for one screen, and what a person told besides.
    Message.__repr__ = object.__repr__  # type: ignore[method-assign]
    page.run_task(_open, page, parts)


async def _open(page: ft.Page, parts: Parts) -> None:
    visit = Visit()
    desk = Desk(page, replace(parts, keep=Discreet(parts.keep, visit)), visit, ROUTER)
    await take_up(desk, page.route)
    if not page.session.connection:
        return  # the page went away meanwhile (Flet 1.0.5), and nobody is there to draw for
    desk.dress()
    # Set before the Router: it then leaves the system's back button to us.
    page.on_view_pop = lambda _: desk.back()
    _keep_along(desk)
    locking.notice(desk)
    address, first = page.route, first_screen(desk, page.route)
    if first != address:
        page.route = first
        page.navigate(first)
        stay(desk, address, first)
    page.render_views(_app, ROUTER.tree(desk))
    if first not in (routes.LOCK, routes.UNREAD):
        linked.rise(desk)
    locking.hear_others(desk)
    page.run_task(locking.watch, desk)


def _keep_along(desk: Desk) -> None:
    """What is typed stays, also when the app is put away or ended before "Verder"."""
    desk.visit.when_typed(desk.keep_soon)

    async def moved(event: ft.AppLifecycleStateChangeEvent) -> None:
        await locking.moved(desk, event.state)

    desk.page.on_app_lifecycle_state_change = moved


@ft.component
def _app(screens: list[ft.Route]) -> ft.Control:
    return ft.Router(screens, manage_views=True)
