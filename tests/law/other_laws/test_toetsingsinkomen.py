"""The year's income for toeslagen: wage plus bijstand before tax."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.law.other_laws.toetsingsinkomen import YearIncome, toetsingsinkomen_amount
from app.law.refused import Refused

_AMOUNT = st.decimals(min_value=0, max_value=40_000, places=2)


def _bijstand(net: str) -> YearIncome:
    return YearIncome(Decimal(0), Decimal(net))


def test_a_full_year_of_bijstand_is_the_estimate_of_the_ministry():
    """Normenbrief 2026 bijlage VII: single 21.327, married 13.848 each (January norms)."""
    single = _bijstand(str(Decimal("1401.50") * 12))
    half = _bijstand(str(Decimal("2002.13") * 6))
    assert toetsingsinkomen_amount(2026, (single,)) == 21_327
    assert toetsingsinkomen_amount(2026, (half,)) == 13_848
    assert toetsingsinkomen_amount(2026, (half, half)) == 2 * 13_848


def test_wage_alone_is_the_wage():
    """Awir art. 8: the wage itself, in whole euros."""
    wage = YearIncome(Decimal("28000.60"), Decimal(0))
    assert toetsingsinkomen_amount(2026, (wage,)) == 28_000


def test_a_wage_uses_up_the_credit():
    """Normenbrief bijlage VI row E: without any credit left the tax is 55,64 of each 100 net."""
    found = toetsingsinkomen_amount(2026, (YearIncome(Decimal(12_000), Decimal(1_000)),))
    assert found == 12_000 + 1_556


def test_a_year_before_the_figures_is_refused():
    """rules-nl A4: the credit and the rates are known from 2024 on."""
    with pytest.raises(Refused):
        toetsingsinkomen_amount(2023, (_bijstand("10000"),))


@given(_AMOUNT, _AMOUNT, st.sampled_from([2024, 2025, 2026, 2027]))
def test_it_never_falls_below_what_was_paid(wage, net, year):
    """Before tax is never less than after it, and the parts add up."""
    person = YearIncome(wage, net)
    one = toetsingsinkomen_amount(year, (person,))
    assert toetsingsinkomen_amount(year, (person, person)) == 2 * one
    assert one >= int(wage + net)


@given(_AMOUNT, _AMOUNT, _AMOUNT)
def test_more_money_is_never_less_income(one, other, net):
    """A higher wage, and a higher bijstand, give a higher income for toeslagen."""
    low, high = sorted((one, other))
    for less, more in (
        (YearIncome(low, net), YearIncome(high, net)),
        (YearIncome(net, low), YearIncome(net, high)),
    ):
        below = toetsingsinkomen_amount(2026, (less,))
        assert below <= toetsingsinkomen_amount(2026, (more,))
