"""The layer around everything: limits, headers, the logbook, and calm when something breaks."""

from __future__ import annotations

import hashlib
import logging
import re
import secrets
import traceback
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from email.utils import format_datetime

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from app.domain.dutch_time import dutch_day, dutch_time
from app.server.access import Caller
from app.server.cross_origin import CrossOrigin
from app.server.limits import Limit, allowed_bytes
from app.server.logbook import Logbook, Look
from app.server.problems import Refused, bad_field, told

_log = logging.getLogger(__name__)
_TRACE = re.compile(r"^[0-9a-f]{2}-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$")
VERSION = "1.0.0"
_NO_ENTRY = frozenset({401, 403})
_NO_RECORD = Refused(
    503,
    "tijdelijk-niet-bereikbaar",
    "Er kan nu niet worden vastgelegd wie wat ziet; daarom wordt niets getoond.",
    headers={"Retry-After": "60"},
)
_WITHDRAWN = Refused(
    410, "versie-vervallen", "De nieuwe versie en haar contract staan bij de gemeente."
)
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
    """What the edge needs to keep watch; ``known`` is the caller of a token that was checked.

    ``until`` is the last day of this version of the API, None while that is not decided.
    """

    limit: Limit
    known: Callable[[str], Caller | None]
    logbook: Logbook
    clock: Callable[[], datetime]
    cross_origin: CrossOrigin
    until: date | None = None

    def is_withdrawn(self, path: str) -> bool:
        """Whether this is of a version of which the last day, in the Netherlands, is over."""
        until = self.until
        return until is not None and path.startswith("/v1/") and dutch_day(self.clock()) > until

    @property
    def sunset(self) -> dict[str, str]:
        """Until when this version lives, in each answer as soon as it is known (RFC 8594)."""
        if self.until is None:
            return {}
        over = datetime.combine(self.until + timedelta(days=1), time(), tzinfo=UTC)
        end = over - (dutch_time(over).utcoffset() or timedelta())
        return {"Sunset": format_datetime(end, usegmt=True)}


@dataclass(slots=True)
class _Answer:
    """An answer on its way out; ``record`` notes a look with its status, and raises OSError."""

    send: Send
    record: Callable[[int], None]
    more: list[tuple[bytes, bytes]]
    is_begun: bool = False
    is_stopped: bool = False

    async def tell(self, message: Message) -> None:
        """First the record, then the answer: nobody sees data of which no look is noted."""
        if message["type"] == "http.response.start" and not self.is_stopped:
            self.is_stopped = True
            self.record(message["status"])
            self.is_begun = True
        if self.is_begun:
            await self.tell_anyway(message)

    async def tell_anyway(self, message: Message) -> None:
        """An answer that shows nothing of anybody."""
        if message["type"] == "http.response.start":
            message["headers"] = [*message["headers"], *_HEADERS, *self.more]
        await self.send(message)


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
        more = _raw(self._watch.cross_origin.headers(scope["path"], headers) | self._watch.sunset)
        answer = _Answer(send, lambda status: self._note(scope, headers, began, status), more)
        try:
            if (preflight := self._watch.cross_origin.preflight(scope, headers)) is not None:
                await preflight(scope, receive, answer.tell)
            elif (refused := self._refused(scope, headers)) is not None:
                await told(refused)(scope, receive, answer.tell)
            else:
                await self._app(scope, _counted(receive, scope["path"]), answer.tell)
        except Exception as fault:  # noqa: BLE001  (told already; the log gets places, no values)
            places = "".join(traceback.format_tb(fault.__traceback__))
            _log.error("%s\n%s", type(fault).__name__, places)
        if answer.is_stopped and not answer.is_begun:
            await told(_NO_RECORD)(scope, receive, answer.tell_anyway)

    def _refused(self, scope: Scope, headers: Head) -> Refused | None:
        if scope["path"].startswith("/health/"):
            return None
        if sum(name == b"authorization" for name, _value in scope["headers"]) > 1:
            return bad_field("Authorization", "Stuur deze header ten hoogste een keer.")
        if (refused := self._too_often(scope, headers)) is not None:
            return refused
        if self._watch.is_withdrawn(scope["path"]):
            return _WITHDRAWN
        length = headers.get(b"content-length", "0")
        most = allowed_bytes(scope["path"])
        return _too_large(most) if length.isdigit() and int(length) > most else None

    def _too_often(self, scope: Scope, headers: Head) -> Refused | None:
        """Count it for who acts; for the address while nobody is known by a token that counts.

        So another token, or another way to write it, gives nobody a bucket of their own.
        """
        limit = self._watch.limit
        caller = self._watch.known(headers.get(b"authorization", ""))
        if caller is not None:
            return _wait(limit.wait(_key(f"person {caller.by}")))
        address = _key(f"address {(scope.get('client') or ('-',))[0]}")

        def count(found: Caller) -> None:
            """The token turned out to be good: it counts for its person, not for the address."""
            limit.give_back(address)
            if (refused := _wait(limit.wait(_key(f"person {found.by}")))) is not None:
                raise refused

        scope["state"]["count"] = count
        return _wait(limit.wait(address))

    def _note(self, scope: Scope, headers: Head, began: datetime, status: int) -> None:
        """Write the record of a look, also of one that was refused; raises OSError."""
        caller = scope["state"].get("caller")
        is_caller = isinstance(caller, Caller)
        if not is_caller and not (status in _NO_ENTRY and scope["path"].startswith("/v1/")):
            return
        found = _TRACE.match(headers.get(b"traceparent", ""))
        look = Look(
            subject=caller.sub if is_caller else None,
            actor=caller.by if is_caller else None,
            activity=scope["state"].get("activity") or getattr(scope.get("route"), "name", "-"),
            trace=found[1] if found else secrets.token_hex(16),
            operation=secrets.token_hex(8),
            began=began,
            ended=self._watch.clock(),
            status=status,
            records=scope["state"].get("records", ()),
        )
        self._watch.logbook.write(look)


def _key(who: str) -> bytes:
    return hashlib.sha256(who.encode()).digest()


def _wait(seconds: int) -> Refused | None:
    if not seconds:
        return None
    detail = f"Wacht {seconds} seconden, zoals in Retry-After staat."
    return Refused(429, "te-vaak", detail, headers={"Retry-After": str(seconds)})


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
