"""What the app asks of a gemeente, in the words of the contract; answers are values.

Only JSON of the right status is believed, and a receipt only when it is proven.
"""

from __future__ import annotations

import hashlib
from base64 import b64encode
from collections.abc import Callable
from dataclasses import dataclass
from uuid import UUID

from app.data.api.errors import NotTheGemeente, Trouble
from app.data.api.http_client import ApiRequest, HttpClient, HttpResponse, Transport, trouble_of
from app.data.api.wire import ChangesPage, Receipt, page_from, receipt_from

_BASE = "/v1"
_JSON = {"Content-Type": "application/json"}


@dataclass(frozen=True, slots=True)
class Fetched:
    """A whole answer of the gemeente; ``body`` is None when nothing changed since ``etag``."""

    body: bytes | None
    etag: str | None


@dataclass(frozen=True, slots=True)
class Done:
    """The gemeente did what was asked."""


class GemeenteClient:
    """Talks to one gemeente; ``token`` gives the access token of now, or None."""

    def __init__(self, transport: Transport, address: str, token: Callable[[], str | None]) -> None:
        """``address`` is where /v1 stands; the transport is the caller's, who closes it."""
        self._client, self._token = HttpClient(transport, address), token

    async def read(self, path: str, etag: str | None = None) -> Fetched | Trouble:
        """What stands at a path below /v1."""
        headers = {} if etag is None else {"If-None-Match": etag}
        answer = await self._ask(ApiRequest("GET", path, headers))
        if not isinstance(answer, HttpResponse):
            return answer
        if answer.status == 304 and etag is not None:
            return Fetched(None, etag)
        if answer.is_json(200):
            return Fetched(answer.body, answer.headers.get("etag"))
        return trouble_of(answer)

    async def changes(self, cursor: str | None) -> ChangesPage | Trouble:
        """The next page of what changed for this person; without a cursor from the beginning."""
        query = {} if cursor is None else {"cursor": cursor}
        answer = await self._ask(ApiRequest("GET", "/wijzigingen", query=query))
        if not isinstance(answer, HttpResponse):
            return answer
        if answer.is_json(200):
            return page_from(answer.body) or NotTheGemeente()
        return trouble_of(answer)

    async def send(self, uuid: UUID, body: bytes) -> Receipt | Trouble:
        """Send a verzoek, always the same bytes for the same uuid; only a proven receipt counts."""
        answer = await self._ask(ApiRequest("PUT", f"/verzoeken/{uuid}", _JSON, body=body))
        if not isinstance(answer, HttpResponse):
            return answer
        if answer.is_json(200, 201):
            return receipt_from(answer.body, uuid) or NotTheGemeente()
        return trouble_of(answer)

    async def attach(self, verzoek: UUID, file: UUID, kind: str, body: bytes) -> Done | Trouble:
        """Send a file that a verzoek announced; its hash goes along, so that half is nothing."""
        digest = b64encode(hashlib.sha256(body).digest()).decode()
        headers = {"Content-Type": kind, "Content-Digest": f"sha-256=:{digest}:"}
        path = f"/verzoeken/{verzoek}/bijlagen/{file}"
        return _done(await self._ask(ApiRequest("PUT", path, headers, body=body)), 200, 201)

    async def opened(self, message: UUID) -> Done | Trouble:
        """Tell that the person opened a bericht, as it stands at the gemeente now."""
        path = f"/berichten/{message}"
        told = await self.read(path)
        if not isinstance(told, Fetched):
            return told
        headers = {"Content-Type": "application/merge-patch+json", "If-Match": told.etag or "*"}
        request = ApiRequest("PATCH", path, headers, body=b'{"geopend": true}')
        return _done(await self._ask(request), 200)

    async def _ask(self, what: ApiRequest) -> HttpResponse | Trouble:
        below = ApiRequest(what.method, f"{_BASE}{what.path}", what.headers, what.query, what.body)
        return await self._client.send(below, self._token())


def _done(answer: HttpResponse | Trouble, *statuses: int) -> Done | Trouble:
    if not isinstance(answer, HttpResponse):
        return answer
    return Done() if answer.is_json(*statuses) else trouble_of(answer)
