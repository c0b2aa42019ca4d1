"""One page of a device at a time: what one page reads, no other changes before it has written."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from dataclasses import dataclass, field

# Longer than a slow phone needs to write; then a page has the turn that its browser put to sleep.
_PATIENCE_SECONDS = 5
# How soon the turn is free of a page that went.
_LOOK_SECONDS = 0.2

# Something that one page has at a time.
Lock = AbstractAsyncContextManager[object]
# The turn of the device with this name in its record.
Turn = Callable[[bytes], AbstractAsyncContextManager[None]]


def _always() -> bool:
    """A browser that runs the app itself is there as long as the app."""
    return True


@dataclass(frozen=True, slots=True)
class _Holding:
    """Waits for a lock, and has it until it is told to let go: also when it comes too late."""

    lock: Lock
    is_there: Callable[[], bool]
    has_it: asyncio.Event = field(default_factory=asyncio.Event)
    let_go: asyncio.Event = field(default_factory=asyncio.Event)

    async def hold(self) -> None:
        async with self.lock:
            self.has_it.set()
            while self.is_there() and not self.let_go.is_set():
                with suppress(TimeoutError):
                    await asyncio.wait_for(self.let_go.wait(), _LOOK_SECONDS)


@asynccontextmanager
async def in_turn(lock: Lock, is_there: Callable[[], bool] = _always) -> AsyncIterator[None]:
    """Have the turn, or go on without when it does not come: nobody waits for ever.

    Whoever is no longer there has it no longer, whatever was begun.
    """
    one = _Holding(lock, is_there)
    # Who stops waiting for a lock of a browser gets it all the same: a task of its own lets it go.
    holding, has_it = asyncio.ensure_future(one.hold()), asyncio.ensure_future(one.has_it.wait())
    try:
        waits = {holding, has_it}
        await asyncio.wait(waits, timeout=_PATIENCE_SECONDS, return_when=asyncio.FIRST_COMPLETED)
        yield
    finally:
        has_it.cancel()
        one.let_go.set()
        if one.has_it.is_set():
            await asyncio.wait({holding})  # who comes next has it when this page goes on
        holding.add_done_callback(_seen)


@asynccontextmanager
async def alone(_device: bytes) -> AsyncIterator[None]:
    """The turn where there is no other page."""
    yield


def _seen(holding: asyncio.Future[None]) -> None:
    """A turn that cannot be had is like one that does not come."""
    if not holding.cancelled():
        holding.exception()
