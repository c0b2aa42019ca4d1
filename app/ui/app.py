"""Puts the app on a page: takes the kept visit, dresses the page and shows the screens."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial
from typing import TypeVar

import flet as ft
from flet.messaging.protocol import Message

from app.domain.device import Device
from app.ui import linked, locking, routes
from app.ui.arrival import arrival, stay
from app.ui.desk import Desk
from app.ui.discreet import Discreet
from app.ui.parts import Parts
from app.ui.places import Places, tree
from app.ui.state import Visit

T = TypeVar("T")
# A slow phone with much to do takes some seconds; who waits too short shows an empty app.
_PATIENCE_SECONDS = 30
_log = logging.getLogger("houvast.ui")


def start(page: ft.Page, parts: Parts) -> None:
    """Show the app on this page; what was kept on the device is there again."""
    # Flet 1.0.5 writes out every message for a log that nobody reads, with all that components
    # were given in it: seconds for one screen, and what a person told besides.
    Message.__repr__ = object.__repr__  # type: ignore[method-assign]
    page.run_task(_open, page, parts)


async def _open(page: ft.Page, parts: Parts) -> None:
    visit = Visit()
    desk = Desk(page, replace(parts, keep=Discreet(parts.keep, visit)), visit, Places())
    await _at_first(parts.safe.look)
    locking.dress_bare(desk)
    people = tuple(one.person for one in parts.people)
    visit.restore(await _at_first(parts.keep.load), people)
    visit.restore(await _at_first(partial(_unpacked, desk)), people)
    if visit.language not in {language.code for language in parts.languages}:
        visit.language = parts.languages[0].code
    desk.dress()
    # Set before the Router: it then leaves the system's back button to us.
    page.on_view_pop = lambda _: desk.back()
    _keep_along(desk)
    locking.notice(desk)
    is_locked = parts.safe.state.is_locked
    first = routes.LOCK if is_locked else arrival(desk, page.route)
    if first != page.route:
        page.route = first
        page.navigate(first)
        page.run_task(stay, desk, first)
    page.render_views(_app, tree(desk))
    if not is_locked:
        linked.rise(desk)
    locking.hear_others(desk)
    page.run_task(locking.watch, desk)


async def _unpacked(desk: Desk) -> str | None:
    """What went along to a login page and back."""
    is_own = desk.parts.safe.state.device is Device.OWN
    return await desk.parts.link.unpack(desk.page.route, is_own=is_own)


def _keep_along(desk: Desk) -> None:
    """What is typed stays, also when the app is put away or ended before "Verder"."""
    desk.visit.when_typed(desk.keep_soon)

    async def moved(event: ft.AppLifecycleStateChangeEvent) -> None:
        await locking.moved(desk, event.state)

    desk.page.on_app_lifecycle_state_change = moved


async def _at_first(asked: Callable[[], Awaitable[T]]) -> T | None:
    # A device that cannot store must not stop anybody: then the visit simply starts anew.
    try:
        return await asyncio.wait_for(asked(), _PATIENCE_SECONDS)
    except (OSError, RuntimeError, TimeoutError) as trouble:
        _log.warning("nothing kept: %s", type(trouble).__name__)
        return None


@ft.component
def _app(screens: list[ft.Route]) -> ft.Control:
    return ft.Router(screens, manage_views=True)
