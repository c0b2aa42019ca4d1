"""What readers could not find in the app though the law says it, and what it said wrongly."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from app.domain.certainty import Certainty
from app.domain.facts import Facts
from app.domain.finding import Reply
from app.domain.situation import Situation
from app.law import (
    beslagvrije_voet,
    duties_of,
    law_text,
    letter_kinds,
    nugger_of,
    rights_of,
    stappen,
)
from app.text.dutch import fill
from tests.law.people import couple, find, single

DAY = date(2026, 11, 20)


def _letter(name):
    return next(one for one in letter_kinds() if one.id == name)


_CHOOSES = (
    "De gemeente haalt dit van uw bijstand af als u iets niet doorgaf. Anders mag zij kiezen."
)


@pytest.mark.parametrize(
    ("name", "how"),
    [
        ("boete", "De gemeente moet dit van uw bijstand afhalen."),
        ("terugvordering", _CHOOSES),
        ("verrekening", _CHOOSES),
    ],
)
def test_what_goes_off_the_bijstand_leaves_the_protected_part(name, how):
    """Participatiewet 60.4 sets off a boete and what was not reported, 60.3 lets choose the rest.

    And 60.6: not what a beslag could not take.
    """
    told = [fill(one) for one in _letter(name).means]

    assert f"{how} Het beschermde deel blijft van u." in told
    assert "Met alleen bijstand is dat meestal 95 van elke 100 euro." in told


def test_the_protection_is_told_before_what_ends_it():
    """Participatiewet 60.6: it lapses only as long as what is asked is not given."""
    told = [fill(one.because) for one in beslagvrije_voet().parts]

    kept = next(place for place, one in enumerate(told) if "blijft" in one)
    assert "beslagvrije voet" in told[kept]
    assert "kan die bescherming even stoppen" in told[kept + 1]


def test_help_with_rent_that_is_owed_may_be_a_loan():
    """Participatiewet 13.1.g, 48.2.d and 49."""
    found = find(rights_of(single(), Facts(has_debts=True), DAY, None), "borg_bij_schulden")

    assert "Ook huurachterstand is een schuld." in fill(found.unless)
    assert "kan wel een lening zijn" in fill(found.unless)


@pytest.mark.parametrize(("beslag", "names"), [(True, True), (False, False), (None, False)])
def test_who_starts_to_work_tells_who_takes_the_money(beslag, names):
    """Wetboek van Burgerlijke Rechtsvordering 475dc: the part that stays follows the income."""
    facts = Facts(receives_bijstand=True, beslag=beslag)
    found = stappen(Situation.WERK_BEGINT, single(), facts, DAY, None)

    assert any(one.id == "beslag" for one in found.value) is names


@pytest.mark.parametrize(
    ("name", "answer", "words"),
    [
        # 9.6 forbids it to whom the law is carried out for; nobody may.
        ("geen_misdraging", Reply.YES, "De wet verbiedt dreigen en geweld."),
        # 17.4: "een ieder".
        ("identiteit", Reply.YES, "De gemeente moet weten wie u bent."),
        # 6.a: no duty, yet the way to help.
        ("registratie", Reply.NO, "Voor hulp bij werk schrijft u zich wel in."),
        ("werk_zoeken", Reply.NO, "Zonder bijstand geldt deze plicht niet."),
    ],
)
def test_without_bijstand_nothing_is_told_as_allowed_that_is_not(name, answer, words):
    """Participatiewet 6.a, 9.6 and 17.4."""
    found = find(duties_of(single(), Facts(receives_bijstand=False), DAY, None), name)

    assert found.answer is answer
    assert words in fill(found.because)
    assert found.otherwise is None


def test_of_a_law_without_a_decision_nobody_decides():
    """Participatiewet 9.1: that there is no duty is no decision of a gemeente."""
    found = nugger_of(single(46), Facts(receives_bijstand=False), DAY, None)

    for name in ("geen_plichten", "leeftijdsgrens"):
        assert fill(find(found, name).who_decides) == "Dit staat in de wet."


def test_income_that_was_told_is_not_asked_again():
    """Participatiewet 19.1: an amount above the norm settles it."""
    facts = Facts(receives_bijstand=False, counted_income_month=Decimal("2850.00"))
    found = nugger_of(couple(40, 40), facts, DAY, None)

    for name in ("zorgtoeslag", "huurtoeslag", "minimaregelingen"):
        assert find(found, name).certainty is Certainty.GEMEENTE_BESLIST


def test_a_couple_hears_of_the_wage_of_both():
    """Participatiewet 31.2.n and 32: both count, and the part that is free is of who earns it."""
    for household, told in ((couple(40, 40), True), (single(), False)):
        found = find(rights_of(household, Facts(receives_bijstand=True), DAY, None),
                     "werken_en_houden")
        assert ("partner" in fill(found.unless) if found.unless else False) is told


def test_who_is_ill_reads_that_the_duty_stands_until_an_exemption():
    """Participatiewet 9.1.a and 9.2: only a decision frees of it."""
    found = find(duties_of(single(), Facts(receives_bijstand=True), DAY, None), "werk_zoeken")

    assert "tot uw gemeente ontheffing geeft" in fill(found.how_to_ask)


def test_a_limit_of_hours_tells_what_it_brings():
    """Participatiewet 31.2.y and 34a.1.b: 15 of every 100 euro, with no last month."""
    found = find(rights_of(single(), Facts(receives_bijstand=True), DAY, None),
                 "medisch_urenbeperkt")

    assert "15 euro niet mee, zonder einddatum." in fill(found.unless)


@pytest.mark.parametrize(
    ("article", "whole"), [("9.6", True), ("18.9", True), ("31.2.n", False), ("7.1.a", False)]
)
def test_words_of_the_law_with_a_hole_in_them_are_not_whole(article, whole):
    """A […] or a [bedrag] in a quote is read by nobody."""
    (found,) = law_text("Participatiewet", article)
    assert found.is_whole is whole


def test_a_summons_and_the_duty_say_the_same():
    """Participatiewet 54.1 and 54.2: first the payment stops for a while; 18.2: then lower."""
    duty = find(duties_of(single(), Facts(receives_bijstand=True), DAY, None), "medewerking")
    told = [fill(one) for one in _letter("oproep").means]

    assert fill(duty.how_to_ask) in told
    assert told[-1].startswith("Kon u er iets aan doen?")


_GROUPS = ("medisch_urenbeperkt", "doelgroep_loonkostensubsidie")


@pytest.mark.parametrize(
    ("age", "facts", "articles"),
    [
        (40, dict.fromkeys(_GROUPS), "31.2.n, 31.2.y, 31.2.z, 31.2.aa, 34a.1"),
        (40, dict.fromkeys(_GROUPS, False), "31.2.n, 34a.1"),
        (19, dict.fromkeys(_GROUPS, False), "31.5, 34a.1"),
    ],
)
def test_the_law_is_cited_for_this_person(age, facts, articles):
    """Participatiewet 31.2 and 31.5, 34a of what is told of 2027: none of another group."""
    household = single(age, **facts)
    found = find(rights_of(household, Facts(receives_bijstand=True), DAY, None), "werken_en_houden")

    assert found.article == articles


@pytest.mark.parametrize("of", [rights_of, nugger_of])
def test_who_pays_the_jobcoach_is_said(of):
    """Participatiewet 7.1.a and 10.1: the gemeente offers it; it is asked of nobody else."""
    found = find(of(single(), Facts(), DAY, None), "persoonlijke_ondersteuning")

    assert "De gemeente betaalt de jobcoach, niet u." in fill(found.unless)
    assert "7.1.a" in found.article


def test_the_rule_on_conduct_has_a_kind_name():
    """Participatiewet 9.6, which is for everybody: what may comes before what may not."""
    found = find(duties_of(single(), Facts(receives_bijstand=False), DAY, None), "geen_misdraging")

    assert fill(found.title) == "Goed omgaan met mensen van de gemeente"
    assert fill(found.because).startswith("Boos zijn mag.")
