"""How often and how much: a bucket for each caller, and a size for each kind of message."""

from __future__ import annotations

import mmap
import os
from collections.abc import Callable

JSON_BYTES = 65_536
FILE_BYTES = 10_485_760
_SECOND = 1_000_000_000
_MINUTE = 60 * _SECOND
_SLOTS = 1 << 20
_SLOT_BYTES = 8


class Limit:
    """How often each caller may come, also when the caller meets several workers in turn.

    Each caller has one whole number: the nanosecond at which its bucket will be full again. The
    workers of a machine keep these numbers in one file. They write without waiting for each
    other: of two requests at the very same moment one may go uncounted. Two callers share a
    number once in a million; then they share a bucket.
    """

    def __init__(self, per_minute: int, monotonic_ns: Callable[[], int], shared: str = "") -> None:
        """``monotonic_ns`` is the same clock in every worker and never goes back."""
        self._step = _MINUTE // per_minute
        self._monotonic_ns = monotonic_ns
        self._full_at = _numbers(shared)

    def wait(self, caller: bytes) -> int:
        """Zero when this caller may go on; else after how many whole seconds to try again.

        ``caller`` is a digest, so that its first bytes are as good as chance.
        """
        now = self._monotonic_ns()
        slot = int.from_bytes(caller[:8]) % _SLOTS
        full = max(self._full_at[slot], now) + self._step
        late = full - now - _MINUTE
        if late > 0:
            return -(-late // _SECOND)
        self._full_at[slot] = full
        return 0

    def give_back(self, caller: bytes) -> None:
        """Undo one that counted for this caller, because it turned out to be of another."""
        self._full_at[int.from_bytes(caller[:8]) % _SLOTS] -= self._step


def allowed_bytes(path: str) -> int:
    """How large a message to this path may be."""
    return FILE_BYTES if "/bijlagen/" in path else JSON_BYTES


def _numbers(shared: str) -> memoryview:
    """A long row of whole numbers, all zero at first, in a file or in this process alone."""
    if not shared:
        return memoryview(mmap.mmap(-1, _SLOTS * _SLOT_BYTES)).cast("q")
    file = os.open(shared, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        os.ftruncate(file, _SLOTS * _SLOT_BYTES)
        return memoryview(mmap.mmap(file, _SLOTS * _SLOT_BYTES)).cast("q")
    finally:
        os.close(file)
