"""The real client of the app against oidc-provider, OpenID certified, over sockets.

Issue 13, point 3; api-sync-security.md 1.2, 3.7 and faults 27 to 29; RFC 7636, 8252, 9207, 9700.
"""

from __future__ import annotations

import asyncio
import json
import os
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlencode, urlsplit

import httpx
import pytest
from joserfc import jwt
from joserfc.jwk import ECKey, OctKey

from app.data.api.errors import LoginNeeded, NotTheGemeente, Unreachable
from app.data.api.http_client import HttpResponse
from app.data.api.over_httpx import OverHttpx
from app.data.oidc.ask import (
    Client,
    NotIn,
    address,
    begin,
    begun_as_text,
    begun_from_text,
    code_in,
)
from app.data.oidc.id_token import Identity, Joserfc, who_in
from app.data.oidc.issuer import Issuer, discover
from app.data.oidc.session import Held, Oidc, Tokens
from tests.server.login_server import LoginServer

LEVELS = ("http://eidas.europa.eu/LoA/substantial", "http://eidas.europa.eu/LoA/high")
CLIENT = Client("houvast-app", "openid wi:lezen wi:schrijven", LEVELS, "http://127.0.0.1/terug")
NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
ISSUER = Issuer("https://inloggen.example", "https://a/", "https://t/", "https://k/", None, True)


@pytest.fixture(scope="module")
def server():
    """The login server."""
    with LoginServer() as running:
        yield running


_OPEN = []


class Counting:
    """Carries over a socket and counts; ``lose`` loses the next answers on their way back."""

    def __init__(self):
        transport = httpx.AsyncHTTPTransport()
        _OPEN.append(transport)
        self.inner, self.paths, self.lose = OverHttpx(transport), [], 0

    async def send(self, letter):
        """The answer, or nothing when it got lost."""
        self.paths.append(urlsplit(letter.url).path)
        told = await self.inner.send(letter)
        if self.lose and letter.method == "POST":
            self.lose -= 1
            return Unreachable()
        return told


def _moment():
    return datetime.now(UTC)


async def _client(server, client=CLIENT):
    transport = Counting()
    issuer = await discover(transport, server.issuer)
    assert isinstance(issuer, Issuer), issuer
    return Oidc(transport, issuer, client, Joserfc(), _moment)


async def _begun(oidc):
    return begin(oidc.issuer, oidc.client, _moment(), os.urandom)


async def _logged_in(server, sub="demo-noor"):
    oidc = await _client(server)
    begun = await _begun(oidc)
    url = server.walk(address(oidc.issuer, oidc.client, begun), sub)
    return oidc, await oidc.come_back(url, begun)


def run(scenario):
    """Over real sockets, in real time; they are closed after it."""

    async def whole():
        try:
            return await scenario
        finally:
            while _OPEN:
                await _OPEN.pop().aclose()

    return asyncio.run(whole())


def test_somebody_logs_in(server):
    """Code flow with PKCE; the person, the level and the tokens are there."""
    _oidc, tokens = run(_logged_in(server))
    assert isinstance(tokens, Tokens), tokens
    assert (tokens.who.sub, tokens.who.represents) == ("demo-noor", None)
    assert tokens.who.level in LEVELS
    assert tokens.refresh
    assert tokens.until > _moment() + timedelta(minutes=4)


def test_who_acts_for_somebody_else_knows_for_whom(server):
    """NL GOV: ``represents`` of the ID token."""
    _oidc, tokens = run(_logged_in(server, "helper"))
    assert (tokens.who.sub, tokens.who.represents) == ("helper", "demo-noor")


def test_a_login_that_is_not_sure_enough_is_not_believed(server):
    """ASVS 10.5: acr must be one of those that were asked."""
    _oidc, told = run(_logged_in(server, "demo-low"))
    assert told is NotIn.NOT_SURE


def test_who_cancels_is_told_so(server):
    """No fault of anybody: the app goes on without."""
    _oidc, told = run(_logged_in(server, None))
    assert told is NotIn.CANCELLED


def test_each_login_has_secrets_of_its_own_and_the_verifier_stays_here(server):
    """256 bits each; what goes to the page is the hash (RFC 7636)."""

    async def visit():
        oidc = await _client(server)
        one, two = await _begun(oidc), await _begun(oidc)
        secrets = {one.state, one.nonce, one.verifier, two.state, two.nonce, two.verifier}
        assert len(secrets) == 6
        assert all(len(text) == 43 for text in secrets)
        asked = address(oidc.issuer, oidc.client, one)
        assert one.verifier not in asked
        told = parse_qs(urlsplit(asked).query)
        assert told["code_challenge_method"] == ["S256"]
        assert begun_from_text(begun_as_text(one)) == one

    run(visit())


