"""The app's own link, with a real login server and a real gemeente, over sockets.

Issue 13 point 3; api-sync-security.md 1.2 and faults 27 to 29.
"""

from __future__ import annotations

import asyncio
import json
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from os import urandom

import httpx
import pytest

from app.data.api.errors import Unreachable
from app.data.api.over_httpx import OverHttpx
from app.data.connected import LoginServer as Told
from app.data.endpoint import Endpoint
from app.data.link import GemeenteLink
from app.data.oidc.id_token import Joserfc
from app.data.oidc.login import OidcLogin
from app.data.oidc.served import OwnBag
from app.data.oidc.trip import Trip
from app.data.secrets import MemorySecrets
from app.data.visitors import Visitors
from app.domain.connection import Connected, NotConnected
from app.domain.link_state import Came, Stand
from tests.data.linked_house import OCTOBER, Storage
from tests.ports import free_port
from tests.server.login_server import LoginServer, real_gemeente

BACK, OUT = "http://127.0.0.1/terug", "http://127.0.0.1/uit"


@pytest.fixture(scope="module")
def login():
    """The login server."""
    with LoginServer() as server:
        yield server


@pytest.fixture(scope="module")
def gemeente(login, tmp_path_factory):
    """A gemeente that believes it."""
    folder = tmp_path_factory.mktemp("gemeente")
    with real_gemeente(folder, free_port(), login) as server:
        yield server


class Wire:
    """Carries over a socket; ``moved`` is how far the clock of this device is."""

    def __init__(self, transport):
        self.inner, self.lose, self.cut, self.moved = OverHttpx(transport), 0, False, timedelta()
        self.paths = []

    async def send(self, letter):
        """The answer, or nothing when it got lost."""
        if self.cut:
            return Unreachable()
        self.paths.append(letter.url)
        told = await self.inner.send(letter)
        if self.lose and letter.url.endswith("/token"):
            self.lose -= 1
            return Unreachable()
        return told

    def now(self):
        """The time on this device."""
        return datetime.now(UTC) + self.moved


class App:
    """A process of the app on a device: links, secrets and what goes along to a login."""

    def __init__(self, folder, gemeente, login, wire):
        self.wire, self.secrets, self.bag = wire, MemorySecrets(), OwnBag()
        self.visitors = Visitors(folder / "visitors", self.secrets, b"k" * 32, wire.now)
        server = Told(login.issuer)
        self.login = OidcLogin(server, wire, Joserfc(), wire.now, urandom, BACK, OUT)
        self.endpoint = Endpoint(wire, gemeente.address, wire.now, lambda: 0.0, self.login)
        self.walk = login.walk

    def link(self, storage):
        """The link of a page."""
        return GemeenteLink(self.visitors, storage, lambda _code: self.endpoint, self.trip())

    def trip(self):
        """What goes along."""
        return Trip(self.bag, self.wire.now)

    async def log_in(self, storage, sub="demo-noor"):
        """Away and back: the page begins anew."""
        page = await self.link(storage).leave("what was typed", afresh=False)
        url = await asyncio.to_thread(self.walk, page, sub)
        link = self.link(storage)
        assert await link.unpack(url, is_own=False) == "what was typed"
        await link.wake()
        return link, await link.finish()


@pytest.fixture
def run(tmp_path, gemeente, login):
    """Over real sockets; they are closed after it."""

    @asynccontextmanager
    async def app():
        async with httpx.AsyncHTTPTransport() as transport:
            yield App(tmp_path, gemeente, login, Wire(transport))

    def whole(scenario):
        async def visit():
            async with app() as made:
                await scenario(made)

        asyncio.run(visit())

    return whole


def test_who_comes_back_is_in_and_what_was_typed_came_along(run):
    """The person is there only after everything was checked; nothing of the way stays."""

    async def visit(app):
        storage = Storage()
        link, came = await app.log_in(storage)
        assert came is Came.IN
        state = link.state
        assert isinstance(state.connection, Connected)
        assert (state.person, state.is_for_other) == ("Noor Voorbeeld", False)
        assert app.bag.text is None
        assert "eyJ" not in (storage.text or "")
        assert await link.finish() is None, "once"

    run(visit)


def test_who_has_a_mandate_sees_for_whom(run):
    """NL GOV represents: the data, and the outbox, are those of the other person."""

    async def visit(app):
        link, came = await app.log_in(Storage(), "helper")
        assert came is Came.IN
        assert (link.state.person, link.state.is_for_other) == ("Noor Voorbeeld", True)

    run(visit)


@pytest.mark.parametrize(("sub", "why"), [(None, Came.CANCELLED), ("demo-low", Came.NOT_SURE)])
def test_who_does_not_get_in_is_told_why_and_loses_nothing(run, sub, why):
    """A login that was cancelled, and one at a level that is too low."""

    async def visit(app):
        storage = Storage()
        link, came = await app.log_in(storage, sub)
        assert came is why
        assert not link.state.is_logged_in
        assert storage.text is None, "nobody was here"

    run(visit)


