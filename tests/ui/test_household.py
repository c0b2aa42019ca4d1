"""Who lives here: a partner without a right, grown children, and the trips of the partner."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from app.domain.household import GrownChild, PartnerReason
from app.domain.stay import Stay
from app.law import bijstandsnorm, what_if
from app.text import dutch
from app.ui import routes
from app.ui.asking import flow, to_law, told_facts, trips
from app.ui.asking.ask import UNKNOWN
from app.ui.asking.household import HAS_RIGHT, PARTNER_HAS_RIGHT
from app.ui.state import Visit
from tests.flet_headless import run
from tests.ui.visitor import ALONE, TODAY, Visitor, kept

COUPLE = ALONE | {
    "wonen": "partner",
    "partner_geboren": "1990-01-01",
    "partner_recht": HAS_RIGHT,
    "grote_kinderen": "nee",
    "kostendelers": "0",
    "partnerwerk": "nee",
}
OTHERS = ALONE | {"wonen": "anderen", "kostendelers": "0"}
GROWN = OTHERS | {"grote_kinderen": "ja", "grote_kinderen_geboren": "1999-12-15,2004-01-01"}
_HALF = Decimal("1013.90")


def _household(answers):
    return to_law.household(answers, TODAY)


def _names(answers):
    return [ask.name for ask in flow.steps(answers)]


def _said(answers):
    found = what_if(to_law.question(answers, TODAY), None)
    lines = (*to_law.assumed(answers), *found.assumptions, *found.open_points)
    return found, {dutch.fill(one) for one in lines}


def test_every_reason_on_the_screen_is_one_of_the_law():
    """Participatiewet 11 and 13: the codes of the answers are the reasons, with one for none."""
    codes = {option.code for option in PARTNER_HAS_RIGHT.options}
    assert codes - {HAS_RIGHT} < set(PartnerReason)


def test_a_partner_of_36_who_is_told_to_be_under_27_brings_the_question_back():
    """Participatiewet 13.2.c; issue 9, point 4: told facts that contradict open the question."""

    async def visit():
        answers = COUPLE | {"partner_recht": "studie"}
        visitor = await Visitor(kept(answers)).open(routes.ANSWER)
        assert visitor.has(
            "De reden van uw partner past niet bij wat u vertelde. Waarom is er geen recht?"
        )
        await visitor.press("primary")
        assert visitor.route == routes.change(routes.ANSWER, "partner_recht")

    run(visit)


@pytest.mark.parametrize("code", ["geen_verblijfsrecht", "buitenland", "vast", "studie", "anders"])
def test_a_partner_without_a_right_can_be_told_and_halves_the_norm(code):
    """Field case N1; Participatiewet 24.a: 1.013,90, with what the gemeente may add (18.1)."""
    # The answer about education is for a partner under 27 (13.2.c).
    born = {"partner_geboren": "2002-01-01"} if code == "studie" else {}
    answers = COUPLE | {"partner_recht": code} | born
    assert bijstandsnorm(_household(answers), TODAY).value == _HALF
    found, said = _said(answers)
    assert found.months[0].norm == _HALF
    assert "Woont een van u ergens anders? Dan kan uw gemeente meer geven. Vraag het." in said


def test_of_who_does_not_know_it_is_said_what_is_assumed():
    """Field case N1: no couple norm without "wij nemen aan"."""
    assumed = "Wij nemen aan dat uw partner ook recht op bijstand heeft."
    found, said = _said(COUPLE | {"partner_recht": UNKNOWN})
    assert found.months[0].norm == Decimal("2027.79")
    assert assumed in said
    _, said = _said(COUPLE)
    assert assumed not in said


def test_only_a_couple_is_asked_about_the_right_of_the_partner():
    """Ask only what changes the answer."""
    assert "partner_recht" in _names(COUPLE)
    assert "partner_recht" not in _names(OTHERS)
    assert _household(OTHERS | {"partner_recht": "vast"}).partner_without_right is None


def test_an_unlawful_partner_means_no_toeslagen_and_an_unknown_reason_none_promised():
    """Field case F6; Awir 9.2."""
    _, said = _said(COUPLE | {"partner_recht": "geen_verblijfsrecht"})
    assert "Uw partner heeft nu geen verblijfsrecht. Dan krijgt u geen toeslagen." in said
    found, said = _said(COUPLE | {"partner_recht": "anders"})
    assert all(not month.toeslagen for month in found.months)
    assert any(one.startswith("Uw toeslagen weten wij niet.") for one in said)


def test_grown_children_are_told_with_birth_date_studies_and_contract():
    """Participatiewet 19a.1.c and d."""
    answers = GROWN | {"grote_kinderen_leert": "2004-01-01", "grote_kinderen_huurt": "niemand"}
    assert _household(answers).grown_children == (
        GrownChild(date(1999, 12, 15), studies=False, same_landlord=False),
        GrownChild(date(2004, 1, 1), studies=True, same_landlord=False),
    )
    unknown = GROWN | {"grote_kinderen_leert": UNKNOWN}
    assert _household(unknown).grown_children[0] == GrownChild(date(1999, 12, 15))


@pytest.mark.parametrize(
    ("told", "norm"),
    [
        ({}, _HALF),
        ({"grote_kinderen_leert": "niemand", "grote_kinderen_huurt": "niemand"}, _HALF),
        ({"grote_kinderen_leert": "1999-12-15"}, Decimal("1419.46")),
        ({"grote_kinderen_huurt": "1999-12-15"}, Decimal("1419.46")),
    ],
)
def test_a_child_shares_the_costs_from_its_27th_birthday(told, norm):
    """Field case F3 on the screens; Participatiewet 19a.1 and 22a.1."""
    found, _ = _said(GROWN | told)
    assert (found.months[0].month.number, found.months[1].norm) == (12, norm)


def test_own_children_of_27_come_with_the_others_who_share():
    """Participatiewet 22a.1: A counts all; the question asks for the others only."""
    answers = OTHERS | {"grote_kinderen": "ja", "grote_kinderen_geboren": "1998-01-01"}
    assert _household(answers).kostendelers == 1
    assert _household(answers | {"kostendelers": "2"}).kostendelers == 3
    assert _household(answers | {"kostendelers": UNKNOWN}).kostendelers is None
    assert bijstandsnorm(_household(answers), TODAY).value == _HALF


def test_a_child_under_18_among_the_grown_ones_is_a_child_under_18():
    """Participatiewet 4.1.e: the age decides, not the question in which it was told."""
    home = _household(OTHERS | {"grote_kinderen": "ja", "grote_kinderen_geboren": "2012-01-01"})
    assert (home.children, home.grown_children) == ((date(2012, 1, 1),), ())
    assert home.kind == "alleenstaande_ouder"


def test_the_answers_to_choose_from_are_the_children_themselves():
    """A person says who of the children studies by birth date, and sees it on the check page."""

    async def visit():
        visitor = await Visitor(kept(GROWN)).open(routes.question("grote_kinderen_leert"))
        assert visitor.has("Het kind van 15 december 1999")
        await visitor.choose("1999-12-15")
        await visitor.press("primary")
        assert visitor.route == routes.question("grote_kinderen_huurt")
        await visitor.go(routes.CHECK)
        assert visitor.has("Het kind van 15 december 1999")

    run(visit)


def test_the_trips_of_the_partner_can_be_told():
    """Field case F5; Participatiewet 13.1.e and 11.4: each of a couple has an own right."""
    address = routes.finding(routes.DUTIES, "buitenland")

    async def visit():
        visitor = await Visitor(kept(COUPLE)).open(address)
        assert visitor.has("Tel de dagen van uw partner")
        days = ("1", "10", "2026"), ("1", "12", "2026")
        for box, texts in zip(trips.boxes(trips.PARTNER), days, strict=True):
            for field, text in zip(box.fields, texts, strict=True):
                await visitor.type(field, text)
        await visitor.press("count-trip:partner")
        assert visitor.has("Dat zijn 61 dagen.")
        await visitor.go(routes.finding(routes.RIGHTS, "bijstand"))

    run(visit)

    async def alone():
        visitor = await Visitor(kept(ALONE)).open(address)
        assert not visitor.has("Tel de dagen van uw partner")

    run(alone)


def test_the_trips_of_the_partner_reach_the_law():
    """Participatiewet 24.a: while the partner is away too long, the norm is the half."""
    visit = Visit()
    visit.restore(kept(COUPLE))
    trips.keep_stays(visit, (Stay(date(2026, 10, 1), date(2026, 12, 1)),), trips.PARTNER)
    known = told_facts.known_of(visit, TODAY)
    assert known.facts.stays_abroad is None
    assert known.facts.partner_stays_abroad == (Stay(date(2026, 10, 1), date(2026, 12, 1)),)


def test_who_is_shut_out_while_on_bijstand_reads_what_to_do_now():
    """Field case F12 on the screens; Participatiewet 13.1.a: no, and what to do."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(routes.RIGHTS)
        told_facts.tell(visitor.desk.visit, "receives_bijstand", value=True)
        told_facts.tell(visitor.desk.visit, "detained", value=True)
        await visitor.go(routes.finding(routes.RIGHTS, "bijstand"))
        why = visitor.texts().index("Wie vastzit, heeft geen recht op bijstand.")
        assert visitor.texts()[why + 1] == (
            "Geef dit nu door aan uw gemeente. Vraag een besluit op papier."
        )

    run(visit)
