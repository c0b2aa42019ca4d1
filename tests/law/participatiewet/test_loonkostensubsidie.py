"""The sum of the loonkostensubsidie."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.law.participatiewet.loonkostensubsidie import (
    loonkostensubsidie,
    loonkostensubsidie_vast,
    minimumloon_met_vakantiebijslag,
)
from app.law.refused import Refused

_DAY = date(2026, 1, 1)
_WML = Decimal("2477.952")
_SHARE = st.decimals(min_value=0, max_value=1, places=3)
_HOURS = st.decimals(min_value=0, max_value=40, places=1)


@pytest.mark.parametrize(
    ("share", "hours", "subsidy"),
    [("0.60", "36", "991.18"), ("0.60", "24", "660.79"), ("0.20", "36", "1734.57")],
)
def test_the_sums_of_the_audit(share, hours, subsidy):
    """Audit rights no. 16: loonwaarde 60 % and 20 %, 36 and 24 hours (art. 10d.4)."""
    wml = minimumloon_met_vakantiebijslag(_DAY).value
    found = loonkostensubsidie(wml * Decimal(share), wml, _DAY, Decimal(hours))
    assert found.value.subsidie == Decimal(subsidy)


def test_the_holiday_pay_over_the_loonwaarde_comes_off_too():
    """Audit rights 1e: without it the sum would be 1.101,31, and that is wrong."""
    found = loonkostensubsidie(_WML * Decimal("0.6"), _WML, _DAY)
    assert found.value.subsidie == Decimal("991.18")
    assert found.value.maximum == Decimal("1734.57")


def test_the_minimum_wage_with_holiday_pay():
    """Normenbrief 2026: 2.294,40 a month; Stcrt 2026, 16505: 2.523,96 in July."""
    assert minimumloon_met_vakantiebijslag(_DAY).value == _WML
    assert minimumloon_met_vakantiebijslag(date(2026, 7, 1)).value == Decimal("2523.96")
    with pytest.raises(Refused):
        minimumloon_met_vakantiebijslag(date(2025, 12, 31))


def test_the_flat_subsidy_is_half():
    """Participatiewet art. 10d.5: 50 percent in the first six months, by hours."""
    assert loonkostensubsidie_vast(_WML, _DAY).value == Decimal("1238.98")
    assert loonkostensubsidie_vast(_WML, _DAY, Decimal(18)).value == Decimal("619.49")


@pytest.mark.parametrize(
    ("hours", "amount"),
    [("36", "1261.98"), ("24", "841.32"), ("18", "630.99"), ("40", "1402.20")],
)
def test_the_flat_subsidy_of_the_field_case(hours, amount):
    """Field case N6, art. 10d.5: 2.523,96 gives half, by hours of 36; more hours give more."""
    july = date(2026, 7, 1)
    found = loonkostensubsidie_vast(Decimal("2523.96"), july, Decimal(hours))
    assert found.value == Decimal(amount)
    assert found.source.article == "10d.5"


def test_a_wage_value_above_the_minimum_gives_nothing():
    """Art. 10d.4: the difference, never below zero."""
    assert loonkostensubsidie(_WML + 1, _WML, _DAY).value.subsidie == 0
    with pytest.raises(Refused):
        loonkostensubsidie(Decimal(0), _WML, _DAY, Decimal(-1))


@given(_SHARE, _SHARE, _HOURS)
def test_a_higher_wage_value_never_gives_more(one, other, hours):
    """Art. 10d.4: falls with the loonwaarde, and stays within 70 percent."""
    low, high = sorted((one, other))
    more = loonkostensubsidie(_WML * low, _WML, _DAY, hours).value
    less = loonkostensubsidie(_WML * high, _WML, _DAY, hours).value
    assert less.subsidie <= more.subsidie <= more.maximum