def test_an_answer_to_a_login_that_nobody_here_began_is_not_looked_at(run):
    """Login CSRF: an address with the code of somebody else logs nobody in."""

    async def visit(app):
        page = await app.link(Storage()).leave("", afresh=False)
        url = await asyncio.to_thread(app.walk, page, "demo-noor")
        app.bag.text = None
        link = app.link(Storage())
        assert await link.unpack(url, is_own=True) is None
        assert await link.finish() is None
        await app.link(Storage()).leave("typed", afresh=False)
        link = app.link(Storage())
        assert await link.unpack(url, is_own=False) is None, "another state"
        assert await link.finish() is None
        assert app.bag.text is None

    run(visit)


def test_who_goes_back_in_the_browser_finds_what_was_typed_on_a_device_of_one(run):
    """Not on a device of many, and not after a quarter of an hour."""

    async def visit(app):
        for is_own, minutes, found in ((True, 1, "typed"), (False, 1, None), (True, 16, None)):
            await app.link(Storage()).leave("typed", afresh=False)
            app.wire.moved += timedelta(minutes=minutes)
            assert await app.link(Storage()).unpack("/verbinding", is_own=is_own) == found
            assert app.bag.text is None

    run(visit)


def test_on_a_device_of_many_the_login_of_before_lets_nobody_in(run):
    """OIDC Core prompt=login: the page asks who one is, whatever it remembers."""

    async def visit(app):
        assert "prompt=login" in await app.link(Storage()).leave("", afresh=True)
        assert "prompt" not in await app.link(Storage()).leave("", afresh=False)
        app.wire.cut = True
        assert await app.link(Storage()).leave("", afresh=True) is None

    run(visit)


def _minutes_later(app):
    """The access token of this person has ended on this device."""
    (held,) = app.login.held.values()
    held.tokens = replace(held.tokens, until=app.wire.now())


def test_two_pages_renew_the_tokens_once_and_go_on(run):
    """Fault 27 and RFC 9700: rotation; two pages with one refresh token would look like a thief."""

    async def visit(app):
        storage = Storage()
        link, _came = await app.log_in(storage)
        other = app.link(storage)
        await other.wake()
        assert other.state.is_logged_in
        before = app.secrets.get(*app.secrets._held)
        _minutes_later(app)
        asked = sum(url.endswith("/token") for url in app.wire.paths)
        await link.put(OCTOBER, (), "nl")
        await asyncio.gather(link.refresh(), other.refresh())
        assert sum(url.endswith("/token") for url in app.wire.paths) == asked + 1
        assert [one.stand for one in link.state.sent] == [Stand.RECEIVED]
        after = app.secrets.get(*app.secrets._held)
        assert json.loads(after)["refresh"] != json.loads(before)["refresh"], "kept"
        third = app.link(storage)
        await third.wake()
        assert isinstance(third.state.connection, Connected)

    run(visit)


def test_a_lost_answer_to_a_refresh_costs_a_login_and_nothing_else(run):
    """Fault 28: what waits stays, and goes after the next login of the same person."""

    async def visit(app):
        storage = Storage()
        link, _came = await app.log_in(storage, "demo-sam")
        _minutes_later(app)
        app.wire.lose = 1
        uuid = await link.put(OCTOBER, (), "nl")
        await link.refresh()
        assert not link.state.is_logged_in
        assert link.state.has_ended
        assert isinstance(link.state.connection, NotConnected)
        assert [one.uuid for one in link.state.sent] == [uuid]
        assert link.state.sent[0].stand in (Stand.WAITS, Stand.LOGIN)
        assert link.state.own is not None
        again, came = await app.log_in(storage, "demo-sam")
        assert came is Came.IN
        assert not again.state.has_ended
        assert [(one.uuid, one.stand) for one in again.state.sent] == [(uuid, Stand.RECEIVED)]

    run(visit)


def test_logging_out_ends_it_here_and_there(run):
    """The tokens are gone here, the refresh token is of no use there, and its page comes next."""

    async def visit(app):
        storage = Storage()
        link, _came = await app.log_in(storage)
        (held,) = app.login.held.values()
        tokens = held.tokens
        await link.log_out()
        page = await link.log_out_there()
        assert page.startswith(app.login.server.issuer)
        assert "id_token_hint=" in page
        assert not app.secrets._held
        assert not link.state.is_logged_in
        assert link.state.own is None
        assert not isinstance(await app.login.renewed(tokens), type(tokens))
        later = app.link(storage)
        await later.wake()
        assert not later.state.is_logged_in

    run(visit)


def test_logging_out_without_a_network_ends_it_here(run):
    """No page of an error comes up: one stays in the app."""

    async def visit(app):
        link, _came = await app.log_in(Storage())
        app.wire.cut = True
        await link.log_out()
        assert await link.log_out_there() is None
        assert not app.secrets._held
        assert not link.state.is_logged_in

    run(visit)
