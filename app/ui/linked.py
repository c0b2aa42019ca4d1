"""What the screens do with the gemeente, in the background: the screen stays free meanwhile."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from contextvars import copy_context
from functools import partial
from uuid import UUID

from app.domain.device import DeviceKind
from app.domain.link_state import Came, Sent, Stand
from app.ui import routes
from app.ui.asking import from_gemeente
from app.ui.desk import Desk

_PAUSE_SECONDS = 15
_UNDER_WAY = frozenset({Stand.WAITS, Stand.CHECKING})


async def follow(desk: Desk) -> None:
    """Find who was here before; then, as long as the app is open, send again what waits."""
    link = desk.parts.link
    link.when_changed(in_page(partial(_draw, desk)))
    await _told(desk, _begin(desk))
    arrive(desk, await link.finish())
    while link.is_open:
        await asyncio.sleep(_PAUSE_SECONDS)
        state = link.state
        if state.is_logged_in and any(_is_under_way(one) for one in state.sent):
            await _told(desk, link.refresh())


def rise(desk: Desk) -> None:
    """The lock is open: look for who was here at the gemeente, and from then on follow."""
    if desk.visit.begins_to_follow():
        desk.page.run_task(follow, desk)
    else:
        desk.page.run_task(_told, desk, _begin(desk))


def in_page(tell: Callable[[], None]) -> Callable[[], None]:
    """The same for who is in no page, or in another: Flet draws only in the context of its page.

    The browser calls from no page when another tab rings, and a server from the page that did it.
    """
    here = copy_context()
    return lambda: here.copy().run(tell)


async def _begin(desk: Desk) -> None:
    await desk.parts.link.aim(desk.visit.gemeente)
    await desk.parts.link.wake()


def arrive(desk: Desk, came: Came | None = None) -> None:
    """From the address that a login leads back to, on to where one can do something."""
    link = desk.parts.link
    if came is not None:
        _draw(desk)
    if came is None and desk.page.route.partition("?")[0] != routes.BACK:
        return
    if link.state.is_logged_in:
        from_gemeente.take_over(desk.visit, link.state, desk.parts.codes)
        desk.go(routes.LINK)
    else:
        desk.go(routes.not_in(came or Came.FAILED))


async def come_back(desk: Desk, address: str) -> None:
    """Finish a login on a page that was kept meanwhile: all that was typed is still in it."""
    is_own = desk.parts.safe.state.device is DeviceKind.OWN
    await desk.parts.link.unpack(address, is_own=is_own)
    arrive(desk, await desk.parts.link.finish())


async def leave(desk: Desk) -> bool:
    """Go to the page to log in on; False when it cannot be reached.

    What is not kept on this device goes along, so that it is there again.
    """
    await desk.store()
    safe = desk.parts.safe.state
    visit = "" if safe.is_locked or (safe.keeps and not safe.is_full) else desk.visit.as_text()
    page = await desk.parts.link.leave(visit, afresh=safe.device is DeviceKind.SHARED)
    return page is not None and await desk.parts.away(page)


async def aim(desk: Desk) -> None:
    """Lead to the gemeente that the person chose."""
    await _told(desk, desk.parts.link.aim(desk.visit.gemeente))


def _is_under_way(sent: Sent) -> bool:
    """Whether something of it still has to go: the message, or a file that did not get through."""
    files = any(not one.has_arrived and not one.is_refused for one in sent.files)
    return sent.stand in _UNDER_WAY or (files and sent.number is not None)


def refresh(desk: Desk) -> None:
    """Send what may go and ask what is new, because the person asks."""
    desk.page.run_task(_told, desk, desk.parts.link.hurry())


def opened(desk: Desk, message: UUID) -> None:
    """Tell the gemeente that this bericht was opened."""
    desk.page.run_task(_told, desk, desk.parts.link.opened(message))


def log_out(desk: Desk) -> None:
    """Forget who is logged in, here and where one logged in."""
    desk.page.run_task(_log_out, desk)


async def _log_out(desk: Desk) -> None:
    await desk.parts.link.log_out()
    _draw(desk)
    page = await desk.parts.link.log_out_there()
    if page is not None:
        await desk.parts.away(page)


async def people(desk: Desk) -> tuple[tuple[str, str], ...]:
    """Who can log in at the gemeente that the person chose."""
    await aim(desk)
    return await desk.parts.link.people()


async def log_in(desk: Desk, who: str) -> bool:
    """Log in as this person; whether that worked."""
    worked = await desk.parts.link.log_in(who)
    if worked:
        known = desk.parts.codes
        from_gemeente.take_over(desk.visit, desk.parts.link.state, known)
    _draw(desk)
    return worked


async def _told(desk: Desk, doing: Awaitable[None]) -> None:
    before = desk.parts.link.state
    await doing
    if before != desk.parts.link.state:
        _draw(desk)


def _draw(desk: Desk) -> None:
    desk.visit.revision += 1