def test_a_code_is_of_use_once_and_only_with_its_verifier(server):
    """Stolen on its way it opens nothing."""

    async def visit():
        oidc = await _client(server)
        begun = await _begun(oidc)
        url = server.walk(address(oidc.issuer, oidc.client, begun), "demo-noor")
        other = await _begun(oidc)
        stolen = await oidc.come_back(url, replace(begun, verifier=other.verifier))
        assert isinstance(stolen, LoginNeeded)
        url = server.walk(address(oidc.issuer, oidc.client, begun), "demo-noor")
        assert isinstance(await oidc.come_back(url, begun), Tokens)
        assert isinstance(await oidc.come_back(url, begun), LoginNeeded)

    run(visit())


def test_an_id_token_for_another_login_is_not_believed(server):
    """The nonce is that of this login."""

    async def visit():
        oidc = await _client(server)
        begun = await _begun(oidc)
        url = server.walk(address(oidc.issuer, oidc.client, begun), "demo-noor")
        assert await oidc.come_back(url, replace(begun, nonce="other")) is NotIn.NOT_OURS

    run(visit())


def _back(begun, **told):
    query = {"code": "c", "state": begun.state, "iss": ISSUER.name} | told
    pairs = [(name, one) for name, one in query.items() if one is not None]
    return f"https://app.example/terug?{urlencode(pairs)}"


@pytest.mark.parametrize(
    ("told", "means"),
    [
        ({}, "c"),
        ({"state": "other"}, NotIn.NOT_OURS),
        ({"state": None}, NotIn.NOT_OURS),
        ({"state": ""}, NotIn.NOT_OURS),
        ({"iss": "https://else.example"}, NotIn.NOT_OURS),
        ({"iss": "https://inloggen.example/"}, NotIn.NOT_OURS),
        ({"iss": None}, NotIn.NOT_OURS),
        ({"code": None}, NotIn.REFUSED),
        ({"code": ""}, NotIn.REFUSED),
        ({"code": None, "error": "access_denied"}, NotIn.CANCELLED),
        ({"code": None, "error": "server_error"}, NotIn.REFUSED),
        ({"error": "access_denied", "state": "other"}, NotIn.NOT_OURS),
    ],
)
def test_what_comes_back_is_held_against_what_went_out(told, means):
    """State first, then the name of the issuer (RFC 9207), then what it says."""
    begun = begin(ISSUER, CLIENT, NOW, os.urandom)
    assert code_in(_back(begun, **told), ISSUER, begun, NOW) == means


def test_the_same_name_twice_and_another_issuer_are_refused():
    """Mix-up: what began at one issuer does not end at another."""
    begun = begin(ISSUER, CLIENT, NOW, os.urandom)
    twice = f"{_back(begun)}&{urlencode({'state': begun.state})}"
    assert code_in(twice, ISSUER, begun, NOW) is NotIn.NOT_OURS
    other = replace(ISSUER, name="https://else.example", says_iss=False)
    assert code_in(_back(begun, iss=None), other, begun, NOW) is NotIn.NOT_OURS


@pytest.mark.parametrize("minutes", [-1, 15, 600])
def test_a_login_that_took_too_long_begins_anew(minutes):
    """Also with a clock that was set back."""
    begun = begin(ISSUER, CLIENT, NOW, os.urandom)
    later = NOW + timedelta(minutes=minutes)
    assert code_in(_back(begun), ISSUER, begun, later) is NotIn.TOO_LATE


def test_tokens_are_made_anew_and_an_old_one_ends_everything(server):
    """RFC 9700: rotation; the person logs in again, and nobody else goes on."""

    async def visit():
        oidc, tokens = await _logged_in(server)
        again = await oidc.renewed(tokens)
        assert isinstance(again, Tokens)
        assert again.refresh != tokens.refresh
        assert again.who == tokens.who
        assert isinstance(await oidc.renewed(tokens), LoginNeeded)
        assert isinstance(await oidc.renewed(again), LoginNeeded)

    run(visit())


async def _held(server, kept):
    oidc, tokens = await _logged_in(server)

    async def keep(one):
        kept.append(one)

    return Held(oidc, replace(tokens, until=_moment()), keep)


