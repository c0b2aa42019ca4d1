"""What an ID token must be before anybody is believed to be somebody."""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol, cast

Claims = Mapping[str, object]
# What is signed with a secret or not at all is no proof of who signed.
ALGORITHMS = ("ES256", "PS256", "RS256", "ES384", "PS384")
_SKEW_SECONDS = 60
_OLDEST_SECONDS = 600


class Checker(Protocol):
    """Checks a signature with the keys of the issuer."""

    async def claims(self, token: str, keys: bytes) -> Claims | None:
        """What the token says; None when no key of the issuer signed it."""


@dataclass(frozen=True, slots=True)
class Joserfc:
    """Checks with joserfc, which is installed where Python is not in a browser."""

    async def claims(self, token: str, keys: bytes) -> Claims | None:
        """What the token says; None when no key of the issuer signed it."""
        from joserfc import jwt  # noqa: PLC0415  (not in a browser)
        from joserfc.errors import JoseError  # noqa: PLC0415
        from joserfc.jwk import KeySet  # noqa: PLC0415

        try:
            held = KeySet.import_key_set(json.loads(keys))
            return cast("Claims", jwt.decode(token, held, algorithms=list(ALGORITHMS)).claims)
        except (JoseError, ValueError, KeyError, TypeError):
            return None


@dataclass(frozen=True, slots=True)
class Identity:
    """Who logged in, how surely, and for whom when that is somebody else."""

    sub: str
    level: str
    represents: str | None


def who_in(
    claims: Claims,
    *,
    issuer: str,
    client: str,
    nonce: str | None,
    levels: tuple[str, ...],
    now: datetime,
) -> Identity | None:
    """Who it is; None when anything does not fit (OIDC Core 3.1.3.7, ASVS 10.5).

    ``nonce`` is None after a refresh, which has none of its own.
    """
    moment = now.timestamp()
    level, sub = claims.get("acr"), claims.get("sub")
    fits = (
        claims.get("iss") == issuer,
        _is_for(claims, client),
        _number(claims.get("exp")) > moment - _SKEW_SECONDS,
        moment - _OLDEST_SECONDS < _number(claims.get("iat")) < moment + _SKEW_SECONDS,
        nonce is None or claims.get("nonce") == nonce,
        level in levels,
    )
    if not all(fits) or not isinstance(sub, str) or not sub:
        return None
    other = claims.get("represents")
    represents = other.get("sub") if isinstance(other, dict) else None
    if other is not None and not isinstance(represents, str):
        return None
    return Identity(sub, str(level), cast("str | None", represents))


def unchecked(token: str) -> Claims:
    """What stands in a token, to read what is already known to be true; empty when unreadable."""
    try:
        middle = token.split(".")[1]
        told = json.loads(urlsafe_b64decode(middle + "=" * (-len(middle) % 4)))
    except (IndexError, ValueError):
        return {}
    return cast("Claims", told) if isinstance(told, dict) else {}


def _is_for(claims: Claims, client: str) -> bool:
    """For this app alone; of more than one the one it was given to must be named."""
    aud, azp = claims.get("aud"), claims.get("azp")
    if isinstance(aud, list):
        return client in aud and (azp == client if len(aud) > 1 or azp is not None else True)
    return aud == client and azp in (None, client)


def _number(told: object) -> float:
    is_number = isinstance(told, int | float) and not isinstance(told, bool)
    return float(cast("float", told)) if is_number and abs(cast("float", told)) < 1e12 else 0.0
