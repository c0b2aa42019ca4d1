"""One page of a device at a time: what one page reads, no other changes before it has written."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

# Longer than a slow phone needs to write; then a page has the turn that its browser put to sleep.
_PATIENCE_SECONDS = 5

# Waits for the turn, and gives what lets go of it.
Take = Callable[[], Awaitable[Callable[[], None]]]
# The turn of the device with this name in its record.
Turn = Callable[[bytes], AbstractAsyncContextManager[None]]


@asynccontextmanager
async def in_turn(take: Take) -> AsyncIterator[None]:
    """Have the turn, or go on without when it does not come: nobody waits for ever."""
    taking = asyncio.ensure_future(take())
    try:
        await asyncio.wait((taking,), timeout=_PATIENCE_SECONDS)
        yield
    finally:
        taking.add_done_callback(_let_go)


@asynccontextmanager
async def alone(_device: bytes) -> AsyncIterator[None]:
    """The turn where there is no other page."""
    yield


def _let_go(taking: asyncio.Future[Callable[[], None]]) -> None:
    """Also of a turn that came too late."""
    if not taking.cancelled() and taking.exception() is None:
        taking.result()()
