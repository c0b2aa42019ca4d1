"""The turns of pages that a server draws: many people may be at one address."""

from __future__ import annotations

import asyncio
from datetime import UTC, datetime
from types import SimpleNamespace

import pytest
from flet.controls.context import _context_page

from app import houvast
from app.data.safe.pages import Pages
from app.data.safe.tools import Library
from tests.quick_time import run

_OFFICE = "192.0.2.7"


@pytest.mark.parametrize(("name", "waited"), [(b"", 0.2), (b"of one device", 5)])
def test_nobody_at_one_address_waits_for_a_page_that_went(name, waited):
    """Whoever leaves while something is kept there holds up nobody of a library or an office.

    A device with a name has no others: its tab may come back, and then it still has the turn.
    """

    async def visit():
        loop, pages, line = asyncio.get_running_loop(), Pages(), ["open"]
        mine, of_another = pages.turn(_OFFICE, lambda: bool(line)), pages.turn(_OFFICE, _is_there)
        async with mine(name):
            line.clear()
            async with of_another(name):
                assert loop.time() == pytest.approx(waited, abs=0.1)

    run(visit)


def test_who_is_there_still_has_the_turn_of_an_address():
    """Two tabs of a new browser: what the one begins the other does not begin too."""

    async def visit():
        loop, pages = asyncio.get_running_loop(), Pages()
        async with pages.turn(_OFFICE, _is_there)(b""):
            coming = asyncio.ensure_future(_has_it(pages.turn(_OFFICE, _is_there)(b"")))
            await asyncio.sleep(4)
            assert not coming.done()
        await coming
        assert loop.time() == pytest.approx(4, abs=0.1)

    run(visit)


def test_a_page_that_a_server_draws_is_there_as_long_as_its_line():
    """What its safe does when the line broke keeps no new visitor of that address waiting."""

    async def visit():
        safes = houvast._safes(lambda: datetime(2026, 11, 30, tzinfo=UTC), Library(), None)
        pages = [SimpleNamespace(client_ip=_OFFICE, session=SimpleNamespace(connection=object()))
                 for _ in range(2)]
        mine, of_another = [_drawn(safes, page) for page in pages]
        async with mine.turn(mine.name):
            pages[0].session.connection = None
            async with of_another.turn(of_another.name):
                assert asyncio.get_running_loop().time() < 1

    run(visit)


def _drawn(safes, page):
    before = _context_page.set(page)
    try:
        return safes(None)
    finally:
        _context_page.reset(before)


async def _has_it(turn):
    async with turn:
        return


def _is_there():
    return True
