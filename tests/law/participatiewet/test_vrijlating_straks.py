"""What a month with wage says of the vrijlating that is to come: of whom 34a is, and until when."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.domain.facts import Facts
from app.domain.household import Exclusion, Household, Kind, PartnerReason
from app.domain.month import Month
from app.domain.scenario import Question, Scenario
from app.domain.work import Work
from app.law import rights_of, what_if
from app.law.participatiewet.vrijlating_straks import vrijlating_straks
from app.text.dutch import fill
from tests.law.people import couple, single

_START, _DAY = Month(2026, 12), date(2026, 12, 1)


def _said(home: Household) -> str:
    question = Question(home, Work(net_month=Decimal(400)), _START, receives_bijstand=True)
    found = what_if(question, None)
    assert isinstance(found, Scenario)
    return " ".join(fill(one) for one in vrijlating_straks(question, found.months[0]))


def test_the_wage_of_who_has_no_right_gets_no_vrijlating() -> None:
    """Participatiewet 34a lid 1: of who has the bijstand; 32 lid 3 counts the other's wage."""
    shut_out = (Exclusion(PartnerReason.VERBLIJF_ZONDER_BIJSTAND),)
    assert _said(replace(couple(24, 30, _DAY), exclusions=shut_out)) == ""
    assert "Vanaf 1 januari 2027" in _said(couple(24, 30, _DAY))


@pytest.mark.parametrize(
    ("born", "told"), [(date(1960, 1, 15), False), (date(1970, 1, 15), True)]
)
def test_who_has_pension_age_when_the_new_law_begins_keeps_a_most(born: date, told: bool) -> None:
    """Participatiewet 34a lid 1 c: a most, also in 2027."""
    said = _said(replace(single(50, _DAY), birth_date=born))
    assert ("daarna zonder hoogste bedrag" in said) is told


def test_what_the_law_leaves_free_by_itself_is_not_asked_for() -> None:
    """31 lid 2 y and 34a lid 1 b ask no opinion of the gemeente; 6b is asked once."""
    home = Household(Kind.ALLEENSTAAND, date(1977, 8, 14), medisch_urenbeperkt=True)
    facts = Facts(receives_bijstand=True, vrijlating_used=6)
    for day in (date(2026, 12, 1), date(2027, 2, 1)):
        found = {one.id: one for one in rights_of(home, facts, day, None)}
        keeps = found["werken_en_houden"]
        assert fill(keeps.how_to_ask) == "Geef elke maand uw loon door. Bewaar uw loonstroken."
        assert found["medisch_urenbeperkt"].how_to_ask is None
    now = {one.id: one for one in rights_of(home, facts, date(2026, 12, 1), None)}
    assert "Uw zes maanden met 25 euro zijn op." in fill(now["werken_en_houden"].because)
