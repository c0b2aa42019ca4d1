"""Hours that go up and down: three outcomes side by side, and what to report."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.law import what_if
from app.text import dutch
from app.ui import routes
from app.ui.answers import figures
from app.ui.asking import irregular, to_law
from app.ui.screens.irregular import months_of
from tests.flet_headless import run
from tests.ui.visitor import ALONE, TODAY, Visitor, kept

TOLD = ALONE | {"minste_uren": "4", "meeste_uren": "24"}


def _scenario(hours, **answers):
    asked = to_law.question(ALONE | answers, TODAY)
    return what_if(asked.with_hours(Decimal(hours)), None)


def _bars(visitor):
    return [text for text in visitor.texts() if "samen ongeveer" in text]


def test_the_three_amounts_are_those_of_the_law_at_these_hours():
    """Lowest, usual and highest month (product.md part 3), each by the law's own door."""

    async def visit():
        visitor = await Visitor(kept(TOLD)).open(routes.IRREGULAR)
        assert visitor.headings(2)[1] == "In december 2026"
        wanted = [
            f"{name}, {hours} uur: samen ongeveer "
            + dutch.euro_whole(figures.average((_scenario(hours).months[0],)).total)
            for name, hours in (("Weinig", 4), ("Gewoon", 16), ("Veel", 24))
        ]
        assert _bars(visitor)[:3] == wanted
        assert visitor.has("Wij doen alsof elke maand hetzelfde is.")

    run(visit)


def test_a_later_month_is_shown_only_where_it_differs():
    """From 2027 another exemption holds (34a), so a year later differs; nothing else is shown."""
    three = tuple(_scenario(hours) for hours in (4, 16, 24))
    found = months_of(three)
    assert [str(one.month) for one in found] == ["2026-12", "2027-12"]
    assert found[0].parts != found[1].parts

    none = tuple(_scenario(0) for _ in range(3))
    assert len(months_of(none)) == 1


def test_a_job_that_ends_is_looked_at_while_it_lasts():
    """A month without the job would say nothing about its hours."""
    three = tuple(_scenario(hours, einde="ja", eindmaand="2027-03") for hours in (4, 16, 24))
    assert str(months_of(three)[-1].month) <= "2027-03"


def test_one_hour_more_changes_only_its_own_outcome():
    """Each number has its own buttons; the two others stay as they were."""

    async def visit():
        visitor = await Visitor(kept(TOLD)).open(routes.IRREGULAR)
        before = _bars(visitor)
        await visitor.press("more:minste_uren")
        assert visitor.box("minste_uren").value == "5"
        after = _bars(visitor)
        assert after[0] != before[0]
        assert after[1:3] == before[1:3]
        await visitor.press("less:meeste_uren")
        assert "Veel, 23 uur" in _bars(visitor)[2]

    run(visit)


def test_the_fewest_are_never_more_than_the_usual():
    """What cannot be is said at the field, and the outcome stays (style B.1)."""

    async def visit():
        visitor = await Visitor(kept(TOLD)).open(routes.IRREGULAR)
        before = _bars(visitor)
        await visitor.type("minste_uren", "17")
        assert visitor.box("minste_uren").error == "Vul een getal in van 0 tot en met 16."
        await visitor.type("meeste_uren", "15")
        assert visitor.box("meeste_uren").error == "Vul een getal in van 16 tot en met 40."
        assert _bars(visitor) == before

    run(visit)


@pytest.mark.parametrize(("usual", "few", "many"), [("2", 2, 24), ("40", 4, 40), ("0", 0, 24)])
def test_other_usual_hours_keep_the_three_in_order(usual, few, many):
    """The plan may change after the fewest and the most were told."""
    told = TOLD | {"uren": usual}
    assert irregular.fewest(told)[1] == few
    assert irregular.most(told)[1] == many


def test_what_to_report_stands_below():
    """Bijstand is settled per month (art. 58, 32); toeslagen follow the year (Awir 8)."""

    async def visit():
        visitor = await Visitor(kept(TOLD)).open(routes.IRREGULAR)
        assert visitor.has("In een maand met weinig loon krijgt u meer bijstand.")
        assert visitor.has("Geef elke maand door wat u verdiende.")
        assert visitor.has("Geef een nieuwe schatting door.")

    run(visit)


def test_a_wage_per_month_asks_for_hours():
    """Without hours there is nothing to step; the way to tell them stands there."""

    async def visit():
        wage = ALONE | {"loonweten": "netto_maand", "netto_maand": "900.00"}
        visitor = await Visitor(kept(wage)).open(routes.IRREGULAR)
        assert visitor.has("Hiervoor hebben wij uw uren nodig.")
        await visitor.press("primary")
        assert visitor.route == routes.change(routes.ANSWER, "loonweten")

    run(visit)


def test_the_answer_leads_here():
    """A row under "Uw geld per maand en per dag"."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(routes.ANSWER)
        assert visitor.has("Wisselende uren")

    run(visit)
