"""Above which income a toeslag falls: up to it the amount is the highest, above it a lower one."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from app.domain.problem import Problem
from app.law import toeslag_daalt_vanaf
from app.law.other_laws.huurtoeslag import huurtoeslag_amount
from app.law.other_laws.kindgebonden_budget import kindgebonden_budget_amount
from app.law.other_laws.zorgtoeslag import zorgtoeslag_amount
from tests.law.people import couple, parent, single

DAY = date(2026, 12, 1)
RENT, MORE = Decimal(700), Decimal(2000)
_CASES = [
    # Wet op de zorgtoeslag 2 lid 2: the drempelinkomen, the same for two.
    ("zorgtoeslag", single(40), 29_736),
    ("zorgtoeslag", couple(40, 40), 29_736),
    # Wet op het kindgebonden budget 2 lid 7 and 8.
    ("kindgebonden_budget", parent(40, 3), 29_736),
    ("kindgebonden_budget", couple(40, 40), 39_141),
    # Wet op de huurtoeslag 17 lid 1: one person, and more.
    ("huurtoeslag", single(40), 23_425),
    ("huurtoeslag", parent(40, 3), 31_500),
]


def _amount(name, income, home):
    partner = home.partner_birth_date is not None
    if name == "zorgtoeslag":
        return zorgtoeslag_amount(2026, income, partner).month
    if name == "kindgebonden_budget":
        return kindgebonden_budget_amount(2026, income, partner, (3,)).month
    return huurtoeslag_amount(2026, RENT, income, 1 + len(home.children)).month


@pytest.mark.parametrize(("name", "home", "limit"), _CASES)
def test_a_toeslag_is_lower_above_this_income_and_not_below_it(name, home, limit):
    """The figures of 2026, held against the amounts that the law gives on both sides of them."""
    assert toeslag_daalt_vanaf(name, home, DAY) == limit
    most = _amount(name, Decimal(0), home)
    assert _amount(name, Decimal(limit), home) == most
    assert _amount(name, limit + MORE, home) < most


def test_kinderopvangtoeslag_has_no_such_income():
    """Besluit kinderopvangtoeslag: the part that is paid falls from the first euro on."""
    assert toeslag_daalt_vanaf("kinderopvangtoeslag", parent(40, 3), DAY) is None


def test_of_a_year_that_is_not_known_no_income_is_named():
    """Before 2026 the huurtoeslag was another sum, which was not read."""
    found = toeslag_daalt_vanaf("huurtoeslag", single(40), date(2025, 12, 1))
    assert isinstance(found, Problem)
