"""Getting an access token: the seam where a real login comes, and the simulated one of the demo.

A real gemeente logs people in with OpenID Connect: authorization code with PKCE in the browser of
the device, ``state``, ``nonce`` and ``iss`` checked (NL GOV profile; api-sync-security.md 1.2).
The demo's login has none of these steps, because it proves nothing about anybody: one names an
invented person and gets a token. Both end in the same ``Session``.
"""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol, cast

from app.data.api.errors import NotTheGemeente, Trouble
from app.data.api.line import Answer, Ask, Line, trouble_of

_PATH = "/demo/login"
# They work for others and have no data of their own to see.
_NOT_FOR_THEMSELVES = frozenset({"jobcoach", "medewerker"})
_JSON = {"Content-Type": "application/json"}


@dataclass(frozen=True, slots=True)
class Session:
    """Who is logged in (``sub``, a pseudonym) and the access token that says so."""

    sub: str
    token: str


class Login(Protocol):
    """What asks a person who they are."""

    async def people(self) -> Mapping[str, str] | Trouble:
        """Who can choose themselves here, name by code; a real login shows its own page instead."""

    async def log_in(self, who: str) -> Session | Trouble:
        """A session of this person."""


@dataclass(frozen=True, slots=True)
class DemoLogin:
    """The simulated login of a demo gemeente."""

    line: Line

    async def people(self) -> Mapping[str, str] | Trouble:
        """The invented people of this gemeente."""
        answer = await self.line.ask(Ask("GET", _PATH), None)
        if not isinstance(answer, Answer):
            return answer
        if not answer.is_json(200):
            return trouble_of(answer)
        try:
            told = json.loads(answer.body)["personen"]
            names = {str(code): str(name) for code, name in told.items()}
        except (ValueError, KeyError, TypeError, AttributeError):
            return NotTheGemeente()
        return {code: name for code, name in names.items() if code not in _NOT_FOR_THEMSELVES}

    async def log_in(self, who: str) -> Session | Trouble:
        """A session of an invented person."""
        body = json.dumps({"persoon": who}).encode()
        answer = await self.line.ask(Ask("POST", _PATH, _JSON, body=body), None)
        if not isinstance(answer, Answer):
            return answer
        if not answer.is_json(200):
            return trouble_of(answer)
        try:
            token = str(json.loads(answer.body)["access_token"])
        except (ValueError, KeyError, TypeError):
            return NotTheGemeente()
        return session_of(token) or NotTheGemeente()


def session_of(token: str) -> Session | None:
    """The session of a token, read to know whose data is kept; the gemeente checks it, not we."""
    try:
        middle = token.split(".")[1]
        padded = middle + "=" * (-len(middle) % 4)
        claims = cast("Mapping[str, object]", json.loads(urlsafe_b64decode(padded)))
        represents = claims.get("represents") or claims
        sub = cast("Mapping[str, object]", represents)["sub"]
    except (IndexError, ValueError, KeyError, TypeError, AttributeError):
        return None
    return Session(sub, token) if isinstance(sub, str) and sub else None
