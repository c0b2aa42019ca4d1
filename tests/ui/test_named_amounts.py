"""Readers' leftovers of issue 11: an amount or a day says what it is, and what is hidden once."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from app.data.gemeente_reader import gemeenten
from app.domain.gemeente import Gemeente
from app.domain.scenario import Scenario
from app.domain.sentence import say
from app.law import what_if
from app.text.write import Writer, paired
from app.ui import routes
from app.ui.answers import in_time
from app.ui.asking import to_law
from app.ui.page.blocks import Fact, page
from app.ui.page.clipboard import plain
from app.ui.page.ear import lines
from app.ui.page.paper import sheet
from app.ui.private import Veil
from app.ui.screens.paper import PaperSubject, paper
from tests.flet_headless import run
from tests.ui.visitor import ALONE, FAMILY, TODAY, Visitor, kept

DEMO = tuple(
    one
    for one in gemeenten(Path(__file__).parents[2] / "app" / "demo" / "gemeente")
    if isinstance(one, Gemeente) and one.code == "demo"
)
# More than the limit of article 34, so without bijstand.
_SAVED = {"spaargeld": "30000.00", "bijstand": "nee"}
_HIDDEN = Writer(hides=Veil(frozenset()).hides)


def _found(answers) -> Scenario:
    found = what_if(to_law.question(answers, TODAY), None)
    assert isinstance(found, Scenario)
    return found


@pytest.mark.parametrize(
    ("today", "before"),
    [
        (date(2026, 11, 20), "De eerste keer doet u dat vóór 25 december 2026."),
        (date(2026, 11, 25), "De eerste keer doet u dat vóór 25 december 2026."),
        (date(2026, 12, 30), "De volgende keer doet u dat vóór 25 januari 2027."),
    ],
)
def test_the_day_to_report_income_has_its_month(today, before):
    """Participatiewet 17.1 and 53a.1; the demo says the 25th: "vóór dag 25" told no month.

    The wage of a job from December is told of December first: in November there is none.
    """

    async def visit():
        text = kept(ALONE).replace('"gemeente": null', '"gemeente": "demo"')
        visitor = Visitor(text)
        visitor.parts = type(visitor.parts)(today, DEMO, visitor.parts.languages, visitor.keep, ())
        await visitor.open(routes.AFTER)
        assert visitor.has(before)
        assert not visitor.has("vóór dag")

    run(visit)


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        (ALONE, "Wij rekenen met het minimumloon: €\u00a014,99 bruto per uur."),
        (
            ALONE | {"loonweten": "uurloon", "uurloon": "17.50"},
            "Wij rekenen met €\u00a017,50 bruto per uur.",
        ),
        # Of a wage per month no hour is known: the hours are then reckoned otherwise, and say so.
        (
            ALONE | {"loonweten": "netto_maand", "netto_maand": "900.00"},
            "Wij rekenen met het minimumloon: €\u00a014,99 bruto per uur.",
        ),
    ],
)
def test_where_the_bijstand_stops_says_at_which_wage(answers, told):
    """Participatiewet 19.1.b: the hours at which it stops hang on the wage of an hour."""

    async def visit():
        visitor = await Visitor(kept(answers)).open(routes.HOURS)
        assert visitor.has(told)
        assert visitor.has("uur per week hebt u vanaf")

    run(visit)


@pytest.mark.parametrize(
    ("answers", "told"),
    [
        (ALONE, "In het plaatje zit het vakantiegeld bij het loon en de bijstand."),
        (ALONE | _SAVED, "In het plaatje zit het vakantiegeld bij het loon."),
        (ALONE | {"uren": "0"}, None),
    ],
)
def test_the_amounts_of_the_picture_say_what_they_hold(answers, told):
    """Participatiewet 19 lid 3 and 32 lid 1 b: holiday money stands in the wage and the norm."""
    named = [Writer().write(one) for one in in_time.parts_named(_found(answers))]
    assert named == ([] if told is None else [told])


def test_the_page_to_print_says_why_its_table_is_another_amount():
    """Participatiewet 45.1: the answer holds holiday money, the account gets it later."""
    found = _found(ALONE)
    made = paper(PaperSubject(ALONE, found, (), False, TODAY))
    whole = "\n".join(lines(Writer(), made.blocks))
    assert "Uw vakantiegeld telt mee. De kosten van het werk zijn eraf." in whole
    told = in_time.on_account(found)
    assert told
    assert all(Writer().write(one) in whole for one in told)


@pytest.mark.parametrize("answers", [ALONE, FAMILY, ALONE | {"urenbeperkt": "ja"}])
def test_what_is_hidden_is_said_once(answers):
    """Product.md 3, Samen kijken: "Verborgen: Verborgen" told nothing twice."""
    made = paper(PaperSubject(answers, _found(answers), (), False, TODAY))
    for whole in ("\n".join(lines(_HIDDEN, made.blocks)), plain(_HIDDEN, made)):
        assert "Verborgen" in whole
        assert "Verborgen: Verborgen" not in whole
    assert "<b>Verborgen</b>" not in sheet(made, _HIDDEN)


def test_a_name_of_which_nothing_is_told_stands_alone():
    """A fact without words has no colon and no empty bold."""
    assert paired("Verborgen", "") == "Verborgen"
    assert "<b></b>" not in sheet(page(say("Loon"), Fact(say("Maand"), "")), Writer())


@pytest.mark.parametrize(
    ("right", "answers", "told"),
    [
        # 31 lid 2 m: 1.200 a calendar year.
        ("giften", {"gifts_this_year": "0.00"}, "Tot €\u00a01.200 per jaar telt niet mee."),
        # 20 lid 3 raises the norm, which is an amount of a month.
        (
            "verhoging_18_20",
            {"geboortedatum": "2007-03-02", "no_support_from_parents": "ja"},
            "Het bedrag is €\u00a0762,24 per maand.",
        ),
    ],
)
def test_the_amount_of_a_right_says_of_how_long_it_is(right, answers, told):
    """Readers of 30 November: "Het bedrag is 1200 euro" says not of what time."""

    async def visit():
        visitor = await Visitor(kept(ALONE | answers)).open(routes.finding(routes.RIGHTS, right))
        assert visitor.has(told)

    run(visit)
