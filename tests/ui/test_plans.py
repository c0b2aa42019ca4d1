"""Kept plans: keep, name, put side by side, throw away and take back; they survive a restart."""

from __future__ import annotations

import json
import re

import pytest

from app.domain.sentence import say
from app.law import what_if
from app.text.dutch import fill
from app.text.write import Writer
from app.ui import routes
from app.ui.answers.figures import average
from app.ui.answers.outcome import Outcome, outcome
from app.ui.answers.plans_compared import rows, words
from app.ui.asking import to_law
from app.ui.page.ear import lines
from app.ui.plans import MOST, plan_at, plan_of, plans_as_data, plans_from_data
from app.ui.screens.both_paper import both_paper
from app.ui.state import Visit
from tests.flet_headless import run
from tests.ui.visitor import ALONE, TODAY, Visitor, kept


def _with_plans(*hours, language="nl"):
    text = json.loads(kept(ALONE, language))
    plans = tuple(plan_of(f"Plan {one}", ALONE | {"uren": one}, None) for one in hours)
    return json.dumps(text | {"plans": plans_as_data(plans)})


def test_a_plan_is_kept_and_stays_after_a_restart():
    """Product.md 3: save, name, compare; the device keeps it (principle 5)."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(routes.PLANS)
        assert visitor.has("Er is nog niets bewaard.")
        await visitor.type("plannaam", "Bij de bakker")
        await visitor.press("keep")
        assert "Bij de bakker" in visitor.headings(3)
        assert visitor.has("Dit plan is bewaard.")
        again = await Visitor(visitor.keep.text).open(routes.PLANS)
        assert "Bij de bakker" in again.headings(3)

    run(visit)


@pytest.mark.parametrize(
    ("hours", "name", "told"),
    [
        ((), " ", "Geef dit plan een naam."),
        (("16",), "plan 16", "Deze naam is er al. Kies een andere naam."),
        (("8", "16", "24"), "Nog een", "U hebt al drie plannen. Wis er eerst één."),
    ],
)
def test_what_is_wrong_with_a_name_is_said_at_the_box(hours, name, told):
    """No button is ever disabled: pressing it says what to do (style B.6)."""

    async def visit():
        visitor = await Visitor(_with_plans(*hours)).open(routes.PLANS)
        await visitor.type("plannaam", name)
        await visitor.press("keep")
        assert visitor.box("plannaam").error == told

    run(visit)


def test_a_plan_that_was_thrown_away_can_come_back():
    """Back is safe (product.md 3): one tap removes it, one tap returns it."""

    async def visit():
        visitor = await Visitor(_with_plans("8", "16")).open(routes.PLANS)
        await visitor.press("drop:0")
        assert visitor.headings(3) == ["Plan 16"]
        await visitor.press("restore")
        assert set(visitor.headings(3)) == {"Plan 8", "Plan 16"}

    run(visit)


@pytest.mark.parametrize("language", ["nl", "en"])
@pytest.mark.parametrize("hours", [("8", "16"), ("8", "16", "24")])
def test_plans_stand_beside_each_other_with_words_first(language, hours):
    """Words, then bars, then lines (product.md 2, principle 3)."""

    async def visit():
        visitor = await Visitor(_with_plans(*hours, language=language)).open(routes.COMPARE)
        names = [f"Plan {one}" for one in hours]
        assert [one for one in visitor.headings(2) if one in names] == names
        assert any("Plan" in text for text in visitor.texts()[3:5])
        await visitor.system_back()
        assert visitor.route == routes.PLANS

    run(visit)


def test_averages_are_set_beside_averages():
    """Plans are compared by an average month: never "dan nu", which is one month."""

    async def visit():
        visitor = await Visitor(_with_plans("8", "16")).open(routes.COMPARE)
        read = visitor.texts()
        assert not any("dan nu" in one for one in read)
        told = [one for one in read if one.startswith("Dat is gemiddeld")]
        assert sum("zonder dit plan" in one for one in told) == 2
        assert sum("dan met Plan" in one for one in told) == 1

    run(visit)


def _euro(text):
    return int(re.search(r"€\s*([\d.]+)", text)[1].replace(".", ""))


@pytest.mark.parametrize("hours", [("8", "16"), ("16", "28"), ("8", "32")])
def test_on_the_page_for_two_the_averages_explain_the_difference(hours):
    """A coach read "gemiddeld € 388 meer" over two plans that stood there as € 311 apart."""

    async def visit():
        visitor = await Visitor(_with_plans(*hours)).open(routes.PLANS)
        found = tuple(outcome(visitor.desk, one) for one in visitor.desk.visit.plans)
        read = list(lines(Writer(), both_paper(visitor.desk, found, ()).blocks))
        amounts = [_euro(one) for one in read if one.startswith("Gemiddeld is dat")]
        (told,) = (one for one in read if "per maand meer dan met" in one)
        assert _euro(told) == abs(amounts[0] - amounts[1]) > 0

    run(visit)


@pytest.mark.parametrize(
    ("first", "second", "ends"),
    [
        ({"begin": "2026-12"}, {"begin": "2027-03"}, True),
        ({"begin": "2026-12"}, {"begin": "2026-12", "uren": "32"}, False),
    ],
)
def test_plans_that_come_to_the_same_say_from_when_and_on_whom_they_hang(first, second, ends):
    """34a lid 1 a: twelve months of vrijlating, after which the same work brings the same."""

    async def visit():
        visitor = await Visitor(_with_plans("8")).open(routes.PLANS)
        plans = (
            plan_of(name, ALONE | {"uren": "16"} | told, None)
            for name, told in (("Een", first), ("Twee", second))
        )
        found = tuple(outcome(visitor.desk, one) for one in plans)
        told = [fill(one) for one in words(found)]
        assert "Daarin zit de vrijlating. Uw gemeente beslist of u die krijgt." in told
        since = [one for one in told if one.endswith("is er geen verschil meer.")]
        assert bool(since) is ends

    run(visit)


def test_a_plan_that_ends_bijstand_says_how_one_comes_back():
    """Participatiewet 44 lid 1, 43a lid 1 and 52 lid 1: where, until when, and the advance.

    On the screen: the page for two prints on one A4 (product.md 3), which has no room for it.
    """
    back = (
        "Als het werk stopt",
        "Meld u zo snel mogelijk bij UWV voor bijstand.",
        "kunt u om een korte aanvraag vragen.",
        "Dan moet er binnen vier weken na uw aanvraag een voorschot zijn.",
    )

    async def visit():
        for hours, there in ((("8", "36"), True), (("4", "8"), False)):
            visitor = await Visitor(_with_plans(*hours)).open(routes.COMPARE)
            for one in back:
                assert visitor.has(one) is there, one

    run(visit)


def test_one_plan_is_not_a_comparison():
    """The empty case says what to do first."""

    async def visit():
        visitor = await Visitor(_with_plans("8")).open(routes.COMPARE)
        assert visitor.has("Bewaar eerst twee plannen. Dan ziet u ze naast elkaar.")

    run(visit)


def test_a_plan_is_opened_after_asking_and_nothing_is_lost():
    """Issue 4: a saved plan can be opened; what is there now can be put back."""

    async def visit():
        visitor = await Visitor(_with_plans("8", "24")).open(routes.PLANS)
        await visitor.press("open:1")
        assert visitor.route == routes.plan_open(1)
        await visitor.press("no")
        assert visitor.route == routes.PLANS
        await visitor.press("open:1")
        await visitor.press("primary")
        assert visitor.route == routes.ANSWER
        assert json.loads(visitor.keep.text)["answers"]["uren"] == "24"
        again = await Visitor(visitor.keep.text).open(routes.PLANS)
        await again.press("put-back")
        assert json.loads(again.keep.text)["answers"] == ALONE
        assert not again.has("Uw eerdere antwoorden staan er nog.")

    run(visit)


def test_a_plan_that_replaces_nothing_opens_at_once():
    """No question without need: what stands there now is a kept plan itself."""

    async def visit():
        visitor = await Visitor(_with_plans("16", "24")).open(routes.PLANS)
        await visitor.press("open:1")
        assert visitor.route == routes.ANSWER
        kept_now = json.loads(visitor.keep.text)
        assert kept_now["answers"]["uren"] == "24"
        assert kept_now["set_aside"] == []

    run(visit)


def test_opening_a_plan_leaves_the_rest_alone():
    """The diary, the choices and the letters are no part of a plan, and stay."""

    async def visit():
        text = json.loads(_with_plans("24"))
        text["answers"]["zoeken.dagboek"] = '[["2026-11-01", "Gebeld"]]'
        text["drafts"] = {"uren": "12", "zoeken.gemeld.dag": "3"}
        visitor = await Visitor(json.dumps(text)).open(routes.plan_open(0))
        await visitor.press("primary")
        kept_now = json.loads(visitor.keep.text)
        assert kept_now["answers"]["zoeken.dagboek"] == '[["2026-11-01", "Gebeld"]]'
        assert kept_now["drafts"] == {"zoeken.gemeld.dag": "3"}

    run(visit)


def test_a_plan_gets_another_name():
    """Issue 4: a plan can be renamed; a name that is there already is said at the box."""

    async def visit():
        visitor = await Visitor(_with_plans("8", "16")).open(routes.PLANS)
        await visitor.press("rename:0")
        await visitor.type("plannaam.nieuw", "plan 16")
        await visitor.press("rename")
        assert visitor.box("plannaam.nieuw").error == "Deze naam is er al. Kies een andere naam."
        await visitor.type("plannaam.nieuw", "Weinig uren")
        await visitor.press("rename")
        assert visitor.route == routes.PLANS
        assert visitor.headings(3) == ["Weinig uren", "Plan 16"]

    run(visit)


@pytest.mark.parametrize(
    "route", [routes.plan_open(7), routes.plan_name(7), "/antwoord/plannen/open/x"]
)
def test_a_plan_that_is_not_there_is_no_dead_end(route):
    """An old address leads on."""

    async def visit():
        visitor = await Visitor(_with_plans("8")).open(route)
        assert visitor.headings(1) == ["Deze bladzijde is er niet"]

    run(visit)


def test_what_was_kept_before_plans_existed_still_opens():
    """A new version must not lose what somebody told an older one."""
    text = json.loads(kept(ALONE))
    del text["plans"]
    visit = Visit()
    visit.restore(json.dumps(text))
    assert visit.answers == ALONE
    assert visit.plans == ()


@pytest.mark.parametrize("data", [None, "x", [1], [{"name": "x"}], [{"answers": []}]])
def test_plans_that_cannot_be_read_are_left_out(data):
    """A broken text on the device stops nobody."""
    assert plans_from_data(data) == ()


@pytest.mark.parametrize("language", ["nl", "en"])
def test_more_than_three_plans_are_all_there_and_the_person_chooses(language):
    """Three fit beside each other. Two tabs may keep more together: then none is lost silently."""

    async def visit():
        hours = [str(one) for one in range(8, 8 + MOST + 1)]
        visitor = await Visitor(_with_plans(*hours, language=language)).open(routes.PLANS)
        assert visitor.headings(3) == [f"Plan {one}" for one in hours]
        told = {
            "nl": "U hebt meer dan drie plannen. Wis wat u niet meer nodig hebt.",
            "en": "You have more than three plans. Erase the ones you no longer need.",
        }[language]
        assert visitor.has(told)
        await visitor.type("plannaam", "Nog een")
        await visitor.press("keep")
        assert visitor.box("plannaam").error == told
        await visitor.press("drop:0")
        assert not visitor.has(told)
        assert visitor.headings(3) == [f"Plan {one}" for one in hours[1:]]
        await visitor.go(routes.COMPARE)
        assert len([one for one in visitor.headings(2) if one.startswith("Plan ")]) == MOST

    run(visit)


def test_a_plan_taken_back_is_there_also_when_another_came_meanwhile():
    """One tap returns it: it never disappears because three are there already."""

    async def visit():
        visitor = await Visitor(_with_plans("8", "16", "24")).open(routes.PLANS)
        await visitor.press("drop:0")
        await visitor.type("plannaam", "Nog een")
        await visitor.press("keep")
        await visitor.press("restore")
        assert set(visitor.headings(3)) == {"Plan 8", "Plan 16", "Plan 24", "Nog een"}
        later = await Visitor(visitor.keep.text).open(routes.PLANS)
        assert set(later.headings(3)) == {"Plan 8", "Plan 16", "Plan 24", "Nog een"}

    run(visit)


@pytest.mark.parametrize("place", ["x", "", "-1", "4", "9"])
def test_among_more_than_three_plans_an_address_leads_to_its_own_plan_alone(place):
    """What is no number of a plan leads to none of them."""
    plans = tuple(plan_of(str(one), ALONE, None) for one in range(MOST + 1))
    assert plan_at(plans, place) is None
    assert plan_at(plans, "3") == plans[3]


def test_forgetting_everything_forgets_the_plans():
    """Instellingen: delete everything means everything."""
    visit = Visit()
    visit.restore(_with_plans("8"))
    assert visit.plans
    visit.clear()
    assert visit.plans == ()


def _about_bijstand(**answers):
    plan = plan_of("Plan", ALONE | answers, None)
    found = what_if(to_law.question(plan.told(), TODAY), None)
    parts = average(found.months)
    told = dict(rows(Outcome(plan, found, parts, parts)))
    return found, Writer().write(told[say("Bijstand")])


def test_bijstand_that_comes_back_is_not_said_to_stop():
    """Participatiewet 31 lid 2 n and 34a: used up in 2026, twelve months from 2027, then none."""
    wage = {"loonweten": "netto_maand", "netto_maand": "1500.00", "in_loon": "geen"}
    found, said = _about_bijstand(**wage, vrijlating="6")
    has = [bool(one.bijstand) for one in found.months]
    # December 2026 without, twelve months with, and then without again.
    assert has == [False, *[True] * 12, *[False] * 11]
    assert said == "is er in 12 maanden niet, voor het eerst in december 2026"


def test_bijstand_that_stops_once_or_goes_on_is_said_as_such():
    """Participatiewet 19 lid 1 a: with 40 hours none is left; with 8 hours some is."""
    _, stops = _about_bijstand(uren="40")
    assert stops == "stopt vanaf december 2026"
    _, goes_on = _about_bijstand(uren="8")
    assert goes_on == "loopt door"


def test_bijstand_that_comes_back_for_good_names_its_months_too():
    """Participatiewet 19 lid 1 a: after a job of three months there is bijstand again."""
    _, back = _about_bijstand(uren="40", einde="ja", eindmaand="2027-02")
    assert back == "is er in 3 maanden niet, voor het eerst in december 2026"
