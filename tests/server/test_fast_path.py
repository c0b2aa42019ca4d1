"""The fast path of a plain PUT and of plain reads keeps every promise of the framework."""

from __future__ import annotations

import asyncio
import json
from uuid import uuid4

import httpx
import pytest
from sqlalchemy import func, select, text

from app.server.fast_path import FastPath
from app.server.store.settings_store import change_setting
from app.server.store.tables import outbox, verzoek
from tests.server.house import income

CHANGES = {"etag", "content-length"}


@pytest.fixture
def fast(monkeypatch):
    """Counts who took the fast path."""
    took = []
    usual = FastPath._plain

    def counted(self, scope):
        plain = usual(self, scope)
        if plain is not None:
            took.append(scope["path"])
        return plain

    monkeypatch.setattr(FastPath, "_plain", counted)
    return took


def _head(door, who="noor", **more):
    token = door.token(who)
    return {"Authorization": f"Bearer {token}", "Content-Type": "application/json", **more}


def _put(door, head, uuid, content):
    return door.ask("PUT", f"/v1/verzoeken/{uuid}", headers=head, content=content)


GOOD = json.dumps(income()).encode()
BODIES = {
    "good": GOOD,
    "closed month": json.dumps(income("2026-01")).encode(),
    "wrong field": json.dumps({**income(), "bsn": "1"}).encode(),
    "no json": b"{",
    "empty": b"",
    "too large": b" " * 70_000 + GOOD,
}


@pytest.mark.parametrize("what", BODIES)
def test_both_ways_answer_the_same(door, fast, what):
    """The first time a token takes the framework, the second time the fast path."""
    with door.engine.begin() as line:
        change_setting(line, "periode_gesloten_tot_en_met", "2026-06")
    head, told = _head(door), []
    for _way in range(2):
        first, again = uuid4(), uuid4()
        told.append([_put(door, head, one, BODIES[what]) for one in (first, first, again)])
    long, short_told = told
    assert len(fast) == (0 if what == "too large" else 5)
    for one, other in zip(long[1:], short_told[1:], strict=True):
        assert one.status_code == other.status_code
        assert {**one.headers, **dict.fromkeys(CHANGES)} == {
            **other.headers, **dict.fromkeys(CHANGES)
        }  # fmt: skip
        assert one.json().keys() == other.json().keys()
        if one.status_code >= 400:
            assert one.content == other.content


def test_what_is_not_plain_takes_the_long_way(door, fast):
    """A query, another mediatype or a scope for reading: refused as ever."""
    head = _head(door)
    assert _put(door, head, uuid4(), GOOD).status_code == 201
    path = f"/v1/verzoeken/{uuid4()}"
    told = door.ask("PUT", path, headers=head, content=GOOD, params={"a": "b"})
    assert told.status_code == 400
    other = head | {"Content-Type": "text/plain"}
    assert door.ask("PUT", path, headers=other, content=GOOD).status_code == 415
    assert door.ask("PUT", path.upper(), headers=head, content=GOOD).status_code == 404
    assert door.ask("PUT", f"{path}/", headers=head, content=GOOD).status_code == 404
    assert fast == []


def test_the_fast_path_asks_for_the_scope_and_for_the_end_of_the_token(door, fast):
    """A known token that may only read, and one that ended."""
    assert door.ask("GET", "/v1/taken", headers=_head(door, "medewerker")).status_code == 403
    head = _head(door, "medewerker")
    assert [_put(door, head, uuid4(), GOOD).status_code for _time in range(2)] == [403, 403]
    assert len(fast) == 1
    head = _head(door)
    assert _put(door, head, uuid4(), GOOD).status_code == 201
    door.clock.move(hours=2)
    assert _put(door, head, uuid4(), GOOD).status_code == 401


def test_the_fast_path_stands_in_the_logbook_as_the_long_one_does(door, fast):
    """One line for each, with the same activity and the verzoek that was sent."""
    head, uuids = _head(door), [str(uuid4()) for _one in range(2)]
    for uuid in uuids:
        assert _put(door, head, uuid, GOOD).status_code == 201
    looks = [json.loads(one) for one in (door.folder / "logbook.jsonl").read_text().splitlines()]
    assert [one["name"] for one in looks] == ["verzoek_indienen"] * 2
    assert [one["records"] for one in looks] == [[uuid] for uuid in uuids]
    assert len(fast) == 1


READS = (
    "/v1/gebruikersprofiel",
    "/v1/uitkeringen",
    "/v1/uitkeringsspecificaties",
    "/v1/plichten",
    "/v1/taken",
    "/v1/afspraken",
    "/v1/berichten",
    "/v1/wijzigingen",
    "/v1/verzoeken",
)


def _looks(door):
    lines = (door.folder / "logbook.jsonl").read_text().splitlines()
    changing = ("trace_id", "operation_id", "start_time", "end_time")
    return [{**json.loads(one), **dict.fromkeys(changing)} for one in lines]


