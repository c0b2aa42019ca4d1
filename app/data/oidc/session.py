"""The tokens of a login: changed from a code, made anew before they end, and given back.

A refresh token is of use once. Two tabs that use the same one look like a thief, and so does a try
with an old one after the answer to the first was lost: the issuer then ends everything. Therefore
one refresh at a time, what came is kept before it is used, and when an answer was lost the person
logs in again: nothing that was filled in hangs on a token.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass, field, replace
from datetime import datetime, timedelta
from typing import Protocol, cast
from urllib.parse import urlencode

from app.data.api.errors import LoginNeeded, NotTheGemeente, Trouble
from app.data.api.http_client import HttpRequest, HttpResponse, Transport, trouble_of
from app.data.oidc.ask import Begun, Client, NotIn, code_in
from app.data.oidc.id_token import Checker, Claims, Identity, who_in
from app.data.oidc.issuer import Issuer

_HEAD = {"Content-Type": "application/x-www-form-urlencoded", "Accept": "application/json"}
_EARLY = timedelta(seconds=30)
_SHORTEST, _LONGEST = 30, 86_400


@dataclass(frozen=True, slots=True)
class Tokens:
    """What opens the gemeente for now; ``refresh`` is None when the issuer gives none."""

    who: Identity
    access: str = field(repr=False)
    until: datetime
    refresh: str | None = field(repr=False)
    id_token: str = field(repr=False)


def tokens_as_text(tokens: Tokens) -> str:
    """To put away, where secrets may stay."""
    return json.dumps({**asdict(tokens), "until": tokens.until.isoformat()})


def tokens_from_text(text: str | None) -> Tokens | None:
    """The tokens that were put away; None when there are none that can be read."""
    try:
        told = json.loads(text or "")
        who = Identity(**told.pop("who"))
        return Tokens(**{**told, "who": who, "until": datetime.fromisoformat(told["until"])})
    except (ValueError, TypeError, KeyError, AttributeError):
        return None


@dataclass(frozen=True, slots=True)
class Oidc:
    """The client of one issuer."""

    transport: Transport
    issuer: Issuer
    client: Client
    checker: Checker
    clock: Callable[[], datetime]

    async def come_back(self, url: str, begun: Begun) -> Tokens | NotIn | Trouble:
        """Who came back from the login page with this address."""
        code = code_in(url, self.issuer, begun, self.clock())
        if isinstance(code, NotIn):
            return code
        form = {
            "grant_type": "authorization_code",
            "client_id": self.client.name,
            "code": code,
            "redirect_uri": begun.back,
            "code_verifier": begun.verifier,
        }
        told = await self._asked(form)
        return told if not isinstance(told, dict) else await self._tokens(told, begun.nonce, None)

    async def renewed(self, before: Tokens) -> Tokens | NotIn | Trouble:
        """New tokens for the same person; LoginNeeded when the issuer ended the login."""
        if before.refresh is None:
            return LoginNeeded()
        form = {
            "grant_type": "refresh_token",
            "client_id": self.client.name,
            "refresh_token": before.refresh,
        }
        told = await self._asked(form)
        return told if not isinstance(told, dict) else await self._tokens(told, None, before)

    def ending(self, tokens: Tokens, back: str) -> str | None:
        """The page that logs out at the issuer too (RP-initiated logout); None without one."""
        if self.issuer.ends is None:
            return None
        query = {
            "id_token_hint": tokens.id_token,
            "client_id": self.client.name,
            "post_logout_redirect_uri": back,
        }
        joint = "&" if "?" in self.issuer.ends else "?"
        return f"{self.issuer.ends}{joint}{urlencode(query)}"

    async def give_back(self, tokens: Tokens) -> None:
        """End the refresh token, where the issuer offers that (RFC 7009)."""
        if self.issuer.revokes is not None and tokens.refresh is not None:
            form = {"token": tokens.refresh, "client_id": self.client.name}
            request = HttpRequest("POST", self.issuer.revokes, _HEAD, urlencode(form).encode())
            await self.transport.send(request)

    async def _asked(self, form: dict[str, str]) -> dict[str, object] | Trouble:
        body = urlencode(form).encode()
        request = HttpRequest("POST", self.issuer.token, _HEAD, body)
        answer = await self.transport.send(request)
        if not isinstance(answer, HttpResponse):
            return answer
        if answer.status in (400, 401):
            return LoginNeeded()
        if not answer.is_json(200):
            return trouble_of(answer)
        try:
            told = json.loads(answer.body)
        except ValueError:
            return NotTheGemeente()
        return cast("dict[str, object]", told) if isinstance(told, dict) else NotTheGemeente()

    async def _tokens(
        self, told: dict[str, object], nonce: str | None, before: Tokens | None
    ) -> Tokens | NotIn | Trouble:
        """The tokens in an answer, once it is sure whose they are."""
        access, kind = told.get("access_token"), str(told.get("token_type", "")).lower()
        refresh, seconds = told.get("refresh_token"), told.get("expires_in")
        id_token = told.get("id_token")
        if not isinstance(access, str) or kind != "bearer" or not access:
            return NotTheGemeente()
        if id_token is None and before is not None:
            who: Identity | NotIn | Trouble | None = before.who  # an issuer need not prove it again
            id_token = before.id_token
        else:
            who = await self._who(str(id_token), nonce)
        if who is not None and not isinstance(who, Identity):
            return who  # NotIn or trouble
        if who is None or (before is not None and not _is_same(who, before.who)):
            return NotIn.NOT_OURS
        long = seconds if isinstance(seconds, int) and not isinstance(seconds, bool) else _SHORTEST
        until = self.clock() + timedelta(seconds=max(_SHORTEST, min(long, _LONGEST)))
        held = before.refresh if before is not None else None
        again = refresh if isinstance(refresh, str) and refresh else held
        return Tokens(who, access, until, again, str(id_token))

    async def _who(self, id_token: str, nonce: str | None) -> Identity | NotIn | Trouble | None:
        request = HttpRequest("GET", self.issuer.keys, {"Accept": "application/json"}, None)
        answer = await self.transport.send(request)
        if not isinstance(answer, HttpResponse):
            return answer
        if answer.status != 200:
            return trouble_of(answer)
        claims = await self.checker.claims(id_token, answer.body)
        if claims is None:
            return None
        found = self._fits(claims, nonce, self.client.levels)
        if found is None and self._fits(claims, nonce, (str(claims.get("acr")),)) is not None:
            return NotIn.NOT_SURE  # all is well but the level
        return found

    def _fits(self, claims: Claims, nonce: str | None, levels: tuple[str, ...]) -> Identity | None:
        return who_in(
            claims,
            issuer=self.issuer.name,
            client=self.client.name,
            nonce=nonce,
            levels=levels,
            now=self.clock(),
        )


def _is_same(who: Identity, before: Identity) -> bool:
    """The same person, for the same other one: what waits here is of nobody else."""
    return (who.sub, who.represents) == (before.sub, before.represents)


class Renews(Protocol):
    """What makes tokens anew."""

    @property
    def clock(self) -> Callable[[], datetime]:
        """Tells the time by which tokens end."""

    async def renewed(self, before: Tokens) -> Tokens | NotIn | Trouble:
        """New tokens for the same person; LoginNeeded when the issuer ended the login."""


@dataclass(slots=True, eq=False, weakref_slot=True)
class Held:
    """The tokens of one person while they count; ``keep`` puts them away before they are used.

    A session of DigiD ends after 15 minutes without use: ``LoginNeeded`` is then no fault.
    """

    oidc: Renews
    tokens: Tokens
    keep: Callable[[Tokens], Awaitable[None]]
    is_over: bool = False
    _one: asyncio.Lock = field(default_factory=asyncio.Lock, init=False)

    async def token(self) -> str | Trouble:
        """The access token of now; LoginNeeded when the login ended."""
        if self.is_over:
            return LoginNeeded()
        if self._counts():
            return self.tokens.access
        async with self._one:
            if self._counts():
                return self.tokens.access
            return await self._renew()

    async def other(self, refused: str) -> str | Trouble:
        """Made anew before its time, once for all who were refused with the same one.

        The clock of a phone may be off, and a gemeente may end an access token before its time.
        """
        async with self._one:
            if self.is_over:
                return LoginNeeded()
            if self.tokens.access != refused:
                return self.tokens.access
            return await self._renew()

    def _counts(self) -> bool:
        return self.oidc.clock() < self.tokens.until - _EARLY

    async def _renew(self) -> str | Trouble:
        """One try; after an answer that was lost the next one may find that the login ended."""
        told = await self.oidc.renewed(self.tokens)
        if isinstance(told, Tokens):
            await self.keep(told)
            self.tokens = told
            return told.access
        if isinstance(told, LoginNeeded | NotIn):
            self.is_over = True
            self.tokens = replace(self.tokens, access="", refresh=None)
            return LoginNeeded()
        return told