def test_ten_at_once_ask_for_new_tokens_once(server):
    """Two tabs with one refresh token would look like a thief; kept before it is used."""

    async def visit():
        kept = []
        held = await _held(server, kept)
        before = held.oidc.transport.paths.count("/token")
        told = await asyncio.gather(*(held.token() for _ in range(10)))
        assert len(set(told)) == 1
        assert held.oidc.transport.paths.count("/token") == before + 1
        assert [one.access for one in kept] == [told[0]]

    run(visit())


def test_an_answer_that_is_lost_costs_a_login_and_nothing_else(server):
    """Fault 28: the old token was used up; the session is over, calmly, and says so for good."""

    async def visit():
        held = await _held(server, [])
        held.oidc.transport.lose = 1
        assert isinstance(await held.token(), Unreachable)
        assert not held.is_over
        assert isinstance(await held.token(), LoginNeeded)
        assert held.is_over
        assert held.tokens.access == ""
        asked = len(held.oidc.transport.paths)
        assert isinstance(await held.token(), LoginNeeded)
        assert len(held.oidc.transport.paths) == asked, "it does not go on asking"

    run(visit())


def test_tokens_that_cannot_be_kept_are_not_used(server):
    """Else an end of the app right after would leave a used token behind."""

    async def visit():
        held = await _held(server, [])

        async def full(_tokens):
            raise OSError("full")

        before, held.keep = held.tokens, full
        with pytest.raises(OSError, match="full"):
            await held.token()
        assert held.tokens == before

    run(visit())


def test_logging_out_ends_the_login_at_the_issuer_too(server):
    """RP-initiated logout: the page of the issuer takes it, with the way back to the app."""

    async def visit():
        oidc, tokens = await _logged_in(server)
        page = oidc.ending(tokens, "http://127.0.0.1/uit")
        answer = await asyncio.to_thread(httpx.get, page, timeout=60)
        assert answer.status_code == 200
        assert "/session/end/confirm" in answer.text
        assert replace(oidc, issuer=replace(oidc.issuer, ends=None)).ending(tokens, "x") is None

    run(visit())


class Saying:
    """Answers every request with this."""

    def __init__(self, told):
        self.body = told if isinstance(told, bytes) else json.dumps(told).encode()

    async def send(self, _letter):
        """Always the same."""
        return HttpResponse(200, "application/json", {}, self.body)


GOOD = {
    "issuer": ISSUER.name,
    "authorization_endpoint": f"{ISSUER.name}/auth",
    "token_endpoint": f"{ISSUER.name}/token",
    "jwks_uri": f"{ISSUER.name}/jwks",
    "code_challenge_methods_supported": ["S256"],
}


@pytest.mark.parametrize(
    "wrong",
    [
        {"issuer": "https://else.example"},
        {"issuer": f"{ISSUER.name}/"},
        {"token_endpoint": "http://inloggen.example/token"},
        {"jwks_uri": "javascript:alert(1)"},
        {"authorization_endpoint": "https://a:b@inloggen.example/auth"},
        {"end_session_endpoint": "http://inloggen.example/uit"},
        {"code_challenge_methods_supported": ["plain"]},
        {"code_challenge_methods_supported": None},
        {"token_endpoint": None},
    ],
)
def test_an_issuer_that_does_not_fit_is_not_believed(wrong):
    """ASVS 10.5: exactly its own name, safe addresses, and PKCE."""
    assert isinstance(run(discover(Saying(GOOD), ISSUER.name)), Issuer)
    assert isinstance(run(discover(Saying(GOOD | wrong), ISSUER.name)), NotTheGemeente)


@pytest.mark.parametrize("body", [b"", b"[]", b"<html>", b"null", b"{}"])
def test_a_login_page_of_a_wifi_is_no_issuer(body):
    """Nor is anything else that is no such document; nor an issuer without TLS."""
    assert isinstance(run(discover(Saying(body), ISSUER.name)), NotTheGemeente)
    plain = {**GOOD, "issuer": "http://inloggen.example"}
    assert isinstance(run(discover(Saying(plain), "http://inloggen.example")), NotTheGemeente)


KEY, THIEF = (ECKey.generate_key("P-256", {"kid": "one"}) for _ in range(2))
KEYS = json.dumps({"keys": [KEY.as_dict(private=False)]}).encode()
CLAIMS = {
    "iss": ISSUER.name,
    "aud": CLIENT.name,
    "sub": "demo-noor",
    "nonce": "n",
    "acr": LEVELS[0],
    "iat": int(NOW.timestamp()),
    "exp": int(NOW.timestamp()) + 300,
}


