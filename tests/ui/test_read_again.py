"""Sentences that misled who read all screens: each says what holds, and from when."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.domain.facts import Facts
from app.domain.sentence import say
from app.domain.situation import Situation
from app.law import nugger_of, rights_of
from app.ui import routes
from app.ui.asking import happens
from app.ui.findings.words import objection
from app.ui.state import Visit
from tests.flet_headless import run
from tests.law.people import find, single
from tests.ui.test_read_by_a_couple import COUPLE
from tests.ui.test_without_benefit import told
from tests.ui.visitor import ALONE, TODAY, Visitor, kept

_COUNTED = "Wij tellen hier vanaf vandaag, 20 november 2026."


@pytest.mark.parametrize(
    ("decides", "to"),
    [
        (say("Uw gemeente beslist."), "naar uw gemeente."),
        (say("UWV beslist."), "naar UWV."),
        (say("De Sociale Verzekeringsbank (SVB) beslist."), "naar de SVB."),
        (say("De Dienst Toeslagen beslist."), "naar Dienst Toeslagen."),
        (say("De rechtbank beslist. Daarna kan hoger beroep."), "Dat staat in de brief."),
    ],
)
def test_an_objection_goes_to_who_decided(decides, to):
    """Algemene wet bestuursrecht 6:4 lid 1."""
    found = rights_of(single(40), Facts(receives_bijstand=True), TODAY, None)
    one = replace(find(found, "inkomenstoeslag"), who_decides=decides)
    texts = [line.id for line in objection(one)]

    assert [text.endswith(to) for text in texts if text.startswith("Stuur uw bezwaar")] == [True]


def test_uwv_and_toeslagen_are_named_where_they_decide():
    """The same on the findings themselves."""
    found = nugger_of(single(40), Facts(receives_bijstand=False), TODAY, None)
    for name, to in (
        ("hulp_bij_horen_of_zien", "Stuur uw bezwaar naar UWV."),
        ("zorgtoeslag", "Stuur uw bezwaar naar Dienst Toeslagen."),
        ("voorziening", "Stuur uw bezwaar naar uw gemeente."),
    ):
        assert say(to) in objection(find(found, name))


def test_a_day_in_the_steps_says_from_which_day_it_was_counted():
    """Algemene wet bestuursrecht 4:13: eight weeks from the day of asking, told or not."""

    async def visit():
        path = routes.steps(Situation.AANVRAAG)
        visitor = await Visitor(kept(ALONE)).open(path)
        assert visitor.has("Er moet uiterlijk op 15 januari 2027 een besluit zijn.")
        assert visitor.has(_COUNTED)
        own = Visit()
        own.restore(kept(ALONE))
        happens.begin(own, Situation.AANVRAAG, date(2026, 11, 2))
        assert not (await Visitor(own.as_text()).open(path)).has(_COUNTED)
        # Without a day in the words there is nothing to count.
        assert not (await Visitor(kept(ALONE)).open(routes.steps(Situation.KIND))).has(_COUNTED)

    run(visit)


def test_a_toeslag_that_a_birthday_changes_says_so_beside_the_work():
    """Wet op het kindgebonden budget 2 lid 6: more from 12 years, whatever one earns."""

    async def visit():
        visitor = await Visitor(kept(COUPLE)).open(routes.AFTER)
        texts = visitor.texts()
        at = texts.index("Kindgebonden budget")
        assert texts[at + 1].startswith("Dit verandert niet door het werk: ongeveer €")
        assert texts[at + 2].startswith("Vanaf april 2027 is het ongeveer €")
        assert texts[at + 2].endswith("Dat komt niet door het werk.")

    run(visit)


def test_money_of_a_quarter_hides_no_drop_and_no_rise():
    """The month in which the exemption stops brings kinderbijslag: what drops is named."""

    async def visit():
        visitor = await Visitor(kept(COUPLE | {"kinderbijslag": "ja"})).open(routes.MONTHS)
        visitor_texts = " ".join(visitor.texts())
        assert "meer dan in december 2027. Zonder de kinderbijslag is het €" in visitor_texts

    run(visit)


@pytest.mark.parametrize(
    ("facts", "state"),
    [
        ({}, "Schrijf u eerst in bij UWV als werkzoekende."),
        ({"other_benefit": True}, "Dit geldt nu niet voor u."),
    ],
)
def test_who_only_has_to_register_reads_no_refusal(facts, state):
    """Participatiewet 6 onder a: registering is the first step to that help."""

    async def visit():
        known = {"receives_bijstand": False, "other_benefit": False, "registered_jobseeker": False}
        text = told(**known | facts)
        visitor = await Visitor(text).open(routes.finding(routes.NUGGER, "nugger"))
        texts = visitor.texts()
        assert state in texts
        assert texts.count("Dit geldt nu niet voor u.") == (state == "Dit geldt nu niet voor u.")

    run(visit)


def test_no_screen_quotes_duties_to_who_has_none():
    """Participatiewet 9 lid 1 binds from the melding; who has no bijstand is not bound."""

    async def visit():
        text = told(receives_bijstand=False)
        visitor = await Visitor(text).open(routes.finding(routes.NUGGER, "geen_plichten"))
        await visitor.press("fold:Waar staat dit?")
        assert visitor.has("Participatiewet, artikel 9 lid 1")
        assert not visitor.has("In de wet staat")

    run(visit)


def test_one_more_answer_promises_no_sum_that_stands_elsewhere():
    """The answer reckons toeslagen already; one answer more tells what may be missing."""

    async def visit():
        without_rent = {name: said for name, said in ALONE.items() if name != "huur"}
        visitor = await Visitor(kept(without_rent)).open(routes.RIGHTS)
        assert visitor.has("Geef nog een antwoord. Dan weten wij beter wat u misschien mist.")

    run(visit)
