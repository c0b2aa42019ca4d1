"""A 401 before the token should have ended: a new one is tried once, and nothing is lost.

Fault 27 of the matrix: the clock of a phone is off, or the gemeente ended the token.
"""

from __future__ import annotations

import asyncio
from contextlib import asynccontextmanager
from datetime import timedelta
from uuid import uuid4

import httpx
import pytest

from app.data.api.errors import LoginNeeded, Unreachable
from app.data.api.login import Session
from app.data.api.over_httpx import OverHttpx
from app.data.device import Remembered
from app.data.endpoint import Endpoint
from app.data.oidc.id_token import Identity
from app.data.oidc.session import Held, Tokens
from app.data.person_session import PersonSession, Round
from app.data.store.kept import State
from app.data.store.memory import MemoryShelf
from app.data.store.store import Store
from app.domain.connection import Connected, NotConnected
from tests.data.linked_house import House, still_here

BODY = (
    b'{"verzoekType": "vraag", "versie": 1,'
    b' "aanvraagGegevens": {"onderwerp": "Mijn geld", "tekst": "Wanneer?"}}'
)


@pytest.fixture
def house(tmp_path):
    """The demo gemeente."""
    made = House(tmp_path)
    yield made
    made.door.close()


class Issuer:
    """Gives the tokens of this list one after the other; ``asked`` is how often."""

    def __init__(self, clock, *told):
        self.clock, self.told, self.asked = clock, list(told), 0

    async def renewed(self, before):
        """The next of the list: a token, or why not."""
        self.asked += 1
        await asyncio.sleep(0)
        told = self.told.pop(0)
        return told if not isinstance(told, str) else tokens(self.clock, told, before.refresh)


def tokens(clock, access, refresh="r"):
    """Tokens that should count for another hour."""
    who = Identity(sub="demo-noor", represents=None, level="")
    return Tokens(who, access, clock() + timedelta(hours=1), refresh, "")


def _session(house, issuer, first="ended"):
    async def keep(_new):
        pass

    @asynccontextmanager
    async def lock():
        yield

    held = Held(issuer, tokens(house.door.clock, first), keep)
    over = OverHttpx(httpx.ASGITransport(house.door.app))
    endpoint = Endpoint(over, "http://gemeente", house.door.clock, lambda: 0.0)
    session = Session("demo-noor", held, False, "")
    known = Remembered("a" * 64, "demo-noor")
    return PersonSession(known, session, Store(MemoryShelf()), endpoint, lock, still_here)


async def _stands(mine):
    return [one.state for one in await mine.store.items("demo-noor")]


def test_a_token_that_was_refused_too_early_is_made_anew_once(house):
    """What waits is sent and everything is read, without a login and with one refresh."""
    issuer = Issuer(house.door.clock, house.door.token("noor"))
    mine = _session(house, issuer)

    async def play():
        await mine.outbox.put(uuid4(), BODY, ())
        found = await mine.refresh(Round(NotConnected(None)))
        assert isinstance(found.connection, Connected)
        assert await _stands(mine) == [State.BEVESTIGD]

    asyncio.run(play())
    assert issuer.asked == 1
    assert len(house.door.ask("GET", "/v1/verzoeken", "noor").json()["verzoeken"]) == 1


@pytest.mark.parametrize("told", ["ended too", LoginNeeded()])
def test_when_the_new_one_is_refused_too_the_login_is_over_and_nothing_is_lost(house, told):
    """No second try: a gemeente that says no twice means it."""
    issuer = Issuer(house.door.clock, told)
    mine = _session(house, issuer)

    async def play():
        await mine.outbox.put(uuid4(), BODY, ())
        await mine.outbox.send_due()
        assert State.BEVESTIGD not in await _stands(mine)
        assert len(await _stands(mine)) == 1

    asyncio.run(play())
    assert issuer.asked == 1


def test_a_refresh_that_does_not_get_through_ends_no_login(house):
    """The network went just then: later it goes on with the same login."""
    issuer = Issuer(house.door.clock, Unreachable(), house.door.token("noor"))
    mine = _session(house, issuer)

    async def play():
        await mine.outbox.put(uuid4(), BODY, ())
        first = await mine.refresh(Round(NotConnected(None)))
        assert not mine.is_over
        await mine.outbox.hurry()
        assert isinstance((await mine.refresh(first)).connection, Connected)
        assert await _stands(mine) == [State.BEVESTIGD]

    asyncio.run(play())


def test_many_that_were_refused_with_the_same_token_renew_it_once(house):
    """A refresh token is of use once: two that use it look like a thief."""
    issuer = Issuer(house.door.clock, "new")
    held = _session(house, issuer).session.access

    async def play():
        told = await asyncio.gather(*(held.other("ended") for _one in range(10)))
        assert set(told) == {"new"}

    asyncio.run(play())
    assert issuer.asked == 1
