"""The way to a login page and back, for who uses a served app: the code never gets to the page.

``/login`` begins a login and leads to the issuer, ``/login/terug`` takes who comes back. What
belongs to a login that is under way stays here, under a cookie that no script can read; it is of
use once, for a quarter of an hour. It is ``Lax``, because a browser that comes from the issuer
brings no other. The session itself begins when everything was checked, under a new name, and the
one before it ends.
"""

from __future__ import annotations

import hashlib
import secrets
from dataclasses import dataclass, field
from typing import Protocol
from urllib.parse import urlsplit

from starlette.requests import Request
from starlette.responses import RedirectResponse, Response

from app.data.per_minute import PerMinute
from app.web.session_cookie import cookie_of, session_cookie
from app.web.visits import Visit, Visits

BEGIN, BACK = "/login", "/login/terug"
COOKIE = "__Host-houvast-login"
# Where the page goes on: with somebody, or with what went wrong.
THERE, NOT_THERE = "/terug", "/verbinding/inloggen"
SECONDS, MOST = 15 * 60.0, 10_000
OF_ADDRESS = 60  # logins in a minute
_HABITS = "Path=/; Secure; HttpOnly; SameSite=Lax"
_NOT_KEPT = {"Cache-Control": "no-store"}
_AWAY = "geen-verbinding"


class LogsIn(Protocol):
    """What knows the issuer."""

    async def begin(self, home: str, *, afresh: bool) -> tuple[str, str] | None:
        """The page to go to, and what has to come back; None when it cannot be reached."""

    async def back(self, home: str, url: str, begun: str, visit: Visit) -> str:
        """Let this visit be of who came back; why not, in a word, or nothing."""


@dataclass(frozen=True, slots=True)
class _Begun:
    text: str
    until: float
    before: str


@dataclass(slots=True)
class LoginDoor:
    """Answers both addresses, for pages of these origins."""

    visits: Visits
    origins: frozenset[str]
    logs_in: LogsIn
    _often: PerMinute = field(init=False)
    _begun: dict[str, _Begun] = field(default_factory=dict, init=False)

    def __post_init__(self) -> None:
        """Nobody is under way."""
        self._often = PerMinute(OF_ADDRESS, self.visits.monotonic)

    async def begin(self, request: Request) -> Response:
        """Lead to the issuer; another site cannot begin a login here."""
        home, site = self._home(request), request.headers.get("sec-fetch-site", "none")
        address = request.client.host if request.client else "-"
        if home is None or site not in ("same-origin", "none"):
            return Response(status_code=403)
        afresh = "opnieuw" in request.query_params
        begun = None
        if self._often.allows(address):
            begun = await self.logs_in.begin(home, afresh=afresh)
        if begun is None:
            return _go(f"{NOT_THERE}/{_AWAY}")
        page, text = begun
        name = self._keep(text, self.visits.open(cookie_of(request.headers)).key)
        return _go(page, f"{COOKIE}={name}; Max-Age={SECONDS:.0f}; {_HABITS}")

    async def back(self, request: Request) -> Response:
        """Begin the session of who came back; without our cookie it is nobody's login."""
        home = self._home(request)
        begun = self._begun.pop(_hash(cookie_of(request.headers, COOKIE)), None)
        gone = f"{COOKIE}=; Max-Age=0; {_HABITS}"
        if home is None or begun is None or begun.until < self.visits.monotonic():
            return _go(f"{NOT_THERE}/te-laat", gone)
        visit, tickets = self.visits.open(""), _Tickets()
        visit.tell = tickets.tell
        url = f"{home}{BACK}?{request.url.query}"
        why = await self.logs_in.back(home, url, begun.text, visit)
        handed = self.visits.redeem(tickets.last) if tickets.last else None
        if why or handed is None:
            return _go(f"{NOT_THERE}/{why or 'mislukt'}", gone)
        self.visits.end(begun.before)
        return _go(THERE, gone, session_cookie(handed.name))

    def _keep(self, text: str, before: str) -> str:
        now = self.visits.monotonic()
        held = {key: one for key, one in self._begun.items() if one.until >= now}
        if len(held) >= MOST:
            held.pop(next(iter(held)))
        name = secrets.token_urlsafe(32)
        self._begun = {**held, _hash(name): _Begun(text, now + SECONDS, before)}
        return name

    def _home(self, request: Request) -> str | None:
        """The origin of ours that was asked; a proxy may have taken the TLS off."""
        host = request.headers.get("host", "")
        known = (one for one in sorted(self.origins) if urlsplit(one).netloc == host)
        return next(known, None)


@dataclass(slots=True)
class _Tickets:
    last: str = ""

    async def tell(self, ticket: str) -> None:
        self.last = ticket


def _go(page: str, *cookies: str) -> Response:
    answer = RedirectResponse(page, status_code=303, headers=_NOT_KEPT)
    for one in cookies:
        answer.headers.append("Set-Cookie", one)
    return answer


def _hash(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest()
