"""The outbox: on disk before the first byte, the same bytes on every try, out only by a receipt.

The promise is in reference/api-sync-security.md 2.2: exactly once, and no pretending.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Protocol
from uuid import UUID

from app.data.api.client import Done
from app.data.api.errors import (
    Busy,
    CursorTooOld,
    LoginNeeded,
    NotSafe,
    NotTheGemeente,
    Refused,
    TooOld,
    Trouble,
    Unreachable,
)
from app.data.api.wire import Receipt
from app.data.store.kept import ARRIVED, REFUSED, File, Item, State
from app.data.store.store import Store

_log = logging.getLogger(__name__)
_FIRST_WAIT, _LONGEST_WAIT = 5.0, 3600.0
_GEMEENTE = "gemeente"
_PARKED = frozenset({State.AANDACHT, State.BEVESTIGD})
_WAITING = frozenset({State.WACHT, State.ONBEKEND})
_NOT_GONE = frozenset({State.WACHT, State.INLOGGEN})


class Sender(Protocol):
    """What brings a verzoek to the gemeente."""

    async def send(self, uuid: UUID, body: bytes) -> Receipt | Trouble:
        """The receipt for these bytes, or why there is none."""

    async def attach(self, verzoek: UUID, file: UUID, kind: str, body: bytes) -> Done | Trouble:
        """Bring a file to where its verzoek already is."""


@dataclass(frozen=True, slots=True)
class Outbox:
    """What one person sends. ``clock`` tells the time, ``chance`` a number from 0 up to 1."""

    person: str
    store: Store
    sender: Sender
    clock: Callable[[], datetime]
    chance: Callable[[], float]

    async def put(
        self, uuid: UUID, body: bytes, files: tuple[tuple[File, bytes], ...] = ()
    ) -> Item | None:
        """Keep something to send; when this returns it survives whatever happens.

        None when something lies under this uuid already: that stays as it is.
        """
        item = Item(uuid, self.person, body, self.clock())
        return item if await self.store.add(item, files) else None

    async def logged_in(self) -> None:
        """The person logged in again: what waited for that may go."""
        for item in await self.store.items(self.person):
            if item.state is State.INLOGGEN:
                await self.store.change(item, replace(item, state=State.KLAAR, not_before=None))

    async def hurry(self) -> None:
        """The person asks for it now: what waits for a network may go at once."""
        for item in await self.store.items(self.person):
            if item.state in _WAITING and item.reason != _GEMEENTE:
                await self.store.change(item, replace(item, not_before=None))

    async def send_files(self) -> None:
        """Send the files of what has arrived; one that does not get through waits for next time."""
        items = await self.store.items(self.person)
        there = {one.uuid for one in items if one.state is State.BEVESTIGD}
        for file in await self.store.files(self.person):
            if file.item in there and not file.outcome:
                await self._attach(file)

    async def send_due(self) -> tuple[Item, ...]:
        """Try what may go now, in order; where each of them stands after it."""
        sent: list[Item] = []
        tried: frozenset[UUID] = frozenset()
        while (item := due(await self.store.items(self.person), self.clock(), tried)) is not None:
            tried |= {item.uuid}
            after = await self._try(item)
            if after is not None:  # else another tab has it
                sent.append(after)
        return tuple(sent)

    async def _attach(self, file: File) -> None:
        content = await self.store.content(self.person, file.uuid)
        if content is None:
            return
        outcome = await self.sender.attach(file.item, file.uuid, file.kind, content)
        if isinstance(outcome, Done):
            await self.store.file_ended(self.person, file, ARRIVED)
        elif isinstance(outcome, Refused):
            await self.store.file_ended(self.person, file, f"{REFUSED}:{outcome.name}")

    async def _try(self, item: Item) -> Item | None:
        """Where it stands after a try; None when it does not stand as it was read."""
        under_way = replace(item, state=State.BEZIG, tries=item.tries + 1)
        if not await self.store.change(item, under_way):
            return None
        try:
            outcome = await self.sender.send(item.uuid, item.body)
        except Exception as fault:  # noqa: BLE001  (one item that breaks must not stop the others)
            _log.warning("a try broke: %s", type(fault).__name__)
            outcome = Unreachable()
        after = stands(under_way, outcome, self.clock(), self.chance())
        if item.state is State.ONBEKEND and after.state in _NOT_GONE:
            after = replace(after, state=State.ONBEKEND)  # this try tells nothing of the one before
        await self.store.change(under_way, after)
        return after


async def recover(store: Store, person: str) -> None:
    """For who holds the lock: nobody is sending, so what is under way was left and may be there."""
    for item in await store.items(person):
        if item.state is State.BEZIG:
            await store.change(item, replace(item, state=State.ONBEKEND, not_before=None))


def due(items: tuple[Item, ...], now: datetime, tried: frozenset[UUID]) -> Item | None:
    """What goes next, of items in order; None when nothing may go now.

    The order is kept: nothing goes before what is still on its way or waits its turn. What the
    gemeente has, or what waits for the person, holds nobody up.
    """
    for item in items:
        if item.state in _PARKED:
            continue
        waits = item.state in {State.INLOGGEN, State.BEZIG} or _later(item, now)
        return None if waits or item.uuid in tried else item
    return None


def stands(item: Item, outcome: Receipt | Trouble, now: datetime, chance: float) -> Item:
    """Where an item stands after a try; ``chance`` spreads the next ones (full jitter)."""
    match outcome:
        case Receipt():
            return replace(item, state=State.BEVESTIGD, receipt=outcome, not_before=None, reason="")
        case LoginNeeded():
            return replace(item, state=State.INLOGGEN, not_before=None, reason="inloggen")
        case Refused():
            return replace(item, state=State.AANDACHT, not_before=None, reason=outcome.name)
        case Busy(wait=int(wait)):
            later = now + timedelta(seconds=wait)
            state = _unless_it_may_be_there(outcome)
            return replace(item, state=state, not_before=later, reason=_GEMEENTE)
        case NotSafe() | TooOld():  # trying again soon changes nothing
            reason = "onveilig" if isinstance(outcome, NotSafe) else "verouderd"
            later = now + timedelta(seconds=_LONGEST_WAIT * (1 + chance))
            return replace(item, state=State.WACHT, not_before=later, reason=reason)
        case Busy():
            reason = _GEMEENTE
        case NotTheGemeente():
            reason = "wifi"
        case Unreachable() | CursorTooOld():
            reason = "internet"
    most = min(_LONGEST_WAIT, _FIRST_WAIT * 2 ** min(item.tries, 12))
    later = now + timedelta(seconds=most * chance)
    state = _unless_it_may_be_there(outcome)
    return replace(item, state=state, not_before=later, reason=reason)


def _unless_it_may_be_there(outcome: Trouble) -> State:
    """Waiting, as what did not get through; not sure where the gemeente may have kept it."""
    match outcome:
        case Unreachable(went=True) | Busy(may_have_come=True):
            return State.ONBEKEND
    return State.WACHT


def _later(item: Item, now: datetime) -> bool:
    """Whether its time has not come; a clock that was set back must not make it wait for years."""
    if item.not_before is None:
        return False
    return now < item.not_before <= now + timedelta(seconds=2 * 86_400)
