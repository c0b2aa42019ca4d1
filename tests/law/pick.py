"""Two ways to pick values: by Hypothesis, which finds the smallest that fails, and by a seed.

Hypothesis takes five times as long over a choice as the law takes over the answer, so most
households of the sweeps are picked by a seed.
"""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from datetime import date, timedelta
from typing import Protocol, TypeVar

from hypothesis import strategies as st

_T = TypeVar("_T")
_EDGES = 8


class Pick(Protocol):
    """Picks one of several values, or a whole number; the first and the lowest are simplest."""

    def among(self, options: Sequence[_T]) -> _T:
        """One of these."""

    def whole(self, low: int, high: int) -> int:
        """A whole number from low to high, both included."""


class Seeded:
    """Picks by a seed; the ends of a range come more often, since faults live there."""

    def __init__(self, seed: str) -> None:
        self._random = random.Random(seed)

    def among(self, options: Sequence[_T]) -> _T:
        """One of these, all as likely."""
        return options[int(self._random.random() * len(options))]

    def whole(self, low: int, high: int) -> int:
        """A whole number; one in eight is an end of the range or next to one."""
        if self._random.random() * _EDGES < 1:
            ends = (low, min(low + 1, high), max(high - 1, low), high)
            return self.among(ends)
        return low + int(self._random.random() * (high - low + 1))


class Drawn:
    """Picks as Hypothesis draws."""

    def __init__(self, draw: st.DrawFn) -> None:
        self._draw = draw

    def among(self, options: Sequence[_T]) -> _T:
        """One of these."""
        return self._draw(st.sampled_from(options))

    def whole(self, low: int, high: int) -> int:
        """A whole number from low to high."""
        return self._draw(st.integers(low, high))


def strategy(make: Callable[[Pick], _T]) -> st.SearchStrategy[_T]:
    """What this makes, as a strategy of Hypothesis."""

    @st.composite
    def drawn(draw: st.DrawFn) -> _T:
        return make(Drawn(draw))

    return drawn()


def maybe(pick: Pick, make: Callable[[], _T]) -> _T | None:
    """Nothing, or what this makes."""
    return make() if pick.among((False, True)) else None


def several(pick: Pick, most: int, make: Callable[[], _T]) -> tuple[_T, ...]:
    """None up to so many of what this makes."""
    return tuple(make() for _ in range(pick.whole(0, most)))


def day(pick: Pick, first: date, last: date) -> date:
    """A day from first to last."""
    return first + timedelta(days=pick.whole(0, (last - first).days))
