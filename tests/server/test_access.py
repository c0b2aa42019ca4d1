"""A person reads and changes nothing of another; a token counts only when everything in it fits."""

from __future__ import annotations

import json
import re
from uuid import uuid4

import pytest
from joserfc import jwt
from joserfc.jwk import ECKey, OctKey

from tests.server.house import income

PUBLIC = {
    "/gemeente-instellingen",
    "/tegenprestatie-opties",
    "/nugger-voorwaarden",
    "/verzoektypen",
    "/verzoektypen/{code}/versies/{versie}",
}
BODIES = {"put": income(), "post": {"include": ["taken", "berichten", "uitkeringen"]}}


def _operations(door):
    contract = door.ask("GET", "/v1/openapi.json").json()
    for path, item in contract["paths"].items():
        for method in item:
            yield method, path


def _of(door, name):
    """Every uuid of what the gemeente holds about somebody, with a verzoek of that person."""
    uuid = str(uuid4())
    door.ask("PUT", f"/v1/verzoeken/{uuid}", name, json=income(cents=123))
    feed = door.ask("GET", "/v1/wijzigingen", name).json()["wijzigingen"]
    return {one["uuid"] for one in feed} | {uuid}


def test_nobody_reads_or_changes_anything_of_another(door):
    """The token of A on every path of B, with every uuid of B (ASVS 8, OWASP API1)."""
    of_noor = _of(door, "noor")
    before = door.ask("GET", "/v1/wijzigingen", "noor").content
    tried, of_sam = 0, set()
    for method, path in _operations(door):
        if path in PUBLIC:
            continue
        for uuid in of_noor:
            place = re.sub(r"\{bijlage\}", str(uuid4()), path.replace("{uuid}", uuid))
            rest = {"json": BODIES[method]} if method in BODIES else {}
            if method == "patch":
                kind = {"Content-Type": "application/merge-patch+json", "If-Match": "*"}
                rest = {"content": json.dumps({"geopend": True}), "headers": kind}
            told = door.ask(method.upper(), f"/v1{place}", "sam", **rest)
            tried += 1
            if (method, told.status_code) == ("put", 201) and "{bijlage}" not in path:
                of_sam.add(uuid)  # a verzoek of Sam may have the uuid of, say, a task of Noor
            elif "{uuid}" in path and not (uuid in of_sam and "verzoeken" in path):
                assert told.status_code in {404, 409}, (method, path)
            leaked = [one for one in of_noor - of_sam - {uuid} if one in told.text]
            assert leaked == [], f"{method} {path} told of somebody else"
    assert tried > 100
    assert door.ask("GET", "/v1/wijzigingen", "noor").content == before


def test_without_a_token_only_the_public_part_answers(door):
    """Everything else is 401 with a challenge (RFC 6750), before anything is looked at."""
    for method, path in _operations(door):
        place = path.replace("{uuid}", str(uuid4())).replace("{bijlage}", str(uuid4()))
        place = place.replace("{code}", "vraag").replace("{versie}", "1")
        told = door.ask(method.upper(), f"/v1{place}")
        assert told.status_code == (200 if path in PUBLIC else 401), place
        assert path in PUBLIC or told.headers["www-authenticate"].startswith("Bearer")


def _token(door, header=None, key=None, **claims):
    """A token with something else in it than the login would put there."""
    now = int(door.clock().timestamp())
    usual = {
        "iss": door.settings.issuer,
        "aud": door.settings.audience,
        "sub": "demo-noor",
        "scope": "wi:lezen wi:schrijven",
        "acr": door.settings.acr[0],
        "exp": now + 300,
    }
    kept = {name: value for name, value in {**usual, **claims}.items() if value is not None}
    head = {"alg": "ES256", "typ": "at+jwt", "kid": door.login.key.kid, **(header or {})}
    return jwt.encode(head, kept, key or door.login.key)


WRONG = {
    "other issuer": {"iss": "https://elsewhere.example"},
    "other audience": {"aud": "another-api"},
    "no audience": {"aud": None},
    "ended": {"exp": 1},
    "never ends": {"exp": None},
    "ends never in words": {"exp": "later"},
    "ends at no number": {"exp": float("nan")},
    "never ends at all": {"exp": float("inf")},
    "ends yes": {"exp": True},
    "an audience that is no name": {"aud": [7]},
    "made in the future": {"iat": 4_000_000_000},
    "not yet": {"nbf": 4_000_000_000},
    "no person": {"sub": None},
    "empty person": {"sub": ""},
    "low level": {"acr": "http://eidas.europa.eu/LoA/low"},
    "no level": {"acr": None},
    "mandate without person": {"represents": {"name": "noor"}},
    "mandate in words": {"represents": "demo-sam"},
    "mandate behind a mandate": {"represents": {"sub": "demo-sam", "represents": {"sub": "x"}}},
}


