"""Who shares costs reads with whom, what it is with one fewer, and whose income does not count."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.domain.household import Household, Kind
from app.law import bijstandsnorm, kosten_delen
from app.text.dutch import fill

DAY = date(2026, 12, 1)
YOUNG = Household(Kind.ALLEENSTAAND, birth_date=date(2004, 3, 18), kostendelers=2)


@pytest.mark.parametrize(("others", "fewer"), [(2, "1013.90"), (1, "1419.46")])
def test_the_norm_with_one_fewer_is_that_of_the_table(others, fewer):
    """Articles 21 a and 22a, amounts of 1 July 2026; 4 lid 1 c: parents are no family of 22a."""
    home = replace(YOUNG, kostendelers=others)
    (told,) = kosten_delen(home, DAY, bijstandsnorm(home, DAY).value)
    assert dict(told.values)["norm"] == Decimal(fewer)
    assert "telt niet mee" in fill(told)


@pytest.mark.parametrize(
    "home",
    [replace(YOUNG, kostendelers=0), replace(YOUNG, birth_date=date(2007, 3, 18))],
)
def test_a_norm_without_others_says_nothing(home):
    """Article 20 lid 1: under 21 the norm has no others in it, and none is lower alone."""
    assert not kosten_delen(home, DAY, bijstandsnorm(home, DAY).value)
