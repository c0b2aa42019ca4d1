"""One table of places: every address has its screen and a way up that ends where one begins."""

from __future__ import annotations

from app.demo.people import LESSONS
from app.ui import routes
from app.ui.asking import flow
from app.ui.asking.fact_ask import ASKED
from app.ui.asking.other_money import OTHER_MONEY
from app.ui.places import PLACES, ROUTER
from app.ui.private import Topic
from tests.every_screen import addresses
from tests.flet_headless import run
from tests.ui.visitor import ALONE, Visitor, kept


def test_every_way_up_ends_where_one_begins():
    """A screen can always be left: step by step one comes at the start or at Thuis."""

    async def visit():
        for text, home in ((kept(ALONE), routes.HOME), (None, routes.START)):
            visitor = await Visitor(text).open("/")
            for address in addresses():
                here, steps = address, []
                while here not in (routes.START, routes.HOME):
                    here = ROUTER.up(visitor.desk, here)
                    assert here not in steps, (address, steps)
                    steps.append(here)
                # Before the first question lies the start itself.
                assert not steps or steps[-1] in (home, routes.START)

    run(visit)


def test_no_address_looks_like_that_of_a_file():
    """A web server gives 404 for a name with a dot: such a screen never opens again (files.py)."""
    asked = {ask.name for ask in (*flow.ALL, *ASKED.values(), *OTHER_MONEY)}
    assert not [name for name in {*asked, *addresses()} if "." in name]


def test_no_place_is_named_twice_and_none_hides_another():
    """Of two places that fit an address the first counts, so each must be the first of its own."""
    paths = [one.path for one in PLACES]
    assert len(set(paths)) == len(paths)
    for place in PLACES:
        first = next(one for one in PLACES if one.name_at(place.path) is not None)
        assert first is place


def test_an_address_that_does_not_exist_leads_to_what_does():
    """A wrong last part leads to the screen above it, and not all the way to the beginning."""

    async def visit():
        visitor = await Visitor(kept(ALONE)).open("/")
        assert ROUTER.up(visitor.desk, f"{routes.LETTERS}/onzin") == routes.LETTERS
        assert ROUTER.up(visitor.desk, f"{routes.COACH}/onzin/meer") == routes.COACH
        assert ROUTER.up(visitor.desk, "/onzin") == routes.HOME

    run(visit)


def test_what_a_screen_tells_is_private_by_the_table_or_by_the_name_that_fills_it():
    """Two people looking together do not see it before the client opens it."""
    assert ROUTER.topic(routes.BESLAG) is Topic.DEBTS
    assert ROUTER.topic(routes.question("urenbeperkt")) is Topic.HEALTH
    assert ROUTER.topic(routes.change(routes.CHECK, "urenbeperkt")) is Topic.HEALTH
    assert ROUTER.topic(routes.finding(routes.RIGHTS, "loonkostensubsidie")) is Topic.SUBSIDY
    assert ROUTER.topic(routes.letter(routes.RIGHTS, "studietoeslag")) is Topic.HEALTH
    assert ROUTER.topic(routes.question("uren")) is None


def test_every_lesson_with_a_screen_of_its_own_is_taught_by_somebody():
    """Looking around begins where the lesson of that life is seen at once."""
    assert {one.lesson for one in PLACES if one.lesson} <= set(LESSONS)
    assert ROUTER.first_of("de_val") == routes.HOURS
    assert ROUTER.first_of("een les die er niet is") == routes.ANSWER
