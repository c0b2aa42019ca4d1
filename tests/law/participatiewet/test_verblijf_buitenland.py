"""Participatiewet 13.1.e and 13.4 with Centrale Raad van Beroep, ECLI:NL:CRVB:2011:BQ0142."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.stay import Stay
from app.law.duties.buitenland import buitenland
from app.law.participatiewet.verblijf_buitenland import (
    days_without_right,
    longest_stay,
    most_days_in_a_year,
    right_lost,
)
from app.text.dutch import fill
from tests.law.people import case, couple, single

# The days of the ruling, of 2008, in 2026: ten days alone, then away together for weeks. The day
# of leaving lies before the first day it counts.
_SPRING = Stay(date(2026, 3, 28), date(2026, 4, 7))
_SUMMER = Stay(date(2026, 7, 4), date(2026, 8, 6))


@pytest.mark.parametrize(
    ("stays", "lost"),
    [
        ((_SPRING, _SUMMER), (date(2026, 7, 23), date(2026, 8, 6))),
        ((_SUMMER,), (date(2026, 8, 2), date(2026, 8, 6))),
        ((_SPRING,), None),
    ],
    ids=["one spouse", "the other", "ten days"],
)
def test_the_ruling_of_2011(stays, lost):
    """BQ0142: 29 March to 7 April is ten days; the right is lost from 23 July, from 2 August."""
    assert days_without_right(stays, 2026, 28) == lost
    for day in (date(2026, 7, 22), date(2026, 7, 23), date(2026, 8, 1), date(2026, 8, 6)):
        assert right_lost(stays, day, False) is (lost is not None and lost[0] <= day)
    assert right_lost(stays, date(2026, 8, 7), False) is False


@pytest.mark.parametrize(
    ("first", "last", "days"),
    [
        ("2026-06-01", "2026-06-29", 28),
        ("2026-06-01", "2026-06-30", 29),
        ("2026-06-01", "2026-06-01", 0),
    ],
)
def test_the_day_of_leaving_does_not_count_and_of_coming_back_does(first, last, days):
    """Participatiewet 13.1.e: four weeks are 28 days."""
    stay = Stay(date.fromisoformat(first), date.fromisoformat(last))

    assert stay.days() == days
    assert (days_without_right((stay,), 2026, 28) is None) is (days <= 28)


def test_a_trip_over_new_year_counts_in_each_year_and_in_a_row():
    """Participatiewet 13.1.e: per calendar year, and not more than four weeks in a row."""
    stay = Stay(date(2026, 12, 20), date(2027, 1, 10))
    assert (stay.days_in(2026), stay.days_in(2027)) == (11, 10)
    leaves_on_the_last_day = Stay(date(2026, 12, 31), date(2027, 1, 10))
    assert (leaves_on_the_last_day.days_in(2026), leaves_on_the_last_day.days_in(2027)) == (0, 10)
    long = Stay(date(2026, 12, 15), date(2027, 1, 20))
    assert days_without_right((long,), 2026, 28) == (date(2027, 1, 13), date(2027, 1, 20))


def test_leaving_on_the_day_of_coming_back_is_one_stay():
    """Participatiewet 13.1.e "aaneengesloten": no day in the Netherlands lies between."""
    back = Stay(date(2026, 12, 10), date(2026, 12, 25))
    again = Stay(date(2026, 12, 25), date(2027, 1, 12))
    next_day = Stay(date(2026, 12, 26), date(2027, 1, 12))

    assert longest_stay((again, back)) == 33
    assert longest_stay((next_day, back)) == 17


def test_the_days_of_two_people_are_counted_apart():
    """Participatiewet 11.4 and 13.1.e: each has an own right, and days of one's own."""
    told = {"receives_bijstand": True, "stays_abroad": (_SPRING,)}
    asked = case(couple(40, 38), date(2026, 7, 1), **told, partner_stays_abroad=(_SUMMER,))
    because = fill(buitenland(asked).because)
    assert because.startswith("Uw partner is te lang weg. Van 2 augustus 2026")
    mine = case(single(45), date(2026, 7, 1), **told)
    assert fill(buitenland(mine).because).startswith("U bent 10 dagen weg. Het mogen er 28 zijn.")


_DAYS = st.dates(date(2026, 1, 1), date(2027, 12, 31))
_STAYS = st.lists(st.tuples(_DAYS, _DAYS).map(lambda pair: Stay(min(pair), max(pair))), max_size=4)


@given(_STAYS.map(tuple))
def test_no_day_counts_twice_and_the_first_lost_day_is_the_first(stays):
    """Participatiewet 13.1.e: trips that overlap are counted once; the days agree with each day."""
    days = {
        date.fromordinal(count)
        for stay in stays
        for count in range(stay.first.toordinal() + 1, stay.last.toordinal() + 1)
    }
    years = [sum(day.year == year for day in days) for year in (2026, 2027)]
    assert most_days_in_a_year(stays, 2026) == max(years)
    lost = sorted(day for day in days if right_lost(stays, day, False))
    found = days_without_right(stays, 2026, 28)
    assert (None if found is None else found[0]) == (lost[0] if lost else None)
