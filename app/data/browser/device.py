"""The browser as a device of one person at a time: its database, its locks and its other tabs.

The token stays in memory: after a reload one logs in again. Browsers may throw away what a page
keeps; they are asked not to, and when something is gone nevertheless, it is told.
"""

from __future__ import annotations

import logging
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from secrets import token_bytes

from app.data.api.line import Carrier
from app.data.browser.hands import hands, to_call
from app.data.browser.shelf import open_shelf
from app.data.browser.web_crypto import WebCrypto
from app.data.connected import LoginServer, connected
from app.data.device import Known, Loss, Pocket, Rope, known_in, new_name, remember
from app.data.oidc.login import OidcLogin
from app.data.secrets import MemorySecrets, Secrets
from app.data.store.kept import StoreFault
from app.data.store.shelf import Add, Shelf, Spot
from app.data.store.store import Store
from app.data.way import Way

# Where the issuer sends people back to: after a login, and after a logout.
BACK, OUT = "/terug", "/verbinding"
_DATABASE = "houvast"
_log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Found:
    """What this visit found out; ``is_safe`` is None before the browser was asked."""

    is_new: bool = False
    loss: Loss = Loss.NONE
    is_safe: bool | None = None


@dataclass(frozen=True, slots=True)
class BrowserDevice:
    """One browser; everything of everybody who used it lies in one database, by owner."""

    secrets: Secrets = field(default_factory=MemorySecrets)
    _found: _Found = field(default_factory=_Found)

    async def known(self, pocket: Pocket) -> Known | None:
        """Who was here before."""
        return await known_in(pocket)

    async def meet(self, pocket: Pocket, before: Known | None, person: str, gemeente: str) -> Known:
        """Remember that this person uses it now, with this gemeente."""
        self._found.is_new = self._found.is_new or before is None
        known = Known(new_name() if before is None else before.name, person, gemeente)
        await remember(pocket, known)
        return known

    async def part(self, pocket: Pocket, known: Known) -> None:
        """Remember nobody any more."""
        await remember(pocket, Known(known.name, ""))

    async def store(self, known: Known) -> Store | None:
        """The store; None when the browser gives no room for it."""
        try:
            shelf, seal = await open_shelf(_DATABASE)
            await self._look_for_birth(shelf, known)
        except StoreFault as fault:
            _log.warning("store not opened: %s", fault)
            return None
        return Store(shelf, seal)

    async def loss(self, _known: Known) -> Loss:
        """Whether the browser threw away what was kept."""
        return self._found.loss

    async def is_safe(self) -> bool:
        """Whether the browser promised to keep it; it is asked once."""
        if self._found.is_safe is None:
            self._found.is_safe = bool(await hands().isSafe())
        return self._found.is_safe

    async def throw_away_lost(self, _known: Known) -> None:
        """Nothing was set aside; that something was lost need not be told again."""
        self._found.loss = Loss.NONE

    def lock(self, known: Known) -> AbstractAsyncContextManager[None]:
        """One for all tabs of this browser."""
        return _held(f"{_DATABASE}.{known.public}")

    def rope(self, known: Known, tell: Callable[[], None]) -> Rope:
        """Hear the other tabs, and be heard by them."""
        return hands().rope(f"{_DATABASE}.{known.public}", to_call(tell))

    async def _look_for_birth(self, shelf: Shelf, known: Known) -> None:
        """A browser that remembers the name but not the mark of birth threw the rest away."""
        birth = Spot("birth", "", known.public)
        if await shelf.write(Add(birth, b"")) and not self._found.is_new:
            self._found.loss = Loss.EVICTED


def ways(
    carrier: Carrier, clock: Callable[[], datetime], chance: Callable[[], float], home: str
) -> Callable[[str], Way | None]:
    """The way to each gemeente that an app can reach, by her code; ``home`` is where the app is."""

    def way(code: str) -> Way | None:
        joined = connected().get(code)
        if joined is None:
            return None
        login = None if joined.login is None else logs_in(joined.login)
        return Way(carrier, joined.origin, clock, chance, login)

    @cache
    def logs_in(server: LoginServer) -> OidcLogin:
        back, out = f"{home}{BACK}", f"{home}{OUT}"
        return OidcLogin(server, carrier, WebCrypto(), clock, token_bytes, back, out)

    return way


@asynccontextmanager
async def _held(name: str) -> AsyncIterator[None]:
    let_go = await hands().hold(name)
    try:
        yield
    finally:
        let_go()
