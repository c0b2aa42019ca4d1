"""The copy on the device: it says how old it is, and a failed source is never an empty one."""

from __future__ import annotations

import asyncio
import json
from datetime import timedelta
from uuid import UUID, uuid4

import httpx
import pytest

from app.data.api.client import Fetched, GemeenteClient
from app.data.api.errors import Unreachable
from app.data.api.over_httpx import OverHttpx
from app.data.api.wire import gemeente_from
from app.data.gemeente_reader import read_gemeente
from app.data.sync import Sync
from app.domain.connection import Connected, DataOf, NotConnected, Outage
from app.server.retention import clear_up
from app.server.store.records import take_away
from tests.data.sync.faults import Canned, FaultTransport
from tests.server.house import income


def _sync(gemeente, store, transport=None, who="noor"):
    inner = transport or httpx.ASGITransport(gemeente.app)
    client = GemeenteClient(
        OverHttpx(inner), "http://gemeente", lambda: who and gemeente.token(who)
    )
    return Sync(who or "noor", store, client, gemeente.clock)


def _run(sync):
    return asyncio.run(sync.bring_up_to_date())


def _titles(store, person="noor"):
    return sorted((one.kind, str(one.uuid)) for one in asyncio.run(store.copy(person)))


def _told(gemeente, who="noor"):
    page = gemeente.ask("GET", "/v1/wijzigingen", who, params={"limit": 500}).json()
    live = [one for one in page["wijzigingen"] if not one["verwijderd"]]
    return sorted((one["soort"], one["uuid"]) for one in live)


def _fails(**headers):
    def answer():
        kind = {"Content-Type": "application/problem+json"}
        return httpx.Response(500, headers=kind | headers, content=b"{}")

    return Canned(answer)


class _Away(httpx.AsyncBaseTransport):
    async def handle_async_request(self, request):
        raise httpx.ConnectError("no network", request=request)


def test_the_copy_is_what_the_gemeente_told(gemeente, store):
    """First everything, then what changed, then what is gone (JMAP /changes)."""
    sync = _sync(gemeente, store)
    assert _run(sync) == Connected(gemeente.clock())
    assert _titles(store) == _told(gemeente)
    assert len(_titles(store)) == 10
    gemeente.clock.move(hours=3)
    gemeente.ask("PUT", f"/v1/verzoeken/{uuid4()}", "noor", json=income())
    task = next(one for one in asyncio.run(store.copy("noor")) if one.kind == "taak")
    with gemeente.engine.begin() as line:
        take_away(line, "demo-noor", task.uuid, gemeente.clock())
    assert _run(sync) == Connected(gemeente.clock())
    assert _titles(store) == _told(gemeente)
    assert task.uuid not in {one.uuid for one in asyncio.run(store.copy("noor"))}


def test_nothing_of_another_person_is_in_it(gemeente, store):
    """Two persons on one device (promise 8)."""
    _run(_sync(gemeente, store))
    _run(_sync(gemeente, store, who="sam"))
    assert _titles(store, "sam") == _told(gemeente, "sam")
    assert not set(_titles(store, "sam")) & set(_titles(store))


@pytest.mark.parametrize(
    ("transport", "state"),
    [
        (_Away(), DataOf),
        (_fails(), Outage),
        (_fails(**{"Retry-After": "9"}), Outage),
        (Canned(lambda: httpx.Response(200, html="wifi")), Outage),
        (Canned(lambda: httpx.Response(200, json={"wijzigingen": []})), Outage),
    ],
)
def test_when_it_fails_the_copy_stays_with_its_age(gemeente, store, transport, state):
    """Promise 6: never empty, never younger than it is."""
    assert _run(_sync(gemeente, store, transport)) == state(None)
    _run(_sync(gemeente, store))
    age, before = gemeente.clock(), asyncio.run(store.copy("noor"))
    gemeente.clock.move(days=3)
    assert _run(_sync(gemeente, store, transport)) == state(age)
    assert asyncio.run(store.copy("noor")) == before


