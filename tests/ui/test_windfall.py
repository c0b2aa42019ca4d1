"""Kreeg u geld in één keer? (field case N7): the question, the room, and what may come back."""

from __future__ import annotations

import pytest

from app.ui import routes
from app.ui.asking import windfall
from tests.flet_headless import run
from tests.ui.visitor import ALONE, Visitor, kept

TOLD = ALONE | {"spaargeld": "5000"}


async def _typed(visitor, amount, died=None):
    await visitor.type(windfall.AMOUNT.field, amount)
    for field, text in zip(windfall.DIED.fields, died or (), strict=died is not None):
        await visitor.type(field, text)
    await visitor.press("count")


def test_an_erfenis_shows_the_room_and_what_may_come_back():
    """Participatiewet 34.2.b, 34.3 and 58.2.f: 3.000 of room, from the day of death."""

    async def visit():
        visitor = await Visitor(kept(TOLD)).open(routes.WINDFALL)
        await _typed(visitor, "10.000", ("15", "3", "2026"))
        assert visitor.has("Met dit geld komt u €\xa07.000,00 boven uw grens.")
        assert visitor.has("Onder uw grens had u nog €\xa03.000 ruimte.")
        assert visitor.has(
            "Uw gemeente mag bijstand terugvragen vanaf 15 maart 2026, hoogstens €\xa07.000,00."
        )
        assert visitor.has("Geef dit geld meteen door aan uw gemeente, en bewaar de papieren.")
        again = await Visitor(visitor.keep.text).open(routes.WINDFALL)
        assert again.has("Met dit geld komt u €\xa07.000,00 boven uw grens.")

    run(visit)


@pytest.mark.parametrize(
    ("amount", "died", "said"),
    [
        ("", None, "Vul een bedrag in."),
        ("veel", None, "Schrijf het bedrag met cijfers, zoals 14,71."),
        ("100", ("31", "2", "2026"), "Deze dag bestaat niet. Kijk naar de dag en de maand."),
        ("100", ("1", "1", "2030"), "Deze dag moet nog komen. Klopt het jaar?"),
    ],
)
def test_what_cannot_be_read_is_said_at_its_box(amount, died, said):
    """An impossible answer is said in words at its box (style B.1)."""

    async def visit():
        visitor = await Visitor(kept(TOLD)).open(routes.WINDFALL)
        await _typed(visitor, amount, died)
        assert visitor.has(said)
        assert not visitor.has("Zo zit dat")

    run(visit)


def test_without_savings_the_limit_is_told_and_the_savings_are_asked():
    """Participatiewet 34.3: no room is promised without the vermogen."""

    async def visit():
        told = {name: text for name, text in ALONE.items() if name != "spaargeld"}
        visitor = await Visitor(kept(told)).open(routes.WINDFALL)
        await _typed(visitor, "10.000")
        assert visitor.has("Hoeveel ruimte u nog hebt, weten wij niet. Vul uw spaargeld in.")
        await visitor.press("to-savings")
        assert visitor.route == routes.change(routes.ANSWER, "spaargeld")

    run(visit)


def test_the_right_to_savings_leads_to_the_question():
    """Who looks at savings or gifts can tell of money at once."""

    async def visit():
        visitor = await Visitor(kept(TOLD)).open(routes.finding(routes.RIGHTS, "spaargeld"))
        await visitor.press("to-windfall")
        assert visitor.route == routes.WINDFALL

    run(visit)
