"""The calendar of money: the tightest day depends on the days, not on the sums."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.domain.household import Household, Kind
from app.domain.money_days import MoneyCalendar, MoneyDays
from app.domain.month import Month
from app.domain.scenario import Question, Scenario
from app.domain.work import Work
from app.law import money_calendar, what_if
from app.text.dutch import fill

_DAYS = MoneyDays(
    wage_day=25,
    bijstand_day=10,
    bijstand_next_month=True,
    rent_day=1,
    premium_day=28,
    rent=Decimal(700),
    premium=Decimal(150),
)


def _months() -> tuple:
    household = Household(
        Kind.ALLEENSTAAND, date(1985, 6, 1), rent_month=Decimal(700), assets=Decimal(0)
    )
    found = what_if(Question(household, Work(net_month=Decimal(600)), Month(2026, 1), 3), None)
    assert isinstance(found, Scenario)
    return found.months


def test_the_supplement_after_the_form_makes_the_first_of_the_month_tight() -> None:
    """Peers part 3 idea 1: wage on the 25th, supplement on the 10th after: lowest day named."""
    found = money_calendar(_months(), _DAYS)

    assert isinstance(found, MoneyCalendar)
    assert found.missing == ()
    assert found.lowest is not None
    assert found.lowest.day == date(2026, 1, 1)
    assert found.lowest.amount == Decimal(-700)
    assert [line.day for line in found.lines] == sorted(line.day for line in found.lines)


def test_what_is_left_is_the_sum_of_what_came_and_went() -> None:
    """Parts add up: the last line holds the sum of all lines."""
    found = money_calendar(_months(), _DAYS)

    assert isinstance(found, MoneyCalendar)
    assert found.lines[-1].left == sum(line.amount for line in found.lines)


def test_days_that_are_not_known_are_asked_for() -> None:
    """product.md: unknown is an answer; nothing is put on a day that was not told."""
    found = money_calendar(_months(), replace(_DAYS, wage_day=None, rent_day=None))

    assert isinstance(found, MoneyCalendar)
    assert len(found.missing) == 2
    assert not any(line.amount == Decimal("600.00") for line in found.lines)


def test_money_of_the_month_before_and_after_falls_in_these_months() -> None:
    """Bijstand comes a month later and toeslagen a month earlier: both belong on the calendar."""
    before, month, after = _months()
    alone = money_calendar((month,), _DAYS)
    found = money_calendar((month,), _DAYS, around=(before, after))

    assert isinstance(alone, MoneyCalendar)
    assert isinstance(found, MoneyCalendar)
    assert {line.day.month for line in found.lines} == {2}
    extra = sum(line.amount for line in found.lines) - sum(line.amount for line in alone.lines)
    toeslagen = sum(amount for _, amount in after.toeslagen)
    assert extra == before.bijstand_paid + before.holiday_paid + toeslagen


def test_a_wage_of_the_spouse_is_called_that_on_its_day() -> None:
    """Participatiewet 32.1: the wages of both count, and only the own day was told."""
    home = Household(
        Kind.GEHUWD, date(1985, 6, 1), date(1986, 6, 1), rent_month=Decimal(700), assets=Decimal(0)
    )
    job = Work(net_month=Decimal(300))
    for own, words in (
        (None, "Het loon van uw partner over januari 2026."),
        (job, "Uw loon en dat van uw partner over januari 2026."),
    ):
        found = what_if(Question(home, own, Month(2026, 1), 1, partner_work=job), None)
        assert isinstance(found, Scenario)
        days = money_calendar(found.months, _DAYS)
        assert words in [fill(line.what) for line in days.lines]
        same_day = "Op welke dag komt het loon van uw partner? Wij nemen dezelfde dag."
        assert [fill(one) for one in days.missing] == [same_day]
