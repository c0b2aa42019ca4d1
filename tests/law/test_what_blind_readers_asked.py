"""What blind readers of single rights and duties did not find, or read as something else."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.domain.decision import Decision, Outcome
from app.domain.facts import Blame, Facts
from app.domain.finding import Reply
from app.law import duties_of, maatregel_of, minimumloon, rights_of, subsidie_bij_uren
from app.text.dutch import fill
from tests.law.people import find, single

DAY = date(2026, 11, 30)
ON_BIJSTAND = Facts(receives_bijstand=True)


def _right(name, facts=ON_BIJSTAND, home=None):
    return find(rights_of(home or single(), facts, DAY, None), name)


def _duty(name, facts, home=None):
    return find(duties_of(home or single(), facts, DAY, None), name)


def _exempt(until=None):
    letter = Decision("ontheffing_9_2", Outcome.TOEGEKEND, until=until)
    return Facts(receives_bijstand=True, decisions=(letter,))


def test_the_no_riskpolis_says_who_pays_whom():
    """BW 7:629 lid 1 and 5; Ziektewet 29b lid 2 e, lid 6 and 29e, text of 1 July 2026."""
    found = _right("no_riskpolis", home=single(doelgroep_loonkostensubsidie=True))

    told = fill(found.because)
    assert "die betaalt uw loon meestal door" in told
    assert told.endswith("UWV vergoedt dat aan uw werkgever, helemaal of voor een deel.")
    # 38a lid 3: the first day after six weeks; 29b lid 2 e: established by UWV or the gemeente.
    assert "uiterlijk na zes weken aan UWV" in fill(found.unless)
    assert "vastgesteld dat u het minimumloon niet kunt verdienen" in fill(found.unless)
    assert (found.source.law, found.source.mark) == ("Ziektewet", "S")


@pytest.mark.parametrize(
    ("facts", "asks"),
    [
        (_exempt(), True),
        (Facts(receives_bijstand=True, cannot_earn_minimum_wage=True), True),
        (ON_BIJSTAND, False),
    ],
)
def test_lasting_inability_to_work_is_established_after_an_investigation(facts, asks):
    """Participatiewet 9 lid 5 and Wet WIA 4: no exemption that one grows into."""
    told = replace(facts, volledig_duurzaam_arbeidsongeschikt=False)
    found = _duty("vrijstelling_9_5", told)

    assert found.answer is Reply.NO
    assert ("vraag uw gemeente om onderzoek" in fill(found.because)) is asks


@pytest.mark.parametrize(("until", "asks"), [(None, True), (date(2027, 6, 1), False)])
def test_a_temporary_exemption_without_a_day_is_asked_after(until, asks):
    """Participatiewet 9 lid 2: temporary, so it has an end that a letter may not name."""
    facts = _exempt(until)
    for found in (_duty("vrijstelling_9_2", facts), _right("ontheffing_9_2", facts)):
        assert ("op tijd om verlenging" in fill(found.because)) is asks


@pytest.mark.parametrize(("age", "whole"), [(19, True), (26, True), (27, False)])
def test_under_27_the_whole_right_can_end(age, whole):
    """Participatiewet 13 lid 2 d: who is under 27 and shows no will to meet the duties.

    It is a consequence (18): what the law asks, and when not, is told before it.
    """
    home = single(age, DAY)
    cost = maatregel_of(home, ON_BIJSTAND, DAY, None, "werk_aanvaarden")
    told = "" if cost.can_end is None else fill(cost.can_end.because)

    assert ("Onder 27 kan bijstand helemaal stoppen" in told) is whole
    assert "stoppen" not in fill(_duty("werk_aanvaarden", ON_BIJSTAND, home).because)


@pytest.mark.parametrize("name", ["scholing", "onderzoek_en_besluit", "voorziening"])
def test_who_asks_for_help_gets_an_investigation_and_a_decision(name):
    """Participatiewet 10 lid 4 and 5."""
    facts = Facts(receives_bijstand=True, requested_help=True)
    told = fill(_right(name, facts).because)

    assert "onderzoeken" in told
    assert "beslui" in told


def test_bijzondere_bijstand_comes_after_what_pays_first():
    """Participatiewet 15 lid 1."""
    told = fill(_right("bijzondere_bijstand", Facts(special_costs=Decimal(380))).because)

    assert "Eerst kijkt zij of iets anders het betaalt" in told
    # Lid 2: at or below the threshold the gemeente may refuse, and 380 is above it.
    assert told.startswith("Uw kosten zijn meer dan €\u00a0176,00: om het drempelbedrag")


def test_savings_above_the_costs_may_pay_them():
    """Participatiewet 35 lid 1: what can be paid from vermogen, in the opinion of the gemeente."""
    home = replace(single(45), assets=Decimal(9000))
    facts = replace(ON_BIJSTAND, special_costs=Decimal(310))
    told = fill(_right("bijzondere_bijstand", facts, home).unless)
    assert told.endswith("dat u uw spaargeld van €\u00a09.000 daarvoor kunt gebruiken.")


def test_the_group_says_whose_money_the_subsidy_is():
    """Participatiewet 6 g, 10d lid 1 and 10da: for the employer; with guidance for the person."""
    told = fill(_right("doelgroep_loonkostensubsidie").unless)

    assert "geld voor uw werkgever" in told
    assert "Zonder uitkering" not in told


def test_loonkostensubsidie_says_what_the_employee_gets_and_does():
    """Participatiewet 10d lid 4 and 6: the wage, the measuring, and who plans it."""
    home = single(doelgroep_loonkostensubsidie=True)
    right = _right("loonkostensubsidie", replace(ON_BIJSTAND, job_planned=True), home)
    told = fill(right.unless)

    assert "minstens het minimumloon, betaalt niets terug en werkt mee" in told
    assert "bepaalt de gemeente in overleg met u" in told
    # Lid 1 a: the loonwaarde is established before anything is given.
    assert "Eerst meet zij wat uw werk waard is." in fill(right.because)


@pytest.mark.parametrize(("bijstand", "goes_on"), [(True, True), (False, False), (None, False)])
def test_on_a_proefplaats_bijstand_goes_on(bijstand, goes_on):
    """Participatiewet 6 h and 8a lid 2 d: unpaid, for who receives algemene bijstand."""
    told = fill(_right("proefplaats", Facts(receives_bijstand=bijstand)).unless)

    assert ("Uw bijstand loopt door." in told) is goes_on


@pytest.mark.parametrize(
    ("name", "facts", "told"),
    [
        ("minder_terugbetalen", Facts(owes_gemeente=True), True),
        ("schuldhulp", Facts(owes_gemeente=True), True),
        ("schuldhulp", Facts(overpaid=Decimal(1860)), True),
        ("schuldhulp", Facts(has_debts=True), False),
    ],
)
def test_a_debt_to_the_gemeente_may_go_into_a_debt_arrangement(name, facts, told):
    """Participatiewet 60c: not with intent or gross negligence that was fined or reported."""
    unless = fill(_right(name, facts).unless)

    assert ("schuldregeling" in unless) is told
    assert ("opzet of grove schuld met" in unless) is told


@pytest.mark.parametrize(
    ("facts", "must"),
    [
        (Facts(receives_bijstand=True, overpaid=Decimal(1860), blame=Blame.NORMAAL), "afhalen"),
        (
            Facts(receives_bijstand=False, owes_gemeente=True, reported_within_60_days=False),
            "terugvragen",
        ),
        (Facts(receives_bijstand=True, owes_gemeente=True), None),
    ],
)
def test_what_was_not_reported_must_be_asked_back(facts, must):
    """Participatiewet 58 lid 1 and 60 lid 4: must; else it may (58 lid 2)."""
    told = fill(_duty("terugbetalen", facts).otherwise)

    assert ("Dan moet de gemeente het terugvragen" in told) is (must is not None)
    assert ("Is er iets niet doorgegeven?" in told) is (must is not None)
    assert "als verrekenen niet meer kan" in told
    assert must is None or told.split(".")[0].endswith(must)
    assert "belasting" in told


@pytest.mark.parametrize(
    ("age", "hours", "amount"), [(33, 28, 785), (33, 36, 1009), (33, 14, 393), (20, 28, None)]
)
def test_the_subsidy_follows_the_hours_of_the_job(age, hours, amount):
    """Participatiewet 10d lid 4: 40 of 100 of 2.523,96 at 36 hours; of another wage under 21."""
    worth = minimumloon(single(33, DAY).birth_date, DAY).value * Decimal("0.60")
    facts = Facts(earns_hour=worth)
    found = subsidie_bij_uren(single(age, DAY), facts, DAY, Decimal(hours))

    assert found is None if amount is None else abs(found - amount) <= 1
