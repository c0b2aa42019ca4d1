"""Who cannot pay reads the four weeks and the three working days on one screen."""

from __future__ import annotations

import pytest

from app.ui import routes
from tests.flet_headless import run
from tests.ui.visitor import ALONE, Visitor, kept


def test_debts_that_cost_the_home_are_not_told_to_wait_four_weeks():
    """Wgs 4 lid 2: three working days where the home is at risk, as the other screens say."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(routes.urgent("schulden"))
        assert visitor.has("Binnen vier weken moet er een gesprek zijn.")
        assert visitor.has("Raakt u misschien uw huis kwijt? Dan binnen drie werkdagen.")

    run(visit)


@pytest.mark.parametrize(("need", "told"), [("huis", True), ("schulden", True), ("eten", False)])
def test_free_help_with_the_law_stands_where_a_home_or_a_debt_is(need, told):
    """The Juridisch Loket, by its name alone: no number of it was read (``everywhere``)."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(routes.urgent(need))
        assert visitor.has("Gratis hulp met de wet? Kijk op juridischloket.nl.") is told

    run(visit)


def test_who_waits_four_weeks_asks_first_to_be_heard_sooner():
    """Participatiewet 41 lid 11; an advance (52) comes only after the request."""

    async def visit():
        young = ALONE | {"geboortedatum": "2004-05-14", "bijstand": "nee", "melding": "2026-11-15"}
        visitor = await Visitor(kept(young)).open(routes.urgent("eten"))
        texts = visitor.texts()
        sooner = "Vraag uw gemeente om uw aanvraag eerder te behandelen (artikel 41 lid 11)."
        advance = "Wacht u op een besluit over bijstand? Vraag een voorschot."
        assert texts.index(sooner) < texts.index(advance)

    run(visit)
