"""The promises of the contract (reference/api-sync-security.md 1.6 and 2.2), on both databases."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from app.server.retention import clear_up
from app.server.store.records import take_away
from app.server.store.settings_store import change_setting
from tests.server.house import PNG, file_head, income, with_file


def _put(door, uuid, who="noor", body=None, **rest):
    return door.ask("PUT", f"/v1/verzoeken/{uuid}", who, json=body or income(), **rest)


def _is_problem(told, status, name):
    assert told.status_code == status, told.text
    assert told.headers["content-type"] == "application/problem+json"
    assert told.json()["status"] == status
    assert told.json()["type"].endswith(f"/{name}")
    assert len(told.json()["detail"]) > 20


def test_the_same_put_again_gives_the_same_receipt(door):
    """The receipt and its time are legal facts (Wmebv): once 201, then 200 with the very same."""
    uuid = uuid4()
    first = _put(door, uuid)
    door.clock.move(days=30)
    again = _put(door, uuid)
    assert (first.status_code, again.status_code) == (201, 200)
    assert first.content == again.content
    assert first.json()["uuid"] == str(uuid)
    assert first.json()["nummer"].startswith("WI-2026-")
    assert first.json()["ontvangenOp"] == "2026-11-20T09:30:00Z"
    listed = door.ask("GET", "/v1/verzoeken", "noor").json()["verzoeken"]
    assert [one["uuid"] for one in listed] == [str(uuid)]


def test_other_content_under_the_same_uuid_is_refused(door):
    """A correction is a new verzoek that names the old one; nothing is ever overwritten."""
    uuid = uuid4()
    _put(door, uuid)
    _is_problem(_put(door, uuid, body=income(cents=1)), 409, "andere-inhoud")
    held = door.ask("GET", f"/v1/verzoeken/{uuid}", "noor").json()
    assert held["aanvraagGegevens"]["inkomsten"][0]["netto"] == 60000
    assert _put(door, uuid4(), body={**income(cents=1), "vervangt": str(uuid)}).status_code == 201


def test_a_uuid_of_somebody_else_tells_nothing_about_that_person(door):
    """409 without whose it is, also when the content is the very same (1.6)."""
    uuid = uuid4()
    _put(door, uuid, "noor")
    told = _put(door, uuid, "sam")
    _is_problem(told, 409, "andere-inhoud")
    assert "noor" not in told.text.lower()
    assert door.ask("GET", f"/v1/verzoeken/{uuid}", "sam").status_code == 404


def test_a_closed_month_is_refused_and_an_old_receipt_still_given(door):
    """Closing a month must not take back a receipt that was given (1.6, fault 23)."""
    uuid = uuid4()
    _put(door, uuid)
    with door.engine.begin() as line:
        change_setting(line, "periode_gesloten_tot_en_met", "2026-10")
    _is_problem(_put(door, uuid4()), 409, "periode-gesloten")
    assert _put(door, uuid).status_code == 200
    assert _put(door, uuid4(), body=income("2026-11")).status_code == 201


def test_everything_wrong_is_named_at_once_and_nothing_is_repeated(door):
    """ADR /core/error-handling: 400 with every field; what a person typed never comes back."""
    body = income()
    body["aanvraagGegevens"] |= {"periode": "geheim-13", "verzonnen": 1}
    told = _put(door, uuid4(), body=body)
    _is_problem(told, 400, "ongeldige-invoer")
    names = {one["naam"].rpartition(".")[2] for one in told.json()["invalidParams"]}
    assert names == {"periode", "verzonnen"}
    assert "geheim" not in told.text


@pytest.mark.parametrize(
    "body",
    [b"", b"{", b"[]", b"null", b'{"verzoekType": "onbekend"}', b'{"versie": 1e999}', b"\xff\xfe"],
)
def test_what_is_no_verzoek_is_a_400(door, body):
    """Bad input is 400, never 422 or 500 (ADR /core/error-handling/invalid-input)."""
    headers = {"Content-Type": "application/json"}
    told = door.ask("PUT", f"/v1/verzoeken/{uuid4()}", "noor", content=body, headers=headers)
    _is_problem(told, 400, "ongeldige-invoer")


def test_a_body_of_another_kind_is_a_415(door):
    """A form post is no verzoek."""
    told = door.ask("PUT", f"/v1/verzoeken/{uuid4()}", "noor", data={"a": "b"})
    _is_problem(told, 415, "mediatype")


def test_an_etag_says_that_nothing_changed(door):
    """RFC 9110: If-None-Match gives 304; after a change the content comes again."""
    first = door.ask("GET", "/v1/plichten", "noor")
    same = {"If-None-Match": first.headers["etag"]}
    again = door.ask("GET", "/v1/plichten", "noor", headers=same)
    assert (again.status_code, again.content) == (304, b"")
    assert door.ask("GET", "/v1/plichten", "sam", headers=same).status_code == 200


def test_a_change_needs_the_newest_form(door):
    """428 without If-Match, 412 with an old one, and the time of opening is the server's own."""
    message = door.ask("GET", "/v1/berichten", "noor").json()[0]
    path = f"/v1/berichten/{message['uuid']}"
    kind = {"Content-Type": "application/merge-patch+json"}
    opened = json.dumps({"geopend": True})

    def patch(**headers):
        return door.ask("PATCH", path, "noor", content=opened, headers=kind | headers)

    _is_problem(patch(), 428, "voorwaarde-nodig")
    _is_problem(patch(**{"If-Match": '"old"'}), 412, "voorwaarde-mislukt")
    tag = door.ask("GET", path, "noor").headers["etag"]
    done = patch(**{"If-Match": tag})
    assert done.status_code == 200
    assert done.json()["geopendOp"] == "2026-11-20T09:30:00Z"
    _is_problem(patch(**{"If-Match": tag}), 412, "voorwaarde-mislukt")
    assert door.ask("GET", path, "noor").headers["etag"] == done.headers["etag"]


