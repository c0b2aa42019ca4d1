"""Server sessions: who is logged in, known by a cookie that no script can read.

A session begins at a login and never before. Its name is 256 random bits, kept here only as a
hash, and it is another one after each login; after a logout it is nobody. It ends by itself when
nobody did anything for a quarter of an hour, and after eight hours whatever happened.

A page talks over a WebSocket, which cannot set a cookie. So the page is given a ticket, good for
one minute and once, and brings it to ``/sessie``; only that answer carries the cookie. Until then
the session is of this page alone: when the ticket gets lost, the person logs in again.
"""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from weakref import WeakValueDictionary

IDLE_SECONDS, LONGEST_SECONDS, TICKET_SECONDS = 15 * 60.0, 8 * 3600.0, 60.0
MOST_SESSIONS = 20_000
_NAME_BYTES = 32
_Tell = Callable[[str], Awaitable[None]]


async def _nowhere(_ticket: str) -> None:
    """There is no page yet."""


@dataclass(frozen=True, slots=True)
class _Held:
    text: str
    begun: float
    seen: float


@dataclass(frozen=True, slots=True)
class Handed:
    """What the bearer of a ticket gets: the name of the session, or empty when it is over."""

    name: str
    until: float


@dataclass(slots=True, eq=False)
class Visits:
    """All sessions of this process; ``monotonic`` tells seconds and never goes back.

    ``ended`` is told what was kept with each session that is over.
    """

    monotonic: Callable[[], float]
    ended: Callable[[str], None] = lambda _text: None
    _held: dict[str, _Held] = field(default_factory=dict, init=False)
    _tickets: dict[str, Handed] = field(default_factory=dict, init=False)
    _pages: WeakValueDictionary[str, Visit] = field(default_factory=WeakValueDictionary, init=False)

    def open(self, cookie: str) -> Visit:
        """The visit of a page that came with this cookie."""
        key = _hash(cookie) if cookie else ""
        return Visit(self, key if self.text(key) is not None else "")

    def text(self, key: str) -> str | None:
        """What was kept with a session; None when it is over, or never was."""
        held = self._held.get(key)
        if held is None:
            return None
        if self._is_over(held):
            self._end(key)
            return None
        return held.text

    def touch(self, key: str) -> None:
        """The person does something."""
        if self.text(key) is not None:
            self._held[key] = replace(self._held[key], seen=self.monotonic())

    def begin(self, text: str) -> tuple[str, str]:
        """A new session: its key, and a ticket for the page."""
        name, now = secrets.token_urlsafe(_NAME_BYTES), self.monotonic()
        if len(self._held) >= MOST_SESSIONS:  # the one that was not used for longest goes
            self._end(min(self._held, key=lambda key: self._held[key].seen))
        self._held[_hash(name)] = _Held(text, now, now)
        return _hash(name), self._ticket(name)

    def end(self, key: str) -> str:
        """The person logs out; a ticket with which the page throws its cookie away."""
        self._end(key)
        return self._ticket("")

    def redeem(self, ticket: str) -> Handed | None:
        """What a ticket is for, once; None when it is unknown, used or too old."""
        found = self._tickets.pop(_hash(ticket), None)
        if found is None or found.until < self.monotonic():
            return None
        if found.name and self.text(_hash(found.name)) is None:
            return None
        return found

    def sweep(self) -> None:
        """End what is over, and forget tickets that nobody brought."""
        for key in [key for key, held in self._held.items() if self._is_over(held)]:
            self._end(key)
        now = self.monotonic()
        self._tickets = {key: one for key, one in self._tickets.items() if one.until >= now}

    def bind(self, page: str, visit: Visit) -> None:
        """This page is drawn for this visit; who comes back to it must be the same."""
        self._pages[page] = visit

    def of_page(self, page: str) -> Visit | None:
        """For whom a page is drawn; None when it is gone."""
        return self._pages.get(page)

    def may_return(self, page: str, cookie: str) -> bool:
        """Whether who has this cookie may go on with a page; one that shows nobody is free.

        For who logged in meanwhile it is of that person from now on, with all that was typed.
        """
        visit = self._pages.get(page)
        if visit is not None and not visit.key and (mine := self.open(cookie).key):
            visit.key = mine
            visit.gone()
        if visit is None or not visit.key:
            return True
        return bool(cookie) and secrets.compare_digest(visit.key, _hash(cookie))

    def _ticket(self, name: str) -> str:
        ticket = secrets.token_urlsafe(_NAME_BYTES)
        self._tickets[_hash(ticket)] = Handed(name, self.monotonic() + TICKET_SECONDS)
        return ticket

    def _is_over(self, held: _Held) -> bool:
        now = self.monotonic()
        return now - held.seen >= IDLE_SECONDS or now - held.begun >= LONGEST_SECONDS

    def _end(self, key: str) -> None:
        """Every page of this session shows nobody any more."""
        if (held := self._held.pop(key, None)) is not None:
            self.ended(held.text)
        for visit in list(self._pages.values()):
            if key and visit.key == key:
                visit.key = ""
                visit.gone()


@dataclass(slots=True, eq=False, weakref_slot=True)
class Visit:
    """One page of one visitor: the pocket of its link. ``key`` is empty while nobody is here.

    ``tell`` gives the page its ticket; ``gone`` is called when the session began or ended
    elsewhere. ``home`` is the origin of the page.
    """

    visits: Visits
    key: str
    home: str = ""
    tell: _Tell = field(default=_nowhere)
    gone: Callable[[], None] = field(default=lambda: None)

    async def load(self) -> str | None:
        """What was kept with the session of this visitor; None without one."""
        return self.visits.text(self.key)

    async def save(self, text: str) -> None:
        """Begin a session with this text under a new name; an empty text is a logout."""
        before, self.key = self.key, ""
        ticket = self.visits.end(before)
        if text:
            self.key, ticket = self.visits.begin(text)
        await self.tell(ticket)

    async def forget(self) -> None:
        """A logout."""
        await self.save("")

    def touch(self) -> None:
        """The person does something on this page."""
        self.visits.touch(self.key)


def _hash(name: str) -> str:
    return hashlib.sha256(name.encode()).hexdigest()
