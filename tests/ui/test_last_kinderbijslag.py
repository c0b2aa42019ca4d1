"""Algemene Kinderbijslagwet 7, 11 and 18: the picture and the months name one last payment."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.domain.month import Month
from app.domain.sentence import say
from app.law import LAST_KINDERBIJSLAG, what_if
from app.text.dutch import fill
from app.ui import routes
from app.ui.answers import in_time
from app.ui.asking import to_law
from tests.flet_headless import run
from tests.ui.visitor import ALONE, TODAY, Visitor, kept

# What comes each quarter for a child of 12 to 17 (AKW 12 lid 3, text of 1 July 2026).
EACH = Decimal("426.29")


def _mother(born):
    return ALONE | {
        "wonen": "kinderen",
        "kinderen": f"{born},2017-11-20",
        "grote_kinderen": "nee",
        "kostendelers": "0",
        "kinderbijslag": "ja",
        "begin": "2027-01",
        "uren": "24",
    }


@pytest.mark.parametrize(
    ("born", "last"),
    [
        # In a quarter: the right is that of its first day, and the money comes after it.
        ("2009-06-15", Month(2027, 7)),
        # On the first day of a quarter there is no right any more.
        ("2009-07-01", Month(2027, 7)),
        # Before the plan begins, with one payment still to come.
        ("2008-11-10", Month(2027, 1)),
    ],
)
def test_every_sentence_names_the_month_in_which_the_money_last_comes(born, last):
    """AKW 7 and 11 (the first day of the quarter) and 18 (paid after it)."""
    months = what_if(to_law.question(_mother(born), TODAY), None).months
    told = {
        dict(one.values)["month"]
        for month in months
        for one in month.why
        if one.id == LAST_KINDERBIJSLAG.id
    }
    comes = {one.month: dict(one.beside).get("kinderbijslag", Decimal(0)) for one in months}

    assert told == {last}
    assert comes[last] - comes[last.plus(3)] == EACH


def test_the_answer_and_the_months_say_it_alike():
    """A reader saw July in the picture and October in the months; both say when it last comes."""
    says = fill(say(LAST_KINDERBIJSLAG.id, month=Month(2027, 7)))
    mother = _mother("2009-06-15")
    changes = in_time.later(what_if(to_law.question(mother, TODAY), None))

    assert says in [fill(one) for change in changes for one in change]

    async def visit():
        for address in (routes.ANSWER, routes.MONTHS):
            visitor = await Visitor(kept(mother)).open(address)
            assert visitor.has(says), address

    run(visit)
