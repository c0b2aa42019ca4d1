"""How often each visitor or address may do something; one cannot use it up for another."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field

_MINUTE = 60.0
_MOST_NAMES = 100_000


@dataclass(slots=True)
class PerMinute:
    """At most so many in a minute for each name; ``monotonic`` tells seconds and never goes back.

    Each name has the moment at which all it did is forgotten (a leaky bucket).
    """

    most: int
    monotonic: Callable[[], float]
    _free_at: dict[str, float] = field(default_factory=dict, init=False)

    def allows(self, name: str) -> bool:
        """Whether this one may go on; then it counts."""
        now, step = self.monotonic(), _MINUTE / self.most
        free = max(self._free_at.get(name, now), now) + step
        if free - now > _MINUTE:
            return False
        if name not in self._free_at and len(self._free_at) >= _MOST_NAMES:
            self._free_at = {one: at for one, at in self._free_at.items() if at > now}
        self._free_at[name] = free
        return True
