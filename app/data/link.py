"""The link between one visitor and a gemeente: logs in, reads, sends, and says how things stand.

What is kept comes first: every look at the state is a look at the store, so that what a screen
says was on disk before. Losing a session, logging out or a gemeente that is away never touches
what waits to be sent.
"""

from __future__ import annotations

import logging
import sqlite3
from dataclasses import dataclass, field
from uuid import UUID, uuid4

from app.data.api.client import GemeenteClient, Told
from app.data.api.errors import LoginNeeded
from app.data.api.login import Session, session_of
from app.data.api.own_data import own_data
from app.data.api.profile import Profile, profile_from
from app.data.api.verzoek import body_of
from app.data.outbox import Outbox
from app.data.sent import sent_things
from app.data.store.kept import File
from app.data.store.sqlite import SqliteStore
from app.data.sync import Sync
from app.data.visitors import Known, Pocket, Visitors
from app.data.way import Way
from app.domain.connection import Connection, NotConnected
from app.domain.link_state import LinkState
from app.domain.request import Attachment, Request

_log = logging.getLogger(__name__)


@dataclass(slots=True)
class _Now:
    is_open: bool = True
    known: Known | None = None
    store: SqliteStore | None = None
    session: Session | None = None
    profile: Profile | None = None
    connection: Connection = field(default_factory=lambda: NotConnected(None))


class GemeenteLink:
    """One visitor's link; ``pocket`` is the storage of that visitor's browser."""

    def __init__(self, visitors: Visitors, pocket: Pocket, way: Way) -> None:
        """Begin without a person; ``wake`` finds who was here before."""
        self._visitors, self._pocket, self._way = visitors, pocket, way
        self._now = _Now()
        self._client = GemeenteClient(way.transport, way.address, self._token)

    @property
    def state(self) -> LinkState:
        """How everything stands now."""
        now = self._now
        person = None if now.known is None else now.known.person
        if now.store is None or person is None:
            return LinkState(can_connect=now.is_open)
        mark = now.store.mark(person)
        own = None if mark is None else own_data(now.store.copy(person), mark.complete)
        profile = None if now.session is None else now.profile
        return LinkState(
            can_connect=True,
            connection=now.connection,
            is_logged_in=now.session is not None,
            person=None if profile is None else profile.name,
            gemeente=None if profile is None else profile.gemeente,
            own=own,
            sent=sent_things(now.store, person),
        )

    async def wake(self) -> None:
        """Find who was here before, and what was under way when the app stopped."""
        known = await self._visitors.known(self._pocket)
        if known is None:
            return
        self._take(known)
        token = self._visitors.secrets.get(known.public)
        session = None if token is None else session_of(token)
        if session is not None and session.sub == known.person:
            self._now.session = session
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
        known = await self._visitors.meet(self._pocket, self._now.known, session.sub)
        self._take(known)
        if self._outbox is None:
            return False
        self._visitors.secrets.put(known.public, session.token)
        self._now.session = session
        self._outbox.logged_in()
        await self.refresh()
        return True

    async def log_out(self) -> None:
        """Forget the token and the copy of the data; what waits to be sent stays."""
        known, store = self._now.known, self._now.store
        if known is not None and store is not None:
            self._visitors.secrets.forget(known.public)
            store.forget(known.person)
        self._now.session, self._now.connection = None, NotConnected(None)

    async def wipe(self) -> None:
        """Log out and throw everything of this person away, also what was never sent."""
        known, store = self._now.known, self._now.store
        await self.log_out()
        if known is not None and store is not None:
            store.wipe(known.person)
            await self._visitors.part(self._pocket, known)
            self._now.known = None

    async def refresh(self) -> None:
        """Send what may go, and ask what is new; without a session nothing happens."""
        outbox, now = self._outbox, self._now
        if outbox is None or now.session is None or now.store is None:
            return
        await outbox.send_due()
        await outbox.send_files()
        await self._introduce()
        sync = Sync(outbox.person, now.store, self._client, self._way.clock)
        now.connection = await sync.bring_up_to_date()
        if isinstance(now.connection, NotConnected):
            self._session_ended()

    async def hurry(self) -> None:
        """Try everything that waits for a network now, because the person asks."""
        if self._outbox is not None:
            self._outbox.hurry()
        await self.refresh()

    def put(self, request: Request, files: tuple[Attachment, ...], language: str) -> UUID | None:
        """Keep something to send, on disk when this returns; None when it could not be kept."""
        outbox = self._outbox
        if outbox is None or self._now.session is None:
            return None
        uuid = uuid4()
        named = {uuid4(): file for file in files}
        held = tuple(
            File(name, uuid, file.name, file.kind, file.content) for name, file in named.items()
        )
        try:
            outbox.put(uuid, body_of(request, named, language), held)
        except (sqlite3.Error, OSError) as fault:
            _log.warning("not kept: %s", type(fault).__name__)
            return None
        return uuid

    async def opened(self, message: UUID) -> None:
        """Tell the gemeente that a bericht was opened; when that fails, the next time does it."""
        if self._now.session is not None:
            await self._client.opened(message)
            await self.refresh()

    def close(self) -> None:
        """Let go of the store; the link is of no use after it."""
        if self._now.store is not None:
            self._now.store.close()
        self._now = _Now(is_open=False)

    @property
    def _outbox(self) -> Outbox | None:
        known, store = self._now.known, self._now.store
        if known is None or store is None:
            return None
        return Outbox(known.person, store, self._client, self._way.clock, self._way.chance)

    def _token(self) -> str | None:
        return None if self._now.session is None else self._now.session.token

    def _take(self, known: Known) -> None:
        if self._now.store is None:
            self._now.store = self._visitors.store(known)
        self._now.known = known
        if self._outbox is not None and self._now.store is not None:
            mark = self._now.store.mark(known.person)
            self._now.connection = NotConnected(None if mark is None else mark.complete)
            self._outbox.recover()

    async def _introduce(self) -> None:
        told = await self._client.read("/gebruikersprofiel")
        if isinstance(told, Told) and told.body is not None:
            self._now.profile = profile_from(told.body) or self._now.profile
        elif isinstance(told, LoginNeeded):
            self._session_ended()

    def _session_ended(self) -> None:
        if self._now.known is not None:
            self._visitors.secrets.forget(self._now.known.public)
        self._now.session = None
