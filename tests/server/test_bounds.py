"""A bound on every resource, and nobody in another's place: attacks that worked.

By their number in reviews/security.md.
"""

from __future__ import annotations

import asyncio
import json
import os
import threading
from uuid import uuid4

import httpx
import pytest
from joserfc import jwt

from app.server.settings import from_environment
from tests.server.house import income
from tests.server.tokens import token

INCOME = "/v1/verzoeken"


def _together(door, asks):
    """Many requests at once, in one event loop as in one worker; their answers."""

    async def all_of_them():
        transport = httpx.ASGITransport(door.app)
        async with httpx.AsyncClient(transport=transport, base_url="http://gemeente") as client:
            return await asyncio.gather(*(client.request(**one) for one in asks))

    return asyncio.run(all_of_them())


def test_two_hundred_reads_at_once_are_all_answered(door):
    """V4: 60 reads at once stalled it for 30 seconds, and 40 of them got a 503.

    A connection was held while the endpoint waited for a thread that waited for a connection.
    """
    head = {"Authorization": f"Bearer {door.token('noor')}"}
    paths = ["/v1/wijzigingen", "/v1/taken", "/v1/gebruikersprofiel", "/v1/verzoeken"]
    asks = [{"method": "GET", "url": paths[at % 4], "headers": head} for at in range(200)]
    assert {one.status_code for one in _together(door, asks)} == {200}


STRANGE = {
    "vervangt": lambda uuid: {**income(cents=7), "vervangt": uuid},
    "intrekking": lambda uuid: {"verzoekType": "intrekking", "versie": 1,
                                "aanvraagGegevens": {"verzoek": uuid}},
    "bewijsstuk": lambda uuid: {"verzoekType": "bewijsstuk", "versie": 1, "aanvraagGegevens": {
        "bijVerzoek": uuid, "omschrijving": "Loonstrook"}},
}  # fmt: skip


@pytest.mark.parametrize("kind", STRANGE)
def test_a_verzoek_names_only_what_is_of_the_same_person(door, kind):
    """V14: Sam's intrekking of a verzoek of Noor got a receipt. Unknown and strange look alike."""
    of_noor, make = str(uuid4()), STRANGE[kind]
    assert door.ask("PUT", f"{INCOME}/{of_noor}", "noor", json=income()).status_code == 201
    told = [
        door.ask("PUT", f"{INCOME}/{uuid4()}", "sam", json=make(uuid))
        for uuid in (of_noor, str(uuid4()))
    ]
    assert [one.status_code for one in told] == [400, 400]
    assert len({one.text for one in told}) == 1
    assert door.ask("GET", INCOME, "sam").json()["verzoeken"] == []
    assert door.ask("PUT", f"{INCOME}/{uuid4()}", "noor", json=make(of_noor)).status_code == 201


def test_a_taak_of_another_is_not_named_either(door):
    """V14, a relative: the taak with which a bewijsstuk goes."""
    (taak, *_more) = door.ask("GET", "/v1/taken", "noor").json()
    body = {"verzoekType": "bewijsstuk", "versie": 1, "aanvraagGegevens": {
        "bijTaak": taak["uuid"], "omschrijving": "Loonstrook"}}  # fmt: skip
    assert door.ask("PUT", f"{INCOME}/{uuid4()}", "sam", json=body).status_code == 400
    assert door.ask("PUT", f"{INCOME}/{uuid4()}", "noor", json=body).status_code == 201


