"""What a gemeente decided: a value from a day on, with where it stands; absent when unknown."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from typing import Generic, TypeVar

from app.domain.source import Source

T_co = TypeVar("T_co", covariant=True)
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Key:
    """What one key in a file of a gemeente means, in Dutch, for who fills it in.

    ``article`` is the article of the Participatiewet that leaves it to the gemeente. A number
    below ``low`` or above ``high`` is refused.
    """

    meaning: str
    article: str
    unit: str
    low: Decimal | None = None
    high: Decimal | None = None


@dataclass(frozen=True, slots=True)
class LocalRule(Generic[T_co]):
    """One decision: it holds from ``start`` until the next one, or until its last day.

    ``note`` is a remark in the gemeente's own words.
    """

    value: T_co
    start: date
    source: Source
    note: str | None = None
    end: date | None = None


@dataclass(frozen=True, slots=True)
class Local(Generic[T_co]):
    """All decisions about one thing, oldest first."""

    rules: tuple[LocalRule[T_co], ...]

    def on(self, day: date) -> LocalRule[T_co] | None:
        """The decision that holds on a day, or None before the first or after the last."""
        held = [rule for rule in self.rules if rule.start <= day]
        if not held or (held[-1].end is not None and day > held[-1].end):
            return None
        return held[-1]

    @property
    def newest(self) -> LocalRule[T_co]:
        """The decision with the latest first day."""
        return self.rules[-1]


@dataclass(frozen=True, slots=True)
class NotCounted:
    """A decision that was read once and is not counted now.

    ``last`` is the last day it counted; None where nobody read it in a text.
    """

    group: str
    key: str
    rule: LocalRule[object]
    last: date | None


def held(filled: Local[T] | None, day: date) -> T | None:
    """The value of a key on a day; None where it is not filled in or holds on another day."""
    rule = None if filled is None else filled.on(day)
    return None if rule is None else rule.value
