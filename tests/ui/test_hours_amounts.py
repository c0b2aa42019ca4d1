"""The amounts of each hour say what is in them beside wage and bijstand."""

from __future__ import annotations

import pytest

from app.law import hours_axis
from app.ui import routes
from app.ui.asking import to_law
from tests.flet_headless import run
from tests.ui.visitor import ALONE, TODAY, Visitor, kept

_SAID = "Toeslagen en vakantiegeld zitten in deze bedragen."
_NO_RENT = {name: value for name, value in ALONE.items() if name not in ("huur", "spaargeld")}


@pytest.mark.parametrize(("answers", "has"), [(ALONE, True), (_NO_RENT, False)])
def test_toeslagen_in_the_amounts_of_the_hours_are_named(
    answers: dict[str, str], has: bool
) -> None:
    """Awir 7 and Participatiewet 19: a toeslag is no bijstand; a reader took all of it for that."""
    first = hours_axis(to_law.question(answers, TODAY), None).hours[0].scenario.months[0]
    assert any(amount for _, amount in first.toeslagen) is has

    async def visit() -> None:
        visitor = await Visitor(kept(answers)).open(routes.HOURS)
        assert visitor.has(_SAID) is has

    run(visit)


@pytest.mark.parametrize("hours", ["8", "16", "24"])
def test_the_chosen_hours_stand_on_top_with_one_more_and_the_next_drop(hours: str) -> None:
    """Issue 11 point 3: the answer first; how it was counted stands below it."""

    async def visit() -> None:
        visitor = await Visitor(kept(ALONE | {"uren": hours})).open(routes.HOURS)
        await visitor.wait()
        texts = visitor.texts()
        own = texts.index(f"Uw keuze: {hours} uur")
        step = texts.index("Stap voor stap")
        counted = texts.index("Zo rekenden wij")
        total = next(one for one in texts[own:] if one.startswith(f"Met {hours} uur krijgt u"))
        assert own < texts.index(total) < min(step, counted)
        assert texts.index(_SAID) > counted
        brings = [one for one in texts if one.startswith("Een uur meer levert gemiddeld")]
        axis = hours_axis(to_law.question(ALONE | {"uren": hours}, TODAY), None)
        assert bool(brings) is (axis.hours[int(hours) + 1].step >= 0)

    run(visit)
