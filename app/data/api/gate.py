"""A transport that is bound late: the app is there first, and its host comes and goes."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import httpx

from app.data.api.errors import Trouble, Unreachable
from app.data.api.http_client import HttpRequest, HttpResponse, Transport
from app.data.api.over_httpx import OverHttpx


class Gate:
    """A transport without a host until one is bound; unbound, every request is Unreachable."""

    def __init__(self) -> None:
        """Begin closed."""
        self._transport: Transport | None = None

    @asynccontextmanager
    async def leads(
        self, transport: AbstractAsyncContextManager[httpx.AsyncBaseTransport]
    ) -> AsyncIterator[None]:
        """Send over this transport for as long as it is there."""
        async with transport as found:
            self._transport = OverHttpx(found)
            try:
                yield
            finally:
                self._transport = None

    async def send(self, request: HttpRequest) -> HttpResponse | Trouble:
        """Pass a request on; unreachable while closed."""
        if self._transport is None:
            return Unreachable(went=False)
        return await self._transport.send(request)


@asynccontextmanager
async def network() -> AsyncIterator[httpx.AsyncBaseTransport]:
    """The transport over the network, to a gemeente on another host."""
    async with httpx.AsyncHTTPTransport() as transport:
        yield transport
