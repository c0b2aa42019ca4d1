"""Huurtoeslag of 2026 comes out as Dienst Toeslagen publishes it; other years are refused."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.certainty import Certainty
from app.law.book import figure
from app.law.other_laws.huurtoeslag import huurtoeslag, huurtoeslag_amount
from app.law.other_laws.toeslag import NO_TOESLAG
from app.law.refused import Refused

_INCOME = st.decimals(min_value=0, max_value=90_000, places=2)
_RENT = st.decimals(min_value=0, max_value=1_500, places=2)
_PERSONS = st.integers(min_value=1, max_value=6)


@pytest.mark.parametrize(
    ("rent", "income", "persons", "under_21", "month"),
    [
        ("710", "29000", 1, False, 307),
        ("700", "28000", 1, False, 323),
        ("600", "15000", 1, False, 361),
        ("600", "22000", 1, True, 295),
        ("1200", "34000", 3, False, 492),
    ],
)
def test_published_examples_come_out(rent, income, persons, under_21, month):
    """rules-nl A7 and the examples of Dienst Toeslagen, Berekening huurtoeslag 2026."""
    found = huurtoeslag(2026, Decimal(rent), Decimal(income), persons, under_21=under_21)
    assert found.value.month == month
    assert found.certainty is Certainty.SCHATTING


def test_a_high_rent_is_no_ground_for_refusal():
    """Wet op de huurtoeslag 2026 art. 21 lid 1 d: above 932,93 the rent only stops counting."""
    top = huurtoeslag(2026, Decimal("932.93"), Decimal(20_000), 1)
    assert huurtoeslag(2026, Decimal(1_400), Decimal(20_000), 1).value == top.value
    assert top.value.month > 0


def test_a_low_rent_gives_none():
    """Wet op de huurtoeslag art. 16: the basishuur always stays one's own."""
    assert huurtoeslag(2026, Decimal("202.52"), Decimal(0), 1).value == NO_TOESLAG


def test_the_basishuur_of_one_and_of_more_persons_follows_from_the_law():
    """Art. 17 lid 2 and 3 a and b (text of 2026), less the 48,15 of the ministry's table."""
    norm, lower = Decimal("252.49"), Decimal("48.15")
    for name, less in (("een", "1.82"), ("meer", "3.63")):
        found = figure(f"huurtoeslag.basishuur_{name}", date(2026, 7, 1))
        assert found.value == norm - lower - Decimal(less)


def test_the_capping_limit_follows_the_size_of_the_household():
    """Art. 20 lid 2: 713,02 for one or two persons, 764,14 for three or more."""
    rent, income = Decimal(764), Decimal(0)
    two = huurtoeslag(2026, rent, income, 2).value.month
    three = huurtoeslag(2026, rent, income, 3).value.month
    assert three > two
    assert huurtoeslag(2026, rent, income, 7).value.month == three


def test_too_much_vermogen_means_none():
    """Awir art. 7 lid 3, 2026: 38.479 for one, 76.958 for partners."""
    rent, income = Decimal(700), Decimal(0)
    assert huurtoeslag(2026, rent, income, 1, assets=Decimal(38_479)).value.month > 0
    assert huurtoeslag(2026, rent, income, 1, assets=Decimal(38_480)).value == NO_TOESLAG
    couple = huurtoeslag(2026, rent, income, 2, assets=Decimal(76_958), partner=True)
    assert couple.value.month > 0


@pytest.mark.parametrize("year", [2024, 2025])
def test_other_years_are_refused(year):
    """rules-nl A7: the factors of 2025 are not known."""
    with pytest.raises(Refused) as refused:
        huurtoeslag(year, Decimal(700), Decimal(20_000), 1)
    assert refused.value.problem.fact == "year"


def test_a_later_year_in_a_sweep_is_counted_as_2026():
    """A scenario runs into 2027: the amount without reasons is an estimate there."""
    known = huurtoeslag_amount(2026, Decimal(700), Decimal(24_000), 1)
    assert huurtoeslag_amount(2028, Decimal(700), Decimal(24_000), 1) == known
    with pytest.raises(Refused):
        huurtoeslag_amount(2025, Decimal(700), Decimal(24_000), 1)


def test_a_home_without_people_is_refused():
    """Nothing is read out of silence: the number of persons is a fact."""
    with pytest.raises(Refused):
        huurtoeslag(2026, Decimal(700), Decimal(20_000), 0)


@given(_RENT, _INCOME, _INCOME, _PERSONS, st.booleans())
def test_more_income_never_gives_more(rent, one, other, persons, under_21):
    """Wet op de huurtoeslag art. 21 lid 2: the toeslag falls with income."""
    low, high = sorted((one, other))
    more = huurtoeslag_amount(2026, rent, low, persons, under_21)
    less = huurtoeslag_amount(2026, rent, high, persons, under_21)
    assert more.month >= less.month >= 0
    assert huurtoeslag(2026, rent, low, persons, under_21=under_21).value == more


@given(_RENT, _RENT, _INCOME, _PERSONS)
def test_more_rent_never_gives_less(one, other, income, persons):
    """Wet op de huurtoeslag art. 21 lid 1: every part of the rent is subsidised or free of it."""
    low, high = sorted((one, other))
    less = huurtoeslag_amount(2026, low, income, persons)
    assert less.month <= huurtoeslag_amount(2026, high, income, persons).month


@given(_RENT, _INCOME, _PERSONS)
def test_the_reasons_add_up(rent, income, persons):
    """What is for the rent, less what goes off for the income, is the month (art. 21)."""
    found = huurtoeslag(2026, rent, income, persons)
    part, *less = (one.value for one in found.parts[2:])
    if found.value.month:
        assert 0 <= part - sum(less) - found.value.month < Decimal("1.01")
