"""The check of an ID token in a browser; what Web Crypto says of a signature is played here.

That Web Crypto itself knows each of these signatures is in tests/browser/test_phone_login.py.
"""

from __future__ import annotations

import asyncio
import json
from base64 import urlsafe_b64encode

import pytest
from joserfc import jws, jwt
from joserfc.errors import JoseError
from joserfc.jwk import ECKey, OctKey, RSAKey

from app.data.browser import web_crypto
from app.data.browser.web_crypto import WebCrypto

KEY, THIEF = (ECKey.generate_key("P-256", {"kid": "one"}) for _ in range(2))
RSA = RSAKey.generate_key(2048, {"kid": "two"})
CLAIMS = {"sub": "demo-noor"}
ALL = ["ES256", "ES384", "RS256", "PS256", "PS384", "HS256"]


class Hands:
    """Web Crypto as joserfc would be it; ``asked`` are the keys that it was given."""

    def __init__(self):
        self.asked = []

    async def isSigned(self, algorithm, key, signature, signed):  # noqa: N802
        """Whether this key made this signature."""
        told = json.loads(key)
        self.asked.append(told)
        held = (ECKey if told["kty"] == "EC" else RSAKey).import_key(told)
        sign = urlsafe_b64encode(signature).rstrip(b"=") if signature else b""
        try:
            jws.deserialize_compact(signed + b"." + sign, held, algorithms=[algorithm])
        except (JoseError, ValueError):
            return False
        return True


@pytest.fixture
def hands(monkeypatch):
    """The browser."""
    made = Hands()
    monkeypatch.setattr(web_crypto, "hands", lambda: made)
    monkeypatch.setattr(web_crypto, "to_js", lambda given: given)
    return made


def _keys(*keys, **more):
    return json.dumps({"keys": [one.as_dict(private=False) | more for one in keys]}).encode()


def _claims(token, keys):
    return asyncio.run(WebCrypto().claims(token, keys))


def _signed(key, algorithm="ES256", **head):
    return jwt.encode({"alg": algorithm, "kid": "one", **head}, CLAIMS, key, algorithms=ALL)


def test_a_key_of_the_issuer_signs(hands):
    """OIDC Core 3.1.3.7, 6; only the public parts of a key get to Web Crypto."""
    assert _claims(_signed(KEY), _keys(RSA, KEY))["sub"] == "demo-noor"
    assert [set(one) for one in hands.asked] == [{"kty", "crv", "x", "y"}]
    assert _claims(_signed(RSA, "RS256", kid="two"), _keys(RSA, KEY))["sub"] == "demo-noor"


@pytest.mark.usefixtures("hands")
def test_nobody_else_does():
    """Another key, no signature, the public key as a secret, a token that was changed."""
    good, keys = _signed(KEY), _keys(KEY)
    _head, middle, _sign = good.split(".")
    confused = _signed(OctKey.import_key(keys.ljust(64, b"x")), "HS256")
    bare = f"eyJhbGciOiJub25lIn0.{middle}."
    changed = _signed(THIEF).split(".")[1]
    other = f"{_head}.{changed}x.{_sign}"
    for token in (_signed(THIEF), confused, bare, other, "", "a.b.c", "a.b", good[:-4]):
        assert _claims(token, keys) is None, token


@pytest.mark.parametrize(
    "keys",
    [
        b"",
        b"[]",
        b"{}",
        b'{"keys": 1}',
        b'{"keys": [1]}',
        b'{"keys": []}',
        _keys(KEY, use="enc"),
        _keys(KEY, alg="ES384"),
        _keys(KEY, kid="other"),
        _keys(KEY, kty="RSA"),
    ],
)
@pytest.mark.usefixtures("hands")
def test_what_is_no_key_for_it_signs_nothing(keys):
    """A key says what it is for."""
    assert _claims(_signed(KEY), keys) is None