def test_without_login_the_copy_says_so(gemeente, store):
    """Not connected is not an outage."""
    assert _run(_sync(gemeente, store, who=None)) == NotConnected(None)
    _run(_sync(gemeente, store))
    age = gemeente.clock()
    gemeente.clock.move(days=1)
    assert _run(_sync(gemeente, store, who=None)) == NotConnected(age)


def test_an_answer_that_is_suddenly_empty_deletes_nothing(gemeente, store):
    """NL Portal shows an empty list when the source failed: a lie we do not copy (1.5)."""
    _run(_sync(gemeente, store))
    before = asyncio.run(store.copy("noor"))
    for page in ({"wijzigingen": [], "cursor": "x", "meer": False},):
        empty = Canned(lambda page=page: httpx.Response(200, json=page))
        _run(_sync(gemeente, store, empty))
        assert asyncio.run(store.copy("noor")) == before
    too_old = json.dumps({"type": "x/cursor-verlopen", "status": 410}).encode()
    kind = {"Content-Type": "application/problem+json"}

    class EmptyAfter410(httpx.AsyncBaseTransport):
        """Forgot the cursor, and everything else too."""

        async def handle_async_request(self, request):
            """410 to a cursor, nothing without one."""
            if "cursor" in request.url.params:
                return httpx.Response(410, content=too_old, headers=kind)
            return httpx.Response(200, json={"wijzigingen": [], "cursor": "y", "meer": False})

    assert isinstance(_run(_sync(gemeente, store, EmptyAfter410())), Outage)
    assert asyncio.run(store.copy("noor")) == before


def test_a_cursor_that_is_too_old_asks_everything_again(gemeente, store):
    """Fault 31: the whole copy anew, without what went in between."""
    _run(_sync(gemeente, store))
    task = next(one for one in asyncio.run(store.copy("noor")) if one.kind == "taak")
    with gemeente.engine.begin() as line:
        take_away(line, "demo-noor", UUID(str(task.uuid)), gemeente.clock())
    gemeente.clock.move(days=40)
    assert clear_up(gemeente.engine, gemeente.clock() - timedelta(days=30)) == 1
    assert _run(_sync(gemeente, store)) == Connected(gemeente.clock())
    assert _titles(store) == _told(gemeente)


def test_over_a_bad_network_it_gets_there_in_the_end(gemeente, store_and_seed):
    """Fault 30: a page that fails moves nothing; the age is only ever that of a whole copy."""
    store, seed = store_and_seed
    bad = _sync(gemeente, store, FaultTransport(httpx.ASGITransport(gemeente.app), seed, 0.6))
    whole = None
    for _round in range(60):
        gemeente.clock.move(minutes=1)
        state = _run(bad)
        if isinstance(state, Connected):
            whole = state.at
            assert _titles(store) == _told(gemeente)
            gemeente.ask("PUT", f"/v1/verzoeken/{uuid4()}", "noor", json=income())
        elif not isinstance(state, NotConnected):
            assert (state.at if isinstance(state, DataOf) else state.data_of) == whole
    assert whole is not None
    _run(_sync(gemeente, store))
    assert _titles(store) == _told(gemeente)


def test_the_gemeente_over_the_api_is_the_gemeente_on_disk(gemeente):
    """The same shape as its TOML: the reader of the app makes the same gemeente of both."""
    client = GemeenteClient(
        OverHttpx(httpx.ASGITransport(gemeente.app)), "http://gemeente", lambda: None
    )
    told = asyncio.run(client.read("/gemeente-instellingen"))
    assert isinstance(told, Fetched)
    assert gemeente_from(told.body) == read_gemeente(gemeente.settings.gemeente)
    assert asyncio.run(client.read("/gemeente-instellingen", told.etag)) == Fetched(None, told.etag)
    away = GemeenteClient(OverHttpx(_Away()), "http://gemeente", lambda: None)
    assert asyncio.run(away.read("/gemeente-instellingen")) == Unreachable(went=False)
