"""How often and how much: a bucket for each caller, and a size for each kind of message."""

from __future__ import annotations

import math
from collections import OrderedDict
from collections.abc import Callable

JSON_BYTES = 65_536
FILE_BYTES = 10_485_760
_CALLERS_KEPT = 50_000


class Buckets:
    """A bucket that refills all the time, for each caller, within this worker."""

    def __init__(self, per_minute: int, monotonic: Callable[[], float]) -> None:
        """``monotonic`` counts seconds and never goes back."""
        self._size = float(per_minute)
        self._rate = per_minute / 60
        self._monotonic = monotonic
        self._buckets: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def wait(self, caller: str) -> int:
        """Zero when this caller may go on; else after how many whole seconds to try again."""
        now = self._monotonic()
        left, since = self._buckets.pop(caller, (self._size, now))
        left = min(self._size, left + (now - since) * self._rate)
        allowed = left >= 1
        self._buckets[caller] = (left - 1 if allowed else left, now)
        while len(self._buckets) > _CALLERS_KEPT:
            self._buckets.popitem(last=False)
        return 0 if allowed else max(1, math.ceil((1 - left) / self._rate))


def allowed_bytes(path: str) -> int:
    """How large a message to this path may be."""
    return FILE_BYTES if "/bijlagen/" in path else JSON_BYTES
