"""The time on the clock in the Netherlands, for people; machines keep to UTC."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone

_SUNDAY = 6


def dutch_time(moment: datetime) -> datetime:
    """The moment as a clock in the Netherlands shows it; ``moment`` knows its own zone.

    Directive 2000/84/EC, articles 2 and 3: summer time begins on the last Sunday of March and
    ends on the last Sunday of October, both at 01:00 UTC. Not every device has a table of zones.
    """
    utc = moment.astimezone(UTC)
    summer = _change(utc.year, 3) <= utc < _change(utc.year, 10)
    return utc.astimezone(timezone(timedelta(hours=2 if summer else 1)))


def dutch_day(moment: datetime) -> date:
    """The day on which the moment falls in the Netherlands; a last day lasts until midnight."""
    return dutch_time(moment).date()


def _change(year: int, month: int) -> datetime:
    last = datetime(year, month, 31, 1, tzinfo=UTC)
    return last - timedelta(days=(last.weekday() - _SUNDAY) % 7)
