"""Until when a local rule counts that somebody read on a day."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, fields, replace
from datetime import date, timedelta
from typing import TypeVar, cast

from app.domain.gemeente import Gemeente
from app.domain.gemeente_keys import GROUPS, SCHEMES, amounts
from app.domain.gemeente_minima import Minimaregeling
from app.domain.local_rule import Local, LocalRule, NotCounted
from app.domain.months import months_after
from app.domain.source import Grade, Source

T = TypeVar("T")
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Periods:
    """How long a reading lasts: an amount until this day of its year, the rest for ``months``.

    From each of ``reviews`` on, everything that was read before it must be read again.
    """

    year_end: tuple[int, int]
    months: int
    reviews: tuple[date, ...] = ()

    def last_day(self, source: Source, *, is_amount: bool) -> date:
        """The last day on which a value of this source counts; its own word goes first."""
        if source.until is not None:
            return source.until
        month, day = self.year_end
        usual = (
            date(source.checked.year, month, day)
            if is_amount
            else months_after(source.checked, self.months)
        )
        reviews = (one - _DAY for one in self.reviews if source.checked < one)
        return min((usual, *reviews))


def current(gemeente: Gemeente, today: date, periods: Periods) -> Gemeente:
    """The gemeente as far as it may be counted with today; the rest stands in ``not_counted``.

    Counted is what was read in a text, or told by the person, and is not too old.
    """
    groups: dict[str, object] = {}
    left: list[NotCounted] = list(gemeente.not_counted)
    for group in GROUPS:
        held = getattr(gemeente, group)
        changed: dict[str, object] = {}
        for name in (one.name for one in fields(held) if getattr(held, one.name) is not None):
            place = _Place(group, name, (group, name) in amounts())
            changed[name], old = _counted(place, getattr(held, name), today, periods)
            left += old
        groups[group] = replace(held, **changed)
    if gemeente.minimaregelingen is not None:
        kept: list[tuple[str, Local[Minimaregeling]]] = []
        for name, scheme in gemeente.minimaregelingen:
            counts, old = _counted(_Place(SCHEMES, name, is_amount=True), scheme, today, periods)
            left += old
            kept += [] if counts is None else [(name, counts)]
        # When all are too old nobody knows which there are; an empty tuple says: there are none.
        none = bool(gemeente.minimaregelingen) and not kept
        groups[SCHEMES] = None if none else tuple(kept)
    filled = cast("Callable[..., Gemeente]", replace)
    return filled(gemeente, **groups, not_counted=tuple(left))


@dataclass(frozen=True, slots=True)
class _Place:
    group: str
    key: str
    is_amount: bool


def _counted(
    place: _Place, local: Local[T], today: date, periods: Periods
) -> tuple[Local[T] | None, tuple[NotCounted, ...]]:
    """What counts of one key, and what does not; nothing older counts in its place."""
    kept: list[LocalRule[T]] = []
    left: list[NotCounted] = []
    for rule in local.rules:
        read = rule.source.grade is not Grade.NIET_GELEZEN
        last = periods.last_day(rule.source, is_amount=place.is_amount) if read else None
        if last is not None and today <= last:
            kept.append(rule)
            continue
        whole = cast("LocalRule[object]", rule)
        left.append(NotCounted(place.group, place.key, whole, last))
        if kept and (kept[-1].end is None or kept[-1].end >= rule.start):
            kept[-1] = replace(kept[-1], end=rule.start - _DAY)
    return (Local(tuple(kept)) if kept else None), tuple(left)
