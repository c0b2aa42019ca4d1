"""Fault 34: a last day lasts until midnight in the Netherlands, also when the clock jumps.

Summer time begins on 29 March 2026 and ends on 25 October 2026 (directive 2000/84/EC articles 2
and 3), so these two days have 23 and 25 hours. A deadline of the gemeente is a day, and inclusive.
"""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta, timezone
from zoneinfo import ZoneInfo

import pytest

from app.domain.dutch_time import dutch_day, dutch_time
from app.houvast import day_of
from tests.server.house import Door, income

_ZONE = ZoneInfo("Europe/Amsterdam")
# A day, and the moment at which the next one begins.
LAST_DAYS = (
    ("2026-03-28", "2026-03-28T23:00:00"),
    ("2026-03-29", "2026-03-29T22:00:00"),
    ("2026-10-24", "2026-10-24T22:00:00"),
    ("2026-10-25", "2026-10-25T23:00:00"),
    ("2026-12-31", "2026-12-31T23:00:00"),
)
_SECOND = timedelta(seconds=1)


def _moment(text):
    return datetime.fromisoformat(text).replace(tzinfo=UTC)


@pytest.mark.parametrize("night", ["2026-03-28T20:00:00", "2026-10-24T20:00:00"])
def test_the_clock_is_that_of_the_netherlands_all_night(night):
    """Each quarter of an hour, against the table of zones that not every device has."""
    for quarter in range(4 * 34):
        moment = _moment(night) + timedelta(minutes=15 * quarter)
        assert dutch_time(moment).replace(tzinfo=None) == moment.astimezone(_ZONE).replace(
            tzinfo=None
        )
        assert dutch_day(moment) == moment.astimezone(_ZONE).date()


@pytest.mark.parametrize("offset", [-8, 0, 2, 9])
@pytest.mark.parametrize(("day", "ends"), LAST_DAYS)
def test_the_app_counts_dutch_days_wherever_its_clock_stands(day, ends, offset):
    """A host in UTC, and a phone on a journey: until midnight it is that day, then the next."""
    last, end = date.fromisoformat(day), _moment(ends)
    for moment, wanted in ((end - _SECOND, last), (end, last + timedelta(days=1))):
        here = moment.astimezone(timezone(timedelta(hours=offset)))
        assert day_of(lambda now=here: now, None) == wanted


@pytest.mark.parametrize(("day", "ends"), LAST_DAYS)
def test_the_gemeente_counts_dutch_days_too(day, ends, tmp_path):
    """What counts today (Nugger-voorwaarden), and until when this version of the API lives."""
    last = date.fromisoformat(day)
    door = Door(f"sqlite:///{tmp_path / 'gemeente.db'}", tmp_path, v1_until=last)
    try:
        door.clock.now = _moment(ends) - _SECOND
        told = door.ask("GET", "/v1/nugger-voorwaarden")
        assert told.json()["datum"] == day
        assert _moment(ends) == datetime.strptime(
            told.headers["Sunset"], "%a, %d %b %Y %H:%M:%S GMT"
        ).replace(tzinfo=UTC)
        body = income(month="2026-02")
        path = "/v1/verzoeken/9e107d9d-372b-4a26-9f1c-0d6a2f3c1a55"
        assert door.ask("PUT", path, "noor", json=body).status_code == 201
        door.clock.move(seconds=1)
        gone = door.ask("PUT", path, "noor", json=body)
        assert gone.status_code == 410
        assert gone.json()["type"].endswith("/versie-vervallen")
        assert door.ask("GET", "/health/live").status_code == 200
    finally:
        door.close()


def test_without_a_last_day_nothing_is_said_of_an_end(tmp_path):
    """No Sunset while it was not decided."""
    door = Door(f"sqlite:///{tmp_path / 'gemeente.db'}", tmp_path)
    assert "Sunset" not in door.ask("GET", "/v1/nugger-voorwaarden").headers
    door.close()
