"""The keys of the login server: fetched once for all, anew in time, and kept while it is away."""

from __future__ import annotations

import json
import threading
from concurrent.futures import ThreadPoolExecutor
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from joserfc import jwt
from joserfc.jwk import ECKey, KeySet

from app.server.access import READ, Trust, Verifier
from app.server.keys import LoginServerKeys
from app.server.problems import Refused
from tests.server.house import Clock

TRUST = Trust("https://login.example", "the-api", ("substantial",))


class Login:
    """The part of a login server that tells its keys, over a socket."""

    def __init__(self):
        self.key = ECKey.generate_key("P-256", auto_kid=True)
        self.asked, self.broken = 0, False

    def __enter__(self):
        login = self

        class Answer(BaseHTTPRequestHandler):
            def do_GET(self):
                login.asked += 1
                public = KeySet([login.key]).as_dict(private=False)
                self.send_response(500 if login.broken else 200)
                self.end_headers()
                self.wfile.write(json.dumps(public).encode())

            def log_message(self, *_told):
                """Nothing on the screen."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Answer)
        self.url = f"http://127.0.0.1:{self._server.server_port}/keys"
        threading.Thread(target=self._server.serve_forever).start()
        return self

    def __exit__(self, *_fault):
        self._server.shutdown()
        self._server.server_close()

    def token(self, clock):
        """A token for an hour, by the key of now."""
        now = int(clock().timestamp())
        claims = {
            "iss": TRUST.issuer, "aud": TRUST.audience, "acr": "substantial",
            "sub": "noor", "scope": READ, "exp": now + 3600,
        }  # fmt: skip
        header = {"alg": "ES256", "typ": "at+jwt", "kid": self.key.kid}
        return f"Bearer {jwt.encode(header, claims, self.key)}"


@pytest.fixture
def login():
    """A login server of which the keys can change."""
    with Login() as server:
        yield server


@pytest.fixture
def clock():
    """One clock for tokens and for the age of keys."""
    return Clock()


@pytest.fixture
def keys(login, clock):
    """The keys as a worker holds them."""
    return LoginServerKeys("https://login.example", login.url, lambda: clock().timestamp())


def test_many_first_callers_wait_for_one_answer(login, keys):
    """When a worker starts, nobody is sent away because somebody else asks for the keys already."""
    with ThreadPoolExecutor(8) as pool:
        found = list(pool.map(lambda _one: keys.current().keys[0].kid, range(8)))
    assert found == [login.key.kid] * 8
    assert login.asked == 1


def test_a_key_that_was_taken_away_ends_the_tokens_it_signed(login, keys, clock):
    """A stolen key counts for some minutes more, although its tokens would live an hour."""
    verifier, token = Verifier(TRUST, keys, clock), login.token(clock)
    assert verifier.caller(token, READ).sub == "noor"
    login.key = ECKey.generate_key("P-256", auto_kid=True)
    clock.move(minutes=4)
    assert verifier.caller(token, READ).sub == "noor"
    clock.move(minutes=11)
    assert verifier.known(f"Bearer {token}") is None
    with pytest.raises(Refused) as told:
        verifier.caller(token, READ)
    assert told.value.status == 401
    assert verifier.caller(login.token(clock), READ).sub == "noor"


def test_a_new_key_is_fetched_when_its_first_token_comes(login, keys, clock):
    """The login server may change its keys at any time; unknown keys make no storm."""
    verifier = Verifier(TRUST, keys, clock)
    verifier.caller(login.token(clock), READ)
    clock.move(seconds=31)
    login.key = ECKey.generate_key("P-256", auto_kid=True)
    assert verifier.caller(login.token(clock), READ).sub == "noor"
    foreign = Login().token(clock)
    for _time in range(20):
        with pytest.raises(Refused):
            verifier.caller(foreign, READ)
    assert login.asked == 2


def test_people_go_on_while_the_login_server_is_away(login, keys, clock):
    """Known keys stay in use; without any the answer is: later (503), never: wrong token."""
    verifier = Verifier(TRUST, keys, clock)
    verifier.caller(login.token(clock), READ)
    login.broken = True
    clock.move(minutes=20)
    assert verifier.caller(login.token(clock), READ).sub == "noor"
    fresh = LoginServerKeys("https://login.example", login.url, lambda: clock().timestamp())
    with pytest.raises(Refused) as told:
        Verifier(TRUST, fresh, clock).caller(login.token(clock), READ)
    assert (told.value.status, told.value.headers["Retry-After"]) == (503, "30")
