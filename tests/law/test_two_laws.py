"""The rules of 2026 and of 2027 for one person: who wins, who loses, and by how much."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from app.domain.household import Household, Kind
from app.domain.month import Month
from app.domain.scenario import Question
from app.domain.two_laws import TwoLaws
from app.domain.work import Work
from app.law import wet_nu_straks

_START = Month(2026, 12)
_ALONE = Household(Kind.ALLEENSTAAND, date(1985, 1, 1))
_YOUNG = Household(Kind.ALLEENSTAAND, date(2003, 1, 1))
_PARENT = Household(Kind.ALLEENSTAANDE_OUDER, date(1985, 1, 1), children=(date(2020, 1, 1),))


def _two(household, hours, months=24):
    asked = Question(household, Work(hours_week=Decimal(hours)), _START, months)
    found = wet_nu_straks(asked, None)
    assert isinstance(found, TwoLaws)
    return found


@pytest.mark.parametrize("household", [_ALONE, _YOUNG, _PARENT])
@pytest.mark.parametrize("hours", [4, 12, 22, 24, 28])
def test_the_difference_is_what_is_left_in_the_end(household, hours) -> None:
    """Art. 19 lid 2: an exempt euro brings nothing in a month without bijstand."""
    two = _two(household, hours)
    bijstand = sum(month.bijstand for month in two.then.months)
    assert two.difference == bijstand - sum(month.bijstand for month in two.now.months)


def test_near_the_norm_the_new_rules_can_give_less() -> None:
    """A quarter of the wage (31.2.n) leaves more than 15 of every 100 euro (34a) that month."""
    two = _two(_ALONE, 24)
    assert two.now.months[0].bijstand > two.then.months[0].bijstand
    assert two.difference < 0


@pytest.mark.parametrize("hours", [8, 16])
def test_winners_and_losers_are_those_the_screen_names(hours) -> None:
    """31.2.n: six months a quarter, from 27; 31.2.r: 30 months; 34a: twelve months for all."""
    assert _two(_YOUNG, hours).difference > 0
    assert _two(_ALONE, hours, 12).difference > 0
    assert _two(_ALONE, hours, 6).difference < 0
    assert _two(_PARENT, hours).difference < 0
