"""Whether there are housing costs: asked only where the rent is nothing."""

from __future__ import annotations

import pytest

from app.ui.asking import flow, to_law
from app.ui.asking.fact_ask import ASKED
from tests.ui.visitor import ALONE, TODAY


def _names(**answers):
    return [ask.name for ask in flow.steps(ALONE | answers)]


@pytest.mark.parametrize(
    ("rent", "asked"), [("0", True), ("0.00", True), ("0.01", False), ("650.00", False)]
)
def test_only_who_pays_no_rent_is_asked(rent, asked):
    """Style C.11 item 9: ask only what changes the answer; Participatiewet 27."""
    names = _names(huur=rent)

    assert ("geen_woonkosten" in names) is asked
    if asked:
        assert names[names.index("huur") + 1] == "geen_woonkosten"


def test_what_was_told_elsewhere_can_be_changed_here():
    """Product.md: answers can be changed; a right may have asked it."""
    assert ASKED["no_housing_costs"].name == "geen_woonkosten"
    assert "geen_woonkosten" in _names(huur="650.00", geen_woonkosten="ja")


def test_who_pays_rent_has_housing_costs():
    """Participatiewet 27: nobody who told a rent is asked whether there is one."""
    assert to_law.household(ALONE | {"huur": "650.00"}, TODAY).no_housing_costs is False


@pytest.mark.parametrize(("told", "known"), [("ja", True), ("nee", False), ("weet-niet", None)])
def test_the_answer_goes_to_the_law(told, known):
    """Participatiewet 27: never read out of silence."""
    home = to_law.household(ALONE | {"huur": "0.00", "geen_woonkosten": told}, TODAY)

    assert home.no_housing_costs is known
