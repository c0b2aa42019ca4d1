"""Gifts, premies and volunteer allowance: what is free and what counts."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.certainty import Certainty
from app.law.participatiewet.giften import giften
from app.law.participatiewet.premie import premie
from app.law.participatiewet.split import Split
from app.law.participatiewet.vrijwilligersvergoeding import (
    vrijwilligersvergoeding,
    vrijwilligersvergoeding_jaar,
)
from app.law.refused import Refused

_DAY = date(2026, 3, 1)
_ADULT, _YOUNG = date(1990, 1, 1), date(2001, 1, 1)
_AMOUNT = st.decimals(min_value=0, max_value=9_000, places=2)


def _split(free: str, counted: str) -> Split:
    return Split(Decimal(free), Decimal(counted))


def test_gifts_and_cost_saving_help_share_one_pot():
    """Audit duties no. 16, art. 31.2.m, 18.8*: 1.000 + 400 + food bank: 200 is not free."""
    found = giften(Decimal(1_000), Decimal(400), _DAY, food_bank=Decimal(600))
    assert found.value == _split("1800", "200")
    assert found.source.article == "31.2.m"
    assert found.certainty is Certainty.GEMEENTE_BESLIST


def test_the_food_bank_never_counts_and_takes_nothing_from_the_pot():
    """Participatiewet art. 18, second lid 8, last sentence."""
    found = giften(Decimal(1_200), Decimal(0), _DAY, food_bank=Decimal(5_000))
    assert found.value.counted == 0
    assert found.certainty is Certainty.ZEKER


def test_the_pot_of_the_gemeente_can_only_be_larger():
    """Normenbrief bijlage I: 1.200 is the least to be left free."""
    more = giften(Decimal(2_000), Decimal(0), _DAY, gemeente_pot=Decimal(1_800))
    assert more.value.counted == 200
    less = giften(Decimal(2_000), Decimal(0), _DAY, gemeente_pot=Decimal(500))
    assert less.value.counted == 800


def test_before_2026_the_gemeente_judged():
    """rules-nl A2, row 31.2.m: 2024 and 2025 the college decided."""
    with pytest.raises(Refused):
        giften(Decimal(100), Decimal(0), date(2025, 12, 31))


def test_a_premie_under_27_counts_but_for_the_lks_group():
    """Audit rights no. 18: premie 1.000 at 25: income, or free for the LKS group (31.2.j)."""
    plain = premie((Decimal(1_000),), _YOUNG, doelgroep_loonkostensubsidie=False, day=_DAY)
    assert plain.value == _split("0", "1000")
    assert plain.source.article == "31.5"
    group = premie((Decimal(1_000),), _YOUNG, doelgroep_loonkostensubsidie=True, day=_DAY)
    assert group.value == _split("1000", "0")
    assert group.certainty is Certainty.GEMEENTE_BESLIST


def test_two_payments_are_free_up_to_the_maximum():
    """Participatiewet art. 31.2.j: one or two payments, together 3.398; more is income (32.1.a)."""
    two = premie((Decimal(2_000), Decimal(2_000)), _ADULT, None, _DAY)
    assert two.value == _split("3398", "602")
    three = premie((Decimal(100),) * 3, _ADULT, None, _DAY)
    assert three.value == _split("200", "100")


@pytest.mark.parametrize(
    ("day", "most"),
    [
        (date(2024, 1, 1), 3151),
        (date(2024, 7, 1), 3209),
        (date(2025, 1, 1), 3263),
        (date(2025, 7, 1), 3326),
        (date(2026, 1, 1), 3398),
        (date(2026, 7, 1), 3446),
    ],
)
def test_the_highest_premie_by_date(day, most):
    """Participatiewet art. 31.2.j in the text of each half year; figures-2026-07-and-2027.md."""
    assert premie((Decimal(9_999),), _ADULT, None, day).value.free == most


def test_the_premie_of_july_2026_is_read_and_that_of_2027_an_estimate():
    """figures-2026-07-and-2027.md: 31.2.j was 3.446 from 1 July 2026; 38 lid 4 indexes it later."""
    read = premie((Decimal(9_999),), _ADULT, None, date(2026, 7, 1)).parts[0]
    later = premie((Decimal(9_999),), _ADULT, None, date(2027, 7, 1)).parts[0]

    assert (read.value, read.certainty) == (3446, Certainty.ZEKER)
    assert (later.value, later.certainty) == (3446, Certainty.SCHATTING)


def test_what_is_not_known_about_a_premie_is_not_guessed():
    """participatiewet-2027.md: 31.5 changes in 2027, its wording is unknown."""
    for group, day, fact in (
        (None, _DAY, "doelgroep_loonkostensubsidie"),
        (False, date(2027, 6, 1), "date"),
    ):
        with pytest.raises(Refused) as refused:
            premie((Decimal(100),), _YOUNG, group, day)
        assert refused.value.problem.fact == fact


@pytest.mark.parametrize(("year", "month", "most"), [(2025, 210, 2100), (2026, 220, 2200)])
def test_volunteer_allowance_has_two_limits(year, month, most):
    """Normenbrief bijlage I: 210 and 2.100 in 2025, 220 and 2.200 in 2026."""
    day = date(year, 1, 1)
    over = vrijwilligersvergoeding(Decimal(300), Decimal(0), _ADULT, day).value
    assert over == Split(Decimal(month), Decimal(300 - month))
    whole = vrijwilligersvergoeding_jaar((Decimal(month),) * 12, _ADULT, day)
    assert whole == Split(Decimal(most), Decimal(month * 12 - most))


def test_volunteer_allowance_under_27_counts():
    """Participatiewet art. 31.5: k does not apply under 27; from 2027 that is unknown."""
    found = vrijwilligersvergoeding(Decimal(100), Decimal(0), _YOUNG, _DAY)
    assert found.value == _split("0", "100")
    with pytest.raises(Refused):
        vrijwilligersvergoeding(Decimal(100), Decimal(0), _YOUNG, date(2027, 1, 1))


def test_months_without_an_allowance_ask_nothing_of_the_law():
    """Participatiewet art. 31.5 in 2027: unknown under 27, which somebody was in empty months."""
    months = (Decimal(0),) * 6 + (Decimal(100),) * 6
    turned_27 = date(2000, 6, 15)
    assert vrijwilligersvergoeding_jaar(months, turned_27, date(2027, 1, 1)).free == 600
    with pytest.raises(Refused):
        vrijwilligersvergoeding_jaar(months[::-1], turned_27, date(2027, 1, 1))


@given(_AMOUNT, _AMOUNT, _AMOUNT)
def test_free_and_counted_are_always_the_whole(one, other, third):
    """What comes in is either free or counts; nothing gets lost (art. 31)."""
    gifts = giften(one, other, _DAY, food_bank=third).value
    assert gifts.free + gifts.counted == one + other + third
    premies = premie((one, other, third), _ADULT, None, _DAY).value
    assert premies.free + premies.counted == one + other + third
    volunteer = vrijwilligersvergoeding(one, other, _ADULT, _DAY).value
    assert volunteer.free + volunteer.counted == one
    assert min(gifts.counted, premies.counted, volunteer.free) >= 0
