"""Who is under 18 when the months begin has no right yet, and one from the birthday on."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from app.domain.household import Household, Kind
from app.domain.month import Month
from app.domain.problem import Problem
from app.domain.scenario import Question, Scenario
from app.domain.work import Work
from app.law import what_if
from app.text.dutch import fill


def _asked(birth: date, months: int = 4, work: Work | None = None) -> Scenario:
    home = Household(
        Kind.ALLEENSTAAND, birth, children=(), rent_month=Decimal(300), assets=Decimal(0)
    )
    found = what_if(Question(home, work, Month(2026, 8), months), None)
    assert isinstance(found, Scenario), found
    return found


@pytest.mark.parametrize(
    ("birth", "bijstand"),
    [
        # 17 of 31 days of 350,42, then whole months.
        (date(2008, 10, 15), ["0", "0", "192.17", "350.42"]),
        # From the first day of a month the whole month.
        (date(2008, 10, 1), ["0", "0", "350.42", "350.42"]),
        # The last day of a month is one day of it.
        (date(2008, 9, 30), ["0", "11.68", "350.42", "350.42"]),
        # Already 18 when the months begin: nothing is another.
        (date(2008, 8, 1), ["350.42", "350.42", "350.42", "350.42"]),
    ],
)
def test_the_right_begins_on_the_18th_birthday(birth: date, bijstand: list[str]) -> None:
    """Participatiewet 13.1.f and 20.1.a: none under 18; days of a month are not in the law."""
    found = _asked(birth)
    assert [one.bijstand for one in found.months] == [Decimal(one) for one in bijstand]
    assert [one.bijstand_paid + one.holiday_reserved for one in found.months] == [
        Decimal(one) for one in bijstand
    ]


def test_the_day_is_named_and_toeslagen_come_after_it() -> None:
    """Participatiewet 13.1.f; Zorgverzekeringswet 16.2: no premium, so no toeslag, under 18."""
    found = _asked(date(2008, 10, 15), work=Work(hours_week=Decimal(8)))
    assert [bool(one.toeslagen) for one in found.months] == [False, False, False, True]
    october = [fill(one) for one in found.months[2].why]
    assert "U bent 18 jaar vanaf 15 oktober 2026." in october
    assert "Vanaf dan kunt u bijstand vragen." in october
    told = [fill(one) for one in (*found.open_points, *found.assumptions)]
    assert (
        "Tot 15 oktober 2026 bent u jonger dan 18. Dan tellen wij geen toeslagen mee." in told
    )
    assert "Wij nemen aan dat u nu bijstand hebt." not in told
    august = found.months[0].reason
    assert fill(august.because) == "Onder de 18 jaar is er geen recht op bijstand."
    assert august.source.article == "13.1.f"


def test_who_stays_under_18_in_all_months_is_told_so() -> None:
    """Participatiewet 13.1.f: then there is nothing to work out."""
    home = Household(Kind.ALLEENSTAAND, date(2010, 10, 15))
    found = what_if(Question(home, None, Month(2026, 8), 4), None)
    assert isinstance(found, Problem)
    assert found.fact == "birth_date"


def test_bijstand_that_was_told_before_the_18th_birthday_is_no_fact_of_this_person() -> None:
    """Participatiewet 13.1.f: told facts that contradict open the question again."""
    home = Household(Kind.ALLEENSTAAND, date(2008, 10, 15))
    found = what_if(Question(home, None, Month(2026, 8), 4, receives_bijstand=True), None)
    assert isinstance(found, Problem)
    assert found.fact == "birth_date"


def test_one_day_of_a_month_is_said_of_one_day() -> None:
    """Participatiewet 13.1.f: 18 on the last day of September is a right on one day of it."""
    found = _asked(date(2008, 9, 30))
    said = [fill(one.because) for one in found.months[1].reason.reasons()]
    assert "Op 1 van de 30 dagen is er recht. Er blijft €\xa011,68 bijstand over." in said
