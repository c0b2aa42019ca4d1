"""Zorgtoeslag comes out as Dienst Toeslagen publishes it."""

from __future__ import annotations

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.certainty import Certainty
from app.law.other_laws.toeslag import NO_TOESLAG, Toeslag
from app.law.other_laws.zorgtoeslag import zorgtoeslag, zorgtoeslag_amount
from app.law.refused import Refused

# Per 500 euro of income, euro a month. belastingdienst.nl/wps/wcm/connect/nl/zorgtoeslag/content/
# hoeveel-zorgtoeslag; 2026 single also metronieuws.nl 24-11-2025 (source: Rijksoverheid).
_SINGLE_2026 = """
    129 126 120 114 109 103 97 91 86 80 74 69 63 57 51 46 40 34 28 23 17 11 6 0
"""
_PARTNERS_2026 = """
    243 238 232 226 221 215 209 203 198 192 186 180 175 169 163 158 152 146 140 135 129 123
    118 112 106 100 95 89 83 78 72 66 60 55 49 43 37 32 26 20 15 9
"""
_PARTNERS_2025 = "250 249 244 238 232 226 221 215 209 204 198 192"
_TABLES = (
    (2026, False, 29_500, _SINGLE_2026),
    (2026, True, 30_000, _PARTNERS_2026),
    (2025, True, 28_000, _PARTNERS_2025),
)
_ROWS = [
    (year, partner, start + 500 * place, int(month))
    for year, partner, start, months in _TABLES
    for place, month in enumerate(months.split())
]
# Highest amounts a month and the last income with a right: rules-nl A6; Dienst Toeslagen,
# Berekening zorgtoeslag 2024, 2025 and 2026.
_LIMITS = [
    (2024, False, 123, 37_496),
    (2024, True, 236, 47_368),
    (2025, False, 131, 39_719),
    (2025, True, 250, 50_206),
    (2026, False, 129, 40_857),
    (2026, True, 246, 51_142),
]
_INCOME = st.decimals(min_value=0, max_value=90_000, places=2)


@pytest.mark.parametrize(("year", "partner", "income", "month"), _ROWS)
def test_the_official_table_comes_out_row_by_row(year, partner, income, month):
    """Belastingdienst, Hoeveel zorgtoeslag krijg ik: tables of 2026 and the start of 2025."""
    assert zorgtoeslag(year, Decimal(income), partner).value.month == month


@pytest.mark.parametrize(("year", "partner", "most", "limit"), _LIMITS)
def test_the_highest_amount_and_the_last_income(year, partner, most, limit):
    """Dienst Toeslagen: maxima, and no right above the limit (24 euro a year, Awir art. 14)."""
    assert zorgtoeslag(year, Decimal(0), partner).value.month == most
    assert zorgtoeslag(year, Decimal(limit), partner).value == Toeslag(Decimal(2), Decimal(24))
    assert zorgtoeslag(year, Decimal(limit + 1), partner).value == NO_TOESLAG


def test_the_highest_amount_over_a_year():
    """Dienst Toeslagen, Berekening zorgtoeslag 2026, stap 3: 1.550 and 2.963 a year."""
    assert zorgtoeslag(2026, Decimal(19_000), partner=False).value.year_amount == 1550
    assert zorgtoeslag(2026, Decimal(19_000), partner=True).value.year_amount == 2963


def test_too_much_vermogen_means_none():
    """Wet op de zorgtoeslag art. 3: on the limit there is a right, a euro more there is none."""
    assert zorgtoeslag(2026, Decimal(0), partner=False, assets=Decimal(146_011)).value.month == 129
    none = zorgtoeslag(2026, Decimal(0), partner=False, assets=Decimal(146_012))
    assert none.value == NO_TOESLAG
    assert none.source.article == "3.1"
    assert zorgtoeslag(2026, Decimal(0), partner=True, assets=Decimal(184_633)).value.month == 246


def test_a_child_gets_none():
    """Wet op de zorgtoeslag: from 18 years on (rules-nl A6)."""
    assert zorgtoeslag(2026, Decimal(0), partner=False, age=17).value == NO_TOESLAG
    assert zorgtoeslag(2026, Decimal(0), partner=False, age=18).value.month == 129


def test_years_without_figures():
    """No amount from before its first day; after its last day an estimate (book.py)."""
    with pytest.raises(Refused):
        zorgtoeslag(2023, Decimal(0), partner=False)
    with pytest.raises(Refused):
        zorgtoeslag(0, Decimal(0), partner=False)
    assert zorgtoeslag(2026, Decimal(0), partner=False).certainty is Certainty.ZEKER
    assert zorgtoeslag(2027, Decimal(0), partner=False).certainty is Certainty.SCHATTING


def test_the_reasons_add_up():
    """The standaardpremie less the own share is the year amount, to the half euro (art. 2)."""
    found = zorgtoeslag(2026, Decimal(35_000), partner=False)
    premium, own = (part.value for part in found.parts)
    assert abs(premium - own - found.value.year_amount) <= Decimal("0.5")


@given(_INCOME, _INCOME, st.booleans(), st.sampled_from([2024, 2025, 2026]))
def test_more_income_never_gives_more(one, other, partner, year):
    """Peers 5.5: 1.358,93 for every income is wrong; zorgtoeslag falls with income (art. 2)."""
    low, high = sorted((one, other))
    more = zorgtoeslag_amount(year, low, partner)
    less = zorgtoeslag_amount(year, high, partner)
    assert more.year_amount >= less.year_amount
    assert more.month >= less.month
    assert less.month * 12 <= less.year_amount
    assert zorgtoeslag(year, low, partner).value == more
