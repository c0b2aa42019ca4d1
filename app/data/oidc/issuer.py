"""What an issuer says of itself, read with care: nothing is believed that is not its own."""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import cast
from urllib.parse import urlsplit

from app.data.api.errors import NotTheGemeente, Trouble
from app.data.api.http_client import ApiRequest, HttpClient, HttpResponse, Transport, trouble_of

_WELL_KNOWN = "/.well-known/openid-configuration"
_HERE = frozenset({"127.0.0.1", "localhost", "::1"})


@dataclass(frozen=True, slots=True)
class Issuer:
    """Where to log in, change a code, find the keys and log out, at one issuer.

    ``says_iss`` whether it puts its name in the way back (RFC 9207). ``ends`` is None when it
    offers no logout, ``revokes`` when it takes no token back.
    """

    name: str
    authorize: str
    token: str
    keys: str
    ends: str | None
    says_iss: bool
    revokes: str | None = None


async def discover(transport: Transport, name: str) -> Issuer | Trouble:
    """What the issuer of this name tells; NotTheGemeente when it does not fit.

    The name must be told exactly as it was asked (OIDC Discovery 4.3), every address must be safe,
    and PKCE with S256 must be there: without it a stolen code opens the account.
    """
    if not _is_safe(name):
        return NotTheGemeente()
    answer = await HttpClient(transport, name).send(ApiRequest("GET", _WELL_KNOWN), None)
    if not isinstance(answer, HttpResponse):
        return answer
    if not answer.is_json(200):
        return trouble_of(answer)
    return _issuer(name, answer.body) or NotTheGemeente()


def _issuer(name: str, body: bytes) -> Issuer | None:
    try:
        told = cast("dict[str, object]", json.loads(body))
        ends, revokes = told.get("end_session_endpoint"), told.get("revocation_endpoint")
        found = Issuer(
            name,
            authorize=str(told["authorization_endpoint"]),
            token=str(told["token_endpoint"]),
            keys=str(told["jwks_uri"]),
            ends=None if ends is None else str(ends),
            says_iss=told.get("authorization_response_iss_parameter_supported") is True,
            revokes=None if revokes is None else str(revokes),
        )
        methods = cast("list[object]", told["code_challenge_methods_supported"])
        fits = told["issuer"] == name and "S256" in methods
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
    offered = (one for one in (found.ends, found.revokes) if one is not None)
    every = (found.authorize, found.token, found.keys, *offered)
    return found if fits and all(_is_safe(one) for one in every) else None


def _is_safe(address: str) -> bool:
    """Over TLS, or on this very machine; nothing of the address may be hidden or left over."""
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:
        return False
    is_here = parts.scheme == "http" and host in _HERE
    named = bool(host) and parts.username is None and not parts.fragment
    return named and (parts.scheme == "https" or is_here)
