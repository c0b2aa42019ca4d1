"""What readers of whole screens missed: a limit, an end, a residence, and whose right it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest

from app.domain.certainty import Certainty
from app.domain.facts import Facts
from app.domain.finding import Reply
from app.domain.household import Exclusion, PartnerReason
from app.domain.month import Month
from app.domain.scenario import Question, Scenario
from app.domain.stay import Stay
from app.law import both_have_right, duties_of, may_still_ask, nugger_of, rights_of, what_if
from app.law.other_laws.huishouden import Aanspraak, aanspraak
from app.text.dutch import fill
from tests.law.people import couple, find, parent, single

DAY = date(2026, 11, 30)
ON_BIJSTAND = Facts(receives_bijstand=True)
NO_BENEFIT = Facts(
    receives_bijstand=False, other_benefit=False, registered_jobseeker=True, income_below_norm=True
)
TOESLAGEN = ("zorgtoeslag", "huurtoeslag", "kindgebonden_budget")


def _plain(sentence) -> str:
    return fill(sentence).replace("\N{NO-BREAK SPACE}", " ")


def _right(name, home, facts=ON_BIJSTAND, day=DAY):
    return find(rights_of(home, facts, day, None), name)


def _help(name, home, facts=NO_BENEFIT):
    return find(nugger_of(home, facts, DAY, None), name)


@pytest.mark.parametrize(
    ("home", "most"),
    [
        (single(40), "€ 289"),
        (parent(40, 6), "€ 289"),
        (single(40, medisch_urenbeperkt=True), "€ 289"),
        (single(22, medisch_urenbeperkt=True), "€ 182,73"),
    ],
)
def test_the_most_until_2027_is_named_with_what_comes_after_it(home, most):
    """Participatiewet 31.2.n and 31.2.y (from 1 July 2026); 34a.1.a and b name no most."""
    told = _plain(_right("werken_en_houden", home).unless)

    assert f"Tot 2027 is hoogstens {most}" in told
    assert "daarna zonder hoogste bedrag." in told


@pytest.mark.parametrize(("age", "told"), [(40, True), (26, False), (70, False)])
def test_a_couple_reads_the_most_of_each(age, told):
    """Participatiewet 31.2.n: of "de belanghebbende", so of each who earns."""
    said = _plain(_right("werken_en_houden", couple(age, 40)).unless)

    assert "partner" in said
    assert ("Tot 2027 is per persoon hoogstens € 289" in said) is told


def test_from_pension_age_2027_has_a_most_too():
    """Participatiewet 34a.1.c: 25 percent up to a most."""
    found = _right("werken_en_houden", single(70))

    assert found.unless is None or "zonder hoogste bedrag" not in fill(found.unless)


@pytest.mark.parametrize("limited", [True, None])
def test_a_limit_of_hours_has_a_most_until_2027_alone(limited):
    """Participatiewet 31.2.y: 182.73 a month from 1 July 2026; 34a.1.b: 15 percent, no most."""
    home = single(40, medisch_urenbeperkt=limited)
    told = _plain(_right("medisch_urenbeperkt", home).unless)
    later = _plain(_right("medisch_urenbeperkt", home, day=date(2027, 2, 1)).unless)

    assert "Tot 2027 is dat hoogstens € 182,73 per maand, daarna zonder hoogste bedrag." in told
    assert "15 euro niet mee, zonder einddatum." in told
    assert "hoogste" not in later


@pytest.mark.parametrize("age", [19, 26])
def test_under_27_what_comes_after_twelve_months_is_said(age):
    """Participatiewet 34a.2 and 34a.3: the gemeente may prolong it, or begin anew."""
    told = fill(_right("werken_en_houden", single(age)).unless)

    assert "Na die twaalf maanden kan uw gemeente de vrijlating verlengen." in told


@pytest.mark.parametrize(
    ("facts", "before"),
    [
        (Facts(receives_bijstand=False, melding=DAY), True),
        (Facts(melding=DAY), True),
        (ON_BIJSTAND, False),
    ],
)
def test_a_plan_of_a_decision_that_is_to_come_is_no_duty_yet(facts, before):
    """Participatiewet 44.4: annexed to a grant; 9.1.b: from the melding on one helps to make it."""
    told = fill(find(duties_of(single(22), facts, DAY, None), "plan_van_aanpak").because)

    assert ("Het plan komt bij het besluit dat u bijstand krijgt." in told) is before
    assert ("Maakt uw gemeente het al met u?" in told) is before


@pytest.mark.parametrize(
    ("name", "home", "told", "may"),
    [
        ("voorziening", single(40), {"requested_help": False}, True),
        (
            "persoonlijke_ondersteuning",
            single(40),
            {"requested_help": False, "needs_support_for_tasks": True},
            True,
        ),
        ("hulp_bij_werk", single(22), {"can_follow_education": True}, True),
        # 10 lid 1: only where the tasks cannot be done without it.
        (
            "persoonlijke_ondersteuning",
            single(40),
            {"requested_help": False, "needs_support_for_tasks": False},
            False,
        ),
        # 10da: a claim of the group alone.
        ("begeleiding_werkplek", single(40), {}, False),
    ],
)
def test_what_may_be_asked_at_any_time_is_no_plain_no(name, home, told, may):
    """Participatiewet 10.1, 10.5 and 7a.1.a: who has the claim may ask; the gemeente decides."""
    found = _right(name, home, replace(ON_BIJSTAND, **told))

    assert found.answer is Reply.NO
    assert may_still_ask(found) is may
    assert not may or found.how_to_ask is not None


@pytest.mark.parametrize("name", ["begeleiding_werkplek", "loonkostensubsidie"])
def test_who_is_not_in_the_group_reads_that_it_may_be_asked(name):
    """Participatiewet 10c.1.a and 10c.2: established on a request, once a year."""
    told = fill(_right(name, single(40)).because)

    assert "U mag een keer per jaar vragen of u er wel bij hoort." in told


@pytest.mark.parametrize("name", TOESLAGEN)
def test_without_lawful_residence_there_is_no_toeslag(name):
    """Awir 9.1: but for who had it and asked in time to go on living here."""
    home = replace(parent(40, 6), rent_month=Decimal(600), zelfstandige_woning=True)
    found = _help(name, home, replace(NO_BENEFIT, lawful_residence=False))

    assert (found.answer, found.how_to_ask, found.article) == (Reply.NO, None, "9.1")
    assert found.source.law == "Algemene wet inkomensafhankelijke regelingen"
    assert found.certainty is Certainty.SCHATTING
    assert "Dan krijgt u geen toeslagen." in fill(found.because)
    assert "Dan houdt u soms uw toeslag." in fill(found.otherwise)


@pytest.mark.parametrize("name", TOESLAGEN)
def test_nor_with_a_spouse_who_has_none(name):
    """Awir 9.2: the spouse of who is entitled must live here lawfully."""
    home = couple(
        40,
        38,
        children=(date(2020, 1, 1),),
        rent_month=Decimal(600),
        zelfstandige_woning=True,
        partner_without_right=True,
        partner_reason=PartnerReason.GEEN_VERBLIJFSRECHT,
    )
    found = _help(name, home)

    assert (found.answer, found.article, found.otherwise) == (Reply.NO, "9.2", None)
    assert "Uw partner heeft nu geen verblijfsrecht." in fill(found.because)


@pytest.mark.parametrize("name", ["zorgtoeslag", "kindgebonden_budget"])
@pytest.mark.parametrize(("told", "open_"), [(None, True), (True, False)])
def test_a_residence_that_was_not_told_is_said_to_be_unknown(name, told, open_):
    """Awir 9: silence is no yes; nobody gets a sixth question for it."""
    found = _help(name, parent(40, 6), replace(NO_BENEFIT, lawful_residence=told))

    assert found.answer is Reply.UNKNOWN
    assert found.missing_fact != "lawful_residence"
    assert (found.unless is not None and "weten wij nog niet" in fill(found.unless)) is open_


@pytest.mark.parametrize(
    ("partner", "assets", "none"),
    [
        (False, 38479, ()),
        (False, 38480, ("huurtoeslag",)),
        (True, 76959, ("huurtoeslag",)),
        (False, 200000, TOESLAGEN),
    ],
)
def test_savings_above_a_limit_leave_no_toeslag(partner, assets, none):
    """Awir 7.3, 2026: 38.479, with a partner 76.958; zorgtoeslag and kindgebonden budget higher."""
    home = couple(40, 40, children=(date(2020, 1, 1),)) if partner else parent(40, 6)
    rents = {"rent_month": Decimal(600), "zelfstandige_woning": True, "assets": Decimal(assets)}
    home = replace(home, **rents)
    found = {name: _help(name, home) for name in TOESLAGEN}

    assert tuple(name for name in TOESLAGEN if found[name].answer is Reply.NO) == none
    for name in none:
        assert fill(found[name].because).startswith("Met meer vermogen dan")
        assert " op 1 januari " in fill(found[name].because), "Awir 7.3"
        # The limit is about 1 January, and what was told is of now.
        assert found[name].certainty is not Certainty.ZEKER
    of_rights = _right("huurtoeslag", home, replace(NO_BENEFIT, lawful_residence=True))
    assert (of_rights.answer is Reply.NO) is ("huurtoeslag" in none)


def test_who_is_alone_and_not_here_lawfully_has_no_toeslag_in_the_months():
    """Awir 9 and Vreemdelingenwet 2000, 10: it is known, and not "dat weten wij niet"."""
    out = replace(single(40), exclusions=(Exclusion(PartnerReason.GEEN_VERBLIJFSRECHT),))

    assert aanspraak(out, DAY) is Aanspraak.GEEN
    assert aanspraak(single(40), DAY) is Aanspraak.TELT
    home = replace(out, rent_month=Decimal(600), assets=Decimal(0))
    found = what_if(Question(home, None, Month(2026, 12), receives_bijstand=False), None)
    assert isinstance(found, Scenario)
    told = [fill(one) for one in found.open_points]
    assert any("Dan krijgt u geen toeslagen." in one for one in told)
    assert not any("weten wij niet" in one for one in told)


_ABROAD = (Stay(date(2026, 10, 1), date(2026, 12, 31)),)


@pytest.mark.parametrize(
    ("home", "facts", "both"),
    [
        (couple(40, 38), {}, True),
        (single(40), {}, False),
        (couple(40, 38, partner_without_right=True), {}, False),
        # 13 lid 1 a and f, 11 lid 2: what shuts out one leaves the right of the other (11 lid 4).
        (couple(40, 38), {"detained": True}, False),
        (couple(40, 38), {"lawful_residence": False}, False),
        (couple(40, 17), {}, False),
        (couple(40, 38), {"partner_stays_abroad": _ABROAD}, False),
        (couple(40, 38, exclusions=(Exclusion(PartnerReason.VAST, of_partner=True),)), {}, False),
        # What the gemeente weighs takes nothing away by itself.
        (couple(40, 38, exclusions=(Exclusion(PartnerReason.STUDIE, weighed=True),)), {}, True),
    ],
)
def test_two_spouses_have_one_right_unless_one_is_shut_out(home, facts, both):
    """Participatiewet 11.4: then the duties of 9.3 are not told of both."""
    assert both_have_right(home, Facts(receives_bijstand=True, **facts), DAY) is both
