"""The layer around everything: limits, headers, the logbook, and calm when something breaks."""

from __future__ import annotations

import hashlib
import logging
import re
import secrets
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.server.access import Caller
from app.server.cross_origin import CrossOrigin
from app.server.limits import Limit, allowed_bytes
from app.server.logbook import Logbook, Look
from app.server.problems import Refused, told

_log = logging.getLogger(__name__)
_TRACE = re.compile(r"^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$")
VERSION = "1.0.0"
Head = Mapping[bytes, str]


def _raw(headers: Mapping[str, str]) -> list[tuple[bytes, bytes]]:
    return [(name.lower().encode(), value.encode()) for name, value in headers.items()]


_HEADERS = _raw(
    {
        "API-Version": VERSION,
        "Cache-Control": "no-store",
        "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
        "Referrer-Policy": "no-referrer",
        "Strict-Transport-Security": "max-age=31536000; includeSubDomains",
        "X-Content-Type-Options": "nosniff",
        "X-Frame-Options": "DENY",
    }
)


@dataclass(frozen=True, slots=True)
class Watch:
    """What the edge needs to keep watch."""

    limit: Limit
    logbook: Logbook
    clock: Callable[[], datetime]
    cross_origin: CrossOrigin


class Edge:
    """An ASGI layer; no answer leaves without its headers, no look without its record."""

    def __init__(self, app: ASGIApp, watch: Watch) -> None:
        """Stand around an app."""
        self._app, self._watch = app, watch

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on when it keeps to the limits, and note what it looked at."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        scope.setdefault("state", {})
        began = self._watch.clock()
        headers = {name: value.decode("latin-1") for name, value in scope["headers"]}
        status = 500

        async def tell(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                extra = self._watch.cross_origin.headers(scope["path"], headers)
                message["headers"] = [*message["headers"], *_HEADERS, *_raw(extra)]
            await send(message)

        try:
            if (preflight := self._watch.cross_origin.preflight(scope, headers)) is not None:
                await preflight(scope, receive, tell)
            elif (refused := self._refused(scope, headers)) is not None:
                await told(refused)(scope, receive, tell)
            else:
                await self._app(scope, _counted(receive, scope["path"]), tell)
        except Exception as fault:  # noqa: BLE001  (told already; the log gets places, no values)
            places = "".join(traceback.format_tb(fault.__traceback__))
            _log.error("%s\n%s", type(fault).__name__, places)
        finally:
            self._note(scope, headers, began, status)

    def _refused(self, scope: Scope, headers: Head) -> Refused | None:
        if scope["path"].startswith("/health/"):
            return None
        wait = self._watch.limit.wait(_caller_key(scope, headers))
        if wait:
            detail = f"Wacht {wait} seconden, zoals in Retry-After staat."
            return Refused(429, "te-vaak", detail, headers={"Retry-After": str(wait)})
        length = headers.get(b"content-length", "0")
        most = allowed_bytes(scope["path"])
        return _too_large(most) if length.isdigit() and int(length) > most else None

    def _note(self, scope: Scope, headers: Head, began: datetime, status: int) -> None:
        caller = scope["state"].get("caller")
        if not isinstance(caller, Caller):
            return
        found = _TRACE.match(headers.get(b"traceparent", ""))
        look = Look(
            subject=caller.sub,
            actor=caller.by,
            activity=scope["state"].get("activity") or getattr(scope.get("route"), "name", "-"),
            trace=found[1] if found else secrets.token_hex(16),
            operation=secrets.token_hex(8),
            began=began,
            ended=self._watch.clock(),
            status=status,
            records=scope["state"].get("records", ()),
        )
        self._watch.logbook.write(look)


def _caller_key(scope: Scope, headers: Head) -> bytes:
    """A digest of the token, or of the address when nobody is told."""
    told = headers.get(b"authorization") or str((scope.get("client") or ("-",))[0])
    return hashlib.sha256(told.encode()).digest()


def _counted(receive: Receive, path: str) -> Receive:
    most = allowed_bytes(path)
    read = 0

    async def hear() -> Message:
        nonlocal read
        message = await receive()
        read += len(message.get("body", b""))
        if read > most:
            raise _too_large(most)
        return message

    return hear


def _too_large(most: int) -> Refused:
    return Refused(413, "te-groot", f"Stuur hier ten hoogste {most} bytes.")
