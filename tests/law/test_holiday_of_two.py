"""Holiday pay of two who earn: each employer pays its own, and over the months of these sums."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.domain.month import Month
from app.domain.scenario import Question, Scenario
from app.domain.work import Work
from app.law import what_if
from app.text.dutch import fill
from tests.law.people import couple

START = Month(2027, 2)
_OWN = Work(net_month=Decimal(1500))
_PARTNER = Work(net_month=Decimal(2750))
_ONE_OF = "Een van uw banen is gestopt."


def _told(work: Work | None, partner: Work | None) -> list[str]:
    asked = Question(
        couple(40, 40), work, START, partner_work=partner, receives_bijstand=False
    )
    found = what_if(asked, None)
    assert isinstance(found, Scenario)
    return [fill(one) for month in found.months if month.month.number == 6 for one in month.even]


def test_each_employer_is_named_with_its_own_amount() -> None:
    """BW 7:634 and WML 15: holiday pay is of the wage of that job; two jobs are two payments."""
    both, alone = _told(_OWN, _PARTNER), _told(_OWN, None)
    own = [one for one in both if one.startswith("Uw werkgever")]
    assert own == [one for one in alone if one.startswith("Uw werkgever")]
    assert sum(one.startswith("De werkgever van uw partner") for one in both) == 2
    only = _told(None, _PARTNER)
    assert not any(one.startswith("Uw werkgever") for one in only)


def _amounts(found: Scenario) -> dict[Month, tuple[Decimal, list[str]]]:
    """What employers pay as holiday pay, by month, with what is said beside it."""
    return {
        month.month: (month.wage_holiday_paid, [fill(one) for one in month.even])
        for month in found.months
        if month.wage_holiday_paid
    }


def test_holiday_pay_of_a_job_that_ends_comes_at_its_end_also_beside_work_of_the_spouse() -> None:
    """WML 17: at the end of the job. February to May comes in June, June to August in September.

    So September has three quarters of what June has of that job, and June a year later has none.
    """
    ends = replace(_OWN, until=Month(2027, 8))
    asked = Question(
        couple(40, 40), ends, START, partner_work=_PARTNER, receives_bijstand=False
    )
    alone = Question(couple(40, 40), None, START, partner_work=_PARTNER, receives_bijstand=False)
    found, spouse = what_if(asked, None), what_if(alone, None)
    assert isinstance(found, Scenario)
    assert isinstance(spouse, Scenario)
    both, of_spouse = _amounts(found), _amounts(spouse)
    june, september, year_later = Month(2027, 6), Month(2027, 9), Month(2028, 6)
    assert list(both) == [june, september, year_later]
    own = both[june][0] - of_spouse[june][0]
    assert both[september][0] * 4 == own * 3
    assert both[year_later] == of_spouse[year_later]


def test_the_first_payment_of_a_job_of_before_says_that_it_is_a_part() -> None:
    """WML 17: an employer pays over the year up to June; of before February nothing is known."""
    own = "Vakantiegeld van vóór februari 2027 kennen wij niet. Dat komt er nog bij."
    for work in (_OWN, None):
        asked = Question(
            couple(40, 40), work, START, partner_work=_PARTNER, receives_bijstand=False
        )
        found = what_if(asked, None)
        assert isinstance(found, Scenario)
        paid = _amounts(found)
        first, second = paid[Month(2027, 6)], paid[Month(2028, 6)]
        # Four months and then a year.
        assert second[0] == first[0] * 3
        assert own in first[1]
        assert own not in second[1]


def test_the_holiday_pay_of_one_of_two_jobs_comes_when_that_job_ends() -> None:
    """WML 17 lid 2: at the end of that job. February to April comes in May; the other goes on.

    The other job has four months in June and twelve a year later, as without the one that ends.
    """
    short = Work(net_month=Decimal(400), until=Month(2027, 4))
    both, alone = _paid((_OWN, short)), _paid((_OWN,))
    may, june, year_later = Month(2027, 5), Month(2027, 6), Month(2028, 6)
    assert list(both) == [may, june, year_later]
    assert both[may] == _paid((short,))[may]
    assert {month: both[month] for month in alone} == alone


def test_a_job_that_follows_another_pays_for_its_own_months() -> None:
    """WML 17 lid 2: who changes jobs in April gets that of the first in May, not all in June."""
    first = replace(_OWN, until=Month(2027, 4), credit=True)
    second = replace(_OWN, first_day=date(2027, 5, 1), credit=True)
    paid = _paid((first, second))
    may, june = Month(2027, 5), Month(2027, 6)
    # February, March and April; then May alone, for June itself is paid in a year.
    assert paid[may] == paid[june] * 3


def test_of_two_jobs_of_a_spouse_the_one_that_ends_pays_at_its_end() -> None:
    """WML 17 lid 2: of the spouse the same, and it is not said to be of the own employer."""
    short = Work(net_month=Decimal(400), until=Month(2027, 3))
    asked = Question(
        couple(40, 40),
        None,
        START,
        partner_work=_PARTNER,
        more_partner_work=(short,),
        receives_bijstand=False,
    )
    one = what_if(replace(asked, more_partner_work=()), None)
    two = what_if(asked, None)
    assert isinstance(one, Scenario)
    assert isinstance(two, Scenario)
    both, alone = _amounts(two), _amounts(one)
    april = both.pop(Month(2027, 4))
    assert {month: amount for month, (amount, _) in both.items()} == {
        month: amount for month, (amount, _) in alone.items()
    }
    assert april[0] > 0
    assert any(said.startswith("De werkgever van uw partner") for said in april[1])
    assert not any(said.startswith("Uw werkgever") for said in april[1])


def test_pay_of_before_is_told_at_the_end_of_a_job_and_in_june_of_the_one_that_goes_on() -> None:
    """WML 17: of each of two jobs of before; a job that begins in these months has none."""
    short = Work(net_month=Decimal(400), until=Month(2027, 4))
    begins = replace(_OWN, first_day=date(2027, 4, 1))
    for now, told in (
        ((_OWN, short), [Month(2027, 5), Month(2027, 6)]),
        ((short, begins), [Month(2027, 5)]),
    ):
        asked = Question(
            couple(40, 40),
            now[0],
            START,
            more_work=now[1:],
            current_work=now,
            receives_bijstand=False,
        )
        found = what_if(asked, None)
        assert isinstance(found, Scenario)
        paid = _amounts(found)
        assert [one for one, (_, even) in paid.items() if any("vóór" in s for s in even)] == told


@pytest.mark.parametrize("of_partner", [False, True])
def test_that_one_of_two_jobs_ended_is_said_beside_its_holiday_pay(of_partner: bool) -> None:
    """WML 17 lid 2: the end of that job is why its holiday pay comes in this month."""
    jobs = (_OWN, Work(net_month=Decimal(400), until=Month(2027, 4)))
    asked = Question(couple(40, 40), jobs[0], START, more_work=jobs[1:], receives_bijstand=False)
    if of_partner:
        asked = replace(
            asked, work=None, more_work=(), partner_work=jobs[0], more_partner_work=jobs[1:]
        )
    found = what_if(asked, None)
    assert isinstance(found, Scenario)
    said = {one.month: [fill(why) for why in one.why] for one in found.months}
    ends = "Een van de banen van uw partner is gestopt." if of_partner else _ONE_OF
    assert [month for month, why in said.items() if ends in why] == [Month(2027, 5)]
    # With one job that ends there is no other one.
    alone = what_if(replace(asked, more_work=(), more_partner_work=()), None)
    assert isinstance(alone, Scenario)
    assert not any(ends in [fill(why) for why in one.why] for one in alone.months)


def _paid(works: tuple[Work, ...]) -> dict[Month, Decimal]:
    asked = Question(
        couple(40, 40), works[0], START, more_work=works[1:], receives_bijstand=False
    )
    found = what_if(asked, None)
    assert isinstance(found, Scenario)
    return {month: amount for month, (amount, _) in _amounts(found).items()}


def test_a_job_that_begins_has_no_holiday_pay_of_before() -> None:
    """WML 17: over a job that begins in February all of it stands in June."""
    assert not any("vóór" in one for one in _told(_OWN, None))
