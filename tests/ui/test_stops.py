"""Als het werk stopt: comfort first, then the steps with their terms, papers and advance."""

from __future__ import annotations

import pytest

from app.ui import routes
from tests.flet_headless import run
from tests.ui.visitor import ALONE, Visitor, kept

ENDED = ALONE | {"uren": "32", "einde": "ja", "eindmaand": "2027-05"}


@pytest.mark.parametrize(("language", "comfort"), [("nl", "De weg terug blijft open."), ("en", "")])
def test_it_begins_with_the_way_back(language, comfort):
    """The fear of losing the way back is answered before any step (peers part 3 idea 7)."""

    async def visit():
        visitor = await Visitor(kept(ENDED, language)).open(routes.STOPS)
        assert visitor.has(comfort)
        assert len(visitor.headings(1)) == 1

    run(visit)


def test_who_lost_the_bijstand_sees_the_short_application_and_the_advance():
    """Articles 43a and 52: twelve months, and at least 95 percent of 1.419,46 is 1.348,49."""

    async def visit():
        visitor = await Visitor(kept(ENDED)).open(routes.STOPS)
        assert visitor.has("Uw bijstand stopt in dit plan op 30 november 2026.")
        assert visitor.has("Tot en met 30 november 2027 kunt u om een korte aanvraag vragen.")
        assert visitor.has("Het voorschot is ten minste €\u00a01.348,49. Het is een lening.")
        assert visitor.has("Participatiewet, artikel 52 lid 1, 52 lid 2")

    run(visit)


def test_the_bijstand_without_a_wage_says_what_is_kept_of_it():
    """Article 19 lid 3: 1.348,49 is paid and 70,97 kept as holiday money, of the 1.419,46."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(routes.STOPS)
        assert visitor.has("Zonder loon is uw bijstand ongeveer € 1.348 per maand.")
        assert visitor.has("De gemeente bewaart € 70,97 als vakantiegeld.")

    run(visit)


def test_what_comes_at_the_end_is_named_with_its_amount():
    """Field case N8, articles 31.1 and 32.1: income of that period, the gemeente judges."""

    async def visit():
        told = ENDED | {"laatste_geld": "transitie", "transitie": "300.00"}
        visitor = await Visitor(kept(told)).open(routes.STOPS)
        assert visitor.has("Geef uw laatste betaling van €\u00a0300,00 door.")
        assert visitor.has("Uw gemeente beslist.")
        visitor = await Visitor(kept(ENDED)).open(routes.STOPS)
        assert visitor.has("Geef uitbetaalde vrije dagen en een transitievergoeding door.")

    run(visit)


def test_who_still_has_bijstand_only_reports():
    """Article 17: with bijstand there is nothing to apply for, only to report at once."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(routes.STOPS)
        assert visitor.has("Meld uw gemeente meteen dat uw loon stopt.")
        assert not visitor.has("voorschot")

    run(visit)


def test_another_month_gives_other_days():
    """The month can be changed on the spot; the steps follow. Article 17 lid 1 wants it at once."""

    async def visit():
        visitor = await Visitor(kept(ENDED)).open(routes.STOPS)
        before = [one for one in visitor.texts() if one.startswith("Tot en met ")]
        await visitor.press("later")
        after = [one for one in visitor.texts() if one.startswith("Tot en met ")]
        assert before
        assert before != after
        told = await Visitor(kept(ALONE)).open(routes.STOPS)
        assert told.has("Meld uw gemeente meteen dat uw loon stopt.")
        assert not told.has("Doe dit uiterlijk op 31 mei 2027.")

    run(visit)


@pytest.mark.parametrize("fact", ["on_strike", "unpaid_leave", "detained"])
def test_bijstand_that_is_not_counted_does_not_stop(fact):
    """13.1.a, 13.1.d and 13.2.b: where nothing is counted, nothing ends with the work."""

    async def visit():
        told = {name: value for name, value in ENDED.items() if name != "bijstand"}
        visitor = await Visitor(kept(told | {fact: "ja"})).open(routes.STOPS)
        assert not visitor.has("Uw bijstand stopt")
        assert not visitor.has("Daarna kunt u die opnieuw aanvragen.")
        assert visitor.has("Er is hulp als uw werk stopt.")

    run(visit)


@pytest.mark.parametrize(("ends", "can_rise"), [(True, False), (False, True)])
def test_toeslagen_of_a_year_with_that_end_in_it_do_not_rise_again(ends, can_rise):
    """Awir 7 and 8: they follow the income of the year, which an end that was told is part of."""

    async def visit():
        told = {"uren": "32", "huur": "650.00", "begin": "2027-01"}
        told |= {"einde": "ja", "eindmaand": "2027-05"} if ends else {"einde": "nee"}
        visitor = await Visitor(kept(ALONE | told)).open(routes.STOPS)
        # Within four weeks: the page of Dienst Toeslagen (DTINKOMEN).
        assert visitor.has("Geef Dienst Toeslagen binnen vier weken uw lagere inkomen door.")
        assert visitor.has("Uw toeslagen kunnen dan omhoog.") is can_rise
        assert visitor.has("Toeslagen volgen uw inkomen over het hele jaar.") is not can_rise

    run(visit)


@pytest.mark.parametrize(
    ("until", "works_now", "told"),
    [("2027-02", "nee", True), ("2027-07", "nee", False), ("2027-02", "ja", False)],
)
def test_a_short_work_says_that_it_is_too_short_for_ww_by_itself(until, works_now, told):
    """Werkloosheidswet 17 lid 1: December to February is 13 calendar weeks of the 26."""
    answers = ALONE | {"einde": "ja", "eindmaand": until, "werkt_nu": works_now}

    async def visit():
        visitor = await Visitor(kept(answers)).open(routes.STOPS)
        short = "Werkte u daarvoor niet? Dan is dat te kort voor WW."
        assert visitor.has(f"In dit plan werkte u dan 13 weken. {short}") is told
        assert visitor.has(short) is told
        assert visitor.has("Dat moeten er 26 van de laatste 36 zijn.")

    run(visit)