@pytest.mark.parametrize("what", WRONG)
def test_a_token_that_does_not_fit_is_refused(door, what):
    """NL GOV OAuth and OIDC: issuer, audience, time, person, level and mandate are all checked."""
    head = {"Authorization": f"Bearer {_token(door, **WRONG[what])}"}
    assert door.ask("GET", "/v1/taken", headers=head).status_code == 401


def test_a_token_of_another_key_or_kind_is_refused(door):
    """No foreign key, no shared secret, no unsigned token, and no ID token as access token."""
    foreign = ECKey.generate_key("P-256")
    secret = OctKey.import_key(json.dumps(door.login.public.as_dict()))
    unsigned = "eyJhbGciOiJub25lIiwidHlwIjoiYXQrand0In0.eyJzdWIiOiJkZW1vLW5vb3IifQ."
    for token in (
        _token(door, key=foreign),
        _token(door, {"alg": "HS256"}, secret),
        _token(door, {"typ": "JWT"}),
        unsigned,
        "no.token.atall",
        "",
    ):
        told = door.ask("GET", "/v1/taken", headers={"Authorization": f"Bearer {token}"})
        assert told.status_code == 401, token
    assert _get(door, _token(door)).status_code == 200


def _get(door, token, path="/v1/taken"):
    return door.ask("GET", path, headers={"Authorization": f"Bearer {token}"})


def test_a_token_ends_although_it_was_known(door):
    """A checked token is remembered, but not longer than it lives."""
    token = _token(door)
    assert _get(door, token).status_code == 200
    door.clock.move(minutes=7)
    assert _get(door, token).status_code == 401


@pytest.mark.parametrize("after", [0, 59, 60, 61])
def test_a_token_counts_for_a_minute_after_it_ends_and_no_longer(door, after):
    """RFC 7519 4.1.4: some small leeway for a clock that is not right; also once it is known."""
    token = _token(door)
    seen = _get(door, token).status_code
    door.clock.move(seconds=300 + after)
    assert seen == 200
    assert _get(door, token).status_code == (200 if after < 60 else 401)
    assert _get(door, _token(door, exp=int(door.clock().timestamp()) - after)).status_code == (
        200 if after < 60 else 401
    )


def test_one_of_several_audiences_is_enough(door):
    """RFC 7519 4.1.3: a token for several services names each of them."""
    several = ["another-api", door.settings.audience]
    assert _get(door, _token(door, aud=several)).status_code == 200


def test_reading_is_not_writing(door):
    """A scope for reading cannot send a verzoek; 403 names the scope that is missing."""
    token = _token(door, scope="wi:lezen")
    head = {"Authorization": f"Bearer {token}"}
    told = door.ask("PUT", f"/v1/verzoeken/{uuid4()}", headers=head, json=income())
    assert told.status_code == 403
    assert 'scope="wi:schrijven"' in told.headers["www-authenticate"]
    assert _get(door, token).status_code == 200


def test_a_person_is_no_operator(door):
    """The side of the gemeente asks another scope."""
    assert door.ask("GET", "/beheer/verzoeken", "noor").status_code == 403
    assert door.ask("GET", "/beheer/verzoeken", "medewerker").status_code == 200
    assert door.ask("GET", "/v1/taken", "medewerker").status_code == 403


def test_a_mandate_opens_the_data_of_the_one_person_it_names(door):
    """``represents``: the jobcoach sees and sends for Noor, and it shows who did it."""
    token = door.token("jobcoach", represents="noor")
    head = {"Authorization": f"Bearer {token}"}
    profile = door.ask("GET", "/v1/gebruikersprofiel", headers=head).json()
    assert (profile["weergavenaam"], profile["machtiging"]) == ("Noor Voorbeeld", True)
    uuid = uuid4()
    assert door.ask("PUT", f"/v1/verzoeken/{uuid}", headers=head, json=income()).status_code == 201
    assert door.ask("GET", f"/v1/verzoeken/{uuid}", "noor").json()["namens"] is True
    assert door.ask("GET", f"/v1/verzoeken/{uuid}", "jobcoach").status_code == 404


def test_there_is_no_demo_where_there_is_no_demo(new_door):
    """A real gemeente has no simulated login and no operator of the demo."""
    door = new_door(demo=False, issuer="https://login.invalid", jwks_url="http://127.0.0.1:9/x")
    assert door.ask("GET", "/demo/login").status_code == 404
    assert door.ask("GET", "/beheer/verzoeken", "medewerker").status_code == 404
    told = door.ask("GET", "/v1/taken", "noor")
    assert (told.status_code, told.headers["retry-after"]) == (503, "30")
