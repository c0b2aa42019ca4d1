"""What is worked out after a screen stands: who is about to tap gets nothing else under the thumb.

Issue 11 point 9: what comes late has its room from the first picture on, or stands below.
"""

from __future__ import annotations

import asyncio
from dataclasses import replace
from unittest.mock import patch

import pytest

from app.ui import routes
from app.ui.answers import reach, use_axis
from app.ui.asking.ask import UNKNOWN
from app.ui.page.blocks import Box, Columns
from app.ui.parts import NoLink
from tests.flet_headless import run
from tests.ui.visitor import ALONE, Visitor, kept

# Longer than any test takes.
NEVER = 3600
NOT_ALL = {name: one for name, one in ALONE.items() if name != "huur"}


async def _answer(answers, waits=None):
    """The screen of the answer, as it is first or with all that comes late."""
    pauses = (patch.object(one, "_PAUSE_SECONDS", waits or 0) for one in (reach, use_axis))
    first, second = pauses
    with first, second:
        visitor = await Visitor(kept(answers)).open(routes.ANSWER)
        while waits is None and visitor.has("Wij rekenen nog uit"):
            await visitor.wait()
        return visitor


def _form(block):
    """What kind of block it is, with the kinds that stand in it."""
    match block:
        case Columns(first, second):
            return Columns, tuple(map(_form, first)), tuple(map(_form, second))
        case Box(blocks, _tone, key):
            return Box, key, tuple(map(_form, blocks))
        case _:
            return type(block)


def _forms(visitor):
    """Above the columns, and the first and second column."""
    *above, (_, first, second) = map(_form, visitor.page.blocks)
    return above, first, second


@pytest.mark.parametrize("answers", [NOT_ALL, ALONE, ALONE | {"huur": UNKNOWN}])
def test_what_comes_late_moves_nothing_above_the_fold(answers):
    """The same blocks from the first picture on: a line more or less in the box of the hours."""

    async def visit():
        early, late = [_forms(await _answer(answers, waits)) for waits in (NEVER, None)]
        assert early[:2] == late[:2]
        (hours, *ways), (told, *same) = (column[2][:5] for column in (early, late))
        assert ways == same
        assert hours[0] is told[0] is Box
        assert abs(len(told[2]) - len(hours[2])) <= 1

    run(visit)


def test_the_room_says_honestly_what_will_stand_there():
    """Not an empty place: what is worked out still, and then what came of it."""

    async def visit():
        early, late = [await _answer(NOT_ALL, waits) for waits in (NEVER, None)]
        assert early.has("Wij rekenen nog uit hoeveel verschil uw andere antwoorden maken.")
        assert early.has("Wij rekenen nog uit wat er gebeurt als u meer uren werkt.")
        assert not late.has("Wij rekenen nog uit")
        assert late.has("Het hangt nog van uw antwoorden af")

    run(visit)


def test_the_buttons_of_the_hours_stay_in_place_while_one_taps_them():
    """Each step changes what stands below; above the buttons is the same number of lines."""

    async def visit():
        found = set()
        for hours in ("10", "20", "24", "26", "30"):
            visitor = await _answer(ALONE | {"uren": hours})
            above, first, _second = _forms(visitor)
            found.add((tuple(above), first[0]))
        assert len(found) == 1
        kinds = visitor.page.blocks[-1].first[0].blocks
        assert "Hoeveel uur per week gaat u werken?" in str(kinds)

    run(visit)


@pytest.mark.parametrize(("hours", "brings_less"), [("16", True), ("36", False)])
def test_where_more_hours_never_bring_less_that_is_told(hours, brings_less):
    """Beyond the hours at which bijstand and toeslagen end, nothing is left to lose."""

    async def visit():
        visitor = await _answer(ALONE | {"uren": hours})
        assert visitor.has("Let op met meer uren") is brings_less
        told = f"Werkt u meer dan {hours} uur? Dan krijgt u gemiddeld niet minder."
        assert visitor.has(told) is not brings_less
        assert not visitor.has("Let op als u deze uren werkt")

    run(visit)


@pytest.mark.parametrize("told", [{"uren": "36"}, {}])
def test_a_wage_per_month_is_never_told_of_the_first_hour(told):
    """Who works and told the wage of a month reads nothing of working one hour or none."""

    async def visit():
        by_month = {name: one for name, one in ALONE.items() if name != "uren"}
        wage = {"loonweten": "netto_maand", "netto_maand": "1900.00"}
        visitor = await _answer(by_month | wage | told)
        assert not visitor.has("Met 1 uur krijgt u")
        if told:
            assert visitor.has("Werkt u meer dan 36 uur? Dan krijgt u gemiddeld niet minder.")

    run(visit)


def test_a_word_of_patience_ends_where_the_law_has_no_answer():
    """Below 18 there is no bijstand (Participatiewet 11 and 13): that is said, with a way on."""

    async def visit():
        visitor = await Visitor(kept(ALONE | {"geboortedatum": "2012-01-01"})).open(routes.HOURS)
        while visitor.has("Even rekenen"):
            await visitor.wait()
        assert visitor.has("Onder de 18 jaar is er geen recht op bijstand.")
        assert visitor.headings(1) == ["Wij kunnen dit nog niet uitrekenen"]

    run(visit)


class _Slow(NoLink):
    """A gemeente, or a device, that takes a while to answer."""

    def __init__(self):
        self.answers = asyncio.Event()

    async def people(self):
        """Two who do not exist."""
        await self.answers.wait()
        return (("1", "Noor Voorbeeld"), ("2", "Sam Voorbeeld"))

    async def load(self):
        """No photo."""
        await self.answers.wait()


async def _waiting(route, part):
    """The screen while that part of the app has not answered."""
    slow, visitor = _Slow(), Visitor(kept(ALONE))
    visitor.parts = replace(visitor.parts, **{part: slow})
    return slow, await visitor.open(route)


def test_nobody_is_logged_in_as_somebody_else_by_rows_that_come_late():
    """The way on without a connection stood where a moment later the first person stands."""

    async def visit():
        slow, visitor = await _waiting(routes.LOG_IN, "link")
        assert visitor.has("Een moment. Dit gaat vanzelf.")
        assert not visitor.has("Ga verder zonder verbinding")
        slow.answers.set()
        await visitor.wait()
        texts = visitor.texts()
        assert texts.index("Sam Voorbeeld") < texts.index("Ga verder zonder verbinding")

    run(visit)


def test_a_photo_that_is_looked_for_is_not_said_to_be_missing():
    """First to say that there is none, and then to show it, is untrue for a moment."""

    async def visit():
        slow, visitor = await _waiting(routes.SHARED, "tray")
        assert not visitor.has("Hier staat nog geen foto.")
        slow.answers.set()
        await visitor.wait()
        assert visitor.has("Hier staat nog geen foto.")

    run(visit)
