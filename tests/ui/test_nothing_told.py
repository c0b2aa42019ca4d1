"""Who told nothing gets no amounts: months of somebody whom nobody knows are of nobody."""

from __future__ import annotations

import pytest

from app.ui import routes
from tests.flet_headless import run
from tests.ui.visitor import Visitor, kept

# product.md: a wrong number is worse than no number. /antwoord said that it knows nothing, and the
# screens below it showed the months of somebody of 40 who lives alone and works 16 hours.
SCREENS = (
    routes.ANSWER,
    routes.MONTHS,
    routes.HOURS,
    routes.REASONS,
    routes.DAYS,
    routes.STOPS,
    routes.AFTER,
    routes.LAWS,
    routes.PAPER,
    routes.IRREGULAR,
)


@pytest.mark.parametrize("told", [{}, {"bijstand": "ja"}], ids=["nothing", "only the door"])
@pytest.mark.parametrize("screen", SCREENS)
def test_no_screen_of_the_answer_has_amounts_for_who_told_nothing(screen, told):
    """Each says so, also to who comes by a link, and leads to the first question."""

    async def visit():
        visitor = await Visitor(kept(told) if told else None).open(screen)
        assert visitor.headings(1) == ["Wij kunnen dit nog niet uitrekenen"]
        assert visitor.has("Wij weten nog niets van u.")
        assert not [one for one in visitor.texts() if "€" in str(one)]
        await visitor.press_text("Verder met de vragen")
        assert "/wijzig" in visitor.route

    run(visit)


@pytest.mark.parametrize("screen", SCREENS)
def test_with_one_answer_the_screens_are_there_with_what_they_assume(screen):
    """Relative: a first answer opens them; what is assumed beside it is said on the screen."""

    async def visit():
        visitor = await Visitor(kept({"wonen": "alleen"})).open(screen)
        assert not visitor.has("Wij weten nog niets van u.")

    run(visit)
