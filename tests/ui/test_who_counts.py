"""Whom to count as kostendeler, as the question tells it."""

from __future__ import annotations

from app.ui.asking.situation import SITUATION


def test_family_with_a_contract_counts_as_kostendeler():
    """Participatiewet 19a.1.b: a contract with a relative of the first or second degree is none."""
    (ask,) = (one for one in SITUATION if one.name == "kostendelers")
    told = " ".join(sentence.id for sentence in ask.why)

    assert "huurders met een contract ook niet" in told
    assert "broer of zus telt wel mee, ook met een contract" in told
