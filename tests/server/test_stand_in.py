"""The stand-ins answer what the real systems answered: recorded calls, sent again to them."""

from __future__ import annotations

import json
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from uuid import uuid4

import httpx
import pytest

from app.server.systems.choose import ZgwToken
from tests.server.house import Clock
from tests.server.stand_in import objects_api, open_vtb, open_zaak
from tests.server.stand_in.gemeente import Gemeente
from tests.server.stand_in.shapes import shape
from tests.server.stand_in.wire import DATA, Faults

RECORDED = json.loads((DATA / "recorded.json").read_text())
_HOST = "http://gemeente.example"


@pytest.fixture
def gemeente():
    """All systems, on the day of the recordings."""
    clock = Clock()
    clock.now = datetime(2026, 11, 29, 12, tzinfo=UTC)
    with Gemeente(clock) as running:
        yield running


def _login(gemeente, name):
    if name == "open-zaak":
        clock = gemeente.zaken.clock
        return ZgwToken(open_zaak.CLIENT, open_zaak.SECRET, clock).headers()["Authorization"]
    return f"Token {objects_api.TOKEN if name == 'objects-api' else open_vtb.TOKEN}"


def _errors(status, body):
    """Which fields were named with which code, or the code of the whole."""
    if status < 400:
        return []
    found = body.get("invalidParams") or body.get("invalid_params") or []
    return sorted({(one["name"], one["code"]) for one in found}) or [("", body["code"])]


@pytest.mark.parametrize("name", RECORDED)
def test_a_recorded_call_is_answered_as_it_was(gemeente, name):
    """Status, errors, the names of all fields and how many: as recorded, call after call."""
    made = {_HOST: gemeente.server.address}
    gemeente.vtb.schema = shape("verzoektype_versie")["aanvraagGegevensSchema"]
    counted, checked = 0, 0
    with httpx.Client(base_url=gemeente.server.address, timeout=60) as client:
        for one in RECORDED[name]:
            path, body = one["path"], one["body"]
            text = json.dumps([path, body])
            for old, new in made.items():
                text = text.replace(old, new)
            path, body = json.loads(text)
            head = {**one["headers"]} | (
                {"Authorization": _login(gemeente, name)} if one["login"] else {}
            )
            content = body if isinstance(body, str) else json.dumps(body)
            told = client.request(
                one["method"], path, headers=head, content=content if body is not None else None
            )
            where = f"{one['nr']} {one['method']} {one['path']}"
            assert told.status_code == one["status"], f"{where}: {told.text}"
            answer = told.json() if told.content else {}
            wanted = [tuple(pair) for pair in one.get("errors", [])]
            assert _errors(told.status_code, answer) == sorted(set(wanted)), where
            if "keys" in one and told.status_code < 400 and isinstance(answer, dict):
                inside = {"_expand"} & (set(one["keys"]) ^ set(answer))
                assert set(answer) ^ set(one["keys"]) == inside, where
                checked += 1
            if one.get("count") in {0, 1, 2}:
                assert min(answer["count"], 2) == min(one["count"], 2), where
                counted += 1
            for key in ("uuid", "url"):
                if key in one and key in answer and one["status"] == 201:
                    made[one[key].replace(_HOST, gemeente.server.address)] = answer[key]
                    made[one[key]] = answer[key]
    assert checked >= 8
    assert counted >= 2


def test_an_answer_is_lost_in_each_of_the_four_ways(gemeente):
    """Lost before it was done, lost after, 500 and stored, 500 and not stored."""
    head = {"Authorization": _login(gemeente, "open-vtb")}
    body = {"verzoekType": f"{_HOST}/verzoeken/api/v1/verzoektypen/{open_vtb.TYPE}", "versie": 1,
            "aanvraagGegevens": {}, "initiator": "urn:nld:brp:bsn:999990019"}  # fmt: skip
    seen = []
    with httpx.Client(base_url=gemeente.server.address, headers=head, timeout=60) as client:
        for way in ("lost before", "lost after", "500 and stored", "500 and not stored"):
            gemeente.server.faults = Faults(share=1.0)
            gemeente.server.faults.draw = lambda _path, way=way: way
            before = len(gemeente.vtb.verzoeken)
            try:
                status = client.post("/verzoeken/api/v1/verzoeken", json=body).status_code
            except httpx.TransportError:
                status = None
            seen.append((way, status, len(gemeente.vtb.verzoeken) - before))
    assert seen == [
        ("lost before", None, 0), ("lost after", None, 1),
        ("500 and stored", 500, 1), ("500 and not stored", 500, 0),
    ]  # fmt: skip


