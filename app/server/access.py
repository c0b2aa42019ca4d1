"""Who is calling: an access token checked as NL GOV OAuth asks, and nobody without one."""

from __future__ import annotations

import hashlib
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime

from joserfc import jwt
from joserfc.errors import ClaimError, JoseError
from joserfc.jwk import KeySet
from joserfc.jwt import Claims, JWTClaimsRegistry

from app.server.keys import Keys
from app.server.problems import Refused

READ, WRITE, OPERATE = "wi:lezen", "wi:schrijven", "wi:beheer"
_ALGORITHMS = ["ES256", "PS256", "RS256"]
_TYPES = {"at+jwt", "application/at+jwt"}
_TIMES = {"exp", "nbf", "iat"}
_SKEW_SECONDS = 60
_KEPT = 10_000
_KNOWN_SECONDS = 300


@dataclass(frozen=True, slots=True)
class Caller:
    """Whose data (``sub``), and who acts: the person, or somebody with a mandate (``by``)."""

    sub: str
    by: str
    scopes: frozenset[str]
    until: int
    # From a claim of the login; identities.py keeps it apart. Never shown, also not in an error.
    bsn: str = field(default="", repr=False, compare=False)

    @property
    def with_mandate(self) -> bool:
        """Whether somebody else does this for the person."""
        return self.sub != self.by


@dataclass(frozen=True, slots=True)
class Trust:
    """Which tokens count: of this issuer, for this audience, at one of these levels.

    ``bsn`` names the claim that holds the BSN of the person, ``mandate_bsn`` the one in a token
    of somebody with a mandate; with dots for a claim in a claim, empty where nobody needs it.
    """

    issuer: str
    audience: str
    acr: tuple[str, ...]
    bsn: str = ""
    mandate_bsn: str = ""


@dataclass(frozen=True, slots=True)
class _Known:
    """A token that was checked; from ``until`` on it counts only after another look at the keys."""

    caller: Caller
    until: int


class Verifier:
    """Checks tokens; one that was checked is known for some minutes, or until it ends.

    It is kept as a digest. So a key that the login server takes away also ends the tokens that
    were known; who must be out sooner gets shorter tokens from the login server.
    """

    def __init__(self, trust: Trust, keys: Keys, clock: Callable[[], datetime]) -> None:
        """``clock`` tells the time by which tokens end."""
        self._trust, self._keys, self._clock = trust, keys, clock
        self._known: OrderedDict[bytes, _Known] = OrderedDict()

    def caller(self, authorization: str, scope: str) -> Caller:
        """The caller of an Authorization header; raises Refused 401 or 403."""
        kind, _space, token = authorization.partition(" ")
        if kind.lower() != "bearer" or not token:
            raise _no("Stuur een access token mee als Authorization: Bearer.")
        now = int(self._clock().timestamp())
        found = self._known.get(_digest(token))
        if found is None or found.until <= now:
            caller = self._checked(token, now)
            found = _Known(caller, min(caller.until, now + _KNOWN_SECONDS))
            self._known[_digest(token)] = found
            if len(self._known) > _KEPT:
                self._known.popitem(last=False)
        if scope not in found.caller.scopes:
            raise _no_right(scope)
        return found.caller

    def known(self, authorization: str) -> Caller | None:
        """The caller of a token that was checked a moment ago; asking again costs nothing."""
        found = self._known.get(_digest(authorization.partition(" ")[2]))
        is_known = found is not None and found.until > int(self._clock().timestamp())
        return found.caller if found is not None and is_known else None

    def _checked(self, token: str, now: int) -> Caller:
        try:
            claims = self._claims(token)
        except (JoseError, ValueError, TypeError, KeyError) as error:
            raise _no("Het access token klopt niet; vraag een nieuw token.") from error
        except OSError as error:
            raise Refused(
                503,
                "tijdelijk-niet-bereikbaar",
                "De sleutels van de login zijn er nu niet; probeer het later opnieuw.",
                headers={"Retry-After": "30"},
            ) from error
        return self._caller(claims, now)

    def _claims(self, token: str) -> Claims:
        try:
            decoded = jwt.decode(token, self._keys.current(), algorithms=_ALGORITHMS)
        except (JoseError, ValueError):
            fresh: KeySet | None = self._keys.again()
            if fresh is None:
                raise
            decoded = jwt.decode(token, fresh, algorithms=_ALGORITHMS)
        if str(decoded.header.get("typ", "")).lower() not in _TYPES:
            raise ValueError("not an access token")
        return decoded.claims

    def _caller(self, claims: Claims, now: int) -> Caller:
        fits = JWTClaimsRegistry(
            now,
            _SKEW_SECONDS,
            iss={"essential": True, "value": self._trust.issuer},
            aud={"essential": True, "value": self._trust.audience},
            exp={"essential": True},
        )
        try:
            fits.validate(claims)
            until = int(claims["exp"]) + _SKEW_SECONDS
        except ClaimError as error:
            raise _does_not_fit(error) from error
        except (OverflowError, ValueError) as error:  # an end that is infinite is no end
            raise _no("Het token is verlopen of nog niet geldig; vraag een nieuw token.") from error
        if claims.get("acr") not in self._trust.acr:
            raise _level(self._trust.acr)
        sub = _name(claims.get("sub"))
        represents = claims.get("represents")
        person = sub if represents is None else _represented(represents)
        scopes = frozenset(str(claims.get("scope", "")).split())
        bsn = _claim(claims, self._trust.bsn if represents is None else self._trust.mandate_bsn)
        return Caller(person, sub, scopes, until, bsn)


def _claim(claims: object, path: str) -> str:
    """What stands in a claim, such as ``bsn`` or ``represents.bsn``; empty when it does not."""
    for name in path.split("."):
        claims = claims.get(name) if isinstance(claims, Mapping) else None
    return claims if isinstance(claims, str) else ""


def _digest(token: str) -> bytes:
    return hashlib.sha256(token.encode()).digest()


def _represented(claim: object) -> str:
    """Whom the caller stands for; a mandate that cannot be read gives access to nobody."""
    if not isinstance(claim, dict) or "represents" in claim:
        raise _no("De claim represents klopt niet; een machtiging noemt een persoon met sub.")
    return _name(claim.get("sub"))


def _name(sub: object) -> str:
    if not isinstance(sub, str) or not 0 < len(sub) <= 255:
        raise _no("Het token noemt geen persoon (sub).")
    return sub


def _no(detail: str) -> Refused:
    return Refused(
        401, "inloggen-nodig", detail, headers={"WWW-Authenticate": 'Bearer error="invalid_token"'}
    )


def _does_not_fit(error: ClaimError) -> Refused:
    if error.claim in _TIMES:
        return _no("Het token is verlopen of nog niet geldig; vraag een nieuw token.")
    return _no("Het token is van een andere login, of voor een andere dienst.")


def _level(wanted: tuple[str, ...]) -> Refused:
    challenge = f'Bearer error="insufficient_user_authentication", acr_values="{" ".join(wanted)}"'
    return Refused(
        401,
        "niveau-te-laag",
        "Log opnieuw in op het niveau in de header WWW-Authenticate.",
        headers={"WWW-Authenticate": challenge},
    )


def _no_right(scope: str) -> Refused:
    return Refused(
        403,
        "geen-recht",
        f"Vraag bij het inloggen de scope {scope}.",
        headers={"WWW-Authenticate": f'Bearer error="insufficient_scope", scope="{scope}"'},
    )
