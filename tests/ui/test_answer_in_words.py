"""What fresh eyes asked of the answer: does bijstand stop, and what becomes of each toeslag."""

from __future__ import annotations

import pytest

from app.domain.money import ZERO, half_up_to_euro
from app.law import what_if
from app.text.dutch import euro_whole, fill
from app.text.write import Writer
from app.ui import routes
from app.ui.answers import after_work, figures, in_time
from app.ui.answers.toeslagen_told import each_becomes
from app.ui.asking import to_law
from app.ui.page.ear import lines
from tests.flet_headless import run
from tests.ui.visitor import ALONE, TODAY, Visitor, kept

PARENT = ALONE | {
    "wonen": "kinderen",
    "kinderen": "2017-03-09,2021-09-30",
    "kostendelers": "0",
    "kinderbijslag": "ja",
    "opvangsoort": "buitenschoolse_opvang",
    "opvanguren": "40",
    "opvangprijs": "9.00",
    "begin": "2027-01",
}
YOUNG = ALONE | {"geboortedatum": "2007-02-20", "begin": "2027-01"}


def _found(answers):
    return what_if(to_law.question(answers, TODAY), None)


def test_what_is_left_of_the_price_of_childcare_is_told_beside_its_toeslag():
    """The sum itself: the price of 40 hours of each child, less the toeslag of that month."""
    found = _found(PARENT)
    first = figures.working_pairs(found)[0][0]
    toeslag = dict(first.toeslagen)["kinderopvangtoeslag"]
    own = half_up_to_euro(first.childcare - toeslag)
    told = lines(Writer("nl"), tuple(each_becomes(found)))
    assert any(one.endswith(f"Daarvan betaalt u zelf ongeveer {euro_whole(own)}.") for one in told)
    without = lines(Writer("nl"), tuple(each_becomes(_found(PARENT | {"opvangsoort": "nee"}))))
    assert not any("opvang kost" in one for one in without)


def test_who_does_not_work_reads_no_wage():
    """What rounding leaves over is no wage of one euro."""
    _, now = next(iter(in_time.homes(_found(PARENT))))
    assert now.wage == ZERO
    assert now.bijstand + now.toeslagen + now.other == now.total


@pytest.mark.parametrize(
    ("hours", "told"),
    [
        ("16", "De bijstand gaat dan van ongeveer € 1.419 naar € "),
        ("40", "De bijstand stopt dan. Uw norm is € 1.419,46 per maand."),
    ],
)
def test_the_answer_says_what_becomes_of_bijstand(hours, told):
    """The first fear: losing it (product.md 1)."""

    async def visit():
        visitor = await Visitor(kept(ALONE | {"uren": hours})).open(routes.ANSWER)
        assert any(one.replace("\N{NO-BREAK SPACE}", " ").startswith(told)
                   for one in visitor.texts())

    run(visit)


def test_without_bijstand_nothing_is_said_of_it():
    """No word of a benefit to who has none."""
    saved = ALONE | {"bijstand": "nee", "spaargeld": "30000.00"}
    assert in_time.bijstand_then(_found(saved)) is None


def test_each_toeslag_says_whether_it_stays():
    """A mother fears for each by name; childcare comes with the work."""
    each = {name: (was, now) for name, was, now in after_work.each_toeslag(_found(PARENT))}
    assert each["huurtoeslag"][0] == each["huurtoeslag"][1] > ZERO
    assert each["kinderopvangtoeslag"][0] == ZERO < each["kinderopvangtoeslag"][1]

    async def visit():
        visitor = await Visitor(kept(PARENT)).open(routes.AFTER)
        assert visitor.has("Dit verandert niet door het werk: ongeveer")
        assert visitor.has("Dit komt erbij: ongeveer")

    run(visit)


