"""The partner's work: two questions, once, and a wage that is there before the own job."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

import flet as ft

from app.domain.month import Month
from app.law import hours_axis, what_if
from app.text import dutch
from app.ui import routes
from app.ui.answers import ask_law, figures, in_time, ladder
from app.ui.asking import flow, to_law
from app.ui.asking.ask import UNKNOWN
from app.ui.plans import plans_from_data
from app.ui.state import Visit
from tests.flet_headless import run
from tests.ui.visitor import ALONE, TODAY, Visitor, kept

COUPLE = ALONE | {
    "wonen": "partner",
    "partner_geboren": "1990-01-01",
    "kostendelers": "0",
    "partnerwerk": "ja",
    "loonweten_partner": "netto_maand",
    "netto_maand_partner": "600.00",
    "in_loon_partner": "geen",
    "einde_partner": "nee",
    "reiskosten_partner": "0.00",
    "vrijlating_partner": "0",
}


def _names(answers):
    return {ask.name for ask in flow.steps(answers)}


def _assumed(answers):
    return {dutch.fill(one) for one in to_law.assumed(answers)}


def test_only_a_couple_is_asked_about_the_work_of_the_partner():
    """product.md part 3: partner's work; the wage only where there is work."""
    assert not {name for name in _names(ALONE) if "partner" in name}
    assert {"partnerwerk", "netto_maand_partner"} <= _names(COUPLE)
    idle = _names(COUPLE | {"partnerwerk": "nee"})
    assert not {name for name in idle if name.endswith("_partner")}


def test_the_law_gets_the_net_wage_of_the_partner():
    """A net wage a month is one of the ways to tell a wage (app/domain/work.py)."""
    assert to_law.question(COUPLE, TODAY).partner_work.net_month == Decimal("600.00")
    alone = COUPLE | {"wonen": "alleen"}
    assert to_law.question(alone, TODAY).partner_work is None


def test_what_is_not_known_is_counted_without_and_said():
    """product.md principle 2: unknown is an answer, and what is taken as true is said."""
    no_work = COUPLE | {"partnerwerk": UNKNOWN}
    assert to_law.question(no_work, TODAY).partner_work is None
    assert "Wij nemen aan dat uw partner niet werkt." in _assumed(no_work)
    no_wage = COUPLE | {"netto_maand_partner": UNKNOWN}
    assert to_law.question(no_wage, TODAY).partner_work is None
    assert any("Wij tellen het niet mee." in one for one in _assumed(no_wage))
    had_none = "Wij nemen aan dat uw partner nog geen inkomstenvrijlating had."
    assert had_none in _assumed(COUPLE | {"vrijlating_partner": UNKNOWN})
    assert had_none not in _assumed(COUPLE)
    assert had_none not in _assumed(COUPLE | {"bijstand": "nee", "vrijlating_partner": UNKNOWN})


def test_the_job_of_the_partner_is_told_as_ones_own():
    """Issue 9 point 5: hours, wage, costs, an end and the months of 31.2.n, as of any job."""
    told = COUPLE | {"loonweten_partner": "uurloon", "uurloon_partner": "16.50"}
    told |= {"uren_partner": "12", "einde_partner": "ja", "eindmaand_partner": "2027-02"}
    told |= {"reiskosten_partner": "25.00", "pensioen_partner": "10.00", "vrijlating_partner": "4"}
    job = to_law.question(told, TODAY).partner_work
    assert (job.hours_week, job.gross_hour) == (12, Decimal("16.50"))
    assert (job.until, job.cost_month, job.pension_month) == (Month(2027, 2), 25, 10)
    assert job.used.n == 4
    assert "uren_partner" in _names(told)
    assert "uurloon_partner" not in _names(COUPLE | {"loonweten": "uurloon"})
    unknown = told | {"uren_partner": UNKNOWN}
    assert to_law.question(unknown, TODAY).partner_work is None


