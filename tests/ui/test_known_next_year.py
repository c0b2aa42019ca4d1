"""October 2026 with every figure of 2027 known: no screen calls what is known an estimate.

Issue 9: the screens, the papers and the letters say the same as the door for machines
(tests/calc/test_known_next_year.py), of which the months and the causes are told there.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import date

import pytest

from app.law import book
from app.ui import routes
from tests.flet_headless import run
from tests.law.other_book import book_of_2026, book_with
from tests.ui.visitor import ALONE, FAMILY, Visitor, kept

_NAMES = sorted(name for name, one in book.parameters().items() if one.values)
_OCTOBER = date(2026, 10, 20)
_LIVES = {
    "alone": ALONE | {"begin": "2026-10"},
    "family": FAMILY | {"begin": "2026-10", "partner_recht": "ja", "partnerwerk": "nee"},
    "nugger": ALONE | {"begin": "2026-10", "bijstand": "nee", "spaargeld": "30000.00"},
}
_UNTRUE = re.compile(
    r"[Bb]edragen na .* zijn een schatting|kennen wij nog niet|nieuwste die|Het kabinet"
)
# What changes most on 1 January: a new rule takes some 100 euro, a new wage adds 6 or 9.
_FIRST_CAUSE = {
    "alone": "Vanaf 1 januari 2027 geldt een nieuwe regel voor loon naast bijstand.",
    "family": "Vanaf 1 januari 2027 geldt een nieuwe regel voor loon naast bijstand.",
    "nugger": "Uw loon wordt €\xa01.029,87 netto per maand.",
}
_LETTERS = ("/rechten/inkomenstoeslag/brief", "/plichten/werk_zoeken/brief")
_SCREENS = (
    routes.ANSWER,
    routes.MONTHS,
    routes.LAWS,
    "/antwoord/uitleg",
    "/antwoord/papier",
    "/antwoord/verandert",
    "/rechten",
    "/rechten/voorschot",
    *_LETTERS,
)


async def _texts(answers):
    """Every text of these screens, by its address."""
    visitor, found = Visitor(kept(answers)), {}
    visitor.parts = replace(visitor.parts, today=_OCTOBER)
    await visitor.open(routes.ANSWER)
    for address in _SCREENS:
        await visitor.go(address)
        found[address] = visitor.texts()
    return found


@pytest.mark.parametrize("name", _LIVES)
def test_no_screen_calls_a_known_amount_an_estimate(name):
    """house.md F1: "de bedragen na december 2026 zijn een schatting" is not said when untrue."""

    async def visit():
        with book_with(_NAMES, date(2027, 1, 1)):
            found = await _texts(_LIVES[name])
        assert all(found.values())
        said = [(place, text) for place, texts in found.items() for text in texts]
        assert [one for one in said if _UNTRUE.search(one[1])] == []
        months = found[routes.MONTHS]
        january = months.index("Januari 2027")
        first = months[january + 3]
        assert first == _FIRST_CAUSE[name], months[january : january + 6]

    run(visit)


def test_with_nothing_known_of_2027_the_screens_say_so():
    """So that the test above can fail: the same screens of the same life, with the book of 2026."""

    async def visit():
        with book_of_2026():
            found = await _texts(_LIVES["alone"])
        untrue = {place for place, texts in found.items() for one in texts if _UNTRUE.search(one)}
        assert {routes.ANSWER, routes.LAWS} <= untrue

    run(visit)
