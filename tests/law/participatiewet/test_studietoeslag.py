"""The least amounts of the studietoeslag."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from app.domain.certainty import Certainty
from app.law.participatiewet.studietoeslag import studietoeslag
from app.law.refused import Refused

_DAY = date(2026, 3, 1)
_NONE = Decimal(0)


@pytest.mark.parametrize(
    ("age", "amount"),
    [
        (15, "115.55"),
        (16, "132.88"),
        (17, "152.14"),
        (18, "192.57"),
        (19, "231.09"),
        (20, "308.12"),
        (21, "385.14"),
        (35, "385.14"),
    ],
)
def test_the_least_amount_by_age(age, amount):
    """Normenbrief page 4: minimum amounts of 1 January 2026 (art. 36b.1)."""
    found = studietoeslag(date(2026 - age, 1, 1), _NONE, _DAY)
    assert found.value == Decimal(amount)
    assert found.certainty is Certainty.ZEKER


@pytest.mark.parametrize(
    ("age", "amount"),
    [
        (15, "117.03"),
        (16, "134.58"),
        (17, "154.08"),
        (18, "195.04"),
        (19, "234.05"),
        (20, "312.06"),
        (21, "390.07"),
        (35, "390.07"),
    ],
)
def test_the_least_amount_by_age_since_july_2026(age, amount):
    """figures-2026-07-and-2027.md: art. 7a and 7b of BWBR0044894, version of 1 July 2026."""
    day = date(2026, 7, 1)
    found = studietoeslag(date(2026 - age, 1, 1), _NONE, day)
    assert (found.value, found.certainty) == (Decimal(amount), Certainty.ZEKER)
    # Of an internship 234,05 is free: a euro above it takes a euro off.
    above = studietoeslag(date(2026 - age, 1, 1), Decimal("235.05"), day)
    assert above.value == Decimal(amount) - 1


def test_internship_pay_above_the_free_part_comes_off():
    """Audit rights no. 25: 20 years, internship 400: at least 308,12 - 168,91 = 139,21."""
    born = date(2006, 1, 1)
    assert studietoeslag(born, Decimal(400), _DAY).value == Decimal("139.21")
    assert studietoeslag(born, Decimal("231.09"), _DAY).value == Decimal("308.12")
    assert studietoeslag(born, Decimal(2_000), _DAY).value == 0


def test_where_no_amount_is_known():
    """No amount under 15 or before July 2025; after December 2026 an estimate (art. 38)."""
    for born, day in ((date(2012, 1, 1), _DAY), (date(2000, 1, 1), date(2025, 6, 30))):
        with pytest.raises(Refused):
            studietoeslag(born, _NONE, day)
    later = studietoeslag(date(2000, 1, 1), _NONE, date(2027, 1, 1))
    assert later.certainty is Certainty.SCHATTING
