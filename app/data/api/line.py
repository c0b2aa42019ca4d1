"""One request and its whole answer: no redirect, no answer beyond a size, and never an exception.

The transport is passed in: a socket, a gemeente in the same process, or one that breaks on
purpose.
"""

from __future__ import annotations

import ssl
from collections.abc import Mapping
from dataclasses import dataclass
from http.cookiejar import CookieJar, DefaultCookiePolicy

import httpx

from app.data.api.errors import (
    Busy,
    CursorTooOld,
    LoginNeeded,
    NotTheGemeente,
    Refused,
    Trouble,
    Unreachable,
)
from app.data.api.wire import problem_from

_MOST_BYTES = 5_000_000
_TIMEOUT = httpx.Timeout(20.0, connect=10.0)
_LATER = frozenset({408, 425, 429})
_PROBLEM = "application/problem+json"
_JSON = "application/json"
_LONGEST_WAIT = 86_400
_MOST_DIGITS = 12
# Nothing about this device; and no packing, so that the length that was told can be checked.
_HEAD = {
    "Accept": f"{_JSON}, {_PROBLEM}",
    "Accept-Encoding": "identity",
    "User-Agent": "Houvast",
}


@dataclass(frozen=True, slots=True)
class Ask:
    """What is asked: a method and a path, and what goes along."""

    method: str
    path: str
    headers: Mapping[str, str] | None = None
    query: Mapping[str, str] | None = None
    body: bytes | None = None


@dataclass(frozen=True, slots=True)
class Answer:
    """A whole answer of whoever answered."""

    status: int
    kind: str
    headers: Mapping[str, str]
    body: bytes

    def is_json(self, *statuses: int) -> bool:
        """Whether this is JSON with one of these statuses."""
        return self.status in statuses and self.kind == _JSON


class Line:
    """The way to one host; the transport is the caller's, who closes it."""

    def __init__(self, transport: httpx.AsyncBaseTransport, address: str) -> None:
        """``address`` is what every path comes after."""
        self._client = httpx.AsyncClient(
            transport=transport,
            base_url=address,
            headers=_HEAD,
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),
            timeout=_TIMEOUT,
            follow_redirects=False,
            trust_env=False,
        )

    async def ask(self, what: Ask, token: str | None) -> Answer | Trouble:
        """The whole answer, or why there is none."""
        head = dict(what.headers or {})
        if token is not None:
            head["Authorization"] = f"Bearer {token}"
        request = self._client.stream(
            what.method, what.path, headers=head, params=what.query or None, content=what.body
        )
        try:
            async with request as answer:
                return await _whole(answer)
        except (httpx.TransportError, httpx.DecodingError, ssl.SSLError, OSError):
            return Unreachable()


def trouble_of(answer: Answer) -> Trouble:
    """What an answer that was not hoped for means."""
    if answer.status in _LATER or answer.status >= 500:
        wait = answer.headers.get("retry-after", "")
        return Busy(min(int(wait), _LONGEST_WAIT) if _is_number(wait) else None)
    if answer.kind != _PROBLEM:
        return NotTheGemeente()
    if answer.status == 401:
        return LoginNeeded()
    name, fields = problem_from(answer.body)
    if name == "cursor-verlopen":
        return CursorTooOld()
    return Refused(answer.status, name, fields)


def _is_number(told: str) -> bool:
    """Whether a header is a whole number that can be: not of 5,000 digits, no other digits."""
    return told.isascii() and told.isdigit() and len(told) <= _MOST_DIGITS


async def _whole(answer: httpx.Response) -> Answer | Trouble:
    """An answer that is packed was not asked for: unpacked it may be a thousand times as large."""
    if answer.headers.get("content-encoding", "identity").lower() != "identity":
        return NotTheGemeente()
    body = b""
    async for part in answer.aiter_bytes():
        body += part
        if len(body) > _MOST_BYTES:
            return NotTheGemeente()
    told = answer.headers.get("content-length")
    if told is not None and _is_number(told):
        whole = answer.status_code == 304 or len(body) == int(told)
        if not whole:
            return Unreachable()
    kind = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
    return Answer(answer.status_code, kind, answer.headers, body)
