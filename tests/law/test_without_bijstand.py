"""The what-if of somebody without bijstand: the wage alone, own toeslagen, and a right to ask."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from app.data.gemeente_reader import read_gemeente
from app.domain.gemeente import Gemeente
from app.domain.household import Household, Kind
from app.domain.month import Month
from app.domain.opvang import Opvang, Opvangsoort
from app.domain.scenario import Question, Scenario
from app.domain.work import Work
from app.law import hours_axis, wet_nu_straks, what_if
from app.law.what_if.right_to_ask import month_income
from app.text.dutch import fill

START = Month(2026, 9)
_DEMO = Path(__file__).parents[2] / "app" / "demo" / "gemeente" / "demo"
SAVED = Household(
    Kind.ALLEENSTAAND, date(1986, 5, 1), kostendelers=0, assets=Decimal(30_000)
)
COUPLE = Household(
    Kind.GEHUWD,
    date(1979, 3, 30),
    partner_birth_date=date(1982, 8, 17),
    children=(date(2011, 4, 5),),
    assets=Decimal(21_000),
)
SIXTEEN = Work(hours_week=Decimal(16))
PARTNER = Work(net_month=Decimal(2600))


def _ask(home: Household, work: Work | None, gemeente=None, **more: object) -> Scenario:
    told = {"receives_bijstand": False, **more}
    found = what_if(Question(home, work, START, **told), gemeente)
    assert isinstance(found, Scenario), found
    return found


def _demo() -> Gemeente:
    found = read_gemeente(_DEMO)
    assert isinstance(found, Gemeente), found
    return found


def _said(found: Scenario) -> str:
    why = [one for month in (*found.months, *found.without_work) for one in month.why]
    return " ".join(fill(one) for one in (*why, *found.assumptions, *found.open_points))


def test_the_wage_alone_is_the_difference_of_who_has_savings() -> None:
    """Field case F0; 19.1.b and 43.1: 30.000 saved, no bijstand now and none later."""
    found = _ask(SAVED, SIXTEEN)
    for month, now in zip(found.months, found.without_work, strict=True):
        assert month.bijstand == now.bijstand == 0
        assert month.exempt == 0
        assert month.total - now.total == month.net_wage
        assert month.toeslagen == now.toeslagen
    assert found.ends is None
    assert "bijstand" not in _said(found)


def test_the_same_home_with_bijstand_or_not_told_keeps_counting_it_and_says_so() -> None:
    """The door without the key: what was not told counts as bijstand, and is named."""
    with_it = _ask(replace(SAVED, assets=None), SIXTEEN, receives_bijstand=True)
    unknown = _ask(replace(SAVED, assets=None), SIXTEEN, receives_bijstand=None)
    assert unknown.months == with_it.months
    assert unknown.months[0].bijstand > 0
    said = "Wij nemen aan dat u nu bijstand hebt."
    assert said in _said(unknown)
    assert said not in _said(with_it)


def test_nothing_stops_in_a_home_that_was_above_the_norm() -> None:
    """Field case F0b, the example Yusuf: the wage of the partner stands on both sides."""
    gemeente = _demo()
    for receives in (False, None):
        found = _ask(COUPLE, SIXTEEN, gemeente, partner_work=PARTNER, receives_bijstand=receives)
        assert {one.net_wage for one in found.without_work} == {Decimal(2600)}
        assert found.ends is None
        assert " stopt" not in _said(found)
    assert all(
        month.net_wage - now.net_wage == month.net_wage - 2600
        for month, now in zip(found.months, found.without_work, strict=True)
    )


def test_an_axis_without_bijstand_has_no_scheme_that_stops_by_bijstand() -> None:
    """F0b on the axis of hours: only_with_bijstand was never there, so it cannot fall away."""
    gemeente = _demo()
    asked = Question(COUPLE, SIXTEEN, START, partner_work=PARTNER, receives_bijstand=False)
    found = hours_axis(asked, gemeente)
    assert not found.stops
    assert found.schemes_known
    low = replace(COUPLE, assets=None)
    asked = Question(low, SIXTEEN, START, receives_bijstand=False)
    local = dict(gemeente.minimaregelingen or ())
    only = {
        key
        for key, scheme in local.items()
        if (rule := scheme.on(START.first_day)) is not None and rule.value.only_with_bijstand
    }
    assert only, "the demo has such a scheme"
    assert not {one.scheme.id for one in hours_axis(asked, gemeente).stops} & only


def test_a_scheme_of_the_own_income_does_fall_away_without_bijstand() -> None:
    """35 and local rules: who is below a limit and comes above it by the wage, loses the scheme."""
    found = _ask(replace(SAVED, assets=Decimal(500)), Work(net_month=Decimal(2500)), _demo())
    assert " stopt boven " in _said(found)


def test_a_right_to_ask_is_told_and_never_counted() -> None:
    """11.1, 19.1 and 43.1: an income under the norm is a right to ask about."""
    found = _ask(replace(SAVED, assets=Decimal(500)), Work(net_month=Decimal(400)))
    said = _said(found)
    assert "U mag dan bijstand vragen. Uw gemeente beslist of u die krijgt." in said
    assert "1.419,46" in said
    assert all(month.bijstand == 0 for month in (*found.months, *found.without_work))
    assert all(month_income(month) < month.norm for month in found.months)


@pytest.mark.parametrize(
    ("home", "work"),
    [
        (SAVED, Work(net_month=Decimal(400))),
        (replace(SAVED, kind=Kind.ALLEENSTAANDE_OUDER, children=(date(2020, 1, 1),)), None),
    ],
    ids=["34.3.a: 8.000", "34.3.b: 16.000"],
)
def test_savings_above_the_limit_leave_no_right_to_ask(home: Household, work: Work | None) -> None:
    """19.1.b with 34.3: above the limit there is no right, so none is named."""
    assert "bijstand" not in _said(_ask(home, work))


def test_at_pension_age_the_svb_is_asked() -> None:
    """47a: bijstand of who has pension age is for the SVB."""
    old = Household(Kind.ALLEENSTAAND, date(1950, 1, 1), assets=Decimal(0), kostendelers=0)
    assert "bij de SVB" in _said(_ask(old, None))


def test_toeslagen_follow_the_own_income_of_the_home() -> None:
    """Awir 8: without bijstand the year income is the wages, on both sides."""
    home = replace(COUPLE, rent_month=Decimal(700), assets=Decimal(3000), kostendelers=0)
    found = _ask(home, Work(net_month=Decimal(1200)), partner_work=Work(net_month=Decimal(1600)))
    now, then = found.without_work[6], found.months[6]
    assert now.year_income is not None
    assert then.year_income is not None
    assert then.year_income - now.year_income > 12_000
    assert now.year_income > 12 * 1600
    assert dict(then.toeslagen)["huurtoeslag"] < dict(now.toeslagen)["huurtoeslag"]


def test_childcare_of_a_home_with_two_wages() -> None:
    """Wet kinderopvang 1.6: both work, so there is kinderopvangtoeslag, without any bijstand."""
    told = Question(COUPLE, SIXTEEN, START).beside
    opvang = (Opvang(Opvangsoort.BUITENSCHOOLSE_OPVANG, Decimal(60), Decimal("9.50")),)
    found = _ask(COUPLE, SIXTEEN, partner_work=PARTNER, beside=replace(told, opvang=opvang))
    assert dict(found.months[0].toeslagen)["kinderopvangtoeslag"] > 0
    assert "kinderopvangtoeslag" not in dict(found.without_work[0].toeslagen)


def test_a_wage_that_comes_later_is_not_settled_by_a_gemeente() -> None:
    """32.1.b is about bijstand: without it a wage is in the month of the work, and comes later."""
    late = replace(SIXTEEN, paid_next_month=True)
    found = _ask(SAVED, late, _demo())
    first, second = found.months[:2]
    assert first.net_wage == second.net_wage
    assert first.wage_arrives == 0
    assert second.wage_arrives == second.net_wage
    assert "gemeente telt" not in _said(found)


def test_the_law_of_2027_changes_nothing_without_bijstand() -> None:
    """34a is about settling with bijstand: both laws give the same."""
    found = wet_nu_straks(Question(SAVED, SIXTEEN, START, receives_bijstand=False), None)
    assert found.difference == 0
    assert not found.also


def test_who_is_shut_out_of_bijstand_can_still_see_what_a_wage_brings() -> None:
    """13.1.f: under 18 there is no norm, and a wage needs none: nothing is refused."""
    young = Household(Kind.ALLEENSTAAND, date(2009, 6, 1))
    found = _ask(young, Work(net_month=Decimal(600)), _demo(), months=6)
    assert found.months[0].net_wage == 600
    assert "bijstand" not in _said(found)
    with_it = what_if(Question(young, SIXTEEN, START, receives_bijstand=True), None)
    assert not isinstance(with_it, Scenario)
