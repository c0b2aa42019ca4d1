"""Two or more jobs of one person: one exemption over all of them, each with its own end."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.domain.household import Household, Kind
from app.domain.month import Month
from app.domain.scenario import Question, Scenario
from app.domain.work import ExemptionUse, Work
from app.law import what_if

_HOME = Household(Kind.ALLEENSTAAND, date(1985, 6, 1))


def _ask(*works: Work, months: int = 1, home: Household = _HOME) -> Scenario:
    found = what_if(
        Question(home, works[0], Month(2026, 1), months, more_work=works[1:]), None
    )
    assert isinstance(found, Scenario), found
    return found


def test_two_jobs_are_settled_together() -> None:
    """31.2.n, 19.2: 25 % over 400 and 200 is 150; the claims of art. 11 are 32 and 16."""
    (month,) = _ask(Work(net_month=Decimal(400)), Work(net_month=Decimal(200))).months
    assert month.net_wage == 600
    assert month.wage_holiday_claim == 48
    assert month.exempt == 150
    assert month.bijstand == Decimal("903.50")


def test_the_highest_exempt_amount_holds_once_for_a_person() -> None:
    """31.2.n: "inkomsten uit arbeid ... maximum 285 per maand", not for each job."""
    (month,) = _ask(Work(net_month=Decimal(700)), Work(net_month=Decimal(600))).months
    assert month.exempt == 285


def test_the_exemption_for_subsidised_work_leaves_the_other_job_out() -> None:
    """31.2.z: only income "uit een dienstbetrekking als bedoeld in artikel 10d": 15 % of 600."""
    with_it = Work(net_month=Decimal(600), with_subsidy=True, used=ExemptionUse(n=6))
    (month,) = _ask(with_it, Work(net_month=Decimal(400))).months
    assert month.exemption == "31.2.z"
    assert month.exempt == 90


def test_in_the_group_only_the_job_told_to_be_without_subsidy_is_left_out() -> None:
    """31.2.z: of the group, and not told for the first job; the second is told to have none."""
    home = replace(_HOME, doelgroep_loonkostensubsidie=True)
    first = Work(net_month=Decimal(500), used=ExemptionUse(n=6))
    (month,) = _ask(first, Work(net_month=Decimal(400), with_subsidy=False), home=home).months
    assert month.exempt == 75


def test_each_job_has_its_own_end() -> None:
    """32.1.b: a wage counts in the period it is about; the second job ends after a month."""
    first, second = _ask(
        Work(net_month=Decimal(400)),
        Work(net_month=Decimal(200), until=Month(2026, 1)),
        months=2,
    ).months
    assert (first.net_wage, second.net_wage) == (600, 400)
    assert second.bijstand == Decimal("1401.50") - (400 + 32 - 100)


def test_the_months_of_the_exemption_run_once_over_both_jobs() -> None:
    """31.2.n: at most six months for the person, also where another job begins them."""
    found = _ask(
        Work(net_month=Decimal(400), until=Month(2026, 3)),
        Work(net_month=Decimal(200), used=ExemptionUse(n=2)),
        months=6,
    ).months
    assert [month.exempt for month in found] == [150, 150, 150, 50, 0, 0]
