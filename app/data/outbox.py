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
    NotTheGemeente,
    Refused,
    Trouble,
    Unreachable,
)
from app.data.api.wire import Receipt
from app.data.store.kept import ARRIVED, REFUSED, File, Item, State, Store

_log = logging.getLogger(__name__)
_FIRST_WAIT, _LONGEST_WAIT = 5.0, 3600.0
_GEMEENTE = "gemeente"
_AGAIN = frozenset({State.KLAAR, State.ONBEKEND, State.WACHT})


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

    def put(self, uuid: UUID, body: bytes, files: tuple[File, ...] = ()) -> Item:
        """Keep something to send; when this returns it survives whatever happens."""
        item = Item(uuid, self.person, body, self.clock())
        self.store.add(item, files)
        return item

    def logged_in(self) -> None:
        """The person logged in again: what waited for that may go."""
        for item in self.store.items(self.person):
            if item.state is State.INLOGGEN:
                self.store.change(item, replace(item, state=State.KLAAR, not_before=None))

    def hurry(self) -> None:
        """The person asks for it now: what waits for a network may go at once."""
        for item in self.store.items(self.person):
            if item.state is State.WACHT and item.reason != _GEMEENTE:
                self.store.change(item, replace(item, not_before=None))

    async def send_files(self) -> None:
        """Send the files of what has arrived; one that does not get through waits for next time."""
        for item in self.store.items(self.person):
            if item.state is State.BEVESTIGD:
                for file in self.store.files(item.uuid):
                    if not file.outcome:
                        await self._attach(file)

    async def send_due(self) -> tuple[Item, ...]:
        """Try everything that may go now, oldest first; where each of them stands after it."""
        sent: list[Item] = []
        for item in self.store.items(self.person):
            if item.state in _AGAIN and not _later(item, self.clock()):
                after = await self._try(item)
                if after is None:
                    continue  # another tab has it
                sent.append(after)
                if after.state in {State.WACHT, State.INLOGGEN}:
                    break  # no order is lost, and no gemeente in trouble is hammered
        return tuple(sent)

    async def _attach(self, file: File) -> None:
        outcome = await self.sender.attach(file.item, file.uuid, file.kind, file.content)
        if isinstance(outcome, Done):
            self.store.file_ended(file.uuid, ARRIVED)
        elif isinstance(outcome, Refused):
            self.store.file_ended(file.uuid, f"{REFUSED}:{outcome.name}")

    async def _try(self, item: Item) -> Item | None:
        """Where it stands after a try; None when it does not stand as it was read."""
        under_way = replace(item, state=State.BEZIG, tries=item.tries + 1)
        if not self.store.change(item, under_way):
            return None
        try:
            outcome = await self.sender.send(item.uuid, item.body)
        except Exception as fault:  # noqa: BLE001  (one item that breaks must not stop the others)
            _log.warning("a try broke: %s", type(fault).__name__)
            outcome = Unreachable()
        after = stands(under_way, outcome, self.clock(), self.chance())
        self.store.change(under_way, after)
        return after


def recover(store: Store, person: str) -> None:
    """At the start of the app: what was under way when it stopped may have arrived."""
    for item in store.items(person):
        if item.state is State.BEZIG:
            store.change(item, replace(item, state=State.ONBEKEND, not_before=None))


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
            return replace(item, state=State.WACHT, not_before=later, reason=_GEMEENTE)
        case Busy():
            reason = _GEMEENTE
        case NotTheGemeente():
            reason = "wifi"
        case Unreachable() | CursorTooOld():
            reason = "internet"
    most = min(_LONGEST_WAIT, _FIRST_WAIT * 2 ** min(item.tries, 12))
    later = now + timedelta(seconds=most * chance)
    return replace(item, state=State.WACHT, not_before=later, reason=reason)


def _later(item: Item, now: datetime) -> bool:
    """Whether its time has not come; a clock that was set back must not make it wait for years."""
    if item.not_before is None:
        return False
    return now < item.not_before <= now + timedelta(seconds=2 * 86_400)
