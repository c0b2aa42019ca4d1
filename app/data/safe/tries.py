"""Tries at a PIN: each is counted before it is looked at, and waiting gets longer.

The wait outlives the app. A clock that is set back starts the wait anew, so that it helps nobody,
and a clock that was wrong for years locks nobody out for longer than one wait.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta

_FREE = 3
_FIRST, _LONGEST = timedelta(seconds=30), timedelta(days=1)
_GROWTH = 4


@dataclass(frozen=True, slots=True)
class Tries:
    """How often the PIN was wrong since it was right, and when the last try was."""

    wrong: int = 0
    last: datetime | None = None


def delay(wrong: int) -> timedelta:
    """How long to wait after so many wrong tries."""
    if wrong < _FREE:
        return timedelta()
    grown: timedelta = _FIRST * _GROWTH ** min(wrong - _FREE, 10)
    return min(_LONGEST, grown)


def wait(tries: Tries, now: datetime) -> timedelta:
    """How long to wait from now; nothing when one may try."""
    if tries.last is None:
        return timedelta()
    whole = delay(tries.wrong)
    return min(whole, max(timedelta(), tries.last + whole - now))


def seen(tries: Tries, now: datetime) -> Tries:
    """The tries as they count now: a clock that stands before the last try begins the wait anew."""
    is_back = tries.last is not None and now < tries.last
    return replace(tries, last=now) if is_back else tries


def one_more(tries: Tries, now: datetime) -> Tries:
    """One try more, wrong until it proves right."""
    return Tries(tries.wrong + 1, now)
