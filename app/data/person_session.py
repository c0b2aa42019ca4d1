"""One person at one gemeente, from login to logout: person, token, outbox and copy in one object.

The token never changes hands: what this person keeps goes out with the token of this person or
not at all. When the session is over, nothing more is sent, and nothing that is still on its way
back gets into the copy; a receipt is always kept, because it is of this very item.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from typing import TypeVar
from uuid import UUID

from app.data.api.client import Done, Fetched, GemeenteClient
from app.data.api.errors import LoginNeeded, Trouble, Unreachable
from app.data.api.login import Access, Session
from app.data.api.profile import Profile, profile_from
from app.data.api.wire import ChangesPage, Receipt, gemeente_from
from app.data.device import Remembered
from app.data.endpoint import Endpoint
from app.data.outbox import Outbox, recover
from app.data.store.kept import KeptRules, StoreFault
from app.data.store.store import Store
from app.data.sync import Sync
from app.domain.connection import Connection, NoAccess, NotConnected

_T = TypeVar("_T")
_RULES = "/gemeente-instellingen"
_log = logging.getLogger(__name__)


@dataclass(slots=True)
class _End:
    """Goes from false to true, once; who reads just then waits no longer for the answer."""

    has_come: bool = False
    _reading: set[asyncio.Future[None]] = field(default_factory=set, init=False)

    def come(self) -> None:
        """From now on it is over."""
        self.has_come = True
        for one in self._reading:
            one.cancel()

    async def unless(self, reading: Callable[[], Awaitable[_T]]) -> _T | None:
        """What is read; None when the end came first."""
        told: list[_T] = []

        async def read() -> None:
            told.append(await reading())

        doing = asyncio.ensure_future(read())
        self._reading.add(doing)
        try:
            await asyncio.wait({doing})
        finally:
            self._reading.discard(doing)
            doing.cancel()
        if not doing.cancelled():
            doing.result()
        return told[0] if told and not self.has_come else None


@dataclass(frozen=True, slots=True)
class _Mine:
    """The gemeente as this session may ask it: over is over, also for an answer on its way."""

    access: Access
    endpoint: Endpoint
    end: _End
    here: Callable[[], Awaitable[bool]]

    async def send(self, uuid: UUID, body: bytes) -> Receipt | Trouble:
        """A receipt counts also when the session ended meanwhile."""
        return await self._asked(lambda client: client.send(uuid, body))

    async def attach(self, verzoek: UUID, file: UUID, kind: str, body: bytes) -> Done | Trouble:
        """The same for a file."""
        return await self._asked(lambda client: client.attach(verzoek, file, kind, body))

    async def read(self, path: str, etag: str | None = None) -> Fetched | Trouble:
        """What comes back after the end is not kept."""
        return await self._read(lambda client: client.read(path, etag))

    async def changes(self, cursor: str | None) -> ChangesPage | Trouble:
        """The same for the feed."""
        return await self._read(lambda client: client.changes(cursor))

    async def opened(self, message: UUID) -> None:
        """Tell that a bericht was opened; when that fails, the next time does it."""
        await self._asked(lambda client: client.opened(message))

    async def _read(
        self, ask: Callable[[GemeenteClient], Awaitable[_T | Trouble]]
    ) -> _T | Trouble:
        """The same, for what would be kept: not after the end, nor after one in another tab."""
        told = await self.end.unless(lambda: self._asked(ask))
        return LoginNeeded() if told is None or not await self.here() else told

    async def _asked(
        self, ask: Callable[[GemeenteClient], Awaitable[_T | Trouble]]
    ) -> _T | Trouble:
        """Ask with the token of now, and once more with a new one when that was refused.

        A session that is over asks nobody for a token.
        """
        if self.end.has_come:
            return LoginNeeded()
        token = await self.access.token()
        told = await self._with(token, ask)
        if isinstance(token, str) and isinstance(told, LoginNeeded) and not self.end.has_come:
            return await self._with(await self.access.other(token), ask)
        return told

    async def _with(
        self, token: str | Trouble, ask: Callable[[GemeenteClient], Awaitable[_T | Trouble]]
    ) -> _T | Trouble:
        if isinstance(token, Unreachable):
            return Unreachable(went=False)  # nobody was asked anything but who this is
        if not isinstance(token, str):
            return token
        if self.end.has_come:
            return LoginNeeded()
        there = self.endpoint
        return await ask(GemeenteClient(there.transport, there.address, lambda: token))


@dataclass(frozen=True, slots=True)
class Round:
    """What one refresh found: how things stand, and who this is as far as the gemeente told."""

    connection: Connection
    profile: Profile | None = None


_GONE = Round(NotConnected(None))


@dataclass(frozen=True, slots=True, eq=False)
class PersonSession:
    """A session that was made at a login; nothing of it changes, but that it ends once.

    ``lock`` gives the one lock of all tabs and processes with this store. ``here`` tells whether
    this person is still the one of this browser: another tab may have logged out, or wiped all,
    and this one did not hear of it yet.
    """

    known: Remembered
    session: Session
    store: Store
    endpoint: Endpoint
    lock: Callable[[], AbstractAsyncContextManager[None]]
    here: Callable[[], Awaitable[bool]]
    _end: _End = field(default_factory=_End)

    @property
    def outbox(self) -> Outbox:
        """What this person sends."""
        endpoint = self.endpoint
        return Outbox(self.known.owner, self.store, self._mine, endpoint.clock, endpoint.chance)

    @property
    def is_over(self) -> bool:
        """Whether it ended: by a logout, or because the gemeente no longer knows the token."""
        return self._end.has_come

    def end(self) -> None:
        """Log out: from now on nothing is sent or kept, and what is read is not waited for."""
        self._end.come()

    async def refresh(self, before: Round) -> Round:
        """Send what may go, then ask what is new; one at a time for all tabs."""
        try:
            async with self.lock():
                if self.is_over:
                    return before
                is_here = await self.here()
                found = await self._bring_up_to_date(before) if is_here else _GONE
        except StoreFault as fault:  # the next round may go well
            _log.warning("not brought up to date: %s", fault)
            return before
        if isinstance(found.connection, NotConnected):
            self.end()
        return found

    async def opened(self, message: UUID) -> None:
        """Tell the gemeente that a bericht was opened."""
        await self._mine.opened(message)

    @property
    def _mine(self) -> _Mine:
        """The gemeente, bound to this login for ever."""
        return _Mine(self.session.access, self.endpoint, self._end, self.here)

    async def _bring_up_to_date(self, before: Round) -> Round:
        owner, mine = self.known.owner, self._mine
        await recover(self.store, owner)
        await self.outbox.send_due()
        await self.outbox.send_files()
        profile = before.profile
        if profile is None:  # once in a session: each look costs the person data
            profile = await self._introduced()
            if profile is not None:
                await self._ask_rules(profile)
        told = await Sync(owner, self.store, mine, self.endpoint.clock).bring_up_to_date()
        return Round(told, None if isinstance(told, NoAccess) else profile)

    async def _introduced(self) -> Profile | None:
        told = await self._mine.read("/gebruikersprofiel")
        if isinstance(told, Fetched) and told.body is not None:
            return profile_from(told.body)
        return None

    async def _ask_rules(self, profile: Profile) -> None:
        """What the gemeente publishes of its own rules; what is no gemeente replaces nothing."""
        owner = self.known.owner
        held = await self.store.rules(owner)
        told = await self._mine.read(_RULES, None if held is None else held.etag)
        if not isinstance(told, Fetched) or told.body is None:
            return
        found = gemeente_from(told.body)
        if found is not None and found.code == profile.gemeente:
            await self.store.keep_rules(owner, KeptRules(told.body, told.etag))
