"""Faults of the matrix (reference/api-sync-security.md 2.4) that no other test brings about."""

from __future__ import annotations

import json
from uuid import UUID, uuid4

import httpx
import msgpack
import pytest

from app.data.api.wire import page_from
from app.domain.link_state import Stand
from app.server import serve
from app.web import frames
from tests.data.linked_house import OCTOBER, House, Storage, run


@pytest.fixture
def house(tmp_path):
    """The demo gemeente and an app beside it."""
    made = House(tmp_path)
    yield made
    made.door.close()


def test_a_500_after_the_commit_is_the_same_receipt_the_next_time(house, monkeypatch):
    """Fault 19: the gemeente has it, but says that it broke; nothing is double.

    Promise 3: until there is a receipt it is not known, so it is not said not to be sent.
    """
    usual, spoilt = httpx.ASGITransport.handle_async_request, []

    async def broken(self, request):
        answer = await usual(self, request)
        if request.method != "PUT" or spoilt:
            return answer
        spoilt.append(answer.status_code)
        headers = {"Content-Type": "application/problem+json"}
        return httpx.Response(500, content=b'{"type": "x/fout"}', headers=headers)

    link = house.link(Storage())
    run(link.log_in("noor"))
    monkeypatch.setattr(httpx.ASGITransport, "handle_async_request", broken)
    run(link.put(OCTOBER, (), "nl"), link.refresh())
    assert spoilt == [201]
    assert [one.stand for one in link.state.sent] == [Stand.CHECKING]
    house.door.clock.move(hours=2)
    run(link.log_in("noor"))
    assert [one.stand for one in link.state.sent] == [Stand.RECEIVED]
    (held,) = house.door.ask("GET", "/v1/verzoeken", "noor").json()["verzoeken"]
    assert held["ontvangstbewijs"]["nummer"] == link.state.sent[0].number


def test_a_newer_server_is_borne():
    """Fault 41: a field, a kind and a word that this app does not know."""
    change = {
        "soort": "iets-nieuws", "uuid": str(uuid4()), "verwijderd": False,
        "inhoud": {"veld": 1}, "sinds": "2027",
    }  # fmt: skip
    known = {"soort": "verzoek", "uuid": str(UUID(int=1)), "verwijderd": False,
             "inhoud": {"status": "in_de_wacht", "nieuw": []}}  # fmt: skip
    body = {"wijzigingen": [change, known], "cursor": "c", "meer": False, "versie": 2}
    page = page_from(json.dumps(body).encode())
    assert [one.kind for one in page.changes] == ["iets-nieuws", "verzoek"]


def test_a_message_over_a_socket_has_a_longest():
    """Issue 13 point 7: a photo of 10 MB goes along, and nothing much larger."""

    def said(many):
        talk = frames.Talk(lambda _page: True, lambda _page: None, is_registered=True)
        event = {"target": 1, "name": "pick", "data": bytes(many)}
        return talk.passes(b"\x00" + msgpack.packb([3, event]))

    assert said(10_485_760) is not None
    assert said(frames.MOST_BYTES) is None
    assert 10_485_760 < frames.MOST_BYTES < 2 * 10_485_760


def test_more_connections_than_there_is_room_for_are_told_so(tmp_path, monkeypatch):
    """Issue 13 point 7: uvicorn answers 503 beyond the bound that it is given."""
    asked = {}
    monkeypatch.setattr(serve.uvicorn, "run", lambda *_app, **settings: asked.update(settings))
    monkeypatch.setenv("HOUVAST_DEMO", "yes")
    monkeypatch.setenv("HOUVAST_DATABASE", f"sqlite:///{tmp_path / 'gemeente.db'}")
    from app.main import clock  # noqa: PLC0415  (it reads the time)

    serve.serve([], clock, "app.main:gemeente_worker")
    assert asked["limit_concurrency"] == serve._CONNECTIONS == 1000