def test_one_that_withdraws_what_comes_at_the_same_moment_is_taken(door):
    """The order of the phone: both are written in one transaction, the one that it names first."""
    intake = door.app._app._app.state.services.intake
    head = {"Authorization": f"Bearer {door.token('noor')}"}
    door.ask("GET", "/v1/taken", headers=head)  # known from now on
    gate, usual, batches = threading.Event(), intake._together, []

    def together(arrivals):
        gate.wait(20)
        batches.append([one.uuid for one in arrivals])
        return usual(arrivals)

    intake._together = together
    first, second = uuid4(), uuid4()

    async def play():
        transport = httpx.ASGITransport(door.app)
        async with httpx.AsyncClient(transport=transport, base_url="http://gemeente") as client:

            def put(uuid, body):
                asked = client.put(f"{INCOME}/{uuid}", json=body, headers=head)
                return asyncio.ensure_future(asked)

            before = put(uuid4(), income(cents=1))
            await _until(lambda: intake._busy and not intake._waiting)
            one = put(first, income())
            await _until(lambda: len(intake._waiting) == 1)
            other = put(second, STRANGE["intrekking"](str(first)))
            await _until(lambda: len(intake._waiting) == 2)
            gate.set()
            return await asyncio.gather(before, one, other)

    told = asyncio.run(play())
    assert [first, second] in batches, "in one transaction"
    assert [one.status_code for one in told] == [201] * 3, told[2].text


# -- the logbook ------------------------------------------------------------------------------


def test_without_a_record_nothing_is_shown(door):
    """V15: with its disk full, data was served without a record. NEN 7513, BIO: fail closed."""
    uuid = uuid4()
    assert door.ask("PUT", f"{INCOME}/{uuid}", "noor", json=income()).status_code == 201
    logbook = door.app._app._app.state.services.logbook
    usual = logbook._file
    logbook._file = os.open("/dev/full", os.O_WRONLY)
    try:
        for method, path, body in (
            ("GET", "/v1/uitkeringen", None), ("GET", f"{INCOME}/{uuid}", None),
            ("PUT", f"{INCOME}/{uuid4()}", income(cents=3)),
        ):  # fmt: skip
            told = door.ask(method, path, "noor", json=body)
            assert (told.status_code, told.headers["retry-after"]) == (503, "60")
            assert "netto" not in told.text
            assert told.headers["cache-control"] == "no-store"
        assert door.ask("GET", "/v1/verzoektypen").status_code == 200, "what is public goes on"
    finally:
        os.close(logbook._file)
        logbook._file = usual
    assert door.ask("GET", "/v1/uitkeringen", "noor").status_code == 200


@pytest.mark.parametrize(("who", "status"), [(None, 401), ("medewerker", 403)])
def test_a_call_that_was_refused_is_in_the_logbook(door, who, status):
    """V15: refused calls were not in it; nobody is known, and no token stands in it."""
    path = door.folder / "logbook.jsonl"
    before = len(path.read_text().splitlines()) if path.exists() else 0
    assert door.ask("GET", "/v1/taken", who).status_code == status
    rows = [json.loads(one) for one in path.read_text().splitlines()[before:]]
    assert [(one["http_status"], one["dpl.core.data_subject_id"]) for one in rows] == [
        (status, None)
    ]


# -- how often --------------------------------------------------------------------------------


def test_another_token_or_spelling_gives_no_bucket_of_its_own(new_door):
    """V17: the limit was passed by another token, the case of the scheme, and random tokens."""
    door = new_door(requests_per_minute=10)
    heads = [
        {"Authorization": f"{scheme} {token(door, 'noor', jti=str(at))['Authorization'][7:]}"}
        for at, scheme in enumerate(["Bearer", "bearer", "BEARER", "bEARER"] * 10)
    ]
    told = [door.ask("GET", "/v1/taken", headers=head).status_code for head in heads]
    assert told.count(429) >= 15
    random = [{"Authorization": f"Bearer {uuid4()}"} for _one in range(40)]
    told = [door.ask("GET", "/v1/taken", headers=head).status_code for head in random]
    assert told.count(429) >= 29


def test_two_logins_in_one_request_are_refused(door):
    """V17: the limit looked at one header and the login at the other."""
    head = [("Authorization", f"Bearer {door.token('noor')}"), ("Authorization", "Bearer x")]

    async def ask():
        transport = httpx.ASGITransport(door.app)
        async with httpx.AsyncClient(transport=transport, base_url="http://gemeente") as client:
            return await client.get("/v1/taken", headers=head)

    told = asyncio.run(ask())
    assert told.status_code == 400
    assert told.json()["invalidParams"][0]["naam"] == "Authorization"


