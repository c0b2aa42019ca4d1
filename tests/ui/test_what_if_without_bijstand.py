"""The what-if of who has no bijstand, on every screen: no word of bijstand that stops."""

from __future__ import annotations

import re

import pytest

from app.demo.people import people
from app.ui import routes
from app.ui.asking.yes_or_no import NO, YES
from app.ui.example import looking_at
from app.ui.role import Role
from app.ui.state import Visit
from tests.flet_headless import run
from tests.ui.visitor import ALONE, Visitor, kept

PLACES = (
    *(routes.ANSWER, routes.MONTHS, routes.HOURS, routes.STOPS, routes.AFTER),
    *(routes.LAWS, routes.IRREGULAR, routes.DAYS, routes.REASONS, routes.PAPER, routes.PLANS),
)
SAVED = {"spaargeld": "30000.00", "huur": "0.00", "bijstand": NO}
# What would say that there is bijstand, that it goes on, or that it stops.
WRONG = re.compile(
    r"bijstand (stopt|loopt|wordt|daalt)|stopt.{0,20}bijstand|uw bijstand\b|nog bijstand"
    r"|vrijlating|bijstand over|bijstandsnorm wordt|opnieuw bijstand|eerder.{0,12}bijstand",
    re.IGNORECASE,
)


def saved():
    """Field case F0: alone, 30.000 saved, through the door "Ik heb geen uitkering"."""
    visit = Visit()
    visit.role = Role.NO_BENEFIT
    for name, value in (ALONE | SAVED).items():
        visit.put(name, value)
    return visit.as_text()


def working_partner():
    """Field case F0b: the example Yusuf, whose partner has a wage of 2.600."""
    visit = Visit()
    visit.open_example(looking_at(next(one for one in people() if one.id == "yusuf")))
    return visit.as_text()


@pytest.mark.parametrize("home", [saved, working_partner])
@pytest.mark.parametrize("place", PLACES)
def test_no_screen_speaks_of_bijstand_that_stops(home, place):
    """F0 and F0b: bijstand is there on application only (43.1), so none can stop or go on."""

    async def visit():
        visitor = await Visitor(home()).open(place)
        await visitor.wait()
        said = visitor.texts()
        assert said
        assert not [text for text in said if WRONG.search(text)]
        if place != routes.STOPS:
            assert not [text for text in said if "1.419" in text or "2.027" in text]

    run(visit)


@pytest.mark.parametrize("home", [saved, working_partner])
def test_the_answer_without_bijstand_has_no_bijstand_in_it(home):
    """F0: nowhere on the answer, not in a bar and not in the months, there is bijstand."""

    async def visit():
        visitor = await Visitor(home()).open(routes.ANSWER)
        await visitor.wait()
        found = [text for text in visitor.texts() if "bijstand" in text.lower()]
        assert not [text for text in found if "rechten" not in text.lower()]

    run(visit)


def test_the_wage_alone_is_the_difference_on_the_screen():
    """F0: 16 hours at the minimum wage, and nothing else changes."""

    async def visit():
        visitor = await Visitor(saved()).open(routes.ANSWER)
        assert visitor.has("Nu: ongeveer €\xa0129")
        assert visitor.has("meer dan nu")
        assert not visitor.has("Boven")

    run(visit)


def test_the_door_is_an_answer_that_can_be_changed():
    """to_law: the door tells bijstand; the check page shows it and leads to the question."""

    async def visit():
        visitor = await Visitor(saved()).open(routes.CHECK)
        assert visitor.has("Krijgt u nu bijstand?")
        visitor = await Visitor(visitor.keep.text).open(routes.question("bijstand"))
        await visitor.choose("ja")
        await visitor.press("primary")
        visitor = await Visitor(visitor.keep.text).open(routes.ANSWER)
        # With 30.000 saved and bijstand it hangs on where that money came from (34.2.c).
        assert any("Hoeveel daarvan spaarde u" in text for text in visitor.texts())
        assert not any("Nu:" in text for text in visitor.texts())
        await visitor.press("primary")
        assert visitor.route == routes.change(routes.ANSWER, "spaargeld_bijstand")
        visitor = await Visitor(visitor.keep.text).open(routes.question("spaargeld_bijstand"))
        await visitor.type("spaargeld_bijstand", "30000")
        await visitor.press("primary")
        visitor = await Visitor(visitor.keep.text).open(routes.ANSWER)
        assert any("Bijstand" in text for text in visitor.texts())

    run(visit)


@pytest.mark.parametrize(("saved", "barred"), [("0", True), ("1000", True), ("25000", False)])
def test_what_was_saved_before_leaves_no_bijstand_on_the_answer(saved, barred):
    """Participatiewet 19.1.b and 34.2.c: 30.000 saved, of which a part from the bijstand."""

    async def visit():
        visit = Visit()
        visit.role = Role.BIJSTAND
        told = {"spaargeld": "30000.00", "spaargeld_bijstand": f"{saved}.00", "bijstand": YES}
        for name, value in (ALONE | told).items():
            visit.put(name, value)
        visitor = await Visitor(visit.as_text()).open(routes.ANSWER)
        await visitor.wait()
        said = any("Daarom rekenen wij zonder bijstand" in text for text in visitor.texts())
        assert said is barred

    run(visit)


def test_a_right_to_ask_stands_under_what_is_not_decided():
    """11.1 and 19.1: little money and no bijstand is a right to ask, told and not counted."""
    visit = Visit()
    visit.role = Role.NO_BENEFIT
    for name, value in (ALONE | {"bijstand": NO, "uren": "6"}).items():
        visit.put(name, value)

    async def look():
        visitor = await Visitor(visit.as_text()).open(routes.PAPER)
        assert visitor.has("U mag dan bijstand vragen. Uw gemeente beslist of u die krijgt.")

    run(look)


@pytest.mark.parametrize(
    ("told", "is_low"),
    [
        ({"uren": "6"}, True),
        ({"uren": "12", "geboortedatum": "2007-06-15", "melding": "2026-11-16"}, True),
        ({"uren": "6", "spaargeld": "30000.00"}, False),
    ],
)
def test_that_no_bijstand_is_counted_is_said_at_the_top(told, is_low):
    """11.1, 19.1 and 31: with bijstand wage is settled, so nobody keeps "helemaal" what is not."""

    async def look():
        visitor = await Visitor(kept(ALONE | {"bijstand": NO} | told)).open(routes.ANSWER)
        await visitor.wait()
        texts = visitor.texts()
        assert not any("die u erbij verdient, houdt u" in one for one in texts) or not is_low
        assert "Wat u erbij verdient, houdt u helemaal." not in texts
        not_counted = "In deze som tellen wij geen bijstand mee."
        assert texts.count(not_counted) == is_low
        if is_low:
            assert texts.index(not_counted) < texts.index("Nu en straks")
            assert visitor.has("Krijgt u bijstand, dan gaat uw loon daar voor een deel vanaf.")

    run(look)
