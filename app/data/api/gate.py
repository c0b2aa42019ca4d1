"""The way to the gemeente that opens while the app is already there, and closes when it stops."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import httpx


class Gate(httpx.AsyncBaseTransport):
    """Closed until somebody opens it; until then, and after it, nobody can be reached."""

    def __init__(self) -> None:
        """Begin closed."""
        self._way: httpx.AsyncBaseTransport | None = None

    @asynccontextmanager
    async def leads(
        self, way: AbstractAsyncContextManager[httpx.AsyncBaseTransport]
    ) -> AsyncIterator[None]:
        """Be open for as long as this way is there."""
        async with way as found:
            self._way = found
            try:
                yield
            finally:
                self._way = None

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        """Pass a request on; raises httpx.ConnectError while closed."""
        if self._way is None:
            raise httpx.ConnectError("there is no way to the gemeente", request=request)
        return await self._way.handle_async_request(request)


@asynccontextmanager
async def network() -> AsyncIterator[httpx.AsyncBaseTransport]:
    """The way over the network, to a gemeente on another host."""
    async with httpx.AsyncHTTPTransport() as way:
        yield way
