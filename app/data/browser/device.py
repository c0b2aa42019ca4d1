"""The browser as a device: its database, its locks and its other tabs, behind the safe.

What waits to be sent and the copy lie in the database, sealed with a key of the safe; on a device
that others use they stay in memory. The token stays in memory: after a reload one logs in again.
While the lock is closed the token is sealed too, so that nothing is read or sent before the PIN.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from secrets import token_bytes

from app.data.api.http_client import Transport
from app.data.browser.hands import hands, to_call
from app.data.browser.nest import DATABASE, held
from app.data.browser.web_crypto import WebCrypto
from app.data.connected import LoginServer, connected
from app.data.device import (
    BrowserStorage,
    Loss,
    Remembered,
    TabChannel,
    known_in,
    new_name,
    remember,
)
from app.data.endpoint import Endpoint
from app.data.oidc.login import OidcLogin
from app.data.safe.nest import Nest
from app.data.safe.older_rows import bring_over
from app.data.safe.shelf import Keys, SafeShelf
from app.data.safe.tools import Tools
from app.data.safe.turns import Turn, alone
from app.data.secrets import MemorySecrets, Secrets
from app.data.store.kept import StoreFault
from app.data.store.store import Store

# Where the issuer sends people back to: after a login, and after a logout.
BACK, OUT = "/terug", "/verbinding"
_log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Rest:
    """A token while the lock is closed: whose, and sealed."""

    of: str = ""
    sealed: bytes = b""


@dataclass(frozen=True, slots=True)
class BrowserDevice:
    """One browser; ``keys`` is its safe, ``nest`` the database below it. Tabs take their turn."""

    nest: Nest
    keys: Keys
    tools: Tools
    secrets: Secrets = field(default_factory=MemorySecrets)
    turn: Turn = alone
    _rest: _Rest = field(default_factory=_Rest)

    async def known(self, storage: BrowserStorage) -> Remembered | None:
        """Who was here before."""
        return await known_in(storage)

    async def meet(
        self, storage: BrowserStorage, before: Remembered | None, person: str, gemeente: str
    ) -> Remembered:
        """Remember that this person uses it now, with this gemeente."""
        async with self.turn(b""):
            before = await known_in(storage) or before  # another tab may have logged in meanwhile
            known = Remembered(new_name() if before is None else before.name, person, gemeente)
            await remember(storage, known)
        return known

    async def part(self, storage: BrowserStorage, known: Remembered) -> None:
        """Remember nobody any more, also where there is no room to write anything.

        Who logged in meanwhile in another tab stays.
        """
        async with self.turn(b""):
            there = await known_in(storage)
            if there is not None and there.owner != known.owner:
                return
            try:
                await remember(storage, Remembered(known.name, ""))
            except OSError:
                await storage.forget()

    async def store(self, known: Remembered) -> Store | None:
        """The store; None when the browser gives no room for it."""
        shelf = SafeShelf(self.nest.shelf, self.keys, self.tools)
        try:
            if self.keys.key_of(known.owner) is not None:
                async with self.turn(b""):  # a wipe of another tab comes before it, or after
                    await bring_over(self.nest, shelf)
        except StoreFault as fault:
            _log.warning("store not opened: %s", fault)
            return None
        return Store(shelf)

    async def loss(self, _known: Remembered) -> Loss:
        """A browser throws away all at once, or nothing; its safe tells that."""
        return Loss.NONE

    async def is_safe(self) -> bool:
        """Whether the browser promised to keep it."""
        return not self.keys.state.may_vanish

    async def throw_away_lost(self, _known: Remembered) -> None:
        """Nothing was set aside."""

    async def rest(self, known: Remembered) -> None:
        """The lock closes: the token of this person stays, but nothing opens it before the PIN."""
        token, key = self.secrets.get(known.public), self.keys.key_of(known.owner)
        self.secrets.forget(known.public)
        if token is not None and key is not None:
            sealed = await self.tools.seal(key, token.encode(), "token", known.public)
            self._rest.of, self._rest.sealed = known.public, sealed

    async def rise(self, known: Remembered) -> None:
        """The lock is open again: so is the token."""
        key, rest = self.keys.key_of(known.owner), self._rest
        if key is None or rest.of != known.public:
            return
        token = await self.tools.unseal(key, rest.sealed, "token", rest.of)
        rest.of, rest.sealed = "", b""
        if token is not None:
            self.secrets.put(known.public, token.decode())

    def lock(self, known: Remembered) -> AbstractAsyncContextManager[None]:
        """One for all tabs of this browser."""
        return held(f"{DATABASE}.{known.public}")

    def channel(self, known: Remembered, tell: Callable[[], None]) -> TabChannel:
        """Hear the other tabs, and be heard by them."""
        return hands().channel(f"{DATABASE}.{known.public}", to_call(tell))


def endpoints(
    transport: Transport, clock: Callable[[], datetime], chance: Callable[[], float], home: str
) -> Callable[[str], Endpoint | None]:
    """The way to each gemeente that an app can reach, by her code; ``home`` is where the app is."""

    def endpoint(code: str) -> Endpoint | None:
        joined = connected().get(code)
        if joined is None:
            return None
        login = None if joined.login is None else logs_in(joined.login)
        return Endpoint(transport, joined.origin, clock, chance, login)

    @cache
    def logs_in(server: LoginServer) -> OidcLogin:
        back, out = f"{home}{BACK}", f"{home}{OUT}"
        return OidcLogin(server, transport, WebCrypto(), clock, token_bytes, back, out)

    return endpoint
