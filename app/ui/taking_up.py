"""Takes up what the device kept: at the start, and again when it did not answer in time."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from functools import partial
from typing import TypeVar

from app.domain.device import DeviceKind
from app.ui import linked, routes
from app.ui.arrival import arrival
from app.ui.desk import Desk
from app.ui.look import Shade, TextSize

T = TypeVar("T")
# A slow phone with much to do takes some seconds.
_PATIENCE_SECONDS = 30
_log = logging.getLogger("houvast.ui")


def dress_bare(desk: Desk) -> None:
    """Look as before, also while what was told is behind the lock."""
    bare, visit = desk.parts.safe.bare, desk.visit
    if bare.language in {one.code for one in desk.parts.languages}:
        visit.language = bare.language
    if bare.text_size in set(TextSize):
        visit.text_size = TextSize(bare.text_size)
    if bare.shade in set(Shade):
        visit.shade = Shade(bare.shade)
    visit.roomy = visit.roomy or bare.roomy  # an app before this one kept it in the visit alone


async def dress_as_chosen(desk: Desk) -> None:
    """Look as was chosen last, after the visit was restored.

    The page that is there before the app may choose another language than that of the visit.
    """
    visit = desk.visit
    before = visit.language
    dress_bare(desk)
    known = {language.code for language in desk.parts.languages}
    for code in (visit.language, before):
        if code in known and await desk.parts.words.bring(code):
            visit.language = code
            return
    visit.language = desk.parts.languages[0].code


async def take_up(desk: Desk, address: str) -> None:
    """Read what is kept, for who starts at this address; the state of the safe tells how it went.

    A device that cannot store must not stop anybody: then the visit simply starts anew.
    """
    async with desk.storing.held():
        await _take_up(desk, address)
    await dress_as_chosen(desk)


async def _take_up(desk: Desk, address: str) -> None:
    visit, people = desk.visit, tuple(one.person for one in desk.parts.people)
    await in_time(desk.parts.safe.look)
    dress_bare(desk)
    told = await in_time(desk.parts.keep.load)
    if told is not None or desk.parts.safe.state.is_locked:
        visit.clear()  # what was told while the device did not answer makes place
    visit.restore(told, people)
    desk.storing.goes_along(await in_time(partial(_unpacked, desk, address)))
    if not desk.parts.safe.state.is_locked:
        desk.storing.add_along(visit, told, people)


def first_screen(desk: Desk, address: str) -> str:
    """Where somebody comes in who opened the app at this address."""
    state = desk.parts.safe.state
    if state.is_locked:
        return routes.LOCK
    return routes.UNREAD if state.is_unread else arrival(desk, address)


async def take_up_again(desk: Desk) -> bool:
    """Read once more what was not read, and go where one was; False when it did not work."""
    await take_up(desk, routes.START)
    state = desk.parts.safe.state
    if state.is_unread:
        return False
    desk.dress()
    if not state.is_locked:
        desk.keep()
        linked.rise(desk)
    desk.page.navigate(first_screen(desk, routes.START))
    return True


def go_without(desk: Desk) -> None:
    """Go on with an empty visit: what is told is in memory, and what is kept stays as it is."""
    linked.rise(desk)
    desk.go(desk.home())


async def in_time(asked: Callable[[], Awaitable[T]]) -> T | None:
    """What the device answers; None when it fails, or does not answer in time."""
    try:
        return await asyncio.wait_for(asked(), _PATIENCE_SECONDS)
    except (TimeoutError, ConnectionError):
        # Whoever left while it started never answers; whoever is still there is told on a screen.
        return None
    except (OSError, RuntimeError) as trouble:
        _log.warning("nothing kept: %s", type(trouble).__name__)
        return None


async def _unpacked(desk: Desk, address: str) -> str | None:
    """What went along to a login page and back."""
    is_own = desk.parts.safe.state.device is DeviceKind.OWN
    return await desk.parts.link.unpack(address, is_own=is_own)