def test_the_feed_gives_everything_once_and_then_only_what_changed(door):
    """JMAP /changes: pages until nothing more, then a cursor that waits for the next change."""
    seen, cursor, more = [], None, True
    while more:
        query = {"limit": 2} | ({"cursor": cursor} if cursor else {})
        page = door.ask("GET", "/v1/wijzigingen", "noor", params=query).json()
        seen += [one["uuid"] for one in page["wijzigingen"]]
        cursor, more = page["cursor"], page["meer"]
    assert len(seen) == len(set(seen)) == 10
    uuid = uuid4()
    _put(door, uuid)
    _put(door, uuid4(), "sam")
    page = door.ask("GET", "/v1/wijzigingen", "noor", params={"cursor": cursor}).json()
    assert [(one["soort"], one["uuid"]) for one in page["wijzigingen"]] == [("verzoek", str(uuid))]


def test_what_was_taken_away_leaves_a_tombstone_and_then_a_410(door):
    """Fault 31 and 32: a tombstone for 30 days; a cursor from before its clearing is too old."""
    page = door.ask("GET", "/v1/wijzigingen", "noor").json()
    old = {"cursor": page["cursor"]}
    gone = door.ask("GET", "/v1/taken", "noor").json()[0]["uuid"]
    with door.engine.begin() as line:
        assert take_away(line, "demo-noor", UUID(gone), door.clock())
    told = door.ask("GET", "/v1/wijzigingen", "noor", params=old).json()["wijzigingen"]
    assert [(one["uuid"], one["verwijderd"], one["inhoud"]) for one in told] == [(gone, True, None)]
    assert door.ask("GET", f"/v1/taken/{gone}", "noor").status_code == 404
    door.clock.move(days=29)
    assert clear_up(door.engine, door.clock() - timedelta(days=30)) == 0
    door.clock.move(days=2)
    assert clear_up(door.engine, door.clock() - timedelta(days=30)) == 1
    _is_problem(door.ask("GET", "/v1/wijzigingen", "noor", params=old), 410, "cursor-verlopen")
    assert door.ask("GET", "/v1/wijzigingen", "sam").status_code == 200


def test_a_cursor_of_another_database_is_too_old(door):
    """A gemeente that went back to a backup must not make clients skip anything."""
    cursor = door.ask("GET", "/v1/wijzigingen", "noor").json()["cursor"]
    state = door.app._app._app.state
    state.services = replace(state.services, generation="another")
    told = door.ask("GET", "/v1/wijzigingen", "noor", params={"cursor": cursor})
    _is_problem(told, 410, "cursor-verlopen")


@pytest.mark.parametrize("cursor", ["zzz", "AAAA", "-", "MQ"])
def test_what_is_no_cursor_is_a_400(door, cursor):
    """A cursor is opaque, but not anything."""
    told = door.ask("GET", "/v1/wijzigingen", "noor", params={"cursor": cursor})
    _is_problem(told, 400, "ongeldige-invoer")


