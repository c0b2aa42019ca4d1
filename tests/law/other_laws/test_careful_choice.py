"""The careful choice: a lower advance, so that nothing has to be paid back."""

from __future__ import annotations

from decimal import Decimal
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.law.other_laws.careful_choice import careful_choice
from app.law.other_laws.toeslag import NO_TOESLAG, Toeslag
from app.law.other_laws.zorgtoeslag import zorgtoeslag_amount

_ZORG = partial(zorgtoeslag_amount, 2026, partner=False)
_INCOME = st.decimals(min_value=0, max_value=45_000, places=0)


def test_both_lines_stand_side_by_side():
    """Peers part 3 no. 20: choose a lower advance; show both lines. Zorgtoeslag 2026."""
    lines = careful_choice(_ZORG(Decimal(25_000)), _ZORG(Decimal(35_000)), Decimal(0), 12).value
    assert (lines.expected.month, lines.expected.later) == (129, 2)
    assert (lines.careful.month, lines.careful.back) == (69, 0)
    assert lines.expected.back == 12 * 129 - 828
    assert lines.careful.later == 1550 - 12 * 69


def test_what_was_paid_already_counts():
    """Awir art. 24: the advance is set off against the toeslag of the whole year."""
    high = _ZORG(Decimal(35_000))
    found = careful_choice(_ZORG(Decimal(25_000)), high, Decimal(6 * 129), 6).value
    assert found.careful.month == (828 - 774) // 6
    assert found.careful.back == 0


def test_too_much_already_is_said():
    """Peers 4.2: 35 percent had to pay back; what cannot be avoided is named, not hidden."""
    found = careful_choice(_ZORG(Decimal(25_000)), NO_TOESLAG, Decimal(500), 6)
    assert found.value.careful.month == 0
    assert found.value.careful.back == 500
    assert dict(found.because.values) == {"back": 500}


def test_a_higher_income_cannot_give_more():
    """Awir: toeslagen fall with income; the other way round is a mistake in the program."""
    with pytest.raises(ValueError, match="higher income"):
        careful_choice(NO_TOESLAG, Toeslag(Decimal(2), Decimal(24)), Decimal(0), 12)


@given(_INCOME, _INCOME, st.integers(0, 12), st.integers(0, 129))
def test_the_careful_line_never_adds_a_debt(one, other, months_left, paid_month):
    """At the highest income only what was paid too much before must go back."""
    low, high = sorted((one, other))
    received = Decimal(paid_month * (12 - months_left))
    top = _ZORG(high)
    lines = careful_choice(_ZORG(low), top, received, months_left).value
    assert lines.careful.back == max(0, received - top.year_amount)
    assert lines.careful.month <= lines.expected.month
    assert lines.careful.later >= lines.expected.later
