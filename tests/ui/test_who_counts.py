"""Whom to count as kostendeler, and what work with or without subsidy says of a person."""

from __future__ import annotations

from datetime import date

import pytest

from app.ui.asking import to_law
from app.ui.asking.situation import SITUATION


def test_family_with_a_contract_counts_as_kostendeler():
    """Participatiewet 19a.1.b: a contract with a relative of the first or second degree is none."""
    (ask,) = (one for one in SITUATION if one.name == "kostendelers")
    told = " ".join(sentence.id for sentence in ask.why)

    assert "huurders met een contract ook niet" in told
    assert "broer of zus telt wel mee, ook met een contract" in told


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
