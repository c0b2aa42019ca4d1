"""Asking: errors twice in the same words, nothing lost, back is safe, unknown is an answer."""

from __future__ import annotations

from datetime import date

import flet as ft
import pytest

from app.ui import routes
from app.ui.asking import flow
from app.ui.asking.ask import Form
from tests.flet_headless import run
from tests.ui.visitor import ALONE, Visitor, kept

WRONG = [
    ("uren", {"uren": "41"}, "Vul hoogstens 40 uur in. Meer uren kunnen wij niet rekenen."),
    ("uren", {"uren": "veel"}, "Schrijf het getal met cijfers, zoals 12."),
    ("uren", {"uren": "-4"}, "Vul een getal in zonder min ervoor."),
    ("uurloon", {"uurloon": "0"}, "Vul een bedrag in dat hoger is dan 0."),
    ("uurloon", {"uurloon": "-14"}, "Vul het bedrag in zonder minteken (-)."),
    ("reiskosten", {"reiskosten": "tien"}, "Schrijf het bedrag met cijfers, zoals 14,71."),
    (
        "geboortedatum",
        {"geboortedatum.dag": "31", "geboortedatum.maand": "2", "geboortedatum.jaar": "1990"},
        "Deze dag bestaat niet. Kijk naar de dag en de maand.",
    ),
    (
        "geboortedatum",
        {"geboortedatum.dag": "1", "geboortedatum.maand": "2", "geboortedatum.jaar": "2031"},
        "Deze dag moet nog komen. Klopt het jaar?",
    ),
    (
        "kinderen",
        {"kinderen.0.dag": "x", "kinderen.0.maand": "2", "kinderen.0.jaar": "2015"},
        "Schrijf de datum met cijfers, zoals 31 12 1990.",
    ),
]


def _said(visitor, sentence):
    at_field = [one for one in visitor.controls(ft.TextField) if one.error == sentence]
    return visitor.texts().count(sentence) + len(at_field)


@pytest.mark.parametrize(("name", "typed", "sentence"), WRONG)
def test_an_impossible_answer_is_said_twice_and_kept(name, typed, sentence):
    """On top and at the field in the same words; what was typed stays (style B.1, B.2)."""

    async def visit():
        visitor = await Visitor().open(routes.question(name))
        for field, text in typed.items():
            await visitor.type(field, text)
        assert not visitor.has(sentence), "only on Verder"
        await visitor.press("primary")
        assert visitor.route == routes.question(name)
        assert _said(visitor, sentence) == 2
        for field, text in typed.items():
            assert visitor.box(field).value == text
        later = await Visitor(visitor.keep.text).open(routes.question(name))
        for field, text in typed.items():
            assert later.box(field).value == text

    run(visit)


def test_an_error_leads_to_its_box():
    """Each line of the list puts the cursor in its box (style B.2)."""

    async def visit():
        visitor = await Visitor().open(routes.question("uren"))
        await visitor.type("uren", "41")
        await visitor.press("primary")
        await visitor.press("wrong:uren")
        focused = [call for call in visitor.client.calls if call[1] == "focus"]
        assert [kind for kind, *_ in focused] == ["TextField"]

    run(visit)


def test_choosing_nothing_asks_to_choose():
    """No button is disabled; pressing it says what is missing (style B.2)."""

    async def visit():
        visitor = await Visitor().open(routes.question("wonen"))
        await visitor.press("primary")
        assert visitor.route == routes.question("wonen")
        said = "Kies wat bij u past. Of kies: Dat weet ik niet."
        assert visitor.texts().count(said) == 2
        await visitor.choose("alleen")
        await visitor.press("primary")
        assert visitor.route == routes.question("geboortedatum")

    run(visit)


def test_one_can_go_through_all_questions_without_knowing_anything():
    """"Dat weet ik niet" is everywhere, and leads to an answer (product.md 2, principle 2)."""

    async def visit():
        visitor = await Visitor().open(routes.question(flow.ALL[0].name))
        asked = []
        while (name := routes.question_name(visitor.route)) is not None:
            asked.append(name)
            if flow.find(name).form is Form.CHOICE:
                await visitor.choose("weet_niet")
                await visitor.press("primary")
            else:
                await visitor.press_text("Dat weet ik niet")
        assert visitor.route == routes.CHECK
        assert len(asked) >= 14
        await visitor.press("primary")
        assert visitor.route == routes.ANSWER
        assert visitor.headings(1)[0].startswith("In december 2026 krijgt u met dit werk samen")
        assert visitor.has("Wij nemen aan dat u alleen woont.")

    run(visit)


def test_back_is_safe_in_the_app_and_on_the_phone():
    """Both backs lead to the question before, with its answer (style C.11 item 8)."""

    async def visit():
        visitor = await Visitor().open(routes.question("uren"))
        await visitor.type("uren", "12")
        await visitor.press("primary")
        assert visitor.route == routes.question("begin")
        await visitor.press("back")
        assert visitor.route == routes.question("uren")
        assert visitor.box("uren").value == "12"
        await visitor.press("primary")
        await visitor.system_back()
        assert visitor.route == routes.question("uren")
        assert visitor.box("uren").value == "12"

    run(visit)


def test_a_half_typed_answer_survives_going_back():
    """What stands in a box stays, even when it was never sent (style C.11 item 8)."""

    async def visit():
        visitor = await Visitor().open(routes.question("uurloon"))
        await visitor.type("uurloon", "14,")
        await visitor.press("back")
        await visitor.go(routes.question("uurloon"))
        assert visitor.box("uurloon").value == "14,"

    run(visit)


def test_the_buttons_count_by_one_within_the_bounds():
    """Steps of 1, from 0 up; never a slider (product.md 3)."""

    async def visit():
        visitor = await Visitor().open(routes.question("kostendelers"))
        await visitor.press("less:kostendelers")
        assert visitor.box("kostendelers").value == "0"
        for _ in range(2):
            await visitor.press("more:kostendelers")
        assert visitor.box("kostendelers").value == "2"
        await visitor.type("kostendelers", "7")
        await visitor.press("less:kostendelers")
        assert visitor.box("kostendelers").value == "6"

    run(visit)


def test_children_are_added_and_taken_away():
    """As many children as there are, one card each (brief)."""

    async def visit():
        answers = ALONE | {"wonen": "kinderen"}
        visitor = await Visitor(kept(answers)).open(routes.question("kinderen"))
        await visitor.type_day("kinderen.0", date(2015, 2, 1))
        await visitor.press("add")
        await visitor.type_day("kinderen.1", date(2018, 4, 3))
        await visitor.press("drop:0")
        assert visitor.box("kinderen.0.jaar").value == "2018"
        await visitor.press("primary")
        assert '"kinderen": "2018-04-03"' in visitor.keep.text

    run(visit)


def test_two_questions_in_a_row_do_not_share_their_choice():
    """The next question starts without a choice of the one before."""

    async def visit():
        visitor = await Visitor().open(routes.question("urenbeperkt"))
        await visitor.choose("ja")
        await visitor.press("primary")
        assert visitor.route == routes.question("loonkostensubsidie")
        assert visitor.controls(ft.RadioGroup)[0].value is None

    run(visit)


def test_enter_goes_on():
    """Enter in a box does what the button does (WCAG 2.2, 2.1.1)."""

    async def visit():
        visitor = await Visitor().open(routes.question("uren"))
        await visitor.type("uren", "12")
        box = visitor.box("uren")
        await visitor.client.session.dispatch_event(box._i, "submit", "12")
        await visitor.wait()
        assert visitor.route == routes.question("begin")

    run(visit)
