"""The login of one gemeente as the app uses it: away to the issuer, back, and out again.

What the issuer tells of itself is asked anew each time: a login is rare, and a page that comes back
from one begins from nothing. One process holds the tokens of a login once, whatever number of pages
show that person: a refresh token is of use once.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import datetime
from weakref import WeakValueDictionary

from app.data.api.errors import Trouble
from app.data.api.http_client import Transport
from app.data.connected import LoginServer
from app.data.oidc.ask import Begun, Client, NotIn, address, begin
from app.data.oidc.id_token import Checker
from app.data.oidc.issuer import Issuer, discover
from app.data.oidc.session import Held, Oidc, Tokens

SCOPE = "openid wi:lezen wi:schrijven"
LEVELS = ("http://eidas.europa.eu/LoA/substantial", "http://eidas.europa.eu/LoA/high")


@dataclass(frozen=True, slots=True)
class OidcLogin:
    """Logs people in for one gemeente.

    ``back`` is where the issuer sends people when they logged in, ``out`` when they logged out.
    ``door`` is a page of our own server that begins a login; empty where the app does that itself.
    ``held`` is shared by all pages of the process.
    """

    server: LoginServer
    transport: Transport
    checker: Checker
    clock: Callable[[], datetime]
    random: Callable[[int], bytes]
    back: str
    out: str
    door: str = ""
    held: WeakValueDictionary[str, Held] = field(default_factory=WeakValueDictionary, repr=False)

    async def begin(self, gemeente: str, *, afresh: bool) -> tuple[Begun, str] | Trouble:
        """A login that is under way, and the page to go to.

        ``afresh`` on a device of many: whoever was logged in at the issuer does not get in by that.
        """
        issuer = await discover(self.transport, self.server.issuer)
        if not isinstance(issuer, Issuer):
            return issuer
        begun = begin(issuer, self._client, self.clock(), self.random, gemeente)
        return begun, address(issuer, self._client, begun, afresh=afresh)

    async def come_back(self, url: str, begun: Begun) -> Tokens | NotIn | Trouble:
        """Who came back with this address; nobody before every check was passed."""
        oidc = await self._oidc()
        return await oidc.come_back(url, begun) if isinstance(oidc, Oidc) else oidc

    async def renewed(self, before: Tokens) -> Tokens | NotIn | Trouble:
        """New tokens for the same person; LoginNeeded when the issuer ended the login."""
        oidc = await self._oidc()
        return await oidc.renewed(before) if isinstance(oidc, Oidc) else oidc

    def hold(self, name: str, tokens: Tokens, keep: Callable[[Tokens], Awaitable[None]]) -> Held:
        """What gives the token of now; under one name the same for all pages."""
        found = self.held.get(name)
        if found is None or found.is_over:
            found = self.held[name] = Held(self, tokens, keep)
        return found

    async def end(self, tokens: Tokens) -> str | None:
        """Give the tokens back; the page that logs out there too, None when it is not there."""
        oidc = await self._oidc()
        if not isinstance(oidc, Oidc):
            return None
        await oidc.give_back(tokens)
        return oidc.ending(tokens, self.out)

    @property
    def _client(self) -> Client:
        return Client(self.server.client, SCOPE, LEVELS, self.back)

    async def _oidc(self) -> Oidc | Trouble:
        issuer = await discover(self.transport, self.server.issuer)
        if not isinstance(issuer, Issuer):
            return issuer
        return Oidc(self.transport, issuer, self._client, self.checker, self.clock)
