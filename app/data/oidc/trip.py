"""What goes along while the page is away at the login: the login itself, and what was typed.

A browser that runs the app by itself begins it anew when the person comes back. What waits to be
sent lies in its database already; what was only in memory goes along here, sealed, for this one
trip, and is thrown away at the first look.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from typing import Protocol
from urllib.parse import parse_qs, urlsplit

from app.data.oidc.ask import Begun, begun_as_text, begun_from_text, is_fresh
from app.data.oidc.login import OidcLogin
from app.data.store.kept import StoreFault

_log = logging.getLogger(__name__)


class Bag(Protocol):
    """Holds one text, sealed, until somebody takes it."""

    async def put(self, text: str) -> None:
        """Hold this in the place of what was in it; StoreFault when it cannot be."""

    async def take(self) -> str | None:
        """What was in it, which is then no longer there."""


class NoBag:
    """Where the page never goes away, or a server begins the login."""

    async def put(self, _text: str) -> None:
        """Nothing goes along."""

    async def take(self) -> str | None:
        """Nothing did."""
        return None


@dataclass(slots=True)
class Trip:
    """One way to the login page and back."""

    bag: Bag = field(default_factory=NoBag)
    clock: Callable[[], datetime] | None = None
    _came: tuple[str, Begun] | None = field(default=None, init=False)

    def arrived(self) -> tuple[str, Begun] | None:
        """The address that somebody came back with, and the login that it belongs to; once."""
        came, self._came = self._came, None
        return came

    async def leave(
        self, login: OidcLogin, gemeente: str, visit: str, *, afresh: bool
    ) -> str | None:
        """The page to go to; None when it cannot be reached, or when nothing can be held here.

        Where a server of ours begins the login it is that server's page, and nothing goes along.
        """
        if login.door:
            return f"{login.door}{'?opnieuw' if afresh else ''}"
        told = await login.begin(gemeente, afresh=afresh)
        if not isinstance(told, tuple):
            return None
        begun, page = told
        try:
            await self.bag.put(json.dumps({"begun": begun_as_text(begun), "visit": visit}))
        except StoreFault as fault:
            _log.warning("no login: %s", fault)
            return None
        return page

    async def unpack(self, url: str, *, is_own: bool) -> str | None:
        """What was typed before, for who comes back from the login with this address.

        On a device of one person also for who went back in the browser; not after a quarter of an
        hour, and for nobody else.
        """
        try:
            told = json.loads(await self.bag.take() or "{}")
            begun, visit = begun_from_text(told.get("begun")), str(told.get("visit", ""))
        except (StoreFault, ValueError, AttributeError) as fault:
            _log.warning("nothing came along: %s", type(fault).__name__)
            return None
        if begun is None:
            return None
        is_back = parse_qs(urlsplit(url).query).get("state") == [begun.state]
        if is_back:
            self._came = (url, begun)
        return visit if is_back or (is_own and self._is_fresh(begun)) else None

    def _is_fresh(self, begun: Begun) -> bool:
        return self.clock is not None and is_fresh(begun, self.clock())
