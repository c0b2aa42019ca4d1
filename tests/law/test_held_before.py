"""Participatiewet, artikel 45 lid 1: holiday money that the gemeente keeps from before a plan."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from app.domain.month import Month
from app.law import held_before

KEPT = Decimal("70.97")


@pytest.mark.parametrize(
    ("start", "since", "first", "months"),
    [
        # Paid in June over the twelve months before it: June itself is the first that is kept.
        ("2027-03", None, "2026-06", 9),
        ("2026-07", None, "2026-06", 1),
        # A plan that begins in June has them all still to come.
        ("2027-06", None, "2026-06", 12),
        ("2027-03", date(2026, 11, 17), "2026-11", 4),
        ("2027-03", date(2020, 1, 1), "2026-06", 9),
    ],
)
def test_it_is_counted_from_the_last_june_or_the_begin_of_the_bijstand(
    start, since, first, months
):
    """45 lid 1: "in de maand juni over de aan die maand voorafgaande twaalf maanden"."""
    held = held_before(Month.parse(start), KEPT, since)
    assert (str(held.first), held.amount) == (first, KEPT * months)
    assert held.last == Month.parse(start).plus(-1)


def test_nothing_is_kept_of_what_did_not_begin():
    """Bijstand that begins with the plan or after it, and income that leaves none over."""
    start = Month.parse("2027-03")
    assert held_before(start, KEPT, date(2027, 3, 1)) is None
    assert held_before(start, Decimal(0), None) is None
