"""The cases of rules-nl-audit-rights.md part 3 that are about rights; norms are tested elsewhere.

1 to 4 and 8 (norms) and 18's sums stand in tests/law/situations and tests/law/participatiewet.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.domain.certainty import Certainty
from app.domain.decision import Decision, Outcome
from app.domain.finding import Reply
from app.law.participatiewet.aannames import norm_aannames
from app.law.rights.aanvragen import meteen_aanvragen
from app.law.rights.begin import drie_maanden_terug, earliest_start
from app.law.rights.beschut_werk import beschut_werk
from app.law.rights.bijstand import bijstand
from app.law.rights.bijzondere_bijstand import bijzondere_bijstand
from app.law.rights.doelgroep import doelgroep_loonkostensubsidie
from app.law.rights.hulp_bij_werk import hulp_bij_werk, onderzoek_en_besluit, voorziening
from app.law.rights.inkomenstoeslag import inkomenstoeslag
from app.law.rights.loonkostensubsidie import loonkostensubsidie
from app.law.rights.participatieplaats import participatieplaats
from app.law.rights.proefplaats import proefplaats
from app.law.rights.studietoeslag import studietoeslag
from app.law.rights.vergoedingen import premie
from app.law.rights.verhoging import verhoging_18_20
from app.law.rights.voorschot import voorschot
from app.law.rights.werken import werken_en_houden
from app.text.dutch import fill
from tests.law.people import DAY, born, case, couple, parent, single

JANUARY = date(2026, 1, 1)
NUGGER = {"receives_bijstand": False, "other_benefit": False, "registered_jobseeker": True}


def test_05_single_of_19_whose_parents_cannot_pay():
    """Case 5, Participatiewet 20.3: the raise is due; alone 345,99 + 746,45."""
    found = verhoging_18_20(case(single(19, JANUARY, no_support_from_parents=True), JANUARY))

    assert (found.answer, found.amount) == (Reply.YES, Decimal("746.45"))
    assert found.article.startswith("20.3")


def test_06_the_raise_of_a_couple_is_capped():
    """Case 6, Participatiewet 20.4: 1.347,06 + 746,45 stops at 2.002,13."""
    who = couple(19, 23, JANUARY, no_support_from_parents=True)
    found = verhoging_18_20(case(who, JANUARY))

    assert found.amount == Decimal("2002.13") - Decimal("1347.06")


@pytest.mark.parametrize(
    ("who", "raised"),
    [(single(19), "762.24"), (parent(20, 1), "762.24"), (couple(19, 23), "663.47")],
)
def test_the_raise_is_named_before_the_parents_are_told_of(who, raised):
    """Participatiewet 20.3: 762,24 from 1 July 2026; a couple stops at 2.027,79 (20.4)."""
    found = verhoging_18_20(case(who))
    (assumed,) = (
        one for one in norm_aannames(who, DAY) if "ouders" in one.id
    )

    assert (found.certainty, found.amount) == (Certainty.GEMEENTE_BESLIST, Decimal(raised))
    assert found.missing_fact == "no_support_from_parents"
    assert dict(found.because.values)["amount"] == Decimal(raised)
    assert dict(assumed.values)["extra"] == Decimal(raised)


@pytest.mark.parametrize(
    "who", [single(19, no_support_from_parents=False), single(21), couple(19, 20)]
)
def test_no_raise_is_named_where_the_law_gives_none_that_is_known(who):
    """Participatiewet 20.3: parents who help, 21 years; for two of 18 to 20 it names no amount."""
    assert verhoging_18_20(case(who)).amount is None


@pytest.mark.parametrize("told", [{}, {"doelgroep_loonkostensubsidie": None}])
def test_who_is_under_27_reads_what_2027_brings(told):
    """Participatiewet 34a.1.a from 2027: 15 per cent, twelve months; 34a names no age."""
    found = werken_en_houden(case(single(19, **told), receives_bijstand=True))
    said = " ".join(one.id for one in (found.because, found.unless) if one is not None)

    assert "Vanaf 1 januari 2027 kan van elke 100 euro 15 euro vrij zijn, twaalf maanden." in said


def test_07_no_bijstand_at_20_in_an_inrichting():
    """Case 7, Participatiewet 13.2.a."""
    found = bijstand(case(single(20, inrichting=True)))

    assert found.answer is Reply.NO


def test_09_a_nugger_gets_no_proefplaats_but_may_ask_for_help():
    """Case 9, Participatiewet 8a.2.d and 10.5."""
    asked = case(single(35), **NUGGER)

    assert proefplaats(asked).answer is Reply.NO
    assert "artikel 10 lid 5" in proefplaats(asked).unless.id
    assert onderzoek_en_besluit(asked).answer is Reply.YES


def test_10_a_nugger_asks_help_and_a_course():
    """Case 10, Participatiewet 10.1 and 10.4: help yes; the course only if found necessary."""
    asked = case(single(35), **NUGGER, requested_help=True)

    assert hulp_bij_werk(asked).answer is Reply.YES
    assert onderzoek_en_besluit(asked).answer is Reply.YES
    found = voorziening(asked)
    assert (found.answer, found.certainty) == (Reply.UNKNOWN, Certainty.GEMEENTE_BESLIST)


def test_11_a_nugger_of_24_for_whom_school_still_fits():
    """Case 11, Participatiewet 7a.1.a and 7a.2: not met; may be led back to school help."""
    found = hulp_bij_werk(case(single(24), **NUGGER, can_follow_education=True))

    assert found.answer is Reply.NO
    assert found.article.startswith("7a.1.a")


def test_12_no_finding_of_its_own_accord_for_a_nugger():
    """Case 12, Participatiewet 10c.1: a written request is needed."""
    asked = case(
        single(40),
        **NUGGER,
        cannot_earn_minimum_wage=True,
        can_do_task=True,
        basic_work_skills=True,
        one_hour_in_a_row=True,
        hours_load=Decimal(6),
    )
    found = doelgroep_loonkostensubsidie(asked)

    assert found.answer is Reply.UNKNOWN
    assert "alleen als u het op papier vraagt" in found.because.id


@pytest.mark.parametrize(("months", "answer"), [(8, Reply.NO), (13, Reply.UNKNOWN)])
def test_13_a_second_request_within_a_year(months, answer):
    """Case 13, Participatiewet 10c.2: once per twelve months."""
    asked_on = date(2025, 11, 1) if months == 8 else date(2025, 6, 1)
    found = doelgroep_loonkostensubsidie(case(single(40), **NUGGER, lks_asked=asked_on))

    assert found.answer is answer


@pytest.mark.parametrize(("full", "answer"), [(True, Reply.NO), (False, Reply.YES)])
def test_14_sheltered_work_with_all_places_filled(full, answer):
    """Case 14, Participatiewet 10b.1 and 10b.6: then there is no duty to offer."""
    decided = (Decision("beschut_werk", Outcome.TOEGEKEND),)
    asked = case(single(45), **NUGGER, decisions=decided, sheltered_places_full=full)

    assert beschut_werk(asked).answer is answer


def test_15_the_subsidy_can_be_asked_within_six_months_of_the_start():
    """Case 15, Participatiewet 10d.2.b: nugger before the job, job began four months ago."""
    asked = case(
        single(30),
        job_started=date(2026, 3, 1),
        in_group_before_job=True,
        cannot_earn_minimum_wage=True,
    )
    found = loonkostensubsidie(asked)

    assert (found.answer, found.until) == (Reply.YES, date(2026, 9, 1))
    late = case(single(30), job_started=date(2025, 12, 1), in_group_before_job=True)
    assert loonkostensubsidie(late).answer is Reply.NO


def test_17_a_participatieplaats_that_does_not_help_ends_after_a_year():
    """Case 17, Participatiewet 10a.8."""
    began = date(2025, 9, 15)
    found = participatieplaats(
        case(single(40), participatieplaats_since=began, participatieplaats_helps=False)
    )

    assert found.until == date(2026, 9, 15)


@pytest.mark.parametrize(("group", "answer"), [(False, Reply.NO), (True, Reply.UNKNOWN)])
def test_18_a_premie_at_25(group, answer):
    """Case 18, Participatiewet 31.2.j and 31.5: income, or free for the LKS group."""
    asked = case(single(25, doelgroep_loonkostensubsidie=group))

    assert premie(asked).answer is answer


@pytest.mark.parametrize(
    ("who", "facts", "answer"),
    [
        (couple(26, 28), {}, Reply.YES),
        (single(19), {"pro_vso_until": date(2025, 9, 1)}, Reply.YES),
        (single(19), {"was_in_pro_vso": False}, Reply.NO),
    ],
)
def test_19_and_20_who_may_apply_at_once(who, facts, answer):
    """Cases 19 and 20, Participatiewet 41.4, 41.4.a and 41.12."""
    assert meteen_aanvragen(case(who, **facts)).answer is answer


def test_21_at_most_three_months_back():
    """Case 21, Participatiewet 44.1 and 44.5: from 1 April at most, if the gemeente decides."""
    found = drie_maanden_terug(case(single(), melding=date(2026, 7, 1)))

    assert earliest_start(date(2026, 7, 1), date(2026, 7, 1)) == date(2026, 4, 1)
    assert (found.answer, found.certainty) == (Reply.UNKNOWN, Certainty.GEMEENTE_BESLIST)
    assert ("day", date(2026, 4, 1)) in found.because.values


def test_22_the_advance_with_income_of_500():
    """Case 22, Participatiewet 52.1 and 52.2: at least 0,95 x 901,50, as a loan."""
    asked = case(
        single(40, date(2026, 2, 10)),
        date(2026, 2, 10),
        receives_bijstand=False,
        application=date(2026, 1, 1),
        papers_complete=True,
        counted_income_month=Decimal(500),
    )
    found = voorschot(asked)

    assert (found.answer, found.amount) == (Reply.YES, Decimal("856.43"))
    assert found.until == date(2026, 1, 29)
    silent = replace(asked, facts=replace(asked.facts, counted_income_month=None))
    assert (voorschot(silent).answer, voorschot(silent).amount) == (Reply.YES, None)
    enough = replace(asked.facts, counted_income_month=Decimal("1401.50"))
    none = voorschot(replace(asked, facts=enough))
    assert (none.answer, none.amount) == (Reply.NO, None), "52.1.b: clearly no right, no advance"
    nearly = replace(asked.facts, counted_income_month=Decimal("1401.49"))
    assert voorschot(replace(asked, facts=nearly)).answer is Reply.YES


@pytest.mark.parametrize(
    ("costs", "words"), [("176.00", "mag uw gemeente weigeren"), ("176.01", "bijzonder en nodig")]
)
def test_23_the_threshold_of_bijzondere_bijstand(costs, words):
    """Case 23, Participatiewet 35.2: up to and including 176 the gemeente may refuse."""
    found = bijzondere_bijstand(case(single(), special_costs=Decimal(costs)))

    assert found.certainty is Certainty.GEMEENTE_BESLIST
    assert words in found.because.id


def test_24_the_individuele_inkomenstoeslag():
    """Case 24, Participatiewet 36.1 and 36.3: 20 no; granted 11 months ago no; else assess."""
    granted = (Decision("inkomenstoeslag", Outcome.TOEGEKEND, since=date(2025, 8, 1)),)
    low = {"low_income_months": 60}

    assert inkomenstoeslag(case(single(20), **low)).answer is Reply.NO
    refused = inkomenstoeslag(case(single(45), **low, decisions=granted))
    assert (refused.answer, refused.until) == (Reply.NO, date(2026, 8, 1))
    assess = inkomenstoeslag(case(single(45, assets=Decimal(900)), **low, **NUGGER))
    assert (assess.answer, assess.certainty) == (Reply.UNKNOWN, Certainty.GEMEENTE_BESLIST)


def test_25_studietoeslag_with_internship_pay():
    """Case 25, Participatiewet 36b.1 and 36b.5: at least 308,12 - (400,00 - 231,09)."""
    asked = case(
        single(20, JANUARY),
        JANUARY,
        receives_student_grant=True,
        structural_limitation=True,
        wajong_benefit=False,
        internship_month=Decimal(400),
    )
    found = studietoeslag(asked)

    assert (found.answer, found.amount) == (Reply.YES, Decimal("139.21"))
    assert born(20, JANUARY) == asked.household.birth_date


def test_unpaid_leave_excludes_but_not_a_single_parent():
    """Audit duties 1.1, Participatiewet 13.2.b: not a single parent on parental leave."""
    leave = {"unpaid_leave": True, "counted_income_month": Decimal(0)}

    assert bijstand(case(single(30), **leave)).answer is Reply.NO
    found = bijstand(
        case(
            replace(parent(30, 4), assets=Decimal(0), inrichting=False),
            **leave,
            lawful_residence=True,
            other_provision=False,
            detained=False,
            stays_abroad=(),
        )
    )
    assert (found.answer, found.certainty) == (Reply.UNKNOWN, Certainty.GEMEENTE_BESLIST)
    assert "ouderschapsverlof" in found.because.id


@pytest.mark.parametrize(("group", "answer"), [(None, Reply.UNKNOWN), (False, Reply.NO)])
def test_under_27_the_group_is_asked_before_a_no(group, answer):
    """Audit rights 1b on 31.5: z is not excluded under 27, so silence on the group is no "no"."""
    facts = {"receives_bijstand": True, "counted_income_month": Decimal(400)}
    found = werken_en_houden(case(single(25, doelgroep_loonkostensubsidie=group), **facts))

    assert found.answer is answer
    assert (found.missing_fact == "doelgroep_loonkostensubsidie") is (group is None)


@pytest.mark.parametrize(
    ("home", "of_parent"), [(single(), False), (parent(40, 5), True), (parent(40, 14), False)]
)
def test_what_is_free_has_its_most_and_the_part_of_a_parent_alone(home, of_parent):
    """Participatiewet 31 lid 2 n and r, from 1 July 2026: 289 and, alone with a child, 180,17."""
    told = fill(werken_en_houden(case(home, receives_bijstand=True)).unless).replace("\u00a0", " ")
    assert "hoogstens € 289,00 per maand" in told
    assert ("hoogstens € 180,17 per maand" in told) is of_parent


@pytest.mark.parametrize(
    ("worth", "told"),
    [("8.99", (1009, 1767)), ("3.00", (1767, 1767)), ("14.00", (167, 1767))],
)
def test_what_the_work_is_worth_says_what_the_employer_gets(worth, told):
    """Participatiewet 10d lid 4: the gap to 2.337,00 with 8 % holiday pay, at most 70 % of it."""
    group = single(doelgroep_loonkostensubsidie=True)
    asked = case(group, job_planned=True, earns_hour=Decimal(worth))
    said = dict(loonkostensubsidie(asked).because.values)
    assert abs(said["amount"] - told[0]) <= 2
    assert said["most"] == told[1]
    # Lid 4: "vermeerderd met een [...] vergoeding voor werkgeverslasten".
    assert "kosten van de werkgever" in fill(loonkostensubsidie(asked).because)


@pytest.mark.parametrize("worth", ["14.99", "20.00"])
def test_work_that_is_worth_the_minimum_wage_leaves_nothing_to_give(worth):
    """Participatiewet 10d lid 4: the subsidy is the gap, and there is none; 6 lid 1 e."""
    group = single(doelgroep_loonkostensubsidie=True)
    found = loonkostensubsidie(case(group, job_planned=True, earns_hour=Decimal(worth)))
    assert found.answer is Reply.NO
    assert not found.because.values
    # What is not known yet goes first.
    unknown = loonkostensubsidie(case(group, earns_hour=Decimal(worth)))
    assert unknown.answer is Reply.UNKNOWN


def test_without_what_the_work_is_worth_no_amount_is_told():
    """Principle 8: what was not measured is not counted with."""
    group = single(doelgroep_loonkostensubsidie=True)
    assert not loonkostensubsidie(case(group, job_planned=True)).because.values
