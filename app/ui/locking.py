"""Locks what is on the screen: by itself after a while, and at once when somebody asks."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable

import flet as ft

from app.domain.device import DeviceKind
from app.domain.link_state import Stand
from app.ui import linked, routes
from app.ui.desk import Desk
from app.ui.kept_visit import joined
from app.ui.taking_up import dress_as_chosen, dress_bare, in_time

_LOOK_SECONDS, _LOOKS = 5, 10
# How often a page that locks keeps what changes while it does so.
_LAST_WORDS = 10
_AWAY = {ft.AppLifecycleState.HIDE, ft.AppLifecycleState.PAUSE, ft.AppLifecycleState.DETACH}
_UNSENT = frozenset({Stand.WAITS, Stand.LOGIN, Stand.ATTENTION})


def unsent(desk: Desk) -> int:
    """How many things were filled in for the gemeente and did not get there."""
    return sum(one.stand in _UNSENT for one in desk.parts.link.state.sent)


def unsure(desk: Desk) -> int:
    """How many things may have come to the gemeente, and have no receipt."""
    return sum(one.stand is Stand.CHECKING for one in desk.parts.link.state.sent)


def lacks_receipt(desk: Desk) -> bool:
    """Whether something is lost when everything of this person goes from the device."""
    return unsent(desk) + unsure(desk) > 0


async def lock(desk: Desk) -> bool:
    """Keep what there is, forget it here, and show the lock; False without a PIN."""
    safe = desk.parts.safe
    if not safe.state.has_pin or safe.state.is_locked:
        return False
    if desk.visit.together is not None:
        return False  # two people sit here, and what they do is kept nowhere
    await desk.parts.link.rest()
    async with desk.storing.held():  # an empty visit must not be kept
        await _last_words(desk)
        if not (safe.state.has_pin or safe.state.is_locked):
            return False  # another page took the PIN away: an empty visit would be all there is
        desk.visit.clear()
        desk.storing.gave = False
        safe.lock()
    desk.page.navigate(routes.LOCK)
    return True


async def lock_all(desk: Desk) -> None:
    """Somebody asks for it: this page locks, and all others of this device."""
    if await lock(desk):
        desk.parts.safe.lock_others()


async def open_again(desk: Desk) -> None:
    """After the PIN: everything as it was, on the screen one came from."""
    people = tuple(one.person for one in desk.parts.people)
    async with desk.storing.held():  # an empty visit must not be kept
        if desk.parts.safe.state.is_locked:
            return  # locked once more meanwhile
        if desk.visit.is_blank:  # else it was opened already, and more was told since
            told = await in_time(desk.parts.keep.load)
            if told is not None and not desk.visit.is_blank:
                told = joined(None, told, desk.visit.as_text())  # somebody began meanwhile
            desk.visit.restore(told, people)
            desk.storing.add_along(desk.visit, told, people)
            await dress_as_chosen(desk)
    desk.dress()
    if desk.parts.safe.state.is_unread:
        desk.page.navigate(routes.UNREAD)
        return
    linked.rise(desk)
    here = desk.visit.trail.here
    desk.page.navigate(desk.home() if here in ("", *routes.AT_THE_LOCK) else here)
    await desk.store()  # and what could not be kept before the lock closed


async def leave(desk: Desk, *, also_unsent: bool = False) -> None:
    """Nothing of anybody stays on the screen, in memory or on the device.

    Only then comes the network, which may be slow: who walks away has nothing to wait for.
    """
    link = desk.parts.link
    await (link.wipe() if also_unsent else link.log_out())
    await desk.forget()
    desk.dress()
    desk.page.navigate(routes.START)
    page = await link.log_out_there()
    # Else the next one gets in by the login of before; who began meanwhile is not sent away.
    if page is not None and desk.visit.is_blank:
        await desk.parts.away(page)


async def erase(desk: Desk) -> None:
    """All goes, in this order: what is of the gemeente first, then the key to it.

    Also the way out for who forgot the PIN.
    """
    await desk.parts.link.wipe()
    await desk.forget()
    desk.page.navigate(routes.START)
    await desk.parts.link.log_out_there()


def hear_others(desk: Desk) -> None:
    """What another page of this device wiped or locked, this one shows no longer.

    Who had no line just then hears it when the line is back: a page may lose it for a while.
    """
    missed: list[Callable[[Desk], Awaitable[object]]] = []

    def told(what: Callable[[Desk], Awaitable[object]]) -> Callable[[], None]:
        def heard() -> None:
            if desk.page.session.connection:
                desk.page.run_task(what, desk)
            else:
                missed.append(what)

        return linked.in_page(heard)

    async def back() -> None:
        while missed:
            await missed.pop(0)(desk)
        await _show_no_longer(desk)

    desk.parts.safe.when_changed(told(_show_no_longer), told(lock))
    desk.page.on_connect = lambda _event: desk.page.run_task(back)


async def _show_no_longer(desk: Desk) -> None:
    """Look until the device answered: a busy one may take long, and what shows must not stay."""
    for _again in range(_LOOKS):
        if not desk.page.session.connection or await _look_at_lock(desk):
            return
        await asyncio.sleep(_LOOK_SECONDS)


async def _look_at_lock(desk: Desk) -> bool:
    """Another page may have wiped, locked or opened what this one shows; True when it is done."""
    safe = desk.parts.safe
    async with desk.storing.held():  # nothing of before may be kept once this page began anew
        was_locked, is_open = safe.state.is_locked, await in_time(safe.still_open)
        if is_open is None:
            return False
        gave = desk.storing.gave or safe.state.keeps  # then what was taken back is news too
        if safe.state.is_locked and (gave or not desk.visit.is_blank):
            await _last_words(desk)  # another page chose a PIN
            is_open = not safe.state.is_locked  # it may have gone again meanwhile
        if not is_open:
            desk.visit.clear()
            desk.storing.gave = False
            safe.lock()
            if not safe.state.is_locked:
                desk.storing.goes_along(None)
    if not is_open:
        await desk.parts.link.rest()
        dress_bare(desk)
        desk.dress()
        desk.page.navigate(routes.LOCK if safe.state.is_locked else routes.START)
    elif was_locked and not safe.state.is_locked:
        await open_again(desk)
    elif safe.state.is_locked and desk.page.route not in routes.AT_THE_LOCK:
        desk.page.navigate(routes.LOCK)  # nothing was told here, and a lock came meanwhile
    return True


async def _last_words(desk: Desk) -> None:
    """Keep what was told up to now, and what is typed meanwhile.

    Between the last look and the return nothing may be told: what follows forgets it here.
    """
    told = ""
    for _again in range(_LAST_WORDS):
        if told == (told := desk.visit.as_text()):
            return
        await in_time(desk.store_now)


async def watch(desk: Desk) -> None:
    """As long as the app is open: close it when nobody touches it."""
    while desk.page.session.connection:
        await asyncio.sleep(_LOOK_SECONDS)
        await close_when_due(desk)


async def close_when_due(desk: Desk) -> bool:
    """Lock, or on a shared device leave; whether that was needed.

    What was not sent is not wiped by this: it waits for the same person to log in again.
    """
    safe = desk.parts.safe
    if not safe.is_due():
        return False
    safe.touched()
    safe.returned()
    if safe.state.device is DeviceKind.SHARED and _is_used(desk):
        await leave(desk)
        return True
    return await lock(desk)


def notice(desk: Desk) -> None:
    """Every tap and key counts as somebody being there, and going away as going away."""
    session, safe = desk.page.session, desk.parts.safe
    dispatch = session.dispatch_event

    async def noticed(control_id: int, event_name: str, event_data: object) -> None:
        if event_name != "app_lifecycle_state_change":
            if await close_when_due(desk):
                return  # the tap was meant for a screen that is no longer there
            safe.touched()
        await dispatch(control_id, event_name, event_data)

    session.dispatch_event = noticed  # type: ignore[method-assign]


async def moved(desk: Desk, state: ft.AppLifecycleState) -> None:
    """The app went to the background, or came back."""
    safe = desk.parts.safe
    if state in _AWAY:
        safe.left()
        await desk.store()
    elif state in (ft.AppLifecycleState.SHOW, ft.AppLifecycleState.RESUME):
        await close_when_due(desk)
        safe.returned()
        safe.touched()
        await _show_no_longer(desk)
        await desk.store()  # and what another page told meanwhile is taken in
    else:
        await desk.store()


def _is_used(desk: Desk) -> bool:
    return desk.visit.was_here_before or desk.parts.link.state.is_logged_in
