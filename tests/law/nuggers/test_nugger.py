"""Without benefit: what the law gives, at most five questions, and never a dead end."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from decimal import Decimal
from itertools import product

import pytest

from app.domain.facts import Facts
from app.domain.finding import Reply, Status
from app.law.nuggers.nugger import nugger
from app.law.nuggers.vragen import QUESTIONS, questions
from app.text.dutch import fill
from tests.law.people import DAY, couple, find, single

KNOWN = Facts(receives_bijstand=False, other_benefit=False, registered_jobseeker=True)
_NOT_A_QUESTION = {"decisions", "gemeente", "assets", "sheltered_places_full"}


def _told(age, **facts):
    known = {"receives_bijstand": False, "other_benefit": False, "registered_jobseeker": True}
    given = {**known, **facts}
    return nugger(single(age), Facts(**given), DAY, None)


@pytest.mark.parametrize("age", [16, 17, 18, 22, 23, 26, 27, 29, 30, 55, 66, 70])
def test_never_a_dead_end_and_at_most_five_questions(age):
    """document-000 Q12 and Q13: always a next step, and nothing asked beyond the five."""
    for told in product((None, True, False), repeat=4):
        benefit, registered, school, low = told
        facts = Facts(
            receives_bijstand=False,
            other_benefit=benefit,
            registered_jobseeker=registered,
            startkwalificatie=school,
            income_below_norm=low,
        )
        found = nugger(single(age), facts, DAY, None)

        assert any(one.answer is not Reply.NO and one.how_to_ask for one in found), told
        asked = {one.missing_fact for one in found} - {None} - _NOT_A_QUESTION
        assert asked <= set(QUESTIONS), told
        assert find(found, "clientondersteuning").answer is Reply.YES, told


def test_at_most_five_questions_and_none_about_who_someone_is():
    """product.md "Geen uitkering": at most five questions, no identity."""
    assert len(QUESTIONS) <= 5
    assert len(questions(40)) == 4
    assert "startkwalificatie" in questions(26)
    assert not {"name", "bsn", "address"} & set(QUESTIONS)


def test_the_right_first_whatever_partner_or_house():
    """document-000 Q14, Participatiewet 6.a and 10.1: partner's income does not count."""
    found = nugger(couple(40, 45), KNOWN, DAY, None)

    assert find(found, "nugger").answer is Reply.YES
    assert find(found, "hulp_bij_werk").answer is Reply.YES
    assert "partner" in find(found, "nugger").unless.id
    assert find(found, "voorwaarden_gemeente").status is Status.GEMEENTE


@pytest.mark.parametrize(
    ("facts", "age", "answer"),
    [
        ({}, 40, Reply.YES),
        ({"registered_jobseeker": False}, 40, Reply.NO),
        ({"other_benefit": True}, 40, Reply.NO),
        ({"registered_jobseeker": None}, 40, Reply.UNKNOWN),
        ({}, 68, Reply.NO),
    ],
)
def test_who_is_a_nugger(facts, age, answer):
    """Participatiewet 6 a: registered as jobless, no named benefit, under pension age."""
    assert find(_told(age, **facts), "nugger").answer is answer


@pytest.mark.parametrize("name", ["proefplaats", "participatieplaats", "medisch_urenbeperkt"])
def test_what_needs_bijstand(name):
    """Participatiewet 8a.2.d, 10a.1 and 6b.2: algemene bijstand needed."""
    assert find(_told(35), name).answer is Reply.NO


@pytest.mark.parametrize("fact", ["receives_bijstand", "uwv_benefit"])
def test_who_has_a_benefit_is_no_nugger(fact):
    """Participatiewet 6 a: no right to bijstand, WW, WIA or another named benefit."""
    found = find(_told(40, **{fact: True}), "nugger")

    assert found.answer is Reply.NO
    on_bijstand = _told(40, receives_bijstand=True)
    assert find(on_bijstand, "geen_plichten").answer is Reply.NO
    assert find(on_bijstand, "bijstand").answer is Reply.NO


def test_no_duties():
    """Participatiewet 9.1 and 7.1.c: the duties belong to bijstand."""
    assert find(_told(35), "geen_plichten").answer is Reply.YES


@pytest.mark.parametrize(("age", "answer"), [(26, Reply.UNKNOWN), (27, Reply.YES)])
def test_help_is_a_right_from_27(age, answer):
    """Participatiewet 7.3.a, 7a.1 and 10.1."""
    assert find(_told(age, startkwalificatie=False), "hulp_bij_werk").answer is answer


@pytest.mark.parametrize(
    ("age", "school", "answer"),
    [
        (22, False, Reply.YES),
        (23, False, Reply.YES),
        (26, False, Reply.YES),
        (27, False, Reply.NO),
        (26, True, Reply.NO),
        (26, None, Reply.UNKNOWN),
    ],
)
def test_the_doorstroompunt_until_27(age, school, answer):
    """Wet van school naar duurzaam werk, since 2026 to 27 instead of 23 (second-hand)."""
    found = find(_told(age, startkwalificatie=school), "doorstroompunt")

    assert found.answer is answer
    assert found.source.mark == "S2"


