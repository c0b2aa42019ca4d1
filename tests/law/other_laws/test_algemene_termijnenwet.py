"""Algemene termijnenwet, articles 1 to 4, as BWBR0002448 reads since 2010-10-10."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from app.domain.certainty import Certainty
from app.domain.finding import Reply
from app.law.duties.zoekperiode import zoekperiode
from app.law.other_laws.algemene_termijnenwet import (
    Length,
    easter_sunday,
    holidays,
    next_working_day,
    term_end,
    weeks_after,
)
from app.law.participatiewet.opnieuw_aanvragen import opnieuw_aanvragen
from app.law.rights.aanvragen import kortere_aanvraag, meteen_aanvragen
from app.law.rights.begin import earliest_start
from app.law.rights.bezwaar import beslissing_op_bezwaar, bezwaar
from app.law.rights.op_tijd import beslistermijn, dwangsom
from app.law.rights.voorschot import voorschot
from tests.law.people import case, single

_SIX = timedelta(weeks=6)


@pytest.mark.parametrize(
    ("counted", "last", "says"),
    [
        ("2026-03-07", "2026-03-09", "weekend"),
        ("2026-03-08", "2026-03-09", "weekend"),
        ("2026-03-06", "2026-03-06", None),
        ("2026-04-27", "2026-04-28", "is een feestdag"),
        ("2026-12-25", "2026-12-28", "is een feestdag"),
        ("2026-12-26", "2026-12-28", "weekend"),
        ("2026-05-05", "2026-05-06", "is een feestdag"),
        ("2026-04-03", "2026-04-07", "is een feestdag"),
        ("2026-04-04", "2026-04-07", "weekend"),
        ("2026-05-25", "2026-05-26", "is een feestdag"),
        ("2027-01-01", "2027-01-04", "is een feestdag"),
        ("2025-04-26", "2025-04-28", "weekend"),
    ],
)
def test_the_last_day_moves_to_the_first_working_day(counted, last, says):
    """Algemene termijnenwet 1.1 and 3: the samples of the field cases and their relatives.

    Goede Vrijdag is a holiday for this law (3.2); 27 April 2025 is a Sunday, the King's day the
    26th.
    """
    end = weeks_after(date.fromisoformat(counted) - _SIX, 6)

    assert (end.counted, end.last) == (date.fromisoformat(counted), date.fromisoformat(last))
    assert (end.why is None) if says is None else says in end.why.id


@pytest.mark.parametrize(
    ("counted", "last"),
    [("2026-05-15", "2026-05-18"), ("2026-05-14", "2026-05-18"), ("2027-05-07", "2027-05-10")],
)
def test_a_day_that_the_crown_equals_is_a_holiday_as_an_estimate(counted, last):
    """Algemene termijnenwet 3.3: the Friday after Hemelvaartsdag, by a Besluit seen in a text."""
    end = weeks_after(date.fromisoformat(counted) - _SIX, 6)

    assert end.last == date.fromisoformat(last)
    assert end.certainty is Certainty.SCHATTING


def test_after_the_last_besluit_the_day_is_an_estimate():
    """Algemene termijnenwet 3.3: nobody knows yet which days of 2029 equal a holiday."""
    assert weeks_after(date(2029, 3, 10) - _SIX, 6).certainty is Certainty.SCHATTING
    assert weeks_after(date(2028, 3, 11) - _SIX, 6).certainty is Certainty.ZEKER


@pytest.mark.parametrize(
    ("begin", "days", "last"),
    [
        ("2026-04-02", 3, "2026-04-08"),
        ("2026-04-02", 2, "2026-04-07"),
        ("2026-12-24", 4, "2026-12-29"),
        ("2026-11-19", 3, "2026-11-23"),
    ],
)
def test_a_term_of_three_days_holds_two_working_days(begin, days, last):
    """Algemene termijnenwet 2: not for two days; three from Thursday end on Monday."""
    assert term_end(date.fromisoformat(begin), Length(days=days)).last == date.fromisoformat(last)


@pytest.mark.parametrize(
    ("length", "moves"),
    [
        (Length(weeks=12), True),
        (Length(weeks=13), False),
        (Length(days=90), True),
        (Length(days=91), False),
        (Length(months=3), True),
        (Length(months=4), False),
        (Length(months=12), False),
    ],
)
def test_long_terms_do_not_move(length, moves):
    """Algemene termijnenwet 4.a: more than 90 days, twelve weeks, three months; years."""
    days = (date(2026, 1, 1) + timedelta(days=count) for count in range(60))
    ends = (term_end(day, length) for day in days)

    assert any(end.last != end.counted for end in ends) is moves


_EASTERS = {
    2000: "04-23",
    2008: "03-23",
    2011: "04-24",
    2024: "03-31",
    2025: "04-20",
    2026: "04-05",
    2027: "03-28",
    2028: "04-16",
    2038: "04-25",
}


@pytest.mark.parametrize(("year", "day"), _EASTERS.items())
def test_easter(year, day):
    """Almanac: the dates of Easter, with the latest there is (2038)."""
    assert easter_sunday(year) == date.fromisoformat(f"{year}-{day}")


@given(st.dates(date(2014, 1, 1), date(2100, 1, 1)))
@example(date(2026, 4, 3))
def test_the_next_working_day_is_the_first_that_is_none(day):
    """Algemene termijnenwet 1.1: never earlier, never on a holiday, and none was skipped."""
    found = next_working_day(day)
    skipped = [day + timedelta(days=count) for count in range((found - day).days)]

    assert found.weekday() < 5
    assert found not in holidays(found.year)
    assert found - day <= timedelta(days=6)
    assert all(next_working_day(one) == found for one in skipped)


@pytest.mark.parametrize(
    ("today", "answer"),
    [("2026-03-07", Reply.YES), ("2026-03-09", Reply.YES), ("2026-03-10", Reply.NO)],
)
def test_an_objection_is_in_time_until_the_moved_day(today, answer):
    """Awb 6:7 with Algemene termijnenwet 1.1: sent on 24 January 2026, until Monday 9 March."""
    found = bezwaar(case(single(), date.fromisoformat(today), decision_sent=date(2026, 1, 24)))

    assert (found.answer, found.until) == (answer, date(2026, 3, 9))
    assert dict(found.moved.values)["day"] == date(2026, 3, 7)


def test_the_terms_of_the_gemeente_move_too():
    """Awb 4:13 and 7:10, Participatiewet 52.1: eight, six and four weeks that end on a holiday."""
    asked = case(single(), date(2026, 2, 20), application=date(2026, 3, 2))
    assert beslistermijn(asked).until == date(2026, 4, 28)
    assert dwangsom(asked).until == date(2026, 4, 28)
    day = date(2026, 5, 1)
    waits = case(
        single(), day, application=date(2026, 4, 7), receives_bijstand=False, papers_complete=True
    )
    assert voorschot(waits).until == date(2026, 5, 6)
    assert "feestdag" in voorschot(waits).moved.id
    sent = case(single(), day, decision_sent=date(2026, 3, 31))
    assert bezwaar(sent).until == date(2026, 5, 12)
    assert beslissing_op_bezwaar(sent).until == date(2026, 6, 23)


def test_the_four_weeks_of_searching_end_on_a_working_day():
    """Participatiewet 41.4: four weeks from Saturday 28 March 2026 end after the King's day."""
    young = case(
        single(20),
        date(2026, 4, 1),
        melding=date(2026, 3, 28),
        was_in_pro_vso=False,
        receives_bijstand=False,
    )
    assert zoekperiode(young).until == date(2026, 4, 28)
    assert "weekend" in zoekperiode(young).moved.id
    assert meteen_aanvragen(young).until == date(2026, 4, 28)
    step = next(one for one in opnieuw_aanvragen(young) if one.value.id == "zoekperiode")
    assert step.value.by == date(2026, 4, 28)
    assert step.parts[0].source.law == "Algemene termijnenwet"


def test_what_is_counted_back_or_lasts_a_year_does_not_move():
    """Algemene termijnenwet 1.2 and 4.a; Participatiewet 44.5 and 43a.1."""
    assert earliest_start(date(2026, 11, 2), date(2026, 11, 2)) == date(2026, 8, 2)
    ended = case(single(), date(2026, 3, 1), bijstand_ended=date(2025, 4, 27))
    assert kortere_aanvraag(ended).until == date(2026, 4, 27)
