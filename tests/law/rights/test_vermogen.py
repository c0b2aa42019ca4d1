"""The vermogen of article 34: what counts, the limit, and what is free beside it."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.certainty import Certainty
from app.domain.facts import Facts
from app.law.refused import Refused
from app.law.rights.rights import rights
from app.law.rights.vermogen import vermogen, vermogen_below_limit, vermogensgrens
from tests.law.people import case, couple, find, parent, single

_DAY = date(2026, 3, 1)
_AMOUNT = st.decimals(min_value=0, max_value=30_000, places=2)
_HOMES = (single(day=_DAY), parent(35, 4, day=_DAY), couple(40, 38, _DAY))


def _owns(home, assets, saved="0"):
    return replace(home, assets=Decimal(assets), saved_in_bijstand=Decimal(saved))


@pytest.mark.parametrize(
    ("home", "assets", "saved", "is_below"),
    [
        (_HOMES[0], "7500", "0", True),  # 9.500 with 2.000 of debts
        (_HOMES[0], "8500", "0", False),
        (_HOMES[1], "16900", "1000", True),
        (_HOMES[2], "16000", "0", True),
        (_HOMES[2], "16000.01", "0", False),
    ],
)
def test_the_law_situations(home, assets, saved, is_below):
    """Audit duties no. 17, 18 and 19: art. 34.1, 34.2.b, 34.2.c, 34.3."""
    asked = case(_owns(home, assets, saved), _DAY, receives_bijstand=True)
    assert vermogen_below_limit(asked) is is_below


@pytest.mark.parametrize(
    ("day", "alone", "family"), [(date(2025, 7, 1), 7770, 15540), (_DAY, 8000, 16000)]
)
def test_the_limits(day, alone, family):
    """Normenbrief bijlage I, art. 34 lid 3: 2025 and 2026."""
    limits = [vermogensgrens(case(home, day)).value for home in _HOMES]
    assert limits == [alone, family, family]
    with pytest.raises(Refused):
        vermogensgrens(case(_HOMES[2], date(2024, 12, 31)))


def test_a_car_is_for_the_gemeente_to_judge():
    """Audit duties 1.4: the law knows no car and no amount; usual or necessary goods are free."""
    found = find(rights(_HOMES[0], Facts(), _DAY, None), "spullen_en_auto")
    assert found.certainty is Certainty.GEMEENTE_BESLIST
    assert found.amount is None


def test_a_house_is_never_a_plain_refusal():
    """Art. 34.2.d and 50: 67.500 free; above it bijstand can be a loan."""
    found = find(rights(_HOMES[2], Facts(), _DAY, None), "eigen_woning")
    assert found.amount == 67_500
    assert "50" in found.article
    assert "lening" in found.unless.id


@given(_AMOUNT, _AMOUNT, st.sampled_from(_HOMES))
def test_saving_on_bijstand_never_hurts(assets, saved, home):
    """Art. 34.2.c: what was saved on bijstand is free."""
    plain = replace(home, assets=assets)
    eased = replace(plain, saved_in_bijstand=saved)
    assert vermogen(eased) == vermogen(plain) - saved
    if vermogen_below_limit(case(plain, _DAY, receives_bijstand=True)):
        assert vermogen_below_limit(case(eased, _DAY, receives_bijstand=True))
