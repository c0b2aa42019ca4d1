"""The link between one visitor and a gemeente: logs in, reads, sends, and says how things stand.

What is kept comes first: every look at the state is a look at the store, so that what a screen
says was on disk before. Losing a session, logging out or a gemeente that is away never touches
what waits to be sent.
"""

from __future__ import annotations

import logging
import sqlite3
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID, uuid4

from app.data.api.login import Session, session_of
from app.data.api.own_data import own_data
from app.data.api.verzoek import body_of
from app.data.api.wire import gemeente_from
from app.data.outbox import recover
from app.data.periods import read_periods
from app.data.person_session import PersonSession
from app.data.sent import sent_things
from app.data.store.kept import File, KeptRules
from app.data.store.sqlite import SqliteStore
from app.data.visitors import Known, Pocket, Visitors
from app.data.way import Way
from app.domain.connection import Connection, NotConnected
from app.domain.gemeente import Gemeente
from app.domain.link_state import LinkState
from app.domain.local_expiry import current
from app.domain.request import Attachment, Request

_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Rules:
    """The rules that the gemeente published, read; ``kept`` is what they were read from."""

    kept: KeptRules
    day: date
    gemeente: Gemeente | None


@dataclass(slots=True)
class _Now:
    """Who is here, and the session while there is one; a session is of one person for ever."""

    is_open: bool = True
    known: Known | None = None
    store: SqliteStore | None = None
    session: PersonSession | None = None
    rules: _Rules | None = None
    connection: Connection = field(default_factory=lambda: NotConnected(None))


