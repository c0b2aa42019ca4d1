"""Whom to count as kostendeler, and what work with or without subsidy says of a person."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from app.law import bijstandsnorm
from app.ui.asking import to_law
from app.ui.asking.situation import SITUATION


def test_family_with_a_contract_counts_as_kostendeler():
    """Participatiewet 19a.1.b: a contract with a relative of the first or second degree is none."""
    (ask,) = (one for one in SITUATION if one.name == "kostendelers")
    told = " ".join(sentence.id for sentence in ask.why)

    assert "huurders met een contract ook niet" in told
    assert "broer of zus telt wel mee, ook met een contract" in told


def test_a_landlord_or_kostgever_in_the_home_is_named_as_one_who_does_not_count():
    """Field case F8; Participatiewet 19a.1.b: "als verhuurder, huurder, … kostgever of kostganger".

    Somebody who rents of a landlord in the same home counts nobody, and has the whole norm.
    """
    (ask,) = (one for one in SITUATION if one.name == "kostendelers")
    told = " ".join(sentence.id for sentence in ask.why)
    assert "die verhuurder of kostgever niet mee" in told

    answers = {"wonen": "anderen", "geboortedatum": "1988-05-14", "kostendelers": "0"}
    norm = bijstandsnorm(to_law.household(answers, date(2026, 11, 29)), date(2026, 11, 29))
    assert norm.value == Decimal("1419.46")


def test_the_money_of_children_is_asked_for():
    """Field case F10; Participatiewet 34.1.a with 4.1.c: the gezin holds children under 18."""
    (ask,) = (one for one in SITUATION if one.name == "spaargeld")
    told = " ".join(sentence.id for sentence in ask.why)
    assert "van uw kinderen onder de 18" in told


@pytest.mark.parametrize(
    ("answer", "subsidy", "group"), [("ja", True, True), ("nee", False, None), (None, None, None)]
)
def test_a_job_without_subsidy_does_not_deny_the_group(answer, subsidy, group):
    """Participatiewet 31.2.z: the job decides; 41.4.b and 31.5: being in the group does."""
    answers = {} if answer is None else {"loonkostensubsidie": answer}
    job = to_law.work(answers)
    home = to_law.household(answers, date(2026, 11, 21))

    assert job is not None
    assert job.with_subsidy is subsidy
    assert home.doelgroep_loonkostensubsidie is group
