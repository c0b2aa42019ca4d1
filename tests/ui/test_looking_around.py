"""Looking around with people who do not exist: five lives, each on the screen of its lesson."""

from __future__ import annotations

import json

import pytest

from app.demo.people import LESSONS, people
from app.ui import routes
from app.ui.asking import to_law, to_work
from app.ui.asking.from_person import shown
from app.ui.asking.told_facts import facts_of
from app.ui.state import Visit
from tests.flet_headless import run
from tests.ui.visitor import ALONE, TODAY, Visitor, kept

# Issue 4 item 7: month 7, the drop, the way back, exemption unknown, no benefit.
FIRST = {
    "noor": routes.MONTHS,
    "sam": routes.HOURS,
    "dewi": routes.STOPS,
    "ans": routes.DUTIES,
    "yusuf": routes.NUGGER,
}
everyone = pytest.mark.parametrize("person", people(), ids=lambda person: person.id)


@everyone
def test_one_tap_opens_the_screen_of_the_lesson(person):
    """Two taps from the start, and the lesson stands there in one sentence (issue 4 item 7)."""

    async def visit():
        visitor = await Visitor().open("/")
        await visitor.press("door:voorbeeld")
        assert visitor.headings(2)[:5] == [one.name for one in people()]
        await visitor.press(f"person:{person.id}")
        assert visitor.route == FIRST[person.id]
        assert visitor.has(f"Dit is een voorbeeld: {person.name} bestaat niet.")
        assert visitor.has(LESSONS[person.lesson].id)

    run(visit)


@everyone
def test_the_law_sees_the_same_life(person):
    """What stands in people.toml is what the screens ask the law about."""
    life = shown(person)
    home = to_law.household(life.answers, person.start.first_day)
    for name in ("kind", "birth_date", "partner_birth_date", "children", "kostendelers"):
        assert getattr(home, name) == getattr(person.household, name), name
    assert (home.rent_month, home.assets) == (person.household.rent_month, person.household.assets)
    assert home.medisch_urenbeperkt == person.household.medisch_urenbeperkt
    assert to_work.partner_job(life.answers) == person.partner_work
    if person.work is None:
        return
    asked = to_law.question(life.answers, TODAY)
    assert asked.start == person.start
    for name in ("hours_week", "net_month", "until", "used", "cost_month", "pension_month"):
        assert getattr(asked.work, name) == getattr(person.work, name), name


@everyone
def test_the_facts_of_that_life_are_known_with_their_days(person):
    """Days such as the end of the bijstand decide rights too (article 43a)."""
    visit = Visit()
    visit.open_example(shown(person))
    facts = facts_of(visit)
    assert facts.bijstand_since == person.facts.bijstand_since
    assert facts.receives_bijstand == person.facts.receives_bijstand


def test_the_own_answers_and_gemeente_stay_as_they_were():
    """Looking around changes nothing of one's own, also after trying things out there."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open(routes.PEOPLE)
        await visitor.press("person:sam")
        await visitor.go(routes.ANSWER)
        await visitor.press("more:uren")
        await visitor.press("stop-example")
        assert visitor.route == routes.HOME
        kept_now = json.loads(visitor.keep.text)
        assert kept_now["answers"] == ALONE
        assert kept_now["gemeente"] is None
        assert kept_now["example"] is None
        assert not visitor.has("Dit is een voorbeeld")

    run(visit)


def test_who_looked_around_finds_the_same_life_again():
    """State is kept when the app is put away; somebody who is no longer there is let go."""
    visit = Visit()
    life = shown(people()[1])
    visit.open_example(life)
    visit.answer("uren", "30")
    again = Visit()
    again.restore(visit.as_text(), people())
    assert again.shown == life
    gone = Visit()
    gone.restore(visit.as_text(), ())
    assert gone.shown is None
    broken = json.loads(visit.as_text())
    broken["example"]["answers"] = "x"
    gone.restore(json.dumps(broken), people())
    assert gone.shown is None