def test_four_at_once_are_one_and_three_faults(gemeente):
    """As Open Zaak was seen to do with one identificatie: one 201, three 500, one stored."""
    body = {
        "identificatie": str(uuid4()), "bronorganisatie": "111222333", "startdatum": "2026-11-29",
        "zaaktype": gemeente.zaken.type("zaaktype", "zaaktypen"),
        "verantwoordelijkeOrganisatie": "111222333",
    }  # fmt: skip
    head = {"Authorization": _login(gemeente, "open-zaak"), "Accept-Crs": "EPSG:4326"}
    head["Content-Crs"] = "EPSG:4326"
    gemeente.zaken.held.clear()
    waiting = threading.Barrier(
        4, action=lambda: threading.Timer(1, gemeente.zaken.held.set).start()
    )

    def send(_place):
        waiting.wait()
        url = f"{gemeente.server.address}/zaken/api/v1/zaken"
        return httpx.post(url, json=body, headers=head, timeout=60).status_code

    with ThreadPoolExecutor(4) as pool:
        told = sorted(pool.map(send, range(4)))
    assert told == [201, 500, 500, 500]
    assert len(gemeente.zaken.zaken) == 1


WRONG = {
    "a field of another kind": ({"startdatum": 7}, "startdatum"),
    "a field that must be there": ({"zaaktype": None}, "zaaktype"),
    "a text that is too long": ({"identificatie": "x" * 41}, "identificatie"),
}


@pytest.mark.parametrize("what", WRONG)
def test_a_request_that_is_not_as_the_contract_says_is_noted(gemeente, what):
    """Also when its answer gets lost: otherwise "all calls fit" would prove nothing."""
    changed, named = WRONG[what]
    body = {
        "identificatie": str(uuid4()), "bronorganisatie": "111222333", "startdatum": "2026-11-29",
        "zaaktype": gemeente.zaken.type("zaaktype", "zaaktypen"),
        "verantwoordelijkeOrganisatie": "111222333", **changed,
    }  # fmt: skip
    body = {key: value for key, value in body.items() if value is not None}
    head = {"Authorization": _login(gemeente, "open-zaak"), "Accept-Crs": "EPSG:4326"}
    head["Content-Crs"] = "EPSG:4326"
    gemeente.server.faults = Faults(share=1.0)
    gemeente.server.faults.draw = lambda _path: "500 and not stored"
    url = f"{gemeente.server.address}/zaken/api/v1/zaken"
    assert httpx.post(url, json=body, headers=head, timeout=60).status_code == 500
    (told,) = gemeente.server.wrong
    assert told.startswith("request POST /zaken/api/v1/zaken")
    assert named in told


def test_an_answer_that_is_not_as_the_contract_says_is_noted(gemeente):
    """A stand-in that drifts from the real system is found by every test that uses it."""
    gemeente.vtb.published = True
    head = {"Authorization": _login(gemeente, "open-vtb")}
    url = f"{gemeente.server.address}/verzoeken/api/v1/verzoeken"
    assert httpx.get(url, headers=head, timeout=60).status_code == 200
    assert gemeente.server.wrong == []
    gemeente.vtb._verzoeken = lambda _call, _rest: (200, {"count": "many", "results": []})
    httpx.get(url, headers=head, timeout=60)
    (told,) = gemeente.server.wrong
    assert told.startswith("response 200 GET")
    assert "count" in told
