"""One try at the PIN of a lock: counted before it is looked at, however often the app starts."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import datetime

from app.data.safe.record import Record
from app.data.safe.tries import Tries, one_more, seen, wait
from app.data.safe.wrapping import Wrapping

# Lays a lock on the device, in the place of the one that lies there.
Write = Callable[[Record], Awaitable[None]]


def fair(record: Record, now: datetime) -> Record:
    """The same lock; a clock that was set back does not make the next try wait for years."""
    return replace(record, tries=seen(record.tries, now))


async def opened_by(
    pin: str, record: Record, wrapping: Wrapping, clock: Callable[[], datetime], write: Write
) -> bytes | None:
    """The key behind this lock; None with another PIN, and when it is too soon for a try."""
    lock = fair(record, clock())
    if wait(lock.tries, clock()):
        await write(lock)
        return None
    tried = replace(lock, tries=one_more(lock.tries, clock()))
    await write(tried)
    key = await wrapping.opened(tried, pin)
    if key is not None:
        await write(replace(tried, tries=Tries()))
    return key
