"""Who shares costs reads with whom, what it is with one fewer, and whose income does not count."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.domain.household import Household, Kind
from app.law import bijstandsnorm, kosten_delen
from app.text.dutch import fill
from tests.law.people import couple, single

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


@pytest.mark.parametrize(
    ("ages", "others", "shared", "fewer"),
    [
        # (40 + 3 x 30) / 3 percent of 2.027,79 each; the norm of a couple without others (21 b).
        ((40, 41), 1, "1757.42", "2027.79"),
        # (40 + 4 x 30) / 4 percent each; with one fewer as above.
        ((40, 41), 2, "1622.24", "1757.42"),
        # 22a lid 3 b: 350,42 and 130 / 3 percent, of three who share; with two it is 50 percent.
        ((20, 41), 2, "1229.13", "1364.32"),
        # 22 b and c: of pension age 2.176,10.
        ((70, 60), 1, "1885.96", "2176.10"),
    ],
)
def test_a_couple_reads_with_whom_it_shares_and_what_it_is_with_one_fewer(
    ages, others, shared, fewer
):
    """Articles 21 b, 22 and 22a lid 1 to 3, amounts of 1 July 2026."""
    home = couple(*ages, DAY, kostendelers=others)
    norm = bijstandsnorm(home, DAY).value
    assert norm == Decimal(shared)
    (told,) = kosten_delen(home, DAY, norm)
    assert dict(told.values)["norm"] == Decimal(fewer)
    assert fill(told).startswith("U en uw partner delen kosten met")
    assert "telt niet mee" in fill(told)


def test_a_couple_without_others_or_with_one_right_reads_nothing():
    """Article 22a is not of a couple under 21 (20 lid 1 b), and of one right it is of that one.

    Beside one of 20 the first who shares makes no difference: 22a lid 3 b is as 20 lid 1 c.
    """
    young = couple(19, 20, DAY, kostendelers=1)
    alone = couple(40, 41, DAY, kostendelers=0)
    one_right = couple(40, 41, DAY, kostendelers=1, partner_without_right=True)
    first = couple(20, 41, DAY, kostendelers=1)
    for home in (young, alone, one_right, first):
        assert not kosten_delen(home, DAY, bijstandsnorm(home, DAY).value)


def test_of_who_lives_alone_it_is_said_as_before():
    """Article 22a lid 1: 50 percent of 2.027,79 each with three more."""
    home = single(40, DAY, kostendelers=3)
    (told,) = kosten_delen(home, DAY, bijstandsnorm(home, DAY).value)
    assert dict(told.values) == {"n": 3, "norm": Decimal("878.71")}
