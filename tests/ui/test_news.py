"""What is new, of which day the rules are, and what the app is made of (issue 14, points 4, 8)."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest
from packaging.requirements import Requirement

from app.domain.version import VERSION
from app.law import known_rules, new_amounts
from app.law.book import parameters
from app.ui import routes
from app.ui.answers.news import NEWS
from app.ui.answers.rules_day import too_old
from app.ui.screens.made_of import PARTS
from phone_python import NEEDED
from supply import wanted
from tests.flet_headless import run
from tests.law.other_book import book_with
from tests.ui.visitor import ALONE, Visitor, kept


def test_the_law_stands_apart_from_the_app_and_first():
    """Who has less money this month looks for the law, not for a button."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(routes.NEWS)
        heads = visitor.headings(2)
        assert heads.index("De wet") < heads.index("De app")
        assert visitor.has("Nieuw sinds 1 juli 2026")
        assert visitor.has("Deze regels zijn gecontroleerd op 20 november 2026.")
        assert visitor.has(VERSION)

    run(visit)


def test_the_amounts_that_are_new_are_counted_from_the_book():
    """By hand from the letter of July 2026: three laws, the Participatiewet with most."""
    found = new_amounts(date(2026, 7, 1))
    assert next(iter(found)) == "Participatiewet"
    assert sum(found.values()) == sum(
        value.start == date(2026, 7, 1) and one.unit not in {"weken", "maanden", "jaren"}
        for one in parameters().values()
        for value in one.values
    )
    # Weeks of the Werkloosheidswet are a term, and no new amount.
    assert "Werkloosheidswet" not in found
    assert new_amounts(date(2026, 7, 2)) == {}


def test_the_day_of_checking_is_the_oldest_of_what_is_counted_with():
    """One figure that was looked at long ago is not hidden by another that was read today."""
    day = date(2026, 11, 29)
    in_force = [
        value.source.checked
        for one in parameters().values()
        for value in one.values
        if value.start <= day <= (value.end or day)
    ]
    assert known_rules(day).checked == min(in_force)
    assert known_rules(date(1990, 1, 1)).checked is None


@pytest.mark.parametrize("day", [date(2027, 1, 1), date(2027, 7, 1)])
def test_thuis_says_that_the_half_year_of_the_amounts_is_over(day):
    """The figures of July 2026 are known until 31 December 2026; a book with newer says nothing."""
    assert too_old(date(2026, 12, 31)) == ()
    told = too_old(day)
    assert dict(told[1].values) == {"day": date(2026, 12, 31)}
    with book_with([name for name, one in parameters().items() if one.values], date(2027, 1, 1)):
        assert too_old(date(2027, 1, 5)) == ()

    async def visit():
        visitor = Visitor(kept(ALONE))
        visitor.parts = replace(visitor.parts, today=day)
        await visitor.open(routes.HOME)
        assert visitor.has(told[0].id)

    run(visit)


def test_every_part_that_travels_to_a_phone_has_its_licence_on_the_page():
    """Somebody who makes it must be named; a new requirement needs its line."""
    named = {name.lower() for one in PARTS for name in one.names}
    asked = [*NEEDED, *wanted()["app"]]
    server = {"fastapi", "pydantic", "sqlalchemy", "alembic", "psycopg", "joserfc", "uvloop"}
    needed = {Requirement(one).name.lower() for one in asked} - server
    assert needed <= named


def test_the_news_are_short():
    """At most eight lines a day: nobody reads more."""
    assert all(len(one.told) <= 8 for one in NEWS)
