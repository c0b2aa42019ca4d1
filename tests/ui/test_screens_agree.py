"""What one screen says, another does not deny, and neither do two sentences of one screen."""

from __future__ import annotations

import pytest

from app.ui import routes
from tests.flet_headless import run
from tests.ui.visitor import ALONE, FAMILY, Visitor, kept

_HIGHER = "Hebt u spaargeld of ander inkomen? Dan kan de boete hoger zijn."


async def _texts(path, answers, *folds):
    visitor = await Visitor(kept(answers)).open(path)
    for one in folds:
        await visitor.press(f"fold:{one}")
    return visitor.texts()


@pytest.mark.parametrize(("overpaid", "capped"), [("310.00", False), ("9000.00", True)])
def test_a_fine_is_higher_with_savings_only_where_bijstand_made_it_lower(overpaid, capped):
    """Awb 5:46 and Boetebesluit 2 lid 8: what somebody can pay caps a fine; nothing raises it."""

    async def visit():
        told = FAMILY | {"overpaid": overpaid, "blame": "normaal"}
        path = routes.finding(routes.DUTIES, "inlichtingen")
        texts = await _texts(path, told, "Wat als het niet lukt?")
        assert (_HIGHER in texts) is capped
        # Participatiewet 18 lid 10 and 12 are of a verlaging, and this is none.
        assert not any("verlaging kleiner" in one for one in texts)

    run(visit)


@pytest.mark.parametrize("answers", [ALONE, FAMILY])
def test_what_is_not_known_is_the_own_days_and_not_the_rule(answers):
    """Participatiewet 13 lid 1 e: four weeks is known; the days of this person are not."""

    async def visit():
        texts = await _texts(routes.finding(routes.DUTIES, "buitenland"), answers)
        at = texts.index("Hoelang u dit jaar weg was, weten wij nog niet.")
        assert texts[at + 1].startswith("U mag per jaar hoogstens 4 weken weg zijn")
        assert "Dat weten wij nog niet." not in texts

    run(visit)