def test_a_birthday_that_raises_the_minimum_wage_is_the_cause():
    """Wml 8: from 20 years the minimum wage is higher, so the wage of March is."""
    told = {str(one.first): [fill(why) for why in one.why]
            for one in figures.stretches(_found(YOUNG))}
    assert told["2027-03"][:4] == [
        "U bent 20 jaar vanaf 20 februari 2027.",
        "Vanaf 20 jaar is het minimumloon hoger.",
        # Participatiewet 20 and 21: one norm from 18 to 20, another from 21.
        "De bijstandsnorm verandert pas met 21 jaar.",
        # Why the birthday itself changes nothing yet.
        "Wij rekenen met de leeftijd op de eerste dag van de maand.",
    ]


def test_a_told_wage_does_not_follow_an_age():
    """Who earns more than the minimum gets no cause that is not one."""
    answers = YOUNG | {"loonweten": "uurloon", "uurloon": "15.20"}
    said = [fill(why) for one in figures.stretches(_found(answers)) for why in one.why]
    assert not any("minimumloon" in one for one in said)


def test_kinderbijslag_rises_in_the_quarter_after_the_birthday():
    """AKW 12: the age on the first day of the quarter, so six on 30 September counts in October."""
    told = {str(one.first): [fill(why) for why in one.why]
            for one in figures.stretches(_found(PARENT))}
    assert told["2027-10"][:3] == [
        "Uw kind is 6 jaar vanaf 30 september 2027.",
        "De kinderbijslag voor dit kind wordt hoger.",
        # AKW 14: paid after the quarter, so the amount is first seen in January.
        "De SVB betaalt dat hogere bedrag vanaf januari 2028.",
    ]


def test_months_say_why_they_differ_from_the_answer():
    """Kinderbijslag and holiday pay do not come every month; the answer spreads them."""

    async def visit():
        visitor = await Visitor(kept(PARENT)).open(routes.MONTHS)
        assert visitor.has("Kinderbijslag komt eens in de drie maanden.")
        assert visitor.has("Op de vorige bladzijde staat €")
        assert visitor.has("Daar zijn vakantiegeld en kinderbijslag verdeeld over alle maanden.")

    run(visit)


@pytest.mark.parametrize(
    ("month", "first", "also"),
    [
        ("januari 2028", "Deze maand komt er € 724,70 kinderbijslag bij.", "De vrijlating stopt."),
        ("oktober 2027", "Deze maand komt er € 660,75 kinderbijslag bij.", "Uw kind is 6 jaar"),
        ("februari 2028", "Vorige maand kwam er kinderbijslag bij. Nu niet.", ""),
    ],
)
def test_what_comes_in_one_month_is_the_first_cause_of_it(month, first, also):
    """AKW 12 and 18: three months at once outweigh what the exemption takes (Pw 34a lid 1)."""

    async def visit():
        visitor = await Visitor(kept(PARENT)).open(routes.MONTHS)
        texts = list(visitor.texts())
        at = next(place for place, one in enumerate(texts) if one.lower() == month)
        below = texts[at : at + 7]
        told = next(place for place, one in enumerate(below) if one.startswith(first))
        assert told == next(place for place, one in enumerate(below) if " dan in " in one) + 1
        assert any(one.startswith(also) for one in below)

    run(visit)


@pytest.mark.parametrize("hours", ["8", "24", "36"])
def test_the_toeslagen_add_up_to_their_sum(hours):
    """What is lower together is what is lower in the lines above it, euro for euro."""
    found = _found(PARENT | {"uren": hours, "bijstand": "nee", "opvangsoort": "nee"})
    shown = [half_up_to_euro(now) - half_up_to_euro(was)
             for _, was, now in after_work.each_toeslag(found)]
    assert after_work.toeslagen_change(found) == sum(shown)


def test_a_careful_advance_names_its_year():
    """Awir 16 and 24: an advance is of one year, here the first whole one of the plan."""

    async def visit():
        told = {"uren": "24", "begin": "2027-02", "bijstand": "nee", "spaargeld": "30000.00"}
        visitor = await Visitor(kept(ALONE | told)).open(routes.AFTER)
        assert visitor.has("Gaat u in 2028 een dag per week meer werken?")
        assert visitor.has("Geef dat door aan Dienst Toeslagen zodra u het weet")
        assert visitor.has("Geeft u dat pas na 2028 door? Dan kreeg u ongeveer €")
        assert visitor.has("Blijven uw uren gelijk? Dan hoeft u hiervoor niets te doen.")

    run(visit)


