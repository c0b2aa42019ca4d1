"""Every refusal that one question can solve has a button to that question, on every screen."""

from __future__ import annotations

import pytest

from app.domain.problem import Problem
from app.domain.sentence import say
from app.ui import routes
from app.ui.answers.trouble import question_of
from app.ui.asking.yes_or_no import YES
from tests.flet_headless import run
from tests.ui.visitor import ALONE, Visitor, kept

# Savings above the limit beside bijstand (34.2.c): where they came from must be told.
SAVED = ALONE | {"spaargeld": "30000.00", "bijstand": YES}
OF_THE_PLAN = (
    *(routes.ANSWER, routes.MONTHS, routes.STOPS, routes.AFTER, routes.LAWS),
    *(routes.IRREGULAR, routes.DAYS, routes.REASONS, routes.PAPER),
)


@pytest.mark.parametrize("place", OF_THE_PLAN)
def test_savings_that_are_not_explained_lead_to_their_question_from_every_screen(place):
    """Participatiewet 34.2.c: one answer opens the what-if; it was a button on one screen only."""
    back = routes.DAYS if place == routes.DAYS else routes.ANSWER

    async def visit():
        visitor = await Visitor(kept(SAVED)).open(place)
        assert any("Hoeveel daarvan spaarde u" in text for text in visitor.texts())
        await visitor.press("primary")
        assert visitor.route == routes.change(back, "spaargeld_bijstand")

    run(visit)


@pytest.mark.parametrize("place", [routes.MONTHS, routes.LAWS, routes.REASONS])
def test_an_answer_that_is_wrong_can_be_changed_at_once(place):
    """Participatiewet 13.1.f: under 18 there is no right; a mistyped year is mended in one step."""

    async def visit():
        visitor = await Visitor(kept(ALONE | {"geboortedatum": "2012-05-01"})).open(place)
        assert visitor.has("Wijzig dit antwoord")
        await visitor.press("primary")
        assert visitor.route == routes.change(routes.ANSWER, "geboortedatum")

    run(visit)


@pytest.mark.parametrize(
    ("fact", "answers", "question"),
    [
        ("partner_birth_date", {"wonen": "partner"}, "partner_geboren"),
        ("partner_reason", {"wonen": "partner", "partner_recht": "studie"}, "partner_recht"),
        ("no_support_from_parents", {}, "no_support_from_parents"),
        ("receives_bijstand", {}, "bijstand"),
        ("date", {}, None),
        ("year", {}, None),
    ],
)
def test_a_fact_leads_to_the_question_that_tells_it(fact, answers, question):
    """Where no question tells the fact, such as a day before the figures, there is no button."""
    found = question_of(Problem(say("Wij weten dit niet."), fact), answers)
    assert (found and found.name) == question