class GemeenteLink:
    """One visitor's link; ``pocket`` is the storage of that visitor's browser."""

    def __init__(self, visitors: Visitors, pocket: Pocket, way: Way) -> None:
        """Begin without a person; ``wake`` finds who was here before."""
        self._visitors, self._pocket, self._way = visitors, pocket, way
        self._now = _Now()

    @property
    def state(self) -> LinkState:
        """How everything stands now; nothing of anybody without a person."""
        now = self._now
        if now.store is None or now.known is None:
            return LinkState(can_connect=now.is_open)
        was_damaged = bool(self._visitors.damaged(now.known))
        person, mine = now.known.person, now.session
        mark = now.store.mark(person)
        own = None if mark is None else own_data(now.store.copy(person), mark.complete)
        profile = None if mine is None else mine.profile
        return LinkState(
            can_connect=True,
            connection=now.connection if mine is None else mine.connection,
            is_logged_in=mine is not None,
            person=None if profile is None else profile.name,
            gemeente=None if profile is None else profile.gemeente,
            own=own,
            sent=sent_things(now.store, person),
            was_damaged=was_damaged,
            rules=self.rules,
        )

    @property
    def rules(self) -> Gemeente | None:
        """What the gemeente of this person published, as far as it counts today."""
        return None if self._now.rules is None else self._now.rules.gemeente

    async def wake(self) -> None:
        """Find who was here before, and what was under way when the app stopped."""
        known = await self._visitors.known(self._pocket)
        if known is None or not known.person:
            return
        self._take(known)
        token = self._visitors.secrets.get(known.public)
        session = None if token is None else session_of(token)
        if session is not None and session.sub == known.person:
            self._begin(known, session)
            await self.refresh()

    async def people(self) -> tuple[tuple[str, str], ...]:
        """Who can log in at the demo, code and name; none when the gemeente cannot be asked."""
        told = await self._way.login.people()
        return tuple(told.items()) if isinstance(told, dict) else ()

    async def log_in(self, who: str) -> bool:
        """Log in, and bring everything up to date; False when the gemeente gave no session."""
        session = await self._way.login.log_in(who)
        if not isinstance(session, Session):
            return False
        before = self._now.known or await self._visitors.known(self._pocket)
        self._end_session()
        known = await self._visitors.meet(self._pocket, before, session.sub)
        self._take(known)
        mine = self._begin(known, session)
        if mine is None:
            return False
        self._visitors.secrets.put(known.public, session.token)
        mine.outbox.logged_in()
        await self.refresh()
        return True

    async def log_out(self) -> None:
        """Forget the token, the copy and who was here; what waits to be sent stays for this person.

        Who comes next on this device sees nothing of it; it is there again at the next login.
        """
        known, store = self._now.known, self._now.store
        self._end_session()
        if known is not None:
            self._visitors.secrets.forget(known.public)
            await self._visitors.part(self._pocket, known)
        if known is not None and store is not None:
            store.forget(known.person)
        self._now.known, self._now.rules = None, None
        self._now.connection = NotConnected(None)

    async def wipe(self) -> None:
        """Log out and throw everything of this person away, also what was never sent."""
        known, store = self._now.known, self._now.store
        await self.log_out()
        if known is not None and store is not None:
            store.wipe(known.person)
            self._visitors.throw_away_damaged(known)

    async def refresh(self) -> None:
        """Send what may go, and ask what is new; without a session nothing happens."""
        mine = self._now.session
        if mine is None:
            return
        await mine.refresh()
        if self._now.session is mine:
            self._read_rules()
        if mine.is_over and self._now.session is mine:  # the gemeente ended it, not a logout
            self._visitors.secrets.forget(mine.known.public)
            self._now.connection = mine.connection
            self._now.session = None

    async def hurry(self) -> None:
        """Try everything that waits for a network now, because the person asks."""
        if self._now.session is not None:
            self._now.session.outbox.hurry()
        await self.refresh()

    def put(
        self,
        request: Request,
        files: tuple[Attachment, ...],
        language: str,
        name: UUID | None = None,
    ) -> UUID | None:
        """Keep something to send, on disk when this returns; None when it could not be kept.

        ``name`` is the uuid that the draft has; what is there under it already stays as it is.
        """
        if self._now.session is None:
            return None
        outbox = self._now.session.outbox
        uuid = name or uuid4()
        named = {uuid4(): file for file in files}
        held = tuple(
            File(name, uuid, file.name, file.kind, file.content) for name, file in named.items()
        )
        try:
            if any(one.uuid == uuid for one in outbox.store.items(outbox.person)):
                return uuid
            outbox.put(uuid, body_of(request, named, language), held)
        except (sqlite3.Error, OSError) as fault:
            _log.warning("not kept: %s", type(fault).__name__)
            return None
        return uuid

    async def opened(self, message: UUID) -> None:
        """Tell the gemeente that a bericht was opened; when that fails, the next time does it."""
        if self._now.session is not None:
            await self._now.session.opened(message)
            await self.refresh()

    def close(self) -> None:
        """Let go of the store; the link is of no use after it."""
        self._end_session()
        if self._now.store is not None:
            self._now.store.close()
        self._now = _Now(is_open=False)

    def _take(self, known: Known) -> None:
        """This person is here now; what was under way when the app stopped may have arrived."""
        if self._now.store is None:
            self._now.store = self._visitors.store(known)
        self._now.known, store = known, self._now.store
        if store is not None:
            mark = store.mark(known.person)
            self._now.connection = NotConnected(None if mark is None else mark.complete)
            recover(store, known.person)
        self._read_rules()

    def _read_rules(self) -> None:
        """Read what was kept, once for each time that it, or the day, changed."""
        now, today = self._now, self._way.clock().date()
        kept = None if now.store is None or now.known is None else now.store.rules(now.known.person)
        if kept is None:
            now.rules = None
        elif now.rules is None or (now.rules.kept, now.rules.day) != (kept, today):
            found = gemeente_from(kept.body)
            counts = None if found is None else current(found, today, read_periods())
            now.rules = _Rules(kept, today, counts)

    def _begin(self, known: Known, session: Session) -> PersonSession | None:
        store = self._now.store
        if store is None:
            return None
        mine = PersonSession(known, session, store, self._way, self._visitors.lock(known))
        mine.connection = self._now.connection
        self._now.session = mine
        return mine

    def _end_session(self) -> None:
        if self._now.session is not None:
            self._now.session.end()
        self._now.session = None
