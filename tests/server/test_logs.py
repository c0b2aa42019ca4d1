"""One line for every look at somebody's data, and nothing about anybody in ordinary logs."""

from __future__ import annotations

import json
import logging
from uuid import uuid4

from sqlalchemy import text

from tests.server.house import income


def _looks(door):
    return [json.loads(line) for line in (door.folder / "logbook.jsonl").read_text().splitlines()]


def test_every_look_has_its_record(door):
    """Logboek Dataverwerkingen: who, of whom, what for, when, which records, how it ended."""
    taken = door.ask("GET", "/v1/taken", "noor").json()
    trace = "0af7651916cd43dd8448eb211c80319c"
    head = {"traceparent": f"00-{trace}-b7ad6b7169203331-01"}
    uuid = str(uuid4())
    door.ask("GET", f"/v1/verzoeken/{uuid}", "noor", headers=head)
    first, second = _looks(door)
    assert first["dpl.core.processing_activity_id"] == "werk-en-inkomen/taken"
    assert first["records"] == [one["uuid"] for one in taken]
    assert (first["status_code"], second["status_code"]) == ("OK", "ERROR")
    assert (second["trace_id"], second["records"]) == (trace, [uuid])
    assert first["dpl.core.data_subject_id"] == second["dpl.core.data_subject_id"]
    assert "noor" not in json.dumps([first, second]).lower()


def test_a_look_with_a_mandate_names_both(door):
    """Who looked is somebody else than whose data it is."""
    token = door.token("jobcoach", represents="noor")
    door.ask("GET", "/v1/taken", headers={"Authorization": f"Bearer {token}"})
    (look,) = _looks(door)
    assert look["actor_id"] != look["dpl.core.data_subject_id"]


def test_looking_at_what_is_public_is_nobodys_business(door):
    """Without a person there is no record."""
    door.ask("GET", "/v1/nugger-voorwaarden")
    assert _looks(door) == []


def test_a_fault_tells_a_place_and_never_what_was_sent(door, caplog):
    """BIO2 8.15: no personal data in the log, none in the answer; it is still problem+json."""
    with door.engine.begin() as line:
        line.execute(text("DROP TABLE outbox"))
    body = income()
    body["aanvraagGegevens"]["inkomsten"][0]["naam"] = "Geheime Werkgever"
    with caplog.at_level(logging.DEBUG):
        told = door.ask("PUT", f"/v1/verzoeken/{uuid4()}", "noor", json=body)
    assert told.status_code in {500, 503}
    assert told.headers["content-type"] == "application/problem+json"
    assert "Geheime" not in caplog.text + told.text
    assert "demo-noor" not in caplog.text
    assert door.ask("GET", "/v1/verzoeken", "noor").json()["verzoeken"] == []
