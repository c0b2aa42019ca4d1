"""Reads what a browser keeps now, also when another tab of it wrote there last.

The client of Flet 1.0.5 reads the storage of its browser once, when the page starts: of what
another tab writes or wipes after that it knows nothing. So the page itself looks (``shell/
session.js``). When there still lies what we know, it says yes. When not, it brings what lies there
to ``/bewaard``, with a ticket that only this page was given, for this once.
"""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Protocol
from urllib.parse import quote, urlencode

import flet as ft
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from app.web.keep import BrowserKeep

PATH, TICKET, THERE = "/bewaard", "houvast-ticket", "houvast-there"
# Ten times what somebody with every plan and draft has told.
MOST_BYTES = 1_000_000
_PATIENCE_SECONDS = 60
# A page that went to log in elsewhere never answers; who comes back has another page.
_AGAIN_SECONDS = 5
_TICKET_BYTES = 32


@dataclass(slots=True)
class PendingReads:
    """What the pages of this process were asked, and did not bring yet.

    A page is asked for one thing of each name at a time, and a few times when it says nothing, so
    sockets are the bound of this too.
    """

    _waiting: dict[str, asyncio.Future[str | None]] = field(default_factory=dict, init=False)

    @contextmanager
    def ticket(self) -> Iterator[tuple[str, asyncio.Future[str | None]]]:
        """A ticket for one answer, and where that answer comes; no good any more after this."""
        name = secrets.token_urlsafe(_TICKET_BYTES)
        self._waiting[name] = asyncio.get_running_loop().create_future()
        try:
            yield name, self._waiting[name]
        finally:
            self._waiting.pop(name, None)

    def is_open(self, ticket: str) -> bool:
        """Whether somebody waits for what comes with this ticket."""
        found = self._waiting.get(ticket)
        return found is not None and not found.done()

    def take(self, ticket: str, text: str | None) -> None:
        """This is what came with it."""
        if self.is_open(ticket):
            self._waiting[ticket].set_result(text)


class KeptDoor:
    """Answers ``/bewaard`` for pages of our own origins."""

    def __init__(self, asked: PendingReads, origins: frozenset[str]) -> None:
        self._asked, self._origins = asked, origins

    async def answer(self, request: Request) -> Response:
        """204; 403 for another site or a ticket that is no good, before anything is read."""
        ticket = request.headers.get(TICKET, "")
        is_ours = request.headers.get("origin", "") in self._origins
        if not is_ours or not self._asked.is_open(ticket):
            return Response(status_code=403)
        body = b""
        try:
            async for part in request.stream():
                body += part
                if len(body) > MOST_BYTES:
                    return Response(status_code=413)
        except ClientDisconnect:
            return Response(status_code=403)
        is_there = request.headers.get(THERE) == "1"
        self._asked.take(ticket, body.decode("utf-8", "replace") if is_there else None)
        return Response(status_code=204, headers={"Cache-Control": "no-store"})


class Opens(Protocol):
    """What opens an address on a page: it answers for those of our own (``shell/voice.js``)."""

    async def launch_url(self, url: str) -> None:
        """Open it; RuntimeError when the page says no."""


@dataclass(slots=True)
class TrueKeep:
    """One text in a browser, as it stands there now; ``kept`` is how Flet knows it."""

    kept: BrowserKeep
    key: str
    page: Opens
    asked: PendingReads
    _known: str | None = field(default=None, init=False)
    _looked: bool = field(default=False, init=False)
    _one: asyncio.Lock = field(default_factory=asyncio.Lock, init=False)
    _asking: asyncio.Task[None] | None = field(default=None, init=False)
    _told: asyncio.Future[str | None] | None = field(default=None, init=False)

    async def load(self) -> str | None:
        """The text kept last, by whichever tab; an OSError when the page does not answer."""
        async with self._one:
            if not self._looked:  # the page has just started, so Flet knows
                self._known, self._looked = await self.kept.load(), True
                return self._known
        # Whoever asks now has the page asked anew, and who waited hears the same.
        if self._told is None or self._told.done():
            self._told = asyncio.get_running_loop().create_future()
            self._told.add_done_callback(_heed)  # whoever asked may be gone by then
        if self._asking is not None:
            self._asking.cancel()
        self._asking = asyncio.create_task(self._ask(self._told))
        return await asyncio.shield(self._told)

    async def save(self, text: str) -> None:
        """Keep this text instead of the one before."""
        await self.kept.save(text)
        self._known, self._looked = text, True

    async def forget(self) -> None:
        """Leave nothing behind."""
        await self.kept.forget()
        self._known, self._looked = None, True

    async def _ask(self, told: asyncio.Future[str | None]) -> None:
        asked: set[asyncio.Task[str | None]] = set()
        try:
            async with asyncio.timeout(_PATIENCE_SECONDS):
                self._known = await self._first(asked)
        except OSError as trouble:  # TimeoutError and ConnectionError are of its kind
            told.set_exception(trouble)
        else:
            told.set_result(self._known)
        finally:
            for one in asked:
                one.cancel()
            await asyncio.gather(*asked, return_exceptions=True)

    async def _first(self, asked: set[asyncio.Task[str | None]]) -> str | None:
        """What the page answers first; it is asked again as long as it says nothing."""
        while True:
            asked.add(asyncio.create_task(self._now()))
            done, _waiting = await asyncio.wait(
                asked, timeout=_AGAIN_SECONDS, return_when=asyncio.FIRST_COMPLETED
            )
            if done:
                return done.pop().result()

    async def _now(self) -> str | None:
        known = {} if self._known is None else {"known": self._known}
        with self.asked.ticket() as (ticket, brought):
            wish = {"key": self.key, "ticket": ticket, **known}
            try:
                await self.page.launch_url(f"houvast:kept?{urlencode(wish, quote_via=quote)}")
            except RuntimeError:  # something else lies there
                return await brought
            except AttributeError as gone:  # Flet 1.0.5 has no line left to a page that went away
                raise ConnectionError from gone
        return self._known


def _heed(told: asyncio.Future[str | None]) -> None:
    if not told.cancelled():
        told.exception()


def true_keep(asked: PendingReads, storage: ft.SharedPreferences, key: str) -> TrueKeep:
    """The text under this key in the browser of the page that is drawn now."""
    return TrueKeep(BrowserKeep(storage, key), key, ft.UrlLauncher(), asked)