def test_a_filter_that_does_not_exist_is_refused(door):
    """Open VTB ignores it and shows everything (finding 3); here it is a 400."""
    told = door.ask("GET", "/v1/taken", "noor", params={"status": "open"})
    _is_problem(told, 400, "ongeldige-invoer")
    assert told.json()["invalidParams"][0]["naam"] == "status"


def test_too_often_says_how_long_to_wait(new_door):
    """429 with Retry-After for this caller, and nobody else is held up by it."""
    door = new_door(requests_per_minute=3)
    token = door.token("noor")
    told = [
        door.ask("GET", "/v1/taken", headers={"Authorization": f"Bearer {token}"})
        for _time in range(4)
    ]
    assert [one.status_code for one in told[:3]] == [200, 200, 200]
    _is_problem(told[3], 429, "te-vaak")
    assert 1 <= int(told[3].headers["retry-after"]) <= 20
    assert door.ask("GET", "/v1/taken", "sam").status_code == 200


def test_too_large_is_refused_before_it_is_read(door):
    """413 by the length that is told, and by counting when none is told."""
    big = b'{"a": "' + b"x" * 70_000 + b'"}'
    kind = {"Content-Type": "application/json"}
    path = f"/v1/verzoeken/{uuid4()}"
    _is_problem(door.ask("PUT", path, "noor", content=big, headers=kind), 413, "te-groot")

    async def drip():
        for start in range(0, len(big), 1000):
            yield big[start : start + 1000]

    _is_problem(door.ask("PUT", path, "noor", content=drip(), headers=kind), 413, "te-groot")


def test_a_bijlage_is_here_only_when_its_hash_fits(door):
    """Fault 44: half a photo is no photo; the same photo again is fine."""
    uuid = uuid4()
    body, file = with_file()
    _put(door, uuid, body=body)
    path = f"/v1/verzoeken/{uuid}/bijlagen/{file}"

    def send(content, told=PNG):
        return door.ask("PUT", path, "noor", content=content, headers=file_head(told))

    _is_problem(send(PNG[:-5]), 400, "ongeldige-invoer")
    _is_problem(send(PNG[:-5], PNG[:-5]), 400, "ongeldige-invoer")
    assert not door.ask("GET", f"/v1/verzoeken/{uuid}", "noor").json()["bijlagen"][0]["ontvangen"]
    assert door.ask("GET", path, "noor").status_code == 404
    assert [send(PNG).status_code, send(PNG).status_code] == [201, 200]
    assert door.ask("GET", f"/v1/verzoeken/{uuid}", "noor").json()["bijlagen"][0]["ontvangen"]
    assert door.ask("GET", path, "noor").content == PNG
    assert door.ask("GET", path, "sam").status_code == 404
    assert door.ask("PUT", path, "sam", content=PNG, headers=file_head(PNG)).status_code == 404


def test_a_bijlage_is_what_it_says(door):
    """A program with the name of a photo is refused."""
    program = b"MZ this is no photo"
    uuid = uuid4()
    body, file = with_file(program)
    _put(door, uuid, body=body)
    path = f"/v1/verzoeken/{uuid}/bijlagen/{file}"
    told = door.ask("PUT", path, "noor", content=program, headers=file_head(program))
    _is_problem(told, 400, "ongeldige-invoer")


def test_a_bijlage_that_was_not_announced_has_no_place(door):
    """Only what the person confirmed with the verzoek."""
    uuid = uuid4()
    _put(door, uuid)
    path = f"/v1/verzoeken/{uuid}/bijlagen/{uuid4()}"
    told = door.ask("PUT", path, "noor", content=PNG, headers=file_head(PNG))
    _is_problem(told, 404, "niet-gevonden")


def test_a_list_of_verzoeken_comes_in_pages(door):
    """Newest first; the last page says that it is the last."""
    sent = [uuid4() for _one in range(5)]
    for uuid in sent:
        _put(door, uuid)
    first = door.ask("GET", "/v1/verzoeken", "noor", params={"limit": 3}).json()
    query = {"limit": 3, "cursor": first["volgende"]}
    rest = door.ask("GET", "/v1/verzoeken", "noor", params=query).json()
    told = [one["uuid"] for one in first["verzoeken"] + rest["verzoeken"]]
    assert told == [str(uuid) for uuid in reversed(sent)]
    assert rest["volgende"] is None
