"""Looking around with people who do not exist: five lives, each on the screen of its lesson."""

from __future__ import annotations

import json

import pytest

from app.demo.people import LESSONS, people
from app.ui import routes
from app.ui.asking import flow, reading, to_law, typed
from app.ui.asking.ask import UNKNOWN
from app.ui.asking.told_facts import facts_of
from app.ui.example import looking_at
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
        assert visitor.has(f"{person.name.split()[0]} is een voorbeeld.")
        assert visitor.has(LESSONS[person.lesson].id)

    run(visit)


@everyone
def test_every_answer_of_that_life_is_one_that_its_question_takes(person):
    """What stands in people.toml is what somebody could have filled in (issue 10 point 2)."""
    for name, answer in person.answers.items():
        ask = flow.find(name)
        assert ask is not None, name
        if answer == UNKNOWN:
            continue
        if ask.options:
            codes = {one.code for one in ask.choices(person.answers)}
            assert set(answer.split(",")) <= codes, name
        filled = typed.fields(ask, answer)
        read = reading.read(ask.input, lambda field, filled=filled: filled.get(field, ""), TODAY)
        assert read == answer, name


@everyone
def test_the_law_sees_that_life(person):
    """The wage, the home and the facts with their days reach the law; days decide (43a)."""
    visit = Visit()
    visit.open_example(looking_at(person))
    facts, asked = facts_of(visit), to_law.question(person.answers, TODAY)
    answers = person.answers
    assert str(facts.bijstand_since) == answers.get("bijstand_since", "None")
    assert facts.receives_bijstand is (answers["bijstand"] == "ja")
    assert str(asked.household.birth_date) == answers["geboortedatum"]
    # Who told no wage is shown the minimum wage, as that is assumed.
    assert asked.work is not None
    assert str(asked.work.until) == answers.get("eindmaand", "None")
    assert (asked.partner_work is None) is (person.id != "yusuf")


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
        assert not visitor.has("is een voorbeeld.")

    run(visit)


def test_who_looked_around_finds_the_same_life_again():
    """State is kept when the app is put away; somebody who is no longer there is let go."""
    visit = Visit()
    life = looking_at(people()[1])
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
