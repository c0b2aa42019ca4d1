"""One person at one gemeente, from login to logout: person, token, outbox and copy in one object.

The token never changes hands: what this person keeps goes out with the token of this person or
not at all. When the session is over, nothing more is sent, and nothing that is still on its way
back gets into the copy; a receipt is always kept, because it is of this very item.
"""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from collections.abc import Callable
from dataclasses import dataclass, field
from uuid import UUID

from app.data.api.client import Done, GemeenteClient, Told
from app.data.api.errors import LoginNeeded, Trouble
from app.data.api.login import Session
from app.data.api.profile import Profile, profile_from
from app.data.api.wire import Page, Receipt, gemeente_from
from app.data.outbox import Outbox
from app.data.store.kept import KeptRules
from app.data.store.sqlite import SqliteStore
from app.data.sync import Sync
from app.data.visitors import Known
from app.data.way import Way
from app.domain.connection import Connection, NotConnected

_RULES = "/gemeente-instellingen"
_log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Mine:
    """The gemeente as this session may ask it: over is over, also for an answer on its way."""

    client: GemeenteClient
    is_over: Callable[[], bool]

    async def send(self, uuid: UUID, body: bytes) -> Receipt | Trouble:
        """A receipt counts also when the session ended meanwhile."""
        return LoginNeeded() if self.is_over() else await self.client.send(uuid, body)

    async def attach(self, verzoek: UUID, file: UUID, kind: str, body: bytes) -> Done | Trouble:
        """The same for a file."""
        if self.is_over():
            return LoginNeeded()
        return await self.client.attach(verzoek, file, kind, body)

    async def changes(self, cursor: str | None) -> Page | Trouble:
        """What comes back after the end is not kept."""
        if self.is_over():
            return LoginNeeded()
        page = await self.client.changes(cursor)
        return LoginNeeded() if self.is_over() else page


@dataclass(slots=True, eq=False)
class PersonSession:
    """A session that was made at a login; ``lock`` is one for all tabs with this store."""

    known: Known
    session: Session
    store: SqliteStore
    way: Way
    lock: asyncio.Lock
    profile: Profile | None = None
    connection: Connection = field(default_factory=lambda: NotConnected(None))
    is_over: bool = field(default=False, init=False)
    _client: GemeenteClient = field(init=False)
    _mine: _Mine = field(init=False)

    def __post_init__(self) -> None:
        """Bind the client to this token, once."""
        token = self.session.token
        self._client = GemeenteClient(self.way.carrier, self.way.address, lambda: token)
        self._mine = _Mine(self._client, lambda: self.is_over)

    @property
    def outbox(self) -> Outbox:
        """What this person sends."""
        way = self.way
        return Outbox(self.known.person, self.store, self._mine, way.clock, way.chance)

    def end(self) -> None:
        """Log out: from now on nothing is sent or kept."""
        self.is_over = True

    async def refresh(self) -> None:
        """Send what may go, then ask what is new; one at a time for all tabs."""
        async with self.lock:
            if self.is_over:
                return
            try:
                await self.outbox.send_due()
                await self.outbox.send_files()
                await self._introduce()
                await self._ask_rules()
                sync = Sync(self.known.person, self.store, self._mine, self.way.clock)
                told = await sync.bring_up_to_date()
            except sqlite3.Error as fault:  # the next round may go well
                _log.warning("not brought up to date: %s", type(fault).__name__)
                return
        self.connection = told
        self.is_over = self.is_over or isinstance(told, NotConnected)

    async def opened(self, message: UUID) -> None:
        """Tell the gemeente that a bericht was opened."""
        if not self.is_over:
            await self._client.opened(message)

    async def _introduce(self) -> None:
        if self.is_over:
            return
        told = await self._client.read("/gebruikersprofiel")
        if isinstance(told, Told) and told.body is not None:
            self.profile = profile_from(told.body) or self.profile
        elif isinstance(told, LoginNeeded):
            self.end()

    async def _ask_rules(self) -> None:
        """What the gemeente publishes of its own rules; what is no gemeente replaces nothing."""
        if self.is_over or self.profile is None:
            return
        person, held = self.known.person, self.store.rules(self.known.person)
        told = await self._client.read(_RULES, None if held is None else held.etag)
        if self.is_over or not isinstance(told, Told) or told.body is None:
            return
        found = gemeente_from(told.body)
        if found is not None and found.code == self.profile.gemeente:
            self.store.keep_rules(person, KeptRules(told.body, told.etag))
