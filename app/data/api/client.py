"""The one place that speaks HTTP: asks the gemeente, and answers with values, never exceptions.

The transport is passed in: a socket, a gemeente in the same process, or one that breaks on
purpose. No redirect is followed, no answer is read beyond a size, and only JSON is believed.
"""

from __future__ import annotations

import ssl
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from uuid import UUID

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
from app.data.api.wire import Page, Receipt, page_from, problem_from, receipt_from

_MOST_BYTES = 5_000_000
_TIMEOUT = httpx.Timeout(20.0, connect=10.0)
_LATER = frozenset({408, 425, 429})
_PROBLEM = "application/problem+json"
_LONGEST_WAIT = 86_400


@dataclass(frozen=True, slots=True)
class Told:
    """A whole answer of the gemeente; ``body`` is None when nothing changed since ``etag``."""

    body: bytes | None
    etag: str | None


@dataclass(frozen=True, slots=True)
class _Answer:
    status: int
    kind: str
    headers: Mapping[str, str]
    body: bytes


class GemeenteClient:
    """Talks to one gemeente; ``token`` gives the access token of now, or None."""

    def __init__(
        self, transport: httpx.AsyncBaseTransport, address: str, token: Callable[[], str | None]
    ) -> None:
        """``address`` is where /v1 stands; the transport is the caller's, who closes it."""
        self._transport, self._address, self._token = transport, address.rstrip("/"), token

    async def read(self, path: str, etag: str | None = None) -> Told | Trouble:
        """What stands at a path below /v1."""
        headers = {} if etag is None else {"If-None-Match": etag}
        answer = await self._ask("GET", path, headers=headers)
        if not isinstance(answer, _Answer):
            return answer
        if answer.status == 304 and etag is not None:
            return Told(None, etag)
        if answer.status == 200 and answer.kind == "application/json":
            return Told(answer.body, answer.headers.get("etag"))
        return _trouble(answer)

    async def changes(self, cursor: str | None) -> Page | Trouble:
        """The next page of what changed for this person; without a cursor from the beginning."""
        query = {} if cursor is None else {"cursor": cursor}
        answer = await self._ask("GET", "/wijzigingen", query=query)
        if not isinstance(answer, _Answer):
            return answer
        if answer.status == 200 and answer.kind == "application/json":
            return page_from(answer.body) or NotTheGemeente()
        return _trouble(answer)

    async def send(self, uuid: UUID, body: bytes) -> Receipt | Trouble:
        """Send a verzoek, always the same bytes for the same uuid; only a proven receipt counts."""
        headers = {"Content-Type": "application/json"}
        answer = await self._ask("PUT", f"/verzoeken/{uuid}", headers=headers, body=body)
        if not isinstance(answer, _Answer):
            return answer
        if answer.status in {200, 201} and answer.kind == "application/json":
            return receipt_from(answer.body, uuid) or NotTheGemeente()
        return _trouble(answer)

    async def _ask(
        self,
        method: str,
        path: str,
        *,
        headers: Mapping[str, str] | None = None,
        query: Mapping[str, str] | None = None,
        body: bytes | None = None,
    ) -> _Answer | Trouble:
        token = self._token()
        head = {"Accept": f"application/json, {_PROBLEM}", **(headers or {})}
        if token is not None:
            head["Authorization"] = f"Bearer {token}"
        request = httpx.Request(
            method,
            f"{self._address}/v1{path}",
            headers=head,
            params=query or None,
            content=body,
            extensions={"timeout": _TIMEOUT.as_dict()},
        )
        try:
            answer = await self._transport.handle_async_request(request)
            return await _whole(answer)
        except (httpx.TransportError, httpx.DecodingError, ssl.SSLError, OSError):
            return Unreachable()


async def _whole(answer: httpx.Response) -> _Answer | Trouble:
    body = b""
    try:
        async for part in answer.aiter_bytes():
            body += part
            if len(body) > _MOST_BYTES:
                return NotTheGemeente()
    finally:
        await answer.aclose()
    told = answer.headers.get("content-length")
    if told is not None and told.isdigit() and "content-encoding" not in answer.headers:
        whole = answer.status_code == 304 or len(body) == int(told)
        if not whole:
            return Unreachable()
    kind = answer.headers.get("content-type", "").partition(";")[0].strip().lower()
    return _Answer(answer.status_code, kind, answer.headers, body)


def _trouble(answer: _Answer) -> Trouble:
    if answer.status in _LATER or answer.status >= 500:
        wait = answer.headers.get("retry-after", "")
        return Busy(min(int(wait), _LONGEST_WAIT) if wait.isdigit() else None)
    if answer.kind != _PROBLEM:
        return NotTheGemeente()
    if answer.status == 401:
        return LoginNeeded()
    name, fields = problem_from(answer.body)
    if name == "cursor-verlopen":
        return CursorTooOld()
    return Refused(answer.status, name, fields)
