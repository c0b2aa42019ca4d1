"""Participatiewet 19a lid 1, 20 lid 1 and 22a lid 1: which housemate does not lower the norm."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.law import bijstandsnorm, huisgenoten
from app.text.dutch import fill
from tests.law.people import DAY, couple, single

YOUNGER = "Een huisgenoot jonger dan 27 telt niet mee voor uw norm."
NONE = "Bent u jonger dan 21? Dan maakt een huisgenoot uw norm niet lager."


@pytest.mark.parametrize(
    ("home", "says"),
    [
        (single(19), [YOUNGER, NONE]),
        (single(21), [YOUNGER]),
        (couple(20, 20), [YOUNGER, NONE]),
        # 22a lid 3: the one of 21 or older shares the costs.
        (couple(20, 22), [YOUNGER]),
        # 20 lid 4 leaves open what the raise is for who shares costs.
        (single(19, no_support_from_parents=True), [YOUNGER, NONE]),
        (single(19, no_support_from_parents=True, kostendelers=1), [YOUNGER]),
    ],
)
def test_who_lives_with_others_reads_who_does_not_count(home, says):
    """19a lid 1: "de persoon van 27 jaar of ouder"; 22a lid 1: "van 21 jaar of ouder"."""
    assert [fill(one) for one in huisgenoten(replace(home, shares_home=True), DAY)] == says
    assert huisgenoten(home, DAY) == ()


@pytest.mark.parametrize("sharers", [0, 1, 3])
def test_the_norm_under_21_is_the_same_whoever_lives_there(sharers):
    """20 lid 1 a has no medebewoners in it: what is said above is what is counted."""
    alone, shared = single(19), single(19, kostendelers=sharers, shares_home=True)

    assert bijstandsnorm(alone, DAY).value == bijstandsnorm(shared, DAY).value
