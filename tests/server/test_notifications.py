"""A notification of the case system is a hint: it lets the news of a person be read sooner."""

from __future__ import annotations

from uuid import UUID

import pytest
from sqlalchemy import select

from app.server.app import case_system_of
from app.server.relay import Relay
from app.server.store.tables import lezing
from tests.server.stand_in.gemeente import SECRETS, Gemeente
from tests.server.test_relay import send
from tests.server.tokens import KEY, token

TOKEN = "Bearer a-token-that-nobody-guesses"
NOOR = "999990019"


@pytest.fixture
def linked(new_door, tmp_path, request):
    """A gemeente with a system of its own, Noor known in it, and her news read a moment ago."""
    first = new_door()
    with Gemeente(first.clock) as gemeente:
        mapping = gemeente.mapping(tmp_path, request.param)
        door = new_door(case_system=mapping, secrets=SECRETS, identity_key=KEY, notify_token=TOKEN)
        door.clock = gemeente.zaken.clock = gemeente.vtb.clock = first.clock
        door.ask("GET", "/v1/taken", headers=token(door, "noor", bsn=NOOR))
        system = case_system_of(door.settings, door.engine, door.clock)
        identities = door.app._app._app.state.services.identities
        relay = Relay(door.engine, system, identities, door.clock)
        yield door, gemeente, relay
        system.close()
        door.app._app._app.state.case_system.close()


def _told(door, resource, told=TOKEN):
    body = {"kanaal": "zaken", "hoofdObject": resource, "resource": "status",
            "resourceUrl": resource, "actie": "create", "kenmerken": {}}  # fmt: skip
    return door.ask("POST", "/meldingen", headers={"Authorization": told}, json=body).status_code


def _is_due(door):
    with door.engine.connect() as connection:
        due = connection.execute(select(lezing.c.volgende_op)).scalar()
    return (
        due.timestamp() <= door.clock().timestamp()
        or due.replace(tzinfo=door.clock().tzinfo) <= door.clock()
    )


@pytest.mark.parametrize("linked", ["zgw"], indirect=True)
def test_a_zaak_of_ours_is_read_soon(linked):
    """By its address, which the outbox holds; a stranger's zaak is read for nobody."""
    door, gemeente, relay = linked
    uuid = send(door)
    relay.round()
    assert not _is_due(door)
    assert _told(door, f"{gemeente.server.address}/zaken/api/v1/zaken/{uuid}") == 204
    assert not _is_due(door)
    assert _told(door, gemeente.zaken.zaak_of(uuid)["url"]) == 204
    assert _is_due(door)


@pytest.mark.parametrize("linked", ["open-vtb"], indirect=True)
def test_a_new_taak_finds_its_person(linked):
    """Nobody here knows the taak yet: the system says whose it is."""
    door, gemeente, relay = linked
    relay.round()
    taak = gemeente.vtb.add_taak(NOOR)
    assert not _is_due(door)
    assert _told(door, taak["url"]) == 204
    assert _is_due(door)
    relay.round()
    listed = door.ask("GET", "/v1/taken", headers=token(door, "noor", bsn=NOOR)).json()
    assert UUID(taak["uuid"]) in {UUID(one["uuid"]) for one in listed}


@pytest.mark.parametrize("linked", ["open-vtb"], indirect=True)
def test_without_the_token_nothing_happens(linked):
    """401, also with a token that is almost right; and no route at all where none is set."""
    door, gemeente, relay = linked
    relay.round()
    taak = gemeente.vtb.add_taak(NOOR)
    assert [_told(door, taak["url"], told) for told in ("", TOKEN[:-1], f"{TOKEN}x")] == [401] * 3
    assert not _is_due(door)


def test_no_token_no_route(door):
    """Where a gemeente sets none, nobody can send anything."""
    assert _told(door, "http://127.0.0.1/x") == 404
