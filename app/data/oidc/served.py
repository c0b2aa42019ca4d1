"""Logging in at a served app: the server begins it and takes who comes back.

``app/web/login_door.py`` is the door that people see.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache
from secrets import token_bytes
from weakref import WeakValueDictionary

from app.data.api.http_client import Transport
from app.data.connected import LoginServer
from app.data.device import BrowserStorage
from app.data.link import GemeenteLink
from app.data.oidc.ask import begun_as_text, begun_from_text
from app.data.oidc.id_token import Joserfc
from app.data.oidc.login import OidcLogin
from app.data.oidc.session import Held
from app.domain.link_state import Came


@dataclass(frozen=True, slots=True)
class ServedLogin:
    """``at`` gives the login for the address of a page, ``link`` a link with this pocket."""

    at: Callable[[str], OidcLogin]
    link: Callable[[BrowserStorage, str], GemeenteLink]

    async def begin(self, home: str, *, afresh: bool) -> tuple[str, str] | None:
        """The page to go to, and what has to come back; None when it cannot be reached."""
        told = await self.at(home).begin("", afresh=afresh)
        return (told[1], begun_as_text(told[0])) if isinstance(told, tuple) else None

    async def back(self, home: str, url: str, begun: str, visit: BrowserStorage) -> str:
        """Let this visit be of who came back; why not, in a word, or nothing."""
        held = begun_from_text(begun)
        if held is None:
            return Came.FAILED
        link = self.link(visit, home)
        try:
            came = await link.come_back(url, held)
        finally:
            link.close()
        return "" if came is Came.IN else came


@dataclass(slots=True)
class OwnBag:
    """On one's own computer the app itself stays while the browser is away."""

    text: str | None = field(default=None, repr=False)

    async def put(self, text: str) -> None:
        """Hold this in the place of what was in it."""
        self.text = text

    async def take(self) -> str | None:
        """What was in it, which is then no longer there."""
        found, self.text = self.text, None
        return found


def logins(
    server: LoginServer, transport: Transport, clock: Callable[[], datetime], *, is_own: bool
) -> Callable[[str], OidcLogin]:
    """The login for the address of a page; tokens are held once, whatever that is.

    On one's own computer (``is_own``) the page takes the way back itself: the address is a
    loopback one, in the browser of the person (RFC 8252, 7.3). On a server its door does.
    """
    held: WeakValueDictionary[str, Held] = WeakValueDictionary()
    door = "" if is_own else "/login"
    back = "/terug" if is_own else "/login/terug"

    @cache
    def at(home: str) -> OidcLogin:
        checker, out = Joserfc(), f"{home}/verbinding"
        return OidcLogin(
            server, transport, checker, clock, token_bytes, f"{home}{back}", out, door, held
        )

    return at