def _who(claims, nonce="n"):
    names = {"issuer": ISSUER.name, "client": CLIENT.name}
    return who_in(claims, **names, nonce=nonce, levels=LEVELS, now=NOW)


def test_only_a_key_of_the_issuer_signs():
    """Another key, no signature, or the public key as a secret: nobody."""
    checker = Joserfc()
    good = jwt.encode({"alg": "ES256", "kid": "one"}, CLAIMS, KEY)
    assert run(checker.claims(good, KEYS))["sub"] == "demo-noor"
    stolen = jwt.encode({"alg": "ES256", "kid": "one"}, CLAIMS, THIEF)
    secret = OctKey.import_key(KEYS.ljust(64, b"x"))
    confused = jwt.encode({"alg": "HS256", "kid": "one"}, CLAIMS, secret)
    _head, middle, _sign = good.split(".")
    bare = f"eyJhbGciOiJub25lIn0.{middle}."
    for token in (stolen, confused, bare, "", "a.b.c", good[:-4]):
        assert run(checker.claims(token, KEYS)) is None
    for keys in (b"", b"[]", b"{}", b'{"keys": 1}'):
        assert run(checker.claims(good, keys)) is None


@pytest.mark.parametrize(
    "wrong",
    [
        {"iss": "https://else.example"},
        {"aud": "other-app"},
        {"aud": ["other-app"]},
        {"aud": [CLIENT.name, "other-app"]},
        {"azp": "other-app"},
        {"sub": ""},
        {"sub": 7},
        {"nonce": "other"},
        {"nonce": None},
        {"acr": "http://eidas.europa.eu/LoA/low"},
        {"acr": None},
        {"exp": int(NOW.timestamp()) - 61},
        {"exp": "soon"},
        {"exp": True},
        {"exp": float("inf")},
        {"iat": int(NOW.timestamp()) + 61},
        {"iat": int(NOW.timestamp()) - 601},
        {"iat": None},
        {"represents": "demo-sam"},
        {"represents": {}},
    ],
)
def test_an_id_token_that_does_not_fit_is_nobody(wrong):
    """OIDC Core 3.1.3.7; an infinite time is no time (security review, V18)."""
    assert _who(CLAIMS).sub == "demo-noor"
    assert _who(CLAIMS | wrong) is None


def test_an_id_token_for_more_than_one_names_who_it_was_given_to():
    """OIDC Core 3.1.3.7, points 3 to 5; after a refresh there is no nonce."""
    assert _who(CLAIMS | {"aud": [CLIENT.name]}).sub == "demo-noor"
    both = {"aud": [CLIENT.name, "api"], "azp": CLIENT.name}
    assert _who(CLAIMS | both).sub == "demo-noor"
    assert _who({**CLAIMS, "nonce": None}, nonce=None).sub == "demo-noor"


class Renewing:
    """An issuer that makes tokens anew, with an ID token that says this."""

    def __init__(self, claims):
        self.told = claims

    async def send(self, _letter):
        """Its keys, or new tokens."""
        token = {"access_token": "a", "token_type": "Bearer", "expires_in": 300, "id_token": "i"}
        return HttpResponse(200, "application/json", {}, json.dumps(token).encode())

    async def claims(self, _token, _keys):
        """Whoever signed it, this is what it says."""
        return self.told


@pytest.mark.parametrize(
    ("claims", "is_same"),
    [
        ({"sub": "helper", "represents": {"sub": "demo-noor"}}, True),
        ({"sub": "helper", "represents": {"sub": "demo-sam"}}, False),
        ({"sub": "helper"}, False),
        ({"sub": "demo-sam", "represents": {"sub": "demo-noor"}}, False),
    ],
)
def test_a_refresh_never_makes_it_about_somebody_else(claims, is_same):
    """OIDC Core 12.2, and V1: what waits for one person never goes out for another."""
    issuer = Renewing(CLAIMS | {"nonce": None} | claims)
    oidc = Oidc(issuer, ISSUER, CLIENT, issuer, lambda: NOW)
    before = Tokens(Identity("helper", LEVELS[0], "demo-noor"), "old", NOW, "refresh", "id")
    told = run(oidc.renewed(before))
    assert isinstance(told, Tokens) is is_same
    assert is_same or told is NotIn.NOT_OURS
