"""Stands before Flet's WebSocket and mends what Flet 1.0.5 leaves open.

A page of another site is refused. One socket is one page: who asks for more, or talks as no page
does, is cut off. A page of somebody is only given back to who has that session. Sockets are
counted, for each address and in all, so that nobody uses up the files of this process. A line that
drops while the server sends lets Flet end the connection, so that the person gets the same screen
back. A socket that opens and leaves without a word is cleared away; Flet would wait for it for
ever and never stop.
"""

from __future__ import annotations

import asyncio
import logging
from collections import Counter
from contextvars import ContextVar
from dataclasses import dataclass, field

from starlette.datastructures import Headers
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.data.per_minute import PerMinute
from app.web.frames import Talk
from app.web.session_cookie import cookie_of
from app.web.visits import Visit, Visits

_log = logging.getLogger(__name__)
_POLICY_VIOLATION, _TRY_AGAIN_LATER = 1008, 1013


@dataclass(slots=True)
class Room:
    """How many sockets there may be; ``often`` is how often an address may open one."""

    often: PerMinute
    most: int = 2000
    most_of_one: int = 100
    _open: Counter[str] = field(default_factory=Counter, init=False)

    def takes(self, address: str) -> bool:
        """Whether one more of this address may come in; then it is in."""
        is_full = self._open.total() >= self.most or self._open[address] >= self.most_of_one
        if is_full or not self.often.allows(address):
            return False
        self._open[address] += 1
        return True

    def left(self, address: str) -> None:
        """One of this address went."""
        self._open[address] -= 1
        if self._open[address] <= 0:
            del self._open[address]


# Whose socket brought the page that is drawn now.
visit_here: ContextVar[Visit] = ContextVar("visit_here")


class SocketGuard:
    """An ASGI layer around the app; ``origins`` are the pages that may open a socket."""

    def __init__(
        self,
        app: ASGIApp,
        origins: frozenset[str],
        visits: Visits,
        room: Room,
        grace_seconds: float = 5,
    ) -> None:
        self._app = app
        self._origins = origins
        self._visits, self._room = visits, room
        self._grace = grace_seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass everything on but a WebSocket, which is watched from beginning to end."""
        if scope["type"] != "websocket":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        address = (scope.get("client") or ("-",))[0]
        if headers.get("origin", "") not in self._origins:
            await _refuse(receive, send, _POLICY_VIOLATION)
        elif not self._room.takes(address):
            await _refuse(receive, send, _TRY_AGAIN_LATER)
        else:
            try:
                await self._let_in(scope, receive, send, headers)
            finally:
                self._room.left(address)

    async def _let_in(self, scope: Scope, receive: Receive, send: Send, headers: Headers) -> None:
        cookie, visits = cookie_of(headers), self._visits
        visit = visits.open(cookie)
        visit.home = headers["origin"]
        visit_here.set(visit)
        talk = Talk(
            lambda page: visits.may_return(page, cookie),
            lambda page: (visits.of_page(page) or visit).touch(),
        )
        await self._watch(scope, receive, send, talk)

    async def _watch(self, scope: Scope, receive: Receive, send: Send, talk: Talk) -> None:
        gone = asyncio.Event()

        async def hear() -> Message:
            message = await receive()
            if message["type"] == "websocket.disconnect":
                gone.set()
            if message["type"] != "websocket.receive":
                return message
            frame = talk.passes(message.get("bytes") or b"")
            if frame is not None:
                return {"type": "websocket.receive", "bytes": frame}
            _log.warning("a socket was cut off: that is not how a page talks")
            gone.set()
            await tell({"type": "websocket.close", "code": _POLICY_VIOLATION})
            return {"type": "websocket.disconnect", "code": _POLICY_VIOLATION}

        async def tell(message: Message) -> None:
            try:
                await send(message)
            except (OSError, RuntimeError):
                gone.set()

        work = asyncio.ensure_future(self._app(scope, hear, tell))
        waiter = asyncio.ensure_future(gone.wait())
        try:
            await asyncio.wait({work, waiter}, return_when=asyncio.FIRST_COMPLETED)
            if not work.done():
                await asyncio.wait({work}, timeout=self._grace)
        finally:
            work.cancel()
            waiter.cancel()
        await asyncio.wait({work, waiter})
        if not work.cancelled() and (fault := work.exception()) is not None:
            _log.error("a socket ended by a fault", exc_info=fault)


async def _refuse(receive: Receive, send: Send, code: int) -> None:
    await receive()
    await send({"type": "websocket.close", "code": code})
