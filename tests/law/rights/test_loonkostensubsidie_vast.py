"""The fixed subsidy in the first months of a job, as a right that is told."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.domain.facts import Facts
from app.domain.finding import Finding, Reply
from app.law import rights_of
from app.text.dutch import fill
from tests.law.people import single

_JULY = date(2026, 7, 1)
_HOME = single(40, _JULY, doelgroep_loonkostensubsidie=True)


def _found(facts: Facts, home=_HOME, day: date = _JULY) -> Finding:
    found = rights_of(home, facts, day, None)
    return next(one for one in found if one.id == "vaste_loonkostensubsidie")


def test_the_gemeente_and_the_employer_agree_on_it() -> None:
    """Art. 10d.1.b: "in overleg met de werkgever"; field case N6: 1.261,98 in July 2026."""
    found = _found(Facts(job_planned=True))
    assert found.answer is Reply.UNKNOWN
    assert "1.261,98" in fill(found.because)
    # Lid 5: "vermeerderd met een [...] vergoeding voor werkgeverslasten".
    assert "Daar komt nog iets bij voor de kosten van de werkgever." in fill(found.because)


def test_it_ends_after_six_months() -> None:
    """Art. 10d.5: "maximaal de eerste zes maanden van de dienstbetrekking"."""
    assert _found(Facts(job_started=date(2025, 12, 1))).answer is Reply.NO
    begun = Facts(job_started=date(2026, 3, 1), in_group_before_job=True)
    assert _found(begun).answer is Reply.UNKNOWN


def test_only_for_who_belongs_to_the_group() -> None:
    """Art. 10d.1: "een persoon die behoort tot de doelgroep loonkostensubsidie"."""
    outside = replace(_HOME, doelgroep_loonkostensubsidie=False)
    assert _found(Facts(job_planned=True), outside).answer is Reply.NO
    unknown = replace(_HOME, doelgroep_loonkostensubsidie=None)
    assert _found(Facts(job_planned=True), unknown).missing_fact == "doelgroep_loonkostensubsidie"


def test_under_21_no_amount_of_an_adult_is_told() -> None:
    """Art. 2 c: the minimum wage of who is under 21 is that of the age, so half of it is less."""
    for age, names in ((20, False), (21, True)):
        young = single(age, _JULY, doelgroep_loonkostensubsidie=True)
        told = fill(_found(Facts(job_planned=True), young).because)
        assert ("1.261,98" in told) is names
        assert ("lagere minimumloon" in told) is not names
