"""Who cannot pay reads the four weeks and the three working days on one screen."""

from __future__ import annotations

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
