"""A session at a gemeente, and the simulated login of the demo, which ends in one.

A real gemeente logs people in with OpenID Connect, on a page of its own: ``app/data/oidc``.
The demo's login has none of these steps, because it proves nothing about anybody: one names an
invented person and gets a token. Both end in the same ``Session``.
"""

from __future__ import annotations

import json
from base64 import urlsafe_b64decode
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Protocol, cast

from app.data.api.errors import LoginNeeded, NotTheGemeente, Trouble
from app.data.api.http_client import ApiRequest, HttpClient, HttpResponse, trouble_of

_PATH = "/demo/login"
# They work for others and have no data of their own to see.
_NOT_FOR_THEMSELVES = frozenset({"jobcoach", "medewerker"})
_JSON = {"Content-Type": "application/json"}


class Access(Protocol):
    """What gives the access token of now."""

    async def token(self) -> str | Trouble:
        """The token; LoginNeeded when the login ended."""

    async def other(self, refused: str) -> str | Trouble:
        """Another token than this one, which the gemeente refused before its time."""


@dataclass(frozen=True, slots=True)
class OneToken:
    """A token that is never made anew."""

    text: str

    async def token(self) -> str | Trouble:
        """Always this one."""
        return self.text

    async def other(self, _refused: str) -> str | Trouble:
        """There is none."""
        return LoginNeeded()


@dataclass(frozen=True, slots=True)
class Session:
    """Whose data it is about (``sub``, a pseudonym), and what opens them.

    ``is_for_other`` when somebody with a mandate does this for that person. ``kept`` is what may
    be put away to go on later.
    """

    sub: str
    access: Access
    is_for_other: bool
    kept: str = field(repr=False)


@dataclass(frozen=True, slots=True)
class DemoLogin:
    """The simulated login of a demo gemeente."""

    client: HttpClient

    async def people(self) -> Mapping[str, str] | Trouble:
        """The invented people of this gemeente."""
        answer = await self.client.send(ApiRequest("GET", _PATH), None)
        if not isinstance(answer, HttpResponse):
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
        answer = await self.client.send(ApiRequest("POST", _PATH, _JSON, body=body), None)
        if not isinstance(answer, HttpResponse):
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
        represents = claims.get("represents")
        sub = cast("Mapping[str, object]", represents or claims)["sub"]
    except (IndexError, ValueError, KeyError, TypeError, AttributeError):
        return None
    if not isinstance(sub, str) or not sub:
        return None
    return Session(sub, OneToken(token), bool(represents), token)
