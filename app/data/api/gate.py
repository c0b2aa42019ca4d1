"""A transport that is bound late: the app is there first, and its host comes and goes."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import httpx

from app.data.api.errors import Trouble, Unreachable
from app.data.api.line import Answer, Carrier, Letter
from app.data.api.over_httpx import OverHttpx


class Gate:
    """A transport without a host until one is bound; unbound, every request is Unreachable."""

    def __init__(self) -> None:
        """Begin closed."""
        self._way: Carrier | None = None

    @asynccontextmanager
    async def leads(
        self, way: AbstractAsyncContextManager[httpx.AsyncBaseTransport]
    ) -> AsyncIterator[None]:
        """Send over this transport for as long as it is there."""
        async with way as found:
            self._way = OverHttpx(found)
            try:
                yield
            finally:
                self._way = None

    async def carry(self, letter: Letter) -> Answer | Trouble:
        """Pass a request on; unreachable while closed."""
        return Unreachable(went=False) if self._way is None else await self._way.carry(letter)


@asynccontextmanager
async def network() -> AsyncIterator[httpx.AsyncBaseTransport]:
    """The transport over the network, to a gemeente on another host."""
    async with httpx.AsyncHTTPTransport() as way:
        yield way
