"""A small HTTP client: no redirect, no response beyond a size, and never an exception.

What carries it is passed in: httpx over a socket or into the same process (``over_httpx.py``), or
the fetch of a browser (``over_fetch.py``). This file knows neither, so a phone loads no httpx.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Protocol
from urllib.parse import urlencode

from app.data.api.errors import (
    Busy,
    CursorTooOld,
    LoginNeeded,
    NotTheGemeente,
    Refused,
    TooOld,
    Trouble,
)
from app.data.api.wire import problem_from

MOST_BYTES = 5_000_000
SECONDS = 20.0
_PUBLIC = "/v1/openapi.json"  # NLGov REST API Design Rules, publish-openapi: without a login
_LATER = frozenset({408, 425, 429})
_PROBLEM = "application/problem+json"
_JSON = "application/json"
_BY_NAME: Mapping[str, Trouble] = {
    "versie-vervallen": TooOld(),
    "cursor-verlopen": CursorTooOld(),
}
_LONGEST_WAIT = 86_400
_MOST_DIGITS = 12
_HEAD = {"Accept": f"{_JSON}, {_PROBLEM}"}


@dataclass(frozen=True, slots=True)
class ApiRequest:
    """A request below the address of the host: method, path, headers, query and body."""

    method: str
    path: str
    headers: Mapping[str, str] | None = None
    query: Mapping[str, str] | None = None
    body: bytes | None = None


@dataclass(frozen=True, slots=True)
class HttpResponse:
    """A whole response, from whatever host sent it."""

    status: int
    kind: str
    headers: Mapping[str, str]
    body: bytes

    def is_json(self, *statuses: int) -> bool:
        """Whether this is JSON with one of these statuses."""
        return self.status in statuses and self.kind == _JSON


@dataclass(frozen=True, slots=True)
class HttpRequest:
    """A request as it is sent: method, URL, headers and body; ``public`` answers anybody there."""

    method: str
    url: str
    headers: Mapping[str, str]
    body: bytes | None
    public: str = ""


class Transport(Protocol):
    """A transport: sends a request to its host and returns the whole response.

    It follows no redirect, keeps no cookie, waits at most ``SECONDS`` and reads no further than
    ``MOST_BYTES``. What goes wrong is a value: nothing is raised for want of a network.
    """

    async def send(self, request: HttpRequest) -> HttpResponse | Trouble:
        """The whole answer; Unreachable when not whole, NotTheGemeente when too long."""


class HttpClient:
    """A client of one host; its transport is the caller's, who closes it."""

    def __init__(self, transport: Transport, address: str) -> None:
        """``address`` is what every path comes after."""
        self._transport, self._address = transport, address.rstrip("/")

    async def send(self, what: ApiRequest, token: str | None) -> HttpResponse | Trouble:
        """The response, or why there is none."""
        head = {**_HEAD, **(what.headers or {})}
        if token is not None:
            head["Authorization"] = f"Bearer {token}"
        query = f"?{urlencode(what.query)}" if what.query else ""
        url = f"{self._address}{what.path}{query}"
        public = f"{self._address}{_PUBLIC}"
        return await self._transport.send(HttpRequest(what.method, url, head, what.body, public))


def kind_of(content_type: str) -> str:
    """The media type in a header, without what stands behind it."""
    return content_type.partition(";")[0].strip().lower()


def trouble_of(answer: HttpResponse) -> Trouble:
    """What an answer that was not hoped for means."""
    if answer.status in _LATER or answer.status >= 500:
        return _busy(answer)
    if answer.kind != _PROBLEM:
        return NotTheGemeente()
    if answer.status == 401:
        return LoginNeeded()
    name, fields = problem_from(answer.body)
    if name == "nog-bezig":
        return _busy(answer)
    return _BY_NAME.get(name) or Refused(answer.status, name, fields)


def _busy(answer: HttpResponse) -> Busy:
    wait = answer.headers.get("retry-after", "")
    seconds = min(int(wait), _LONGEST_WAIT) if is_number(wait) else None
    return Busy(seconds, may_have_come=answer.status >= 500)


def is_number(told: str) -> bool:
    """Whether a header is a whole number that can be: not of 5,000 digits, no other digits."""
    return told.isascii() and told.isdigit() and len(told) <= _MOST_DIGITS