@pytest.mark.parametrize(("age", "answer"), [(17, Reply.YES), (18, Reply.NO)])
def test_school_until_18(age, answer):
    """document-003 C50: until 18 without startkwalificatie (second-hand)."""
    assert find(_told(age, startkwalificatie=False), "kwalificatieplicht").answer is answer


@pytest.mark.parametrize(("age", "words"), [(29, "tot 30"), (30, "lenen"), (57, "tot 57")])
def test_money_to_study(age, words):
    """document-000: studiefinanciering to 30, borrowing to 57 (second-hand)."""
    assert words in find(_told(age), "studiefinanciering").because.id


@pytest.mark.parametrize(
    ("age", "birthday"), [(17, 18), (18, 21), (20, 21), (21, 27), (26, 27), (27, 30), (29, 30)]
)
def test_the_next_age_limit(age, birthday):
    """Participatiewet 13.1.f, 21, 41.4: 18, 21, 27 and 30, to the day."""
    until = find(_told(age), "leeftijdsgrens").until

    assert until == date(DAY.year + birthday - age, DAY.month, DAY.day)


def test_on_the_birthday_itself_the_limit_is_reached():
    """Boundary: who turns 27 today has no four weeks, who turns 27 tomorrow has."""
    today = single(27)
    tomorrow = single(27, DAY + timedelta(days=1))

    assert find(nugger(today, KNOWN, DAY, None), "zoekperiode").answer is Reply.NO
    assert find(nugger(tomorrow, KNOWN, DAY, None), "zoekperiode").answer is Reply.YES


def test_who_told_the_melding_is_not_told_to_report():
    """Participatiewet 41.4: after it one looks for work, and then applies."""
    home = replace(single(20), medisch_urenbeperkt=False, doelgroep_loonkostensubsidie=False)
    facts = replace(KNOWN, melding=DAY, was_in_pro_vso=False, income_below_norm=True)
    found = nugger(home, facts, DAY, None)
    weeks, bijstand = find(found, "zoekperiode"), find(found, "bijstand")
    assert "Meld u" not in fill(weeks.how_to_ask) + fill(bijstand.how_to_ask)
    assert weeks.until == DAY + timedelta(days=28)
    # 41.12: from 27 one applies at once; 41.4.b: so does who is medisch urenbeperkt.
    older = find(nugger(single(40), facts, DAY, None), "bijstand")
    assert fill(older.how_to_ask).endswith("Doe nu uw aanvraag bij UWV.")
    limited = replace(home, medisch_urenbeperkt=True)
    assert find(nugger(limited, facts, DAY, None), "zoekperiode").answer is Reply.NO


@pytest.mark.parametrize(
    ("low", "answer"), [(None, Reply.UNKNOWN), (True, Reply.UNKNOWN), (False, Reply.NO)]
)
def test_who_has_little_is_sent_to_bijstand_itself(low, answer):
    """Audit rights 1d: a person with means under the norm should claim bijstand itself."""
    found = find(_told(40, income_below_norm=low), "bijstand")

    assert found.answer is answer
    assert ("Vraag bijstand aan" in found.because.id) is bool(low)


@pytest.mark.parametrize(
    ("home", "facts", "answer"),
    [
        ({"assets": Decimal(30_000)}, {}, Reply.NO),
        ({"assets": Decimal("8000.01")}, {}, Reply.NO),
        ({"assets": Decimal(8000)}, {}, Reply.UNKNOWN),
        ({"assets": Decimal(9000), "saved_in_bijstand": Decimal(9000)}, {}, Reply.NO),
        ({}, {"counted_income_month": Decimal(3000)}, Reply.NO),
        ({}, {"counted_income_month": Decimal(300)}, Reply.UNKNOWN),
    ],
)
def test_savings_and_income_that_were_told_are_not_sent_to_bijstand(home, facts, answer):
    """Field case F0; Participatiewet 19.1 and 34: with 30.000 saved there is none to ask for."""
    told = Facts(
        receives_bijstand=False,
        other_benefit=False,
        registered_jobseeker=True,
        income_below_norm=True,
        **facts,
    )
    found = find(nugger(single(40, **home), told, DAY, None), "bijstand")
    assert found.answer is answer


def test_money_that_does_not_ask_for_bijstand():
    """Audit rights 1d: bijzondere bijstand, toeslag and studietoeslag do not require bijstand."""
    found = _told(40, income_below_norm=False)
    names = ("bijzondere_bijstand", "inkomenstoeslag", "studietoeslag", "zorgtoeslag")

    for name in names:
        assert find(found, name).answer is Reply.UNKNOWN
    assert find(_told(20), "inkomenstoeslag").answer is Reply.NO


_HANGS_ON_BIJSTAND = (
    "nugger",
    "hulp_bij_werk",
    "voorziening",
    "persoonlijke_ondersteuning",
    "proefplaats",
    "geen_plichten",
    "bijstand",
)


