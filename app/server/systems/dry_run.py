"""A way for an adapter that leads nowhere: what it would send is kept, and answered as if it went.

The answers have only what an adapter reads. So the calls are those of a first delivery without
trouble, to be held against a real system.
"""

from __future__ import annotations

import json
from uuid import NAMESPACE_URL, uuid5

import httpx

_SHOWN = 60


class DryRun(httpx.BaseTransport):
    """Keeps every call in ``calls``; nothing leaves this process."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self.calls: list[str] = []

    def handle_request(self, request: httpx.Request) -> httpx.Response:
        """Note the call and answer it."""
        body = json.loads(request.content) if request.content else None
        self.calls.append(_written(request, body))
        base = str(request.url).partition("?")[0]
        if request.method == "GET" or base.endswith(("_zoek", "/search")):
            return httpx.Response(200, json={"count": 0, "next": None, "results": []})
        told = body if isinstance(body, dict) else {}
        key = told.get("uuid") or uuid5(NAMESPACE_URL, f"{base}{json.dumps(told, sort_keys=True)}")
        url = base if request.method == "PATCH" else f"{base}/{key}"
        status = 200 if request.method == "PATCH" else 201
        return httpx.Response(status, json={**told, "uuid": str(key), "url": url})


def _written(request: httpx.Request, body: object) -> str:
    """A call as text: method, address, and the body with the bytes of files cut short."""
    head = f"{request.method} {request.url}"
    if body is None:
        return head
    return f"{head}\n{json.dumps(_short(body), indent=2, ensure_ascii=False)}"


def _short(told: object) -> object:
    if isinstance(told, dict):
        return {
            key: f"{value[:_SHOWN]}... ({len(value)} tekens)"
            if key == "inhoud" and isinstance(value, str) and len(value) > _SHOWN
            else _short(value)
            for key, value in told.items()
        }
    return [_short(one) for one in told] if isinstance(told, list) else told
