"""Two or more jobs of one person: one exemption over all of them, each with its own end."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.domain.axis import Axis
from app.domain.household import Household, Kind
from app.domain.month import Month
from app.domain.problem import Problem
from app.domain.scenario import Question, Scenario
from app.domain.work import ExemptionUse, Work
from app.law import hours_axis, what_if
from tests.law.households import work
from tests.law.pick import Seeded
from tests.seed import SEED, VARIABLE

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


@pytest.mark.parametrize("block", range(3))
def test_the_order_of_told_jobs_changes_nothing(block: int) -> None:
    """31 and 32 know no first job: with the credit told, both orders come out the same."""
    for place in range(block, 300, 3):
        _same_in_both_orders(place)


def _same_in_both_orders(place: int) -> None:
    pick = Seeded(f"{SEED}-jobs-{place}")
    jobs = [replace(work(pick), credit=pick.among((True, False))) for _ in range(2)]
    jobs = [replace(one, paid_next_month=None, used=ExemptionUse()) for one in jobs]
    both = [
        what_if(Question(_HOME, one, Month(2026, 7), 6, more_work=(other,)), None)
        for one, other in (jobs, jobs[::-1])
    ]
    if any(isinstance(one, Problem) for one in both):
        assert all(isinstance(one, Problem) for one in both)
        return
    told = [[(m.bijstand, m.net_wage, m.total, m.worth) for m in one.months] for one in both]
    assert told[0] == told[1], f"{VARIABLE}={SEED}, jobs {place}: {jobs!r}"


def test_the_axis_keeps_the_credit_where_it_is() -> None:
    """Normenbrief IV art. 13: the second job of 900 has a claim of 72 at every number of hours."""
    question = Question(
        _HOME,
        Work(hours_week=Decimal(4), used=ExemptionUse(n=6)),
        Month(2026, 1),
        1,
        more_work=(Work(net_month=Decimal(900)),),
    )
    axis = hours_axis(question, None)
    assert isinstance(axis, Axis)
    none, one = (hour.scenario.months[0] for hour in axis.hours[:2])
    assert none.wage_holiday_claim == 72
    assert one.net_wage > none.net_wage
