"""Participatiewet, artikel 45 lid 1: holiday money that the gemeente keeps from before a plan."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from app.domain.month import Month
from app.domain.scenario import Question
from app.domain.work import Work
from app.law import held_before, what_if
from app.text.dutch import fill
from tests.law.people import single

_JUNE = 6
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


def test_the_first_june_says_that_more_comes_of_before():
    """45 lid 1: June pays over twelve months, of which the plan knows its own; no later June."""
    asked = Question(single(38), Work(net_month=Decimal(600)), Month.parse("2027-02"))
    said = "Vakantiegeld dat uw gemeente vóór februari 2027 bewaarde, komt er nog bij."
    junes = [one for one in what_if(asked, None).months if one.month.number == _JUNE]
    assert [said in [fill(why) for why in one.even] for one in junes] == [True, False]


def test_nobody_reads_of_money_that_there_is_not():
    """Without bijstand before the plan nothing is kept; where it ended, it was paid by then."""
    start, wage = Month.parse("2027-02"), Work(net_month=Decimal(600))
    none = Question(single(38), wage, start, receives_bijstand=False)
    ended = Question(single(38), Work(net_month=Decimal(2500)), start)
    for asked in (none, ended):
        told = [fill(why) for one in what_if(asked, None).months for why in one.even]
        assert not any("bewaarde, komt er nog bij" in one for one in told)
