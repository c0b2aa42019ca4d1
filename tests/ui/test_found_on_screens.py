"""Questions of people that no screen answered, each with the words that answer it now."""

from __future__ import annotations

import pytest

from app.domain.situation import Situation
from app.ui import routes
from app.ui.asking import happens
from app.ui.state import Visit
from tests.flet_headless import run
from tests.ui.visitor import ALONE, FAMILY, Visitor, kept

YOUNG = {
    "wonen": "alleen",
    "geboortedatum": "2007-05-10",
    "kostendelers": "0",
    "inrichting": "nee",
    "bijstand": "nee",
}


@pytest.mark.parametrize("parent", [routes.RIGHTS, routes.NUGGER])
def test_who_has_no_bijstand_reads_how_much_it_is(parent):
    """Participatiewet 20 lid 1 a: 350,42 from July 2026 for who is 19, and why so little."""

    async def visit():
        visitor = await Visitor(kept(YOUNG)).open(routes.finding(parent, "bijstand"))
        assert visitor.has("Zonder ander inkomen is dat €\u00a0350,42 per maand")
        assert visitor.has("Bent u jonger dan 21? Dan is de norm lager: de wet rekent op geld van")

    run(visit)


def test_from_21_it_is_the_whole_norm():
    """Participatiewet 21 a: 1.419,46 from July 2026; then nothing is said of parents."""

    async def visit():
        told = YOUNG | {"geboortedatum": "2000-05-10"}
        visitor = await Visitor(kept(told)).open(routes.finding(routes.RIGHTS, "bijstand"))
        assert visitor.has("Zonder ander inkomen is dat €\u00a01.419,46 per maand")
        assert not visitor.has("de wet rekent op geld van uw ouders")

    run(visit)


def test_who_is_ill_finds_what_to_do():
    """Participatiewet 9 lid 2: from Thuis to the steps, and from a step to the right itself."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(routes.STEPS)
        await visitor.press(f"to:{routes.steps(Situation.ZIEK)}")
        assert visitor.has("Kunt u nu niet werken of werk zoeken? Vraag tijdelijke ontheffing.")
        assert visitor.has("Kunt u er niets aan doen? Dan is er geen verlaging")
        await visitor.go(routes.DUTIES)
        await visitor.press("to-exemption")
        assert visitor.route == routes.finding(routes.RIGHTS, "ontheffing_9_2")

    run(visit)


def test_the_steps_of_an_illness_are_hidden_from_who_looks_along():
    """Product.md part 3: health stays hidden until the client opens it."""

    async def visit():
        told = Visit()
        told.restore(kept(ALONE))
        happens.begin(told, Situation.ZIEK, visitor_day())
        visitor = await Visitor(told.as_text()).open(routes.COACH)
        await visitor.press("primary")
        await visitor.go(routes.steps(Situation.ZIEK))
        assert not visitor.has("door ziekte minder uren")

    run(visit)


def visitor_day():
    """A day on which somebody became ill."""
    return Visitor().parts.today


@pytest.mark.parametrize(("life", "both"), [(FAMILY, True), (ALONE, False)])
def test_a_couple_reads_that_both_have_duties(life, both):
    """Participatiewet 9 lid 3: for each of them."""

    async def visit():
        visitor = await Visitor(kept(life)).open(routes.DUTIES)
        words = "Werk zoeken en meedoen vraagt de wet ook van uw partner."
        assert visitor.has(words) is both

    run(visit)


def test_a_partner_without_a_right_has_no_duties():
    """Participatiewet 9 lid 3 and 11: who gets no bijstand has no duty of it."""

    async def visit():
        life = FAMILY | {"partner_recht": "buitenland"}
        visitor = await Visitor(kept(life)).open(routes.DUTIES)
        assert not visitor.has("ook van uw partner")

    run(visit)


def test_without_work_no_costs_of_work_are_taken_off():
    """What stands below the amount is true of this amount."""

    async def visit():
        visitor = await Visitor(kept(ALONE | {"uren": "0"})).open(routes.ANSWER)
        assert visitor.has("Uw vakantiegeld telt mee.")
        assert not visitor.has("De kosten van het werk")

    run(visit)


def test_the_sheet_of_two_asks_what_decides_about_the_plans():
    """Fresh eyes of a jobcoach: not only whether it is right, but what the gemeente must tell."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(routes.COACH)
        await visitor.press("primary")
        await visitor.go(routes.BOTH_PAPER)
        for words in (
            "Welk werk telt voor de vrijlating van loon?",
            "Telt loon in de maand van het werk of van de betaling?",
            "Is er een premie als ik ga werken?",
        ):
            assert visitor.has(words)

    run(visit)
