"""Holiday pay of two who earn: each employer pays its own, and over the months of these sums."""

from __future__ import annotations

from decimal import Decimal

from app.domain.month import Month
from app.domain.scenario import Question, Scenario
from app.domain.work import Work
from app.law import what_if
from app.text.dutch import fill
from tests.law.people import couple

START = Month(2027, 2)
_OWN = Work(net_month=Decimal(1500))
_PARTNER = Work(net_month=Decimal(2750))


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