def test_a_partner_who_begins_with_the_plan_does_not_work_now():
    """32.1: whose wage is new was told; "nu" is the home without it."""
    asked = to_law.question(COUPLE | {"partnerwerk": "begint"}, TODAY)
    assert asked.partner_starts
    assert asked.works_now[1] == ()
    assert not to_law.question(COUPLE, TODAY).partner_starts


def test_a_wage_of_the_partner_that_was_kept_before_is_not_lost():
    """The name "partnerloon" of before: in the answers, and in a plan."""
    old = {"wonen": "partner", "partnerwerk": "ja", "partnerloon": "600.00"}
    visit = Visit()
    visit.restore(kept(old))
    assert visit.answers["netto_maand_partner"] == "600.00"
    assert to_law.question(visit.answers, TODAY).partner_work.net_month == 600
    (plan,) = plans_from_data([{"name": "a", "answers": old, "gemeente": None}])
    assert to_law.question(plan.told(), TODAY).partner_work.net_month == 600


def test_childcare_does_not_ask_again_whether_the_partner_works():
    """Wet kinderopvang 1.6: both parents; who works is enough, who does not may still learn."""
    told = COUPLE | {
        "wonen": "partner_kinderen",
        "kinderen": "2023-03-02",
        "opvangsoort": "dagopvang",
        "opvanguren": "60",
        "opvangprijs": "10.00",
    }
    assert "opvangpartner" not in _names(told)
    assert to_law.question(told, TODAY).beside.partner_active is True
    idle = told | {"partnerwerk": "nee", "opvangpartner": "nee"}
    assert "opvangpartner" in _names(idle)
    assert to_law.question(idle, TODAY).beside.partner_active is False
    open_ = idle | {"partnerwerk": UNKNOWN}
    assert to_law.question(open_, TODAY).beside.partner_active is None


def test_now_is_the_home_with_the_wage_of_the_partner():
    """The partner works already: "nu" and "straks" differ by the own job alone."""
    asked = to_law.question(COUPLE, TODAY)
    then = figures.average(what_if(asked, None).months[:1])
    idle = what_if(to_law.question(COUPLE | {"uren": "0"}, TODAY), None)
    now = figures.average(idle.months[:1])

    async def visit():
        visitor = await Visitor(kept(COUPLE)).open(routes.ANSWER)
        assert visitor.headings(1) == [
            f"In december 2026 krijgt u met dit werk samen ongeveer {dutch.euro_whole(then.total)}."
        ]
        assert visitor.has(f"Nu: ongeveer {dutch.euro_whole(now.total)}")

    assert now.wage > 0
    run(visit)


def test_the_check_page_and_the_paper_show_it():
    """What was told can be seen and changed (style B.1)."""

    async def visit():
        visitor = await Visitor(kept(COUPLE)).open(routes.CHECK)
        assert visitor.has("Werkt uw partner?")
        assert visitor.has("Hoeveel loon komt er per maand op de rekening?")
        await visitor.go(routes.PAPER)
        assert any("600" in one.value for one in visitor.controls(ft.Text))

    run(visit)


def test_after_the_job_of_the_partner_ends_it_is_set_beside_the_same_months_without_the_plan():
    """The home of February is not that of now: "meer dan nu" would be untrue then (issue 9)."""
    job = {"partnerwerk": "ja", "loonweten_partner": "netto_maand", "einde_partner": "ja"}
    wage = {"netto_maand_partner": "1400.00", "eindmaand_partner": "2027-01"}
    home = {"wonen": "partner", "partner_geboren": "1990-01-01", "bijstand": "nee"}
    found = what_if(to_law.question(ALONE | home | job | wage, TODAY), None)
    first, *_, last = figures.stretches(found)
    assert first.as_now
    assert not last.as_now
    assert last.worth < figures.average(found.without_work[:1]).total < first.worth
    lines = [dutch.fill(one) for one in in_time.told(found)]
    changed = [line for line in lines if line.startswith("Vanaf februari 2027")]
    assert changed
    assert all("dan zonder dit plan" in line and "dan nu" not in line for line in changed)
    said = [dutch.fill(one) for month in found.months for one in month.why]
    assert "Het werk van uw partner is gestopt." in said
    assert any(one.startswith("Uw loon blijft") for one in said)
    assert not any(one.startswith("Uw loon wordt") for one in said[:2])


