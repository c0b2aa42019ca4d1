"""Every fact that the rules know can be told on a screen, in its own kind of answer.

Issue 10 point 2, after house.md F4: nine findings were dead ends, 40 of 79 facts could be told to
machines only, and the day of the melding in the diary counted nowhere else.
"""

from __future__ import annotations

from dataclasses import fields, replace
from datetime import date
from decimal import Decimal

import pytest

from app.domain.facts import Blame, Facts
from app.domain.finding import Reply
from app.law import duties_of, rights_of
from app.ui import routes
from app.ui.asking import diary, flow, told_facts, trips, typed
from app.ui.asking.ask import UNKNOWN, Form
from app.ui.asking.fact_ask import ASKED, GROUPS, code_of, value_of
from app.ui.asking.fact_kinds import LETTER
from app.ui.asking.yes_or_no import is_yes_or_no
from app.ui.state import Visit
from tests.flet_headless import run
from tests.ui.visitor import ALONE, TODAY, Visitor, kept

# Told elsewhere: as trips, and as letters by their own question.
_ELSEWHERE = {"stays_abroad": trips.OWN, "partner_stays_abroad": trips.PARTNER, "decisions": LETTER}
_TYPED_IN = {
    Form.DAY: ({"dag": "3", "maand": "8", "jaar": "2026"}, date(2026, 8, 3)),
    Form.MONEY: ({"": "1.250,50"}, Decimal("1250.50")),
    Form.NUMBER: ({"": "12"}, 12),
    Form.CHOICE: ({"": "verminderd"}, Blame.VERMINDERD),
    Form.DATES: (
        {"aantal": "1", "0.dag": "3", "0.maand": "8", "0.jaar": "2026"},
        (date(2026, 8, 3),),
    ),
}


def test_every_fact_has_a_question_and_stands_on_the_screen_to_tell_more():
    """reviews/house.md F4: no fact is for machines only."""
    facts = {one.name for one in fields(Facts)} - _ELSEWHERE.keys()
    assert facts - ASKED.keys() == set()
    assert len(ASKED) == sum(len(asks) for _, asks in GROUPS)
    assert all(flow.find(ask.name) is ask for ask in ASKED.values())


@pytest.mark.parametrize("name", [one for one in ASKED if not is_yes_or_no(ASKED[one])])
def test_what_is_filled_in_reaches_the_law_in_its_own_kind(name):
    """A day is a day and an amount an amount; "dat weet ik niet" is an answer (principle 2)."""
    ask, visit = ASKED[name], Visit()
    boxes, right = _TYPED_IN[ask.form]
    draft = {f"{name}.{part}" if part else name: text for part, text in boxes.items()}
    answer = typed.read(ask, lambda field: draft.get(field, ""), TODAY)
    assert value_of(ask, answer) == right
    assert typed.fields(ask, answer).items() >= {
        key: one for key, one in draft.items() if ask.form is not Form.MONEY
    }.items()
    assert code_of(right) == answer
    visit.answer(name, answer)
    known = told_facts.known_of(visit, TODAY)
    assert getattr(known.household if name == "school_left" else known.facts, name) == right
    visit.answer(name, UNKNOWN)
    assert told_facts.told_of(visit)[name] is None
    again = told_facts.known_of(visit, TODAY)
    held = getattr(again.household if name == "school_left" else again.facts, name)
    assert held in (None, ())


def test_the_day_in_the_diary_of_looking_for_work_counts_for_the_rights():
    """Participatiewet art. 44 lid 1: bijstand from the day of the melding; told once, known all."""
    visit = Visit()
    diary.start(visit, date(2026, 11, 2))
    assert told_facts.known_of(visit, TODAY).facts.melding == date(2026, 11, 2)
    visit.answer("melding", "2026-11-05")
    assert told_facts.known_of(visit, TODAY).facts.melding == date(2026, 11, 5)
    assert diary.started(visit) == date(2026, 11, 5)


def test_no_finding_is_a_dead_end():
    """house.md F4: whatever is not known yet, there is a question that one can answer."""
    known = told_facts.known_of(Visit(), TODAY)
    home = replace(known.household, kostendelers=0)
    for law in (rights_of, duties_of):
        for one in law(home, Facts(), TODAY, None):
            if one.answer is Reply.UNKNOWN:
                asked = {*ASKED, *_ELSEWHERE, "gemeente"}
                assert one.missing_fact in asked, (one.id, one.missing_fact)


def test_a_right_asks_for_a_day_on_a_screen_of_its_own_and_then_knows():
    """Participatiewet art. 44: the day on which bijstand can begin hangs on the melding."""

    async def visit():
        visitor = Visitor(kept(ALONE))
        await visitor.open(routes.finding(routes.RIGHTS, "begindatum"))
        await visitor.press("fill:melding")
        assert visitor.route == routes.change(routes.RIGHTS, "melding")
        for part, text in (("dag", "2"), ("maand", "11"), ("jaar", "2026")):
            await visitor.type(f"melding.{part}", text)
        await visitor.press_text("Verder")
        assert visitor.desk.visit.answers["melding"] == "2026-11-02"
        await visitor.go(routes.TELL_MORE)
        assert visitor.has("2 november 2026")

    run(visit)
