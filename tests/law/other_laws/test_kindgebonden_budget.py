"""Kindgebonden budget comes out as the law text and Dienst Toeslagen give it."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.certainty import Certainty
from app.domain.month import Month
from app.law.other_laws.child_ages import child_ages
from app.law.other_laws.kindgebonden_budget import (
    kindgebonden_budget,
    kindgebonden_budget_amount,
)
from app.law.other_laws.kindgebonden_budget_regels import age_groups
from app.law.other_laws.toeslag import NO_TOESLAG
from app.law.refused import Refused

_INCOME = st.decimals(min_value=0, max_value=150_000, places=2)
_AGES = st.lists(st.integers(min_value=-2, max_value=20), max_size=6).map(tuple)


@pytest.mark.parametrize(
    ("year", "partner", "ages", "amount"),
    [
        (2026, False, (8,), 5996),
        (2026, False, (2, 8), 8576),
        (2026, True, (2,), 2580),
        (2026, True, (2, 8), 5160),
        (2026, True, (1, 2, 8), 7740),
        (2026, True, (13,), 2580 + 724),
        (2026, True, (16,), 2580 + 964),
        (2025, False, (5,), 2511 + 3389),
        (2025, True, (12, 17), 2 * 2511 + 703 + 936),
    ],
)
def test_the_highest_amounts_are_those_of_the_law(year, partner, ages, amount):
    """Wet op het kindgebonden budget art. 2 lid 2, 4, 5 and 6; Berekening 2026, stap 1 and 2."""
    assert kindgebonden_budget(year, Decimal(0), partner, ages).value.year_amount == amount


@pytest.mark.parametrize(
    ("partner", "ages", "income", "month"),
    [(True, (4, 8), 45_000, 392), (True, (13, 16), 45_000, 533)],
)
def test_published_examples_come_out(partner, ages, income, month):
    """Dienst Toeslagen, Berekening kindgebonden budget 2026, rekenvoorbeelden."""
    assert kindgebonden_budget(2026, Decimal(income), partner, ages).value.month == month


def test_the_raise_for_a_single_parent_is_indexed_before_it_is_lowered():
    """rules-nl A5: 3.389 times 1,029 less 71 is 3.416, not 3.320 as a peer has it."""
    alone = kindgebonden_budget_amount(2026, Decimal(0), partner=False, ages=(3,))
    couple = kindgebonden_budget_amount(2026, Decimal(0), partner=True, ages=(3,))
    assert alone.year_amount - couple.year_amount == 3416


def test_income_lowers_it_above_the_threshold_only():
    """Art. 2 lid 7 and 8: 7,60 percent above 29.736 or 39.141."""
    full = kindgebonden_budget_amount(2026, Decimal(29_736), partner=False, ages=(3,))
    assert full.year_amount == 5996
    less = kindgebonden_budget_amount(2026, Decimal(39_736), partner=False, ages=(3,))
    assert full.year_amount - less.year_amount == 760
    couple = kindgebonden_budget_amount(2026, Decimal(39_141), partner=True, ages=(3,))
    assert couple.year_amount == 2580


def test_without_children_there_is_none():
    """Art. 2 lid 1: for a child under 18; the raise for single parents does not stand alone."""
    for ages in ((), (18,), (-1,)):
        assert kindgebonden_budget(2026, Decimal(0), partner=False, ages=ages).value == NO_TOESLAG


def test_too_much_vermogen_means_none():
    """Art. 1 lid 4: 146.011, with a partner 184.633 (2026)."""
    over = Decimal(146_012)
    assert kindgebonden_budget(2026, Decimal(0), False, (3,), over).value == NO_TOESLAG
    assert kindgebonden_budget(2026, Decimal(0), True, (3,), over).value.year_amount == 2580


def test_years_without_figures():
    """rules-nl A5: the age raises of 2024 were not seen, so 2024 is refused."""
    with pytest.raises(Refused):
        kindgebonden_budget(2024, Decimal(0), False, (3,))
    assert kindgebonden_budget(2027, Decimal(0), False, (3,)).certainty is Certainty.SCHATTING


def test_a_birthday_counts_from_the_next_month():
    """Art. 2 lid 1, 3 and 5: birth, 12 and 16 from the month after; 18 through its month."""
    births = (date(2014, 5, 15), date(2010, 5, 1), date(2008, 5, 31), date(2026, 5, 2))
    assert child_ages(Month(2026, 5), births) == (11, 15, 17, -1)
    assert child_ages(Month(2026, 6), births) == (12, 16, 18, 0)


@given(_INCOME, st.booleans(), _AGES)
def test_within_a_group_of_ages_the_budget_is_the_same(income, partner, ages):
    """Art. 2 lid 2, 4 and 5: per child under 18, and more from 12 and from 16."""
    groups = age_groups(ages)
    assert set(groups) <= {0, 12, 16}
    for year in (2025, 2026):
        whole = kindgebonden_budget_amount(year, income, partner, ages)
        assert kindgebonden_budget_amount(year, income, partner, groups) == whole


@given(_INCOME, _INCOME, st.booleans(), _AGES)
def test_more_income_never_gives_more(one, other, partner, ages):
    """Peers 5.5: the same budget for four incomes is wrong; it falls with income (art. 2)."""
    low, high = sorted((one, other))
    more = kindgebonden_budget_amount(2026, low, partner, ages)
    less = kindgebonden_budget_amount(2026, high, partner, ages)
    assert more.year_amount >= less.year_amount >= 0
    assert kindgebonden_budget(2026, low, partner, ages).value == more


@given(_INCOME, st.booleans(), _AGES)
def test_the_reasons_add_up(income, partner, ages):
    """Children, age and the raise, less what goes off, is the year (art. 2 lid 7 and 8)."""
    found = kindgebonden_budget(2026, income, partner, ages)
    if found.value.month:
        values = [part.value for part in found.parts]
        reduced = "less" in dict(found.parts[-1].because.values)
        total = sum(values[:-1]) - values[-1] if reduced else sum(values)
        assert abs(total - found.value.year_amount) <= Decimal("0.51")
