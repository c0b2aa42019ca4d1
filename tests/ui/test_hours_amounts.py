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