def test_help_fits_who_has_no_benefit_and_no_work():
    """Hulp is one screen for everybody: it says nothing that holds for some only."""

    async def visit():
        visitor = await Visitor(kept(ALONE | {"bijstand": "nee"})).open(routes.HELP)
        assert visitor.has("Zeg waar u over belt: werk, geld, een plicht of een brief.")
        assert not visitor.has("bijstand hebt")

    run(visit)


def test_the_answer_names_the_toeslagen_it_counts_until_one_has_them():
    """They stand in "nu" and under money one may be missing: both are said in one place."""
    told = (
        "Wij rekenen alsof u deze toeslagen al krijgt, ook bij nu. "
        "Krijgt u ze nog niet? Dan komen ze er pas als u ze aanvraagt."
    )

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(routes.ANSWER)
        assert visitor.has(told)
        assert visitor.has("Zorgtoeslag en Huurtoeslag")
        await visitor.press("to-missing")
        assert visitor.route == routes.RIGHTS
        await visitor.press("al:huurtoeslag")
        await visitor.go(routes.ANSWER)
        assert visitor.has(told)
        assert visitor.has("Zorgtoeslag")
        assert not visitor.has("Zorgtoeslag en Huurtoeslag")
        await visitor.go(routes.RIGHTS)
        await visitor.press("al:zorgtoeslag")
        await visitor.go(routes.ANSWER)
        assert not visitor.has(told)

    run(visit)


def test_the_hours_say_what_they_come_to():
    """Steps are rounded: the sum beside them is that of the hour itself, as in the answer."""

    async def visit():
        answers = ALONE | {"uren": "8"}
        visitor = await Visitor(kept(answers)).open(routes.HOURS)
        mean = figures.average(tuple(one for one, _ in figures.working_pairs(_found(answers))))
        of_mean = f"gemiddeld ongeveer {euro_whole(mean.total)} per maand."
        assert visitor.has(f"Met 8 uur krijgt u samen {of_mean}")
        assert visitor.has("Zonder dit werk krijgt u samen gemiddeld ongeveer")
        assert visitor.has("Met 40 uur krijgt u samen gemiddeld ongeveer")

    run(visit)


LATER = "Uw redenen mogen later: in een brief staat tot welke dag. Stuur uw bezwaar wel op tijd."


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("ontheffing", "Acht weken na uw aanvraag moet er een besluit zijn."),
        ("bezwaar", LATER),
    ],
)
def test_a_letter_says_by_when_there_is_a_decision_and_that_reasons_may_wait(kind, told):
    """Awb 4:13 lid 2; 6:5 lid 1 d and 6:6: where one asks it, not only in a fold elsewhere."""

    async def visit():
        path = routes.letter(routes.DUTIES, "werk_zoeken")
        visitor = await Visitor(kept(ALONE)).open(path)
        await visitor.choose(kind)
        assert visitor.has(told)

    run(visit)


def test_danger_comes_first_of_what_cannot_wait():
    """It stood below "zorg nodig en kan die niet betalen", as if 112 were for that."""

    async def visit():
        texts = (await Visitor(kept(ALONE)).open(routes.HELP)).texts()
        order = ("Kan het niet wachten?", "Gevaar? Bel 112.", "Ik raak misschien mijn huis kwijt")
        assert sorted(order, key=texts.index) == list(order)
        assert texts.count("Gevaar? Bel 112.") == 1

    run(visit)


def test_eight_weeks_stand_only_where_the_awb_holds():
    """Awb 4:13 is of a decision: nobody decides on cliëntondersteuning, which one chooses."""

    async def visit():
        told = "Acht weken na uw aanvraag moet er een besluit zijn."
        visitor = await Visitor(kept(ALONE)).open(routes.letter(routes.RIGHTS, "ontheffing_9_2"))
        assert visitor.has(told)
        await visitor.go(routes.letter(routes.RIGHTS, "clientondersteuning"))
        assert visitor.has("Een brief aan uw gemeente")
        assert not visitor.has(told)

    run(visit)