@pytest.mark.parametrize("path", READS)
def test_both_ways_read_the_same(door, fast, path):
    """Body, headers and line in the logbook; also 304 for who has it, and after a cursor."""
    _put(door, _head(door, "sam"), uuid4(), GOOD)
    head = {"Authorization": f"Bearer {door.token('noor')}"}
    door.ask("PUT", f"/v1/verzoeken/{uuid4()}", "noor", json=income())
    (door.folder / "logbook.jsonl").write_text("")
    del fast[:]
    long, short = (door.ask("GET", path, headers=head) for _way in range(2))
    assert fast == [path]
    assert long.status_code == 200
    assert (long.content, long.headers) == (short.content, short.headers)
    one, other = _looks(door)
    assert one == other
    known = head | {"If-None-Match": short.headers["etag"]}
    assert [door.ask("GET", path, headers=known).status_code, fast] == [304, [path] * 2]


def test_a_read_after_a_cursor_is_plain_and_any_other_query_is_not(door, fast):
    """The cursor that every client sends; a wrong one and an unknown key are refused as ever."""
    head = _head(door)
    send = f"/v1/verzoeken/{uuid4()}"
    door.ask("PUT", send, headers=head, content=GOOD)
    first = door.ask("GET", "/v1/wijzigingen", headers=head).json()
    assert str(send.rpartition("/")[2]) in {one["uuid"] for one in first["wijzigingen"]}
    del fast[:]
    asked = {"cursor": first["cursor"]}
    again = door.ask("GET", "/v1/wijzigingen", headers=head, params=asked)
    assert (again.status_code, again.json()["wijzigingen"]) == (200, [])
    assert fast == ["/v1/wijzigingen"]
    wrong = {"cursor": "AAAA"}
    assert door.ask("GET", "/v1/wijzigingen", headers=head, params=wrong).status_code == 400
    assert len(fast) == 2, "the route itself says that a cursor is none"
    for query in ({"limit": 5}, {"cursor": ""}, {"cursor": first["cursor"], "a": 1}, {"a": 1}):
        told = door.ask("GET", "/v1/wijzigingen", headers=head, params=query)
        assert told.status_code == (200 if "limit" in query else 400)
    assert door.ask("GET", "/v1/taken", headers=head, params=asked).status_code == 400
    assert len(fast) == 2, "what is more than a cursor was looked at by the framework"


def test_a_read_asks_for_the_scope_and_for_the_end_of_the_token(door, fast):
    """A known token that may not read, one that ended, and none at all: nobody sees anything."""
    head = _head(door, "medewerker")
    told = [door.ask("GET", "/v1/taken", headers=head).status_code for _time in range(2)]
    assert (told, len(fast)) == ([403, 403], 1)
    head = _head(door)
    told = [door.ask("GET", "/v1/wijzigingen", headers=head).status_code for _time in range(2)]
    assert (told, len(fast)) == ([200, 200], 2)
    door.clock.move(hours=2)
    assert door.ask("GET", "/v1/wijzigingen", headers=head).status_code == 401
    assert door.ask("GET", "/v1/wijzigingen").status_code == 401
    assert len(fast) == 2


def test_a_fault_on_the_fast_path_is_a_problem_without_values(door, fast, caplog):
    """As on the framework: 500 or 503, a place in the log, and nothing held."""
    head = _head(door)
    assert _put(door, head, uuid4(), GOOD).status_code == 201
    with door.engine.begin() as line:
        line.execute(text("DROP TABLE outbox"))
    body = income()
    body["aanvraagGegevens"]["inkomsten"][0]["naam"] = "Geheime Werkgever"
    told = _put(door, head, uuid4(), json.dumps(body).encode())
    assert told.status_code in {500, 503}
    assert told.headers["content-type"] == "application/problem+json"
    assert "Geheim" not in caplog.text + told.text
    assert len(door.ask("GET", "/v1/verzoeken", "noor").json()["verzoeken"]) == 1


async def _together(door, sends):
    transport = httpx.ASGITransport(door.app)
    async with httpx.AsyncClient(transport=transport, base_url="http://gemeente") as client:
        return await asyncio.gather(
            *(
                client.put(f"/v1/verzoeken/{uuid}", headers=head, content=content)
                for head, uuid, content in sends
            )
        )


def test_who_shares_a_commit_does_not_share_a_fate(door):
    """Good, wrong, twin and other content at once: each gets its own answer, each uuid is once."""
    noor, sam = _head(door), _head(door, "sam")
    mine, twin = [uuid4() for _one in range(10)], uuid4()
    other = json.dumps(income(cents=1)).encode()
    sends = [(noor if place % 2 else sam, uuid, GOOD) for place, uuid in enumerate(mine)]
    sends += [(noor, twin, GOOD), (noor, twin, GOOD), (noor, twin, other), (sam, twin, GOOD)]
    sends += [(noor, uuid4(), b"{"), (sam, uuid4(), BODIES["wrong field"])]
    for _way in range(2):
        told = asyncio.run(_together(door, sends))
        statuses = [one.status_code for one in told]
        assert statuses[:10] == [200 if _way else 201] * 10
        assert sorted(statuses[10:14])[2:] == [409, 409] or statuses[10:12] != [200, 200]
        assert statuses[14:] == [400, 400]
    with door.engine.connect() as line:
        assert line.execute(select(func.count()).select_from(verzoek)).scalar() == 11
        assert line.execute(select(func.count()).select_from(outbox)).scalar() == 11
        numbers = line.execute(select(verzoek.c.sub, verzoek.c.volgnummer)).all()
    assert len(set(numbers)) == 11
    seen = door.ask("GET", "/v1/wijzigingen", headers=noor).json()["wijzigingen"]
    assert {str(one) for one in mine[1::2]} <= {one["uuid"] for one in seen}