@pytest.mark.parametrize("name", _HANGS_ON_BIJSTAND)
@pytest.mark.parametrize("low", [None, True])
def test_without_a_word_on_bijstand_that_is_the_question(name, low):
    """Participatiewet 6 a, 9.1 and 11.1: bijstand decides it, and silence says nothing of it."""
    found = find(_told(40, receives_bijstand=None, income_below_norm=low), name)

    assert (found.answer, found.missing_fact) == (Reply.UNKNOWN, "receives_bijstand")


def test_what_is_no_either_way_is_no_without_a_word_on_bijstand():
    """Participatiewet 6 a, 13.1.a and 19.1: a fact that settles it is not hidden by silence."""
    unknown = {"receives_bijstand": None}

    assert find(_told(70, **unknown), "nugger").answer is Reply.NO
    assert find(_told(40, **unknown, registered_jobseeker=False), "nugger").answer is Reply.NO
    assert find(_told(40, **unknown, income_below_norm=False), "bijstand").answer is Reply.NO
    assert find(_told(40, **unknown, detained=True), "bijstand").answer is Reply.NO
    asked = find(_told(40, **unknown, melding=DAY), "geen_plichten")
    assert asked.answer is Reply.NO


@pytest.mark.parametrize(("age", "keeps"), [(26, False), (27, True), (50, True)])
def test_who_finds_work_by_a_provision_keeps_the_claim(age, keeps):
    """Participatiewet 10 lid 2; under 27 the help rests on article 7a, which has no such lid."""
    words = find(_told(age), "hulp_bij_werk").unless
    assert (words is not None and "10 lid 2" in fill(words)) is keeps


def test_a_partner_is_no_reason_in_the_law_to_say_no():
    """Participatiewet 6 onder a, 10 lid 4 and 8a lid 2 a: what must be done, and what may."""
    words = fill(find(nugger(couple(40, 45), KNOWN, DAY, None), "nugger").unless)
    assert "ook vragen met een eigen huis of inkomen van uw partner" in words
    assert "artikel 10 lid 4" in words
    assert "artikel 8a lid 2" in words


def test_without_bijstand_one_may_refuse_and_the_help_may_end():
    """Participatiewet 9 lid 1 and 18 are of bijstand; conditions of the help: 8a lid 2 a."""
    found = find(_told(45), "geen_plichten")
    assert "Er is dan ook niets om te verlagen." in fill(found.because)
    # A fine or a claim may still follow on bijstand of before (18a lid 1, 58).
    assert "Over bijstand van vroeger kan uw gemeente nog wel beslissen." in fill(found.because)
    assert "kan de hulp dan wel stoppen" in fill(found.unless)
    reported = find(_told(45, melding=DAY), "geen_plichten")
    assert (reported.answer, "verlaging" in fill(reported.because)) == (Reply.NO, False)


@pytest.mark.parametrize("days", [5, 27])
def test_who_may_have_to_wait_is_not_sent_to_apply(days):
    """Participatiewet 41 lid 4: not before four weeks, unless an exception was told."""
    facts = replace(KNOWN, melding=DAY, income_below_norm=True)
    found = nugger(single(20), facts, DAY + timedelta(days=days), None)
    words = fill(find(found, "bijstand").how_to_ask)
    assert words.startswith("U zoekt meestal eerst vier weken")


def test_when_the_weeks_are_over_one_is_sent_to_apply():
    """Participatiewet 41 lid 4: "niet eerder dan vier weken na de melding"."""
    facts = replace(KNOWN, melding=DAY, income_below_norm=True)
    for home, school in ((single(20), None), (single(20), False)):
        told = replace(facts, was_in_pro_vso=school)
        found = nugger(home, told, DAY + timedelta(days=28), None)
        said = find(found, "bijstand").how_to_ask, find(found, "zoekperiode").because
        assert all(fill(one).endswith("Doe nu uw aanvraag bij UWV.") for one in said)


def test_in_an_inrichting_one_applies_to_the_gemeente():
    """Participatiewet 41 lid 2: the application is made to the college."""
    facts = replace(KNOWN, melding=DAY, income_below_norm=True)
    for told in (facts, replace(facts, melding=None)):
        found = nugger(single(40, inrichting=True), told, DAY, None)
        assert fill(find(found, "bijstand").how_to_ask) == "Vraag het aan bij uw gemeente."


@pytest.mark.parametrize(
    "benefit", [{"other_benefit": True}, {"uwv_benefit": True}, {"other_benefit": None}]
)
def test_who_has_another_benefit_is_not_told_to_refuse(benefit):
    """Werkloosheidswet 24 and IOAW 37: these benefits have duties of their own."""
    found = find(_told(45, **benefit), "geen_plichten")
    assert (found.answer, found.unless) == (Reply.YES, None)


def test_the_norm_of_21_is_called_higher_only_where_it_is():
    """Participatiewet 20 lid 4: without support of the parents the norm is that of 21 already."""
    raised = replace(couple(20, 40), no_support_from_parents=True)

    def told(home):
        return fill(find(nugger(home, KNOWN, DAY, None), "leeftijdsgrens").because)

    assert told(raised).startswith("Bent u 21?")
    assert told(single(20)).startswith("Vanaf 21 jaar is uw bijstandsnorm hoger.")
