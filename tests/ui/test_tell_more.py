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
from app.domain.household import Household
from app.law import duties_of, rights_of
from app.ui import routes
from app.ui.asking import diary, flow, reading, to_law, told_facts, trips, typed
from app.ui.asking.ask import UNKNOWN, Form
from app.ui.asking.fact_ask import ASKED, GROUPS, code_of, value_of
from app.ui.asking.fact_kinds import LETTER
from app.ui.asking.yes_or_no import is_yes_or_no
from app.ui.state import Visit
from tests.flet_headless import run
from tests.ui.visitor import ALONE, TODAY, Visitor, kept

# Told elsewhere: as trips, as letters by their own question, and with the work.
_ELSEWHERE = {
    "stays_abroad": trips.OWN,
    "partner_stays_abroad": trips.PARTNER,
    "decisions": LETTER,
    "vrijlating_used": "vrijlating",
}
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
    answer = reading.read(ask.input, lambda field: draft.get(field, ""), TODAY)
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
        visitor = Visitor(kept(ALONE | {"bijstand": "nee"}))
        await visitor.open(routes.finding(routes.RIGHTS, "begindatum"))
        await visitor.press("fill:melding")
        assert visitor.route == routes.change(routes.RIGHTS, "melding")
        await visitor.type_day("melding", date(2026, 11, 2))
        await visitor.press_text("Verder")
        assert visitor.desk.visit.answers["melding"] == "2026-11-02"
        await visitor.go(routes.TELL_MORE)
        assert visitor.has("2 november 2026")

    run(visit)


# Of the home, what a question of the what-if tells under another name than its field.
_BY_QUESTION = {
    *("kind", "birth_date", "partner_birth_date", "children", "grown_children", "kostendelers"),
    *("rent_month", "assets", "saved_in_bijstand", "partner_without_right", "partner_reason"),
    # The days on which one has no right follow from facts: detention, trips, learning, a strike.
    "exclusions",
    # Follows from with whom one lives.
    "shares_home",
}


def test_every_field_of_the_home_can_be_told():
    """Issue 10 point 2: what the rules know of a home is for machines only nowhere."""
    told = {name for name, ask in ASKED.items() if ask.path.startswith("household.")}
    assert told | _BY_QUESTION == {one.name for one in fields(Household)}
    assert not told & _BY_QUESTION


def test_what_is_told_of_the_home_counts_in_the_what_if_too():
    """Told once, known everywhere: the exemption of 31 lid 2 aa, the norm of 20 lid 3 and 28."""
    told = ALONE | {
        "doelgroep_loonkostensubsidie": "ja",
        "more_hours_impossible": "ja",
        "no_support_from_parents": "nee",
        "school_left": "2026-09-01",
        "urenbeperkt": UNKNOWN,
    }
    home = to_law.question(told, TODAY).household
    assert home.doelgroep_loonkostensubsidie is True
    assert home.more_hours_impossible is True
    assert home.no_support_from_parents is False
    assert home.school_left == date(2026, 9, 1)
    assert home.medisch_urenbeperkt is None
    # Who does not know it of the group, but works with the subsidy, is in it.
    told |= {"doelgroep_loonkostensubsidie": UNKNOWN, "loonkostensubsidie": "ja"}
    assert to_law.question(told, TODAY).household.doelgroep_loonkostensubsidie is True


def test_where_the_partner_lives_is_asked_of_a_couple_of_whom_one_lives_elsewhere():
    """Participatiewet art. 23 lid 3: one of a couple in an inrichting has a norm of its own."""
    couple = ALONE | {"wonen": "partner", "inrichting": "ja"}
    asks = [ask.name for ask in flow.steps(couple)]
    assert asks.index("partner_inrichting") == asks.index("inrichting") + 1
    assert "partner_inrichting" not in [ask.name for ask in flow.steps(ALONE)]
    told = couple | {"partner_inrichting": "nee"}
    assert to_law.question(told, TODAY).household.partner_inrichting is False
    alone = told | {"wonen": "alleen"}
    assert to_law.question(alone, TODAY).household.partner_inrichting is None


@pytest.mark.parametrize(
    ("kind", "known"),
    [
        ("ww", {"other_benefit", "uwv_benefit"}),
        ("wajong", {"other_benefit", "uwv_benefit", "wajong_benefit"}),
        ("anw", {"other_benefit", "receives_anw"}),
        ("studiefinanciering", {"receives_student_grant"}),
        # One question stands for IOAW, IOAZ and IOW, of which the rules differ.
        ("ioaw", set()),
        ("pensioen", set()),
    ],
)
def test_a_benefit_among_the_other_money_is_a_benefit_for_the_rights(kind, known):
    """Participatiewet art. 6 a and 7 lid 3 c: told as money, it is not asked as a fact again."""
    visit = Visit()
    visit.put("ander_geld", kind)
    assert {name for name, value in told_facts.told_of(visit).items() if value} == known
    # What the person said of the fact itself stands; "dat weet ik niet" gives way.
    visit.put("uwv_benefit", "nee")
    assert told_facts.facts_of(visit).uwv_benefit is False
    visit.put("uwv_benefit", UNKNOWN)
    assert told_facts.facts_of(visit).uwv_benefit is (True if "uwv_benefit" in known else None)
    # Of money that begins later or stops nothing is concluded.
    visit.put("uwv_benefit", UNKNOWN)
    visit.put(f"{kind}_wanneer", "begint")
    assert told_facts.facts_of(visit).uwv_benefit is None


def test_who_learns_has_childcare_in_months_without_work():
    """Wet kinderopvang art. 1.6: the traject of the person was for the machine door only."""
    told = ALONE | {"wonen": "kinderen", "kinderen": "2022-01-01", "opvangsoort": "dagopvang"}
    told |= {"opvanguren": "40", "opvangprijs": "9.50", "opvangtraject": "ja"}
    assert "opvangtraject" in [ask.name for ask in flow.steps(told)]
    assert to_law.question(told, TODAY).beside.traject is True
    told |= {"opvangsoort": "nee"}
    assert to_law.question(told, TODAY).beside.traject is None