def test_one_person_cannot_use_up_the_requests_of_another(new_door):
    """V17: a bucket is of a person, at whatever address they are."""
    door = new_door(requests_per_minute=20)
    for _one in range(30):
        door.ask("GET", "/v1/taken", "noor")
    assert door.ask("GET", "/v1/taken", headers=token(door, "noor")).status_code == 429
    head = token(door, "sam")
    told = [door.ask("GET", "/v1/taken", headers=head).status_code for _one in range(5)]
    assert told == [200] * 5


# -- strange values ---------------------------------------------------------------------------


@pytest.mark.parametrize("end", ["Infinity", "-Infinity", "NaN", "1e400"])
def test_a_token_without_an_end_is_no_token(door, end):
    """V18: ``exp`` infinite in a signed token gave a 500."""
    now = int(door.clock().timestamp())
    claims = {
        "iss": door.settings.issuer, "aud": door.settings.audience, "sub": "demo-noor",
        "scope": "wi:lezen", "acr": door.settings.acr[0], "exp": float(end), "iat": now,
    }  # fmt: skip
    head = {"alg": "ES256", "typ": "at+jwt", "kid": door.login.key.kid}
    made = jwt.encode(head, claims, door.login.key)
    told = door.ask("GET", "/v1/taken", headers={"Authorization": f"Bearer {made}"})
    assert told.status_code == 401


async def _until(what):
    while not what():  # noqa: ASYNC110  (it is so when it is so)
        await asyncio.sleep(0)


def test_a_wrong_body_beside_a_good_one_gives_no_closed_month(door):
    """V18: a valid PUT racing an invalid one on one uuid could get a false "periode-gesloten"."""
    intake = door.app._app._app.state.services.intake
    head = {"Authorization": f"Bearer {door.token('noor')}"}
    door.ask("GET", "/v1/taken", headers=head)  # known from now on
    gate, usual = threading.Event(), intake._together

    def together(arrivals):
        gate.wait(20)
        return usual(arrivals)

    intake._together = together
    uuid = uuid4()
    url = f"{INCOME}/{uuid}"

    async def play():
        transport = httpx.ASGITransport(door.app)
        async with httpx.AsyncClient(transport=transport, base_url="http://gemeente") as client:
            first = asyncio.ensure_future(
                client.put(f"{INCOME}/{uuid4()}", json=income(cents=1), headers=head)
            )
            await _until(lambda: intake._busy)
            wrong = asyncio.ensure_future(client.put(url, json={**income(), "x": 1}, headers=head))
            await _until(lambda: len(intake._waiting) == 1)
            good = asyncio.ensure_future(client.put(url, json=income(), headers=head))
            await _until(lambda: len(intake._waiting) == 2)
            gate.set()
            return await asyncio.gather(first, wrong, good)

    told = asyncio.run(play())
    assert told[2].status_code in {200, 201}, told[2].text
    assert all("periode-gesloten" not in one.text for one in told)


def test_a_login_server_without_encryption_is_refused():
    """Http was accepted for the issuer: then anybody on the way makes tokens."""
    told = {"HOUVAST_GEMEENTE": "x", "HOUVAST_LOGBOOK_KEY": "k"}
    for issuer in ("http://login.gemeente.example", "ftp://x", "http://127.0.0.1.example"):
        with pytest.raises(ValueError, match="HOUVAST_OIDC_ISSUER"):
            from_environment({**told, "HOUVAST_OIDC_ISSUER": issuer})
    for issuer in ("https://login.gemeente.example", "http://127.0.0.1:8000/x"):
        assert from_environment({**told, "HOUVAST_OIDC_ISSUER": issuer}).issuer == issuer
