"""Wet nu, wet straks: the verdict, both bars and every month tell the same."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from app.domain.two_laws import TwoLaws
from app.law import wet_nu_straks
from app.text.write import Writer
from app.ui import routes
from app.ui.asking import to_law
from app.ui.page.ear import lines
from app.ui.screens.laws import laws_page, runs, two_bars
from tests.flet_headless import run
from tests.ui.visitor import ALONE, TODAY, Visitor, kept


def _two(**answers) -> TwoLaws:
    found = wet_nu_straks(to_law.question(ALONE | answers, TODAY), None)
    assert isinstance(found, TwoLaws)
    return found


def _lines(two, today):
    writer = Writer("nl")
    return tuple(lines(writer, laws_page(writer, two, today).blocks))


@pytest.mark.parametrize(("uren", "word"), [("16", "meer."), ("24", "minder.")])
def test_winners_and_losers_are_told_alike(uren, word):
    """Peers part 3 idea 5: the verdict is on top for who loses as for who wins."""

    async def visit():
        visitor = await Visitor(kept(ALONE | {"uren": uren})).open(routes.LAWS)
        assert word in visitor.headings(1)[0]

    run(visit)


@pytest.mark.parametrize("uren", ["0", "8", "16", "22", "24", "36"])
def test_the_months_add_up_to_the_verdict(uren):
    """Each run counts its months once; together they are the difference, but for rounding."""
    two = _two(uren=uren)
    found = runs(two)
    assert found[0].first == 1
    assert found[-1].last == len(two.now.months)
    total = sum(one.more * (one.last - one.first + 1) for one in found)
    assert abs(total - two.difference) <= len(two.now.months)


def test_one_wage_stands_on_both_bars():
    """Only the rules differ, so the wage is the same to the euro."""
    now, then = two_bars(Writer("nl"), _two())
    assert now.parts[0] == then.parts[0]


def test_the_status_follows_the_day():
    """A rule with a later date is a plan until that day (product.md 2, principle 1)."""
    assert "Plan: deze regels gelden vanaf 1 januari 2027." in _lines(_two(), TODAY)
    assert "Wet: deze regels gelden sinds 1 januari 2027." in _lines(_two(), date(2027, 1, 1))


def test_a_second_reading_stands_beside_it():
    """Where the law can be read in two ways, both outcomes are told with their amount."""
    two = _two(uren="24")
    doubts = _lines(two, TODAY)
    assert "Misschien stopt de bijstand al als uw hele loon de norm haalt." in doubts
    assert _lines(replace(two, also=()), TODAY) != doubts
