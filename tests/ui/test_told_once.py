"""What a list says once: a question that more rows wait for, and that rows are hidden."""

from __future__ import annotations

import pytest

from app.ui import routes
from tests.flet_headless import run
from tests.ui.visitor import ALONE, Visitor, kept

GROUP = "Hoort u bij de doelgroep loonkostensubsidie?"


def test_a_question_stands_once_with_what_depends_on_it():
    """Readers met one question six times in a list; product.md principle 2 asks it once."""

    async def visit():
        visitor = await Visitor(kept(ALONE | {"bijstand": "ja"})).open(routes.RIGHTS)
        for button in ("more:Dit weten wij nog niet", "more:Dit kunt u vragen"):
            if visitor.has(button.removeprefix("more:")):
                await visitor.press(button)
        told = visitor.texts()
        assert told.count(GROUP) <= 1
        assert "Dit hangt af van één antwoord:" in told

    run(visit)


def test_a_paper_for_work_offers_no_choice_without_a_name():
    """Product.md part 3: what is private is not shown, so it is no tile to choose either."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(routes.COACH)
        await visitor.press("primary")
        await visitor.go(routes.AT_WORK)
        assert visitor.has("Een rustige plek om te werken")
        assert "Verborgen" not in visitor.texts()

    run(visit)


@pytest.mark.parametrize("path", [routes.COACH_RIGHTS, routes.RIGHTS])
def test_rows_that_are_hidden_are_one_row(path):
    """Product.md part 3, Samen kijken: a row without a name gives away and helps nobody."""

    async def visit():
        visitor = await Visitor(kept(ALONE | {"bijstand": "ja"})).open(routes.COACH)
        await visitor.press("primary")
        await visitor.go(path)
        if path == routes.RIGHTS:
            await visitor.press("more:Dit weten wij nog niet")
        told = visitor.texts()
        assert "Verborgen" not in told
        assert any("verborgen" in one and one[:1].isdigit() for one in told)

    run(visit)
