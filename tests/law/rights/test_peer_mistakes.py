"""Mistakes of peers.md 5.5 about rights and duties: each a thing that Houvast does not say."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

import pytest

from app.domain.facts import Facts
from app.domain.finding import Reply
from app.domain.stay import Stay
from app.law.book import parameters
from app.law.duties.duties import duties
from app.law.nuggers.nugger import nugger
from app.law.other_laws.kindgebonden_budget import kindgebonden_budget
from app.law.other_laws.zorgtoeslag import zorgtoeslag
from app.law.participatiewet.bijstandsnorm import bijstandsnorm
from app.law.participatiewet.kostendelersnorm import kostendelersnorm
from app.law.rights.bijstand import bijstand
from app.law.rights.houden import giften
from app.law.rights.leren_en_opvang import plan_van_aanpak
from app.law.rights.rights import rights
from app.text.glossary import terms_in
from tests.law.people import DAY, case, find, parent, single

WITH = Facts(receives_bijstand=True)


def test_under_21_has_lower_norms_not_no_right():
    """Peers 5.5: "under 21 no right" is wrong; Participatiewet 20."""
    assert bijstand(case(single(19))).answer is Reply.UNKNOWN
    assert bijstand(case(single(19), receives_bijstand=True)).amount is not None


def test_gifts_stand_in_31_not_in_39():
    """Peers 5.5: article 39 is about indexing; gifts are 31 lid 2 m."""
    assert giften(case(single())).article.startswith("31.2.m")


def test_no_article_that_lapsed_is_cited():
    """Peers 5.5: 26 lapsed; so did 12, 10f, 25, 29, 30 and 36a."""
    lapsed = {"10f", "12", "25", "26", "29", "30", "36a", "60b"}
    for found in (*rights(single(), WITH, DAY, None), *duties(single(), WITH, DAY, None)):
        if found.source.law == "Participatiewet":
            cited = {part.strip().split(".")[0] for part in found.article.split(",")}
            assert not cited & lapsed, found.id


def test_27_is_about_the_home_and_28_about_leaving_school():
    """Peers 5.5: 27 is no cut for the homeless, 28 no raise for single parents; both lower."""
    home, school = (
        bijstandsnorm(single(30, **told), DAY)
        for told in ({"no_housing_costs": True}, {"school_left": date(2026, 5, 31)})
    )
    for found, article in ((home, "27"), (school, "28")):
        (reason,) = (one for one in found.parts if one.source.article == article)
        assert "Uw gemeente mag uw norm dan lager maken." in reason.because.id
    assert "woonkosten" in home.parts[0].because.id
    parents = bijstandsnorm(parent(30, 8), DAY)
    assert parents.value == bijstandsnorm(single(30), DAY).value


@pytest.mark.parametrize("persons", range(2, 9))
def test_the_formula_of_the_kostendelersnorm(persons):
    """Peers 5.5, Participatiewet 22a.1: (40 percent + A x 30 percent) / A x B; A counts oneself."""
    couple_norm = Decimal("2002.13")
    share = (Decimal("0.4") + persons * Decimal("0.3")) / persons
    expected = (share * couple_norm).quantize(Decimal("0.01"), ROUND_HALF_UP)
    alone = single(30, date(2026, 1, 1), kostendelers=persons - 1)

    assert kostendelersnorm(persons, date(2026, 1, 1)).value == expected
    assert bijstandsnorm(alone, date(2026, 1, 1)).value == expected


def test_kindgebonden_budget_is_not_the_same_for_four_incomes():
    """Peers 5.5: it must fall with income, Wet op het kindgebonden budget 2.7."""
    incomes = (20_000, 35_000, 50_000, 65_000)
    found = [
        kindgebonden_budget(2026, Decimal(income), False, (8,)).value.year_amount
        for income in incomes
    ]

    assert found == sorted(set(found), reverse=True)


def test_zorgtoeslag_is_not_the_same_for_every_income():
    """Peers 5.5: 1.358,93 for 10.000 to 35.000 is wrong; it falls above the drempel (art. 2)."""
    found = [
        zorgtoeslag(2026, Decimal(income), False).value.year_amount
        for income in (10_000, 29_736, 31_000, 33_000, 35_000)
    ]

    assert found[0] == found[1]
    assert found[1:] == sorted(set(found[1:]), reverse=True)
    assert Decimal("1358.93") not in found


def test_the_norm_of_march_2025_is_not_that_of_2022():
    """Peers 5.5: 1.089,00 is stale by two years; Participatiewet 21.a of 2025: 1.345,45."""
    assert bijstandsnorm(single(30, date(2025, 3, 1)), date(2025, 3, 1)).value == Decimal("1345.45")


def test_abroad_is_e_and_under_18_is_f():
    """Peers 5.5: Participatiewet 13 lid 1 e and f, not d and e."""
    facts = Facts(receives_bijstand=True, stays_abroad=(Stay(DAY, DAY),))
    limits = find(nugger(single(17), Facts(), DAY, None), "leeftijdsgrens").article

    assert find(duties(single(), facts, DAY, None), "buitenland").article.startswith("13.1.e")
    assert bijstand(case(single(17))).answer is Reply.NO
    assert "13.1.f" in limits
    assert "13.1.e" not in limits


def test_the_plan_belongs_to_18_to_26_not_to_everybody():
    """Peers 5.5: Participatiewet 44 lid 4, not "for everybody since 2026"."""
    assert plan_van_aanpak(case(single(40), receives_bijstand=True)).answer is Reply.NO
    assert plan_van_aanpak(case(single(26), receives_bijstand=True)).answer is Reply.YES


def test_changes_are_reported_at_once_not_within_two_weeks():
    """Peers 5.5: "onverwijld", Participatiewet 17 lid 1."""
    found = find(duties(single(), WITH, DAY, None), "inlichtingen")
    said = " ".join(one.id for one in (found.because, found.how_to_ask, found.unless))

    assert "meteen" in said
    assert "weken" not in said


def test_no_amounts_that_stand_in_no_source():
    """Peers 5.5: no 600 for the homeless, no 2.000 start capital."""
    for found in rights(single(), WITH, DAY, None):
        assert found.amount not in {600, 2000}, found.id
    for parameter in parameters().values():
        for one in parameter.values:
            assert one.value not in {600, 2000}, one.name


def test_the_advance_has_no_objection_but_the_province():
    """Awb bijlage 2 artikel 1: no appeal against 52 and 81; so 81 is the way.

    81 names the voorzitter van gedeputeerde staten, whom letters and websites call the
    commissaris van de Koning (Provinciewet 34 lid 2); the explanation of the term says both.
    """
    found = find(rights(single(), Facts(), DAY, None), "voorschot")

    assert "commissaris van de Koning" in found.how_to_change.id
    (term,) = terms_in("commissaris van de Koning")
    assert "gedeputeerde staten" in term.explanation.id
    assert "voorschot" in find(rights(single(), WITH, DAY, None), "bezwaar").unless.id


def test_six_weeks_to_object():
    """Awb 6:7 and 6:8: from the day after; the last day is six weeks later."""
    facts = Facts(decision_sent=date(2026, 6, 1))
    found = find(rights(single(), facts, DAY, None), "bezwaar")

    assert (found.answer, found.until) == (Reply.YES, date(2026, 7, 13))
    late = Facts(decision_sent=date(2026, 5, 1))
    assert find(rights(single(), late, DAY, None), "bezwaar").answer is Reply.NO