def test_what_shuts_out_the_asker_leaves_the_spouse_a_right_on_the_answer():
    """Participatiewet 11.4, 13.1.a, 24.a: told among the rights, counted in the what-if."""

    async def detained():
        told = COUPLE | {"detained": "ja", "free_on": "2027-02-01", "partner_recht": "niets"}
        visitor = await Visitor(kept(told)).open(routes.ANSWER)
        read = visitor.texts()
        assert "Wie vastzit, heeft geen recht op bijstand." in read
        assert "Uw partner houdt zelf recht. Wij rekenen met de bijstand van uw partner." in read
        found = what_if(ask_law.question(visitor.desk), None)
        by_month = {str(one.month): one for one in found.months}
        assert (by_month["2026-12"].norm, by_month["2026-12"].of_partner) == (
            Decimal("1013.90"),
            True,
        )
        assert not by_month["2027-02"].of_partner

    run(detained)


def test_a_rise_before_a_fall_is_told_with_its_day():
    """Field case N1's kin: the day of release (13.1.a) is not hidden between two other changes."""
    told = COUPLE | {
        "partner_recht": "niets",
        "netto_maand_partner": "800.00",
        "detained": "ja",
        "free_on": "2027-02-16",
        "begin": "2026-12",
        "huur": "640.00",
        "spaargeld": "900.00",
    }

    async def visit():
        visitor = await Visitor(kept(told)).open("/antwoord")
        found = what_if(ask_law.question(visitor.desk), None)
        changes = in_time.later(found)
        causes = [dutch.fill(one) for _, *causes in changes for one in causes]
        assert "U bent vrij vanaf 16 februari 2027." in causes
        shown = [dutch.fill(name) for name, _ in in_time.homes(found)]
        assert any(one.startswith("Vanaf maart 2027: ongeveer") for one in shown)
        assert len(changes) <= 3

    run(visit)


def test_a_couple_reads_that_the_bijstand_is_of_both_and_both_report():
    """Participatiewet 11.4, 17.1, 59.1 and 59.4: one right, one duty for each, asked of each."""
    found = what_if(to_law.question(COUPLE | {"partner_recht": "niets"}, TODAY), None)
    of_both = "Dat is de bijstand van u en uw partner samen."
    assert of_both in [dutch.fill(one) for one in in_time.told(found)]
    out = what_if(to_law.question(COUPLE | {"partner_recht": "vast"}, TODAY), None)
    alone = what_if(to_law.question(ALONE, TODAY), None)
    for other in (out, alone):
        assert of_both not in [dutch.fill(one) for one in in_time.told(other)]

    async def visit():
        visitor = await Visitor(kept(COUPLE | {"partner_recht": "niets"})).open(routes.AFTER)
        assert visitor.has("U en uw partner moeten allebei doorgeven wat er verandert.")
        await visitor.go(routes.finding(routes.DUTIES, "inlichtingen"))
        assert visitor.has("Dit geldt voor u en uw partner.")

    run(visit)


def test_the_hours_say_from_when_bijstand_stops():
    """Participatiewet 19.2: at the norm nothing is left; not told where there is none to stop."""
    rungs = hours_axis(to_law.question(ALONE, TODAY), None)
    told = (dict(one.values) for one in ladder.ends(rungs))
    soonest, *later = (one for one in told if "month" in one)
    ends = {one.hours: one.scenario.ends for one in rungs.hours}
    named = dict.fromkeys(range(soonest["n"], 41), soonest["month"])
    for told in later:
        assert soonest["month"] < told["month"]
        within = range(told.get("first", told["n"]), told["n"] + 1)
        named |= dict.fromkeys(within, told["month"])
    # Each number of hours is in one sentence with its own month, and the others never end it.
    assert later
    assert named == {hours: month for hours, month in ends.items() if month is not None}
    without = replace(to_law.question(ALONE, TODAY), receives_bijstand=False)
    assert ladder.ends(hours_axis(without, None)) == ()
