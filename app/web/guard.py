"""Stands before Flet's WebSocket and mends what Flet 1.0.5 leaves open.

A page of another site is refused. A line that drops while the server sends lets Flet end the
connection, so that the person gets the same screen back. A socket that opens and leaves without
a word is cleared away; Flet would wait for it for ever and never stop.
"""

from __future__ import annotations

import asyncio
import logging

from starlette.types import ASGIApp, Message, Receive, Scope, Send

_log = logging.getLogger(__name__)
_POLICY_VIOLATION = 1008


class SocketGuard:
    """An ASGI layer around the app; ``origins`` are the pages that may open a socket."""

    def __init__(self, app: ASGIApp, origins: frozenset[str], grace_seconds: float = 5) -> None:
        self._app = app
        self._origins = origins
        self._grace = grace_seconds

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass everything on but a WebSocket, which is watched from beginning to end."""
        if scope["type"] != "websocket":
            await self._app(scope, receive, send)
        elif self._foreign(scope):
            await receive()
            await send({"type": "websocket.close", "code": _POLICY_VIOLATION})
        else:
            await self._watch(scope, receive, send)

    def _foreign(self, scope: Scope) -> bool:
        origin = dict(scope["headers"]).get(b"origin", b"").decode("latin-1")
        return origin not in self._origins

    async def _watch(self, scope: Scope, receive: Receive, send: Send) -> None:
        gone = asyncio.Event()

        async def hear() -> Message:
            message = await receive()
            if message["type"] == "websocket.disconnect":
                gone.set()
            return message

        async def tell(message: Message) -> None:
            try:
                await send(message)
            except (OSError, RuntimeError):
                gone.set()

        work = asyncio.ensure_future(self._run(scope, hear, tell))
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

    async def _run(self, scope: Scope, receive: Receive, send: Send) -> None:
        await self._app(scope, receive, send)
