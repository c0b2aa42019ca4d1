"""Whether a stretch of work is too short for WW by itself."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.problem import Problem
from app.law import te_kort_voor_ww


@pytest.mark.parametrize(
    ("first", "last", "weeks"),
    [
        # Three whole months, Thursday 1 April to Wednesday 30 June 2027.
        (date(2027, 4, 1), date(2027, 6, 30), 14),
        # One day is one week; a Sunday and the Monday after it are two (16 lid 7).
        (date(2027, 4, 4), date(2027, 4, 4), 1),
        (date(2027, 4, 4), date(2027, 4, 5), 2),
        # Monday 4 January: 25 weeks end on Sunday 27 June, and the next day begins the 26th.
        (date(2027, 1, 4), date(2027, 6, 27), 25),
        (date(2027, 1, 4), date(2027, 6, 28), None),
    ],
)
def test_the_calendar_weeks_are_counted_from_monday(first, last, weeks):
    """Werkloosheidswet 16 lid 7 and 17 lid 1: at least 26 weeks with one hour each."""
    assert te_kort_voor_ww(first, last) == weeks


@given(st.dates(date(2026, 7, 1), date(2030, 1, 1)), st.integers(0, 400))
def test_longer_work_is_never_shorter_in_weeks(first, days):
    """17 lid 1: one more week of work never takes the right away."""
    last = first + timedelta(days=days)
    found, later = te_kort_voor_ww(first, last), te_kort_voor_ww(first, last + timedelta(days=7))
    assert later is None or (found is not None and later == found + 1)


def test_before_the_text_that_was_read_no_weeks_are_named():
    """Of the Werkloosheidswet the text of 1 July 2026 was read; an earlier one is refused."""
    assert te_kort_voor_ww(date(2026, 6, 30), date(2026, 7, 1)) == 1
    assert isinstance(te_kort_voor_ww(date(2026, 6, 1), date(2026, 6, 30)), Problem)
