"""The only address that sets a cookie: a page brings its ticket, and gets or loses its session."""

from __future__ import annotations

from starlette.datastructures import Headers
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response

from app.web.visits import LONGEST_SECONDS, Visits

PATH = "/sessie"
# A browser takes this name only over TLS (or on this very machine), for this host alone.
COOKIE = "__Host-houvast"
_MOST_BYTES = 100
_HABITS = "Path=/; Secure; HttpOnly; SameSite=Strict"


def session_cookie(name: str) -> str:
    """What gives a browser the session of this name."""
    return f"{COOKIE}={name}; Max-Age={LONGEST_SECONDS:.0f}; {_HABITS}"


def cookie_of(headers: Headers, cookie: str = COOKIE) -> str:
    """What this cookie holds in these headers; empty when there is none, or more than one."""
    pairs = (one.partition("=") for line in headers.getlist("cookie") for one in line.split(";"))
    found = [value.strip() for name, _is, value in pairs if name.strip() == cookie]
    return found[0] if len(found) == 1 else ""


class SessionDoor:
    """Answers ``/sessie`` for pages of our own origins."""

    def __init__(self, visits: Visits, origins: frozenset[str]) -> None:
        self._visits, self._origins = visits, origins

    async def answer(self, request: Request) -> Response:
        """204 with the cookie, or 403: for another site, and for a ticket that is no good."""
        if request.headers.get("origin", "") not in self._origins:
            return Response(status_code=403)
        ticket = await _short_body(request)
        handed = self._visits.redeem(ticket) if ticket else None
        if handed is None:
            return Response(status_code=403)
        if handed.name:
            told = {"Set-Cookie": session_cookie(handed.name)}
            return Response(status_code=204, headers=told | _NOT_KEPT)
        # What the browser kept of our pages goes too; what the person told without login stays.
        gone = {"Set-Cookie": f"{COOKIE}=; Max-Age=0; {_HABITS}", "Clear-Site-Data": '"cache"'}
        return Response(status_code=204, headers=gone | _NOT_KEPT)


_NOT_KEPT = {"Cache-Control": "no-store"}


async def _short_body(request: Request) -> str:
    body = b""
    try:
        async for part in request.stream():
            body += part
            if len(body) > _MOST_BYTES:
                return ""
    except ClientDisconnect:
        return ""
    return body.decode("ascii", "replace")
