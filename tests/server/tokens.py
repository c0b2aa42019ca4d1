"""Access tokens with more claims in them than the demo gives."""

from __future__ import annotations

from joserfc import jwt

KEY = "0123456789abcdef0123456789abcdef"


def token(door, name, **claims):
    """The header of somebody who logged in, with these claims."""
    now = int(door.clock().timestamp())
    usual = {
        "iss": door.settings.issuer,
        "aud": door.settings.audience,
        "sub": f"demo-{name}",
        "scope": "wi:lezen wi:schrijven",
        "acr": door.settings.acr[0],
        "exp": now + 300,
    }
    head = {"alg": "ES256", "typ": "at+jwt", "kid": door.login.key.kid}
    return {"Authorization": f"Bearer {jwt.encode(head, {**usual, **claims}, door.login.key)}"}
