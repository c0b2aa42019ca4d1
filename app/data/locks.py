"""One at a time, for all tasks of this process and for other processes with the same folder."""

from __future__ import annotations

import asyncio
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from io import BufferedIOBase
from pathlib import Path

from app.data.store.kept import StoreFault

_LOOK_AGAIN_SECONDS = 0.05


@asynccontextmanager
async def one_at_a_time(here: asyncio.Lock, path: Path) -> AsyncIterator[None]:
    """Hold the lock of this process and the file; the system lets go when a process ends.

    Raises StoreFault when the file cannot be made.
    """
    async with here:
        try:
            file = path.open("ab")
        except OSError as fault:
            raise StoreFault(type(fault).__name__) from fault
        with file:
            while not _take(file):  # noqa: ASYNC110  (another process tells nobody)
                await asyncio.sleep(_LOOK_AGAIN_SECONDS)
            yield


if sys.platform == "win32":
    import msvcrt

    def _take(file: BufferedIOBase) -> bool:
        file.seek(0)
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _take(file: BufferedIOBase) -> bool:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
