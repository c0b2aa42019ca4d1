"""Who works already: "nu" is the job of today, and the clocks of the exemptions go on."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.domain.household import Household, Kind
from app.domain.month import Month
from app.domain.scenario import MonthOutcome, Question, Scenario
from app.domain.sentence import Sentence
from app.domain.work import ExemptionUse, Work
from app.law import what_if
from app.text.dutch import fill

HOME = Household(
    Kind.ALLEENSTAAND, date(1985, 6, 1), kostendelers=0, medisch_urenbeperkt=False
)
COUPLE = replace(HOME, kind=Kind.GEHUWD, partner_birth_date=date(1986, 1, 1))
START = Month(2026, 1)
EIGHT = Work(net_month=Decimal(500), used=ExemptionUse(n=4))


def _ask(work: Work | None, home: Household = HOME, **more: object) -> Scenario:
    told = {"months": 12, "receives_bijstand": True, **more}
    found = what_if(Question(home, work, START, **told), None)
    assert isinstance(found, Scenario), found
    return found


def _is_of_before(told: Sentence) -> bool:
    return fill(told).startswith("Vakantiegeld van vóór")


def _told_of_before(months: tuple[MonthOutcome, ...]) -> list[Month]:
    """In which months it is said that holiday pay of before is not counted (WML 17)."""
    return [one.month for one in months if any(_is_of_before(told) for told in one.even)]


def _but_for_before(months: tuple[MonthOutcome, ...]) -> tuple[MonthOutcome, ...]:
    """The same months without that sentence: all else is to be equal."""
    return tuple(
        one._replace(
            why=tuple(told for told in one.why if not _is_of_before(told)),
            even=tuple(told for told in one.even if not _is_of_before(told)),
        )
        for one in months
    )


def test_now_is_the_job_of_today() -> None:
    """32.1: the wage there is counts now too; more hours are held against it, not against none."""
    found = _ask(replace(EIGHT, net_month=Decimal(900)), current_work=(EIGHT,))
    assert found.without_work[0].net_wage == 500
    assert found.months[0].net_wage == 900
    alone = _ask(EIGHT)
    assert _told_of_before(found.without_work) == [Month(2026, 6)]
    assert _but_for_before(found.without_work) == alone.months


def test_the_months_of_the_exemption_go_on_in_the_new_job() -> None:
    """31.2.n: "gedurende ten hoogste zes maanden": four were used, so two are left, in both."""
    new = Work(net_month=Decimal(900))
    found = _ask(new, current_work=(EIGHT,))
    for months in (found.months, found.without_work):
        assert [one.exemption for one in months[:3]] == ["31.2.n", "31.2.n", None]


def test_the_job_stops() -> None:
    """19.2: without the wage the bijstand is the norm; the plan is the months without work."""
    found = _ask(None, current_work=(EIGHT,))
    assert {one.net_wage for one in found.months} == {Decimal(0)}
    assert found.months[0].bijstand == found.months[0].norm
    assert found.without_work[0].bijstand < found.months[0].bijstand
    assert any("minder dan nu" in fill(one) for one in found.open_points)


def test_the_same_job_changes_nothing() -> None:
    """The plan is what there is: no month differs."""
    found = _ask(EIGHT, current_work=(EIGHT,))
    assert found.months == found.without_work
    assert found.gain() == 0


def test_bijstand_ends_only_where_there_is_some_now() -> None:
    """19.1.a: a wage above the norm today leaves none; a higher one then ends nothing."""
    high = Work(net_month=Decimal(1600))
    assert _ask(replace(high, net_month=Decimal(1700)), current_work=(high,)).ends is None
    assert _ask(high, current_work=(EIGHT,)).ends == START
    said = [fill(one) for one in _ask(high, current_work=(high,)).open_points]
    assert "Zonder dit plan is uw inkomen al te hoog voor bijstand." in said


def test_a_job_of_now_that_ends_is_followed() -> None:
    """32.1.b: after its last month the wage of today is gone, on the side of now."""
    ends = replace(EIGHT, until=Month(2026, 3))
    found = _ask(Work(net_month=Decimal(900)), current_work=(ends,))
    assert [one.net_wage for one in found.without_work[2:4]] == [500, 0]
    assert found.months[3].net_wage == 900


def test_the_partner_works_now_or_starts_with_the_plan() -> None:
    """32.1: both wages count; whose wage is new was told."""
    partner = Work(net_month=Decimal(700))
    now = _ask(EIGHT, COUPLE, partner_work=partner)
    assert now.without_work[0].net_wage == 700
    new = _ask(EIGHT, COUPLE, partner_work=partner, partner_starts=True)
    assert new.without_work[0].net_wage == 0
    # The wage of now is of before these months too, so its first holiday pay is a part.
    assert _told_of_before(now.months) == [Month(2026, 6)]
    assert _told_of_before(new.months) == []
    assert new.months == _but_for_before(now.months)


def test_toeslagen_before_the_start_follow_the_work_of_today() -> None:
    """Awir 8: the months of the year before the plan were as now, not without any wage."""
    home = replace(HOME, rent_month=Decimal(640), assets=Decimal(0))
    high = Work(net_month=Decimal(1800))
    asked = Question(home, high, Month(2026, 10), 3, receives_bijstand=False, current_work=(high,))
    stays = what_if(asked, None)
    fresh = what_if(replace(asked, current_work=()), None)
    assert isinstance(stays, Scenario)
    assert isinstance(fresh, Scenario)
    assert stays.months[0].year_income > 2 * fresh.months[0].year_income


@pytest.mark.parametrize(
    ("start", "told"),
    [(Month(2026, 6), Month(2026, 6)), (Month(2026, 7), Month(2027, 6)), (START, Month(2026, 6))],
)
def test_pay_of_before_comes_in_the_first_june_and_the_next_june_is_whole(
    start: Month, told: Month
) -> None:
    """WML 17 lid 1: in June over the year up to it; a start in June has all of that before it."""
    found = what_if(
        Question(HOME, EIGHT, start, 24, receives_bijstand=True, current_work=(EIGHT,)), None
    )
    assert isinstance(found, Scenario)
    assert _told_of_before(found.months) == [told]
    paid = {one.month: one.wage_holiday_paid for one in found.months if one.wage_holiday_paid}
    # Of each month from the start to the first June after it, and then of twelve.
    whole = 12 * paid[Month(2027, 6)] / min(12, 12 * 2027 + 6 - (12 * start.year + start.number))
    assert whole == paid.get(Month(2028, 6), whole)
    if start == Month(2026, 6):
        assert Month(2026, 6) not in paid, "nothing of these months, so all of it is of before"


def test_pay_of_before_of_a_spouse_comes_in_a_first_june_too() -> None:
    """WML 17 lid 1: of the spouse the same; a wage that begins has nothing of before."""
    june = Month(2027, 6)
    for starts, months in ((False, [june]), (True, [])):
        asked = Question(
            COUPLE,
            None,
            june,
            24,
            partner_work=Work(net_month=Decimal(700)),
            partner_starts=starts,
            receives_bijstand=True,
        )
        found = what_if(asked, None)
        assert isinstance(found, Scenario)
        assert _told_of_before(found.months) == months
