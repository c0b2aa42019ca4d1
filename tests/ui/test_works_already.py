"""Who works already: the job of now is told as any job, and a plan is held against it."""

from __future__ import annotations

from decimal import Decimal

from app.text import dutch
from app.ui import routes
from app.ui.asking import flow, to_law
from app.ui.asking.ask import UNKNOWN
from tests.flet_headless import run
from tests.ui.visitor import ALONE, TODAY, Visitor, kept

WORKS = ALONE | {
    "werkt_nu": "ja",
    "loonweten_nu": "minimumloon",
    "uren_nu": "8",
    "einde_nu": "nee",
    "reiskosten_nu": "20.00",
    "pensioen_nu": "0.00",
}


def test_the_job_of_now_is_told_as_any_job():
    """Issue 9 point 5: "nu" is today's job; only who has one is asked about it."""
    (job,) = to_law.question(WORKS, TODAY).current_work
    assert (job.hours_week, job.cost_month) == (8, 20)
    assert not to_law.question(ALONE, TODAY).current_work
    names = {ask.name for ask in flow.steps(WORKS)}
    assert {"uren_nu", "reiskosten_nu"} <= names
    assert not {ask.name for ask in flow.steps(ALONE) if ask.name.endswith("_nu")} - {"werkt_nu"}


def test_a_wage_of_now_that_is_not_known_is_not_counted_and_said():
    """product.md principle 2: what is not known is named, never filled in by a guess."""
    unknown = WORKS | {"uren_nu": UNKNOWN}
    assert not to_law.question(unknown, TODAY).current_work
    said = {dutch.fill(one) for one in to_law.assumed(unknown)}
    assert "Uw loon van nu weten wij niet. Wij tellen het niet mee." in said


def test_more_hours_are_held_against_the_hours_of_now():
    """features.md 8: 8 hours become 16; "nu" has the wage of 8 hours in its bar."""

    async def visit():
        less = await Visitor(kept(WORKS)).open(routes.ANSWER)
        none = await Visitor(kept(ALONE)).open(routes.ANSWER)
        assert less.texts() != none.texts()
        bars = [text for text in less.texts() if text.startswith("Nu: ongeveer")]
        assert bars != [text for text in none.texts() if text.startswith("Nu: ongeveer")]

    run(visit)


def test_who_stops_sees_what_that_does():
    """A plan of 0 hours is the end of the job: less than now, and said so."""

    async def visit():
        visitor = await Visitor(kept(WORKS | {"uren": "0"})).open(routes.ANSWER)
        assert visitor.has("minder dan nu")
        assert to_law.question(WORKS | {"uren": "0"}, TODAY).work is None

    run(visit)


def test_the_months_without_a_wage_are_those_of_the_stop():
    """stops: the bijstand without any wage, not that of today's job."""

    async def visit():
        visitor = await Visitor(kept(WORKS)).open(routes.STOPS)
        (line,) = [text for text in visitor.texts() if text.startswith("Zonder loon is")]
        assert dutch.euro_whole(Decimal(1348)) in line

    run(visit)
