"""How long a local rule counts after it was read: over the year's end, and by its grade."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.data.gemeente_reader import build
from app.data.periods import read_periods
from app.domain.local_expiry import Periods, current
from app.domain.source import Grade, Source

PERIODS = read_periods()
READ = Source("Verordening", "4", "Verordening", "", date(2027, 3, 1), "S", grade=Grade.VERORDENING)
NEW_YEAR = date(2027, 1, 1)


def test_the_periods_are_those_of_issue_12():
    """Issue 12 item 5: 31 December, 12 months, and everything of before 2027 again on 1 January."""
    assert Periods((12, 31), 12, (NEW_YEAR,)) == PERIODS


@pytest.mark.parametrize(
    ("checked", "is_amount", "last"),
    [
        (date(2027, 3, 1), True, date(2027, 12, 31)),
        (date(2027, 3, 1), False, date(2028, 3, 1)),
        (date(2028, 2, 29), False, date(2029, 2, 28)),
        (date(2026, 11, 20), True, date(2026, 12, 31)),
        (date(2026, 11, 20), False, date(2026, 12, 31)),
        (date(2027, 1, 1), False, date(2028, 1, 1)),
        (date(2025, 6, 1), False, date(2026, 6, 1)),
    ],
)
def test_until_when_a_reading_counts(checked, is_amount, last):
    """Issue 12 item 5, item by item; what was read on 1 January 2027 itself is new."""
    assert PERIODS.last_day(replace(READ, checked=checked), is_amount=is_amount) == last


def test_a_text_may_say_otherwise():
    """Issue 12 item 5: "unless it says otherwise"."""
    said = replace(READ, until=date(2029, 6, 30))
    assert PERIODS.last_day(said, is_amount=True) == date(2029, 6, 30)


def _gemeente(checked, grade="website", **more):
    value = {"from": date(2026, 1, 1), "source": "BRON"}
    scheme = {"name": "Pas", "per": "jaar", "how": "Vraag het.", "limit_percent": Decimal(120)}
    return build(
        "proef",
        {
            "gemeente": {"code": "proef", "name": "Proef", "invented": True},
            "bronnen": {
                "BRON": {
                    "law": "Website",
                    "title": "Website",
                    "url": "https://proef.example",
                    "checked": checked,
                    "grade": grade,
                    **more,
                }
            },
            "verrekening": {"pay_day": {"values": [value | {"value": 8}]}},
            "norm": {"car_value": {"values": [value | {"value": Decimal(5000)}]}},
            "minimaregelingen": {"pas": {"values": [value | {"value": scheme}]}},
        },
    )


@pytest.mark.parametrize(
    ("today", "counts"),
    [
        (date(2026, 12, 31), {"pay_day", "car_value", "pas"}),
        (date(2027, 1, 1), set()),
        (date(2030, 1, 1), set()),
    ],
)
def test_the_day_moves_over_the_end_of_the_year(today, counts):
    """Issue 12, "It is done when": expiry with the day moved over the year's end."""
    found = current(_gemeente(date(2026, 11, 20)), today, PERIODS)
    assert found.faults == ()
    assert _counts(found) == counts
    left = {one.key: one.last for one in found.not_counted}
    assert set(left) == {"pay_day", "car_value", "pas"} - counts
    assert set(left.values()) <= {date(2026, 12, 31)}


def test_in_another_year_an_amount_ends_before_the_rest():
    """Issue 12 item 5: an amount ends on 31 December, other values twelve months after."""
    read = _gemeente(date(2027, 10, 1))
    assert _counts(current(read, date(2027, 12, 31), PERIODS)) == {"pay_day", "car_value", "pas"}
    assert _counts(current(read, date(2028, 1, 1), PERIODS)) == {"pay_day"}
    assert _counts(current(read, date(2028, 10, 1), PERIODS)) == {"pay_day"}
    assert _counts(current(read, date(2028, 10, 2), PERIODS)) == set()


@pytest.mark.parametrize(
    ("grade", "counts"),
    [("verordening", 3), ("website", 3), ("van_u", 3), ("niet_gelezen", 0)],
)
def test_only_what_was_read_or_told_counts(grade, counts):
    """Issue 12 item 5: only the first three feed a sum."""
    found = current(_gemeente(date(2026, 11, 20), grade), date(2026, 11, 21), PERIODS)
    assert len(_counts(found)) == counts
    assert all(one.last is None for one in found.not_counted)


def test_nothing_older_counts_in_the_place_of_what_is_too_old():
    """A rule that was replaced does not come back when the newer one was read too long ago."""
    whole = _gemeente(date(2026, 11, 20))
    older = replace(READ, until=date(2030, 1, 1))
    local = whole.verrekening.pay_day
    rules = (replace(local.rules[0], value=15, start=date(2024, 1, 1), source=older), *local.rules)
    pay = replace(whole.verrekening, pay_day=replace(local, rules=rules))
    found = current(replace(whole, verrekening=pay), NEW_YEAR, PERIODS)
    assert found.verrekening.pay_day is not None
    assert found.verrekening.pay_day.on(NEW_YEAR) is None
    assert found.verrekening.pay_day.on(date(2025, 12, 31)).value == 15


def _counts(gemeente):
    """The keys of which a value counts."""
    keys = {"pay_day": gemeente.verrekening.pay_day, "car_value": gemeente.norm.car_value}
    schemes = dict(gemeente.minimaregelingen or ())
    return {name for name, local in (keys | schemes).items() if local is not None}
