"""What a sentence claims is what the law answers; held where the two can be laid side by side."""

from __future__ import annotations

import pytest

from app.domain.decision import Decision, Outcome
from app.domain.facts import Facts
from app.domain.finding import Finding, Reply
from app.domain.household import Household
from app.law import duties_of, nugger_of, rights_of
from app.law.duties.verzachting import FOR_LANGUAGE
from app.law.participation.catalogue import catalogue
from app.text.dutch import fill
from tests.law.people import DAY, couple, find, parent, single

_GRANTED = Decision("ontheffing_9a", Outcome.TOEGEKEND, DAY)


def _right(name: str, home: Household, **facts: object) -> Finding:
    return find(rights_of(home, Facts(**facts), DAY, None), name)


def _duty(name: str, home: Household, **facts: object) -> Finding:
    return find(duties_of(home, Facts(**facts), DAY, None), name)


@pytest.mark.parametrize("own", [{"medisch_urenbeperkt": True}, {"doelgroep": True}])
def test_who_feels_able_to_do_less_still_waits_four_weeks(own):
    """Participatiewet 41.4 b: only who *is* medisch urenbeperkt or *is* in the group is free."""
    told = {"doelgroep_loonkostensubsidie" if name == "doelgroep" else name: True for name in own}
    free = _duty("zoekperiode", single(24, **told), was_in_pro_vso=False)
    bound = _duty("zoekperiode", single(24), was_in_pro_vso=False)

    assert free.answer is Reply.NO
    assert "stelde vast" in fill(free.because)
    assert bound.answer is Reply.YES
    assert not any("stelde vast" in fill(line) for line in (bound.because, bound.unless))


@pytest.mark.parametrize("age", [18, 20])
def test_in_an_inrichting_only_algemene_bijstand_is_shut(age):
    """Participatiewet 13.2 a speaks of algemene bijstand; bijzondere bijstand stays possible."""
    home = single(age, inrichting=True)

    assert "algemene bijstand" in fill(_right("verhoging_18_20", home).because)
    costs = _right("bijzondere_bijstand", home, special_costs=500)
    assert costs.answer is not Reply.NO


def test_only_a_parent_alone_is_sent_to_ask_for_the_exemption_of_9a():
    """Participatiewet 9a.1: a couple with a toddler asks in vain, so the choice says "alleen"."""
    alone = _right("ontheffing_9a", parent(30, 2), receives_bijstand=True)
    together = _right("ontheffing_9a", couple(30, 31), receives_bijstand=True)

    assert (alone.answer, together.answer) == (Reply.YES, Reply.NO)
    sending = [
        line for entry in catalogue() if "onder vijf" in (line := fill(entry.choice.bijstand))
    ]
    assert sending
    assert all("alleen voor een kind" in line for line in sending)


def test_the_exemption_of_9a_and_its_course_name_their_conditions():
    """Participatiewet 9a.3 (who refuses help gets none), 9a.10 and 9a.11 (not if too heavy)."""
    asked = _right("ontheffing_9a", parent(30, 2), receives_bijstand=True)
    assert "als u meewerkt" in fill(asked.because)
    for startkwalificatie in (True, False):
        school = _right(
            "scholing",
            parent(30, 2),
            receives_bijstand=True,
            startkwalificatie=startkwalificatie,
            decisions=(_GRANTED,),
        )
        assert "te zwaar" in fill(school.because)


def test_a_language_course_needs_progress_too():
    """Participatiewet 18b.6 a: start within a month *and* make the progress one may expect."""
    (line,) = (fill(one) for one in FOR_LANGUAGE if "binnen een maand" in fill(one))
    assert "vooruit" in line


def test_two_years_only_help_against_an_old_mistake_of_the_gemeente():
    """Participatiewet 58.6: not what was not reported (58.1); no debt ends by itself."""
    duty = _duty("terugbetalen", single(), receives_bijstand=True, owes_gemeente=True)

    assert "fout van de gemeente" in fill(duty.unless)
    assert "twee jaar" not in fill(duty.unless)


def test_the_tax_over_a_debt_is_told_with_its_condition():
    """Participatiewet 58.5: tax that cannot be settled any more may be asked back too."""
    duty = _duty("terugbetalen", single(), receives_bijstand=True, owes_gemeente=True)

    told = fill(duty.otherwise)
    with_condition = "ook belasting over die bijstand terugvragen, als verrekenen niet meer kan."
    assert f"Zij mag {with_condition}" in told
    assert "58.5" in duty.article


def test_a_low_income_alone_promises_no_bijstand():
    """Participatiewet 11, 19 and 34: wealth and living situation count too."""
    told = Facts(income_below_norm=True, receives_bijstand=False)
    line = find(nugger_of(single(), told, DAY, None), "bijstand")
    assert "Misschien" in fill(line.because)


def test_fixed_costs_are_paid_from_the_bijstand_itself():
    """Participatiewet 56a.2: "uit de toegekende bijstand", so no money on top."""
    duty = _duty("ontzorgen", single(), receives_bijstand=True, asylum_and_inburgering=True)
    assert "van uw eigen bijstand" in fill(duty.title)
