"""The link between one visitor and a gemeente: logs in, reads, sends, and says how things stand.

What is kept comes first: every look at the state is a look at the store, so that what a screen
says was on disk before. Losing a session, logging out or a gemeente that is away never touches
what waits to be sent.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Coroutine
from dataclasses import dataclass, field
from datetime import date, datetime
from uuid import UUID, uuid4

from app.data.api.login import Session, session_of
from app.data.api.own_data import own_data
from app.data.api.verzoek import body_of
from app.data.api.wire import gemeente_from
from app.data.device import Device, Known, Loss, Pocket, Rope
from app.data.periods import read_periods
from app.data.person_session import PersonSession, Round
from app.data.sent import sent_things
from app.data.store.kept import File, KeptRules, StoreFault
from app.data.store.store import Store
from app.data.way import Way, Ways
from app.domain.connection import NotConnected
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

    known: Known | None = None
    store: Store | None = None
    of: Known | None = None  # whose store it is
    rope: Rope | None = None
    session: PersonSession | None = None
    rules: _Rules | None = None
    round: Round = field(default_factory=lambda: Round(NotConnected(None)))


class GemeenteLink:
    """One visitor's link; ``pocket`` is the storage of that visitor's browser.

    ``ways`` gives the way to a gemeente by its code, None when she cannot be reached.
    """

    def __init__(self, device: Device, pocket: Pocket, ways: Ways) -> None:
        """Begin without a person; ``wake`` finds who was here before."""
        self._device, self._pocket, self._ways = device, pocket, ways
        self._now, self._is_open, self._aimed = _Now(), True, ""
        self._state, self._tell = self._nobody(), _silent
        self._listening: set[asyncio.Task[None]] = set()

    @property
    def state(self) -> LinkState:
        """How everything stood at the last look; nothing of anybody without a person."""
        return self._state

    @property
    def is_open(self) -> bool:
        """Whether it is still of use."""
        return self._is_open

    @property
    def rules(self) -> Gemeente | None:
        """What the gemeente of this person published, as far as it counts today."""
        return None if self._now.rules is None else self._now.rules.gemeente

    def when_changed(self, tell: Callable[[], None]) -> None:
        """Call this when another tab changed something, from now on."""
        self._tell = tell

    async def aim(self, gemeente: str | None) -> None:
        """Say which gemeente the person chose; who is logged in stays with the one of the login.

        Where nothing was chosen it stays with the gemeente of who was here before.
        """
        self._aimed = gemeente or self._aimed
        await self._look()

    async def wake(self) -> None:
        """Find who was here before, and what was under way when the app stopped."""
        known = await self._device.known(self._pocket)
        if known is None or not known.person:
            return
        self._aimed = self._aimed or known.gemeente
        await self._take(known)
        token = self._device.secrets.get(known.public)
        session = None if token is None else session_of(token)
        if session is not None and session.sub == known.person:
            self._begin(known, session)
            await self.refresh()

    async def people(self) -> tuple[tuple[str, str], ...]:
        """Who can log in at the demo, code and name; none when the gemeente cannot be asked."""
        way = self._ways(self._aimed)
        told = None if way is None else await way.login.people()
        return tuple(told.items()) if isinstance(told, dict) else ()

    async def log_in(self, who: str) -> bool:
        """Log in, and bring everything up to date; False when the gemeente gave no session."""
        way = self._ways(self._aimed)
        session = None if way is None else await way.login.log_in(who)
        if not isinstance(session, Session):
            return False
        before = self._now.known or await self._device.known(self._pocket)
        self._end_session()
        known = await self._device.meet(self._pocket, before, session.sub, self._aimed)
        await self._take(known)
        mine = self._begin(known, session)
        if mine is None:
            return False
        self._device.secrets.put(known.public, session.token)
        try:
            await mine.outbox.logged_in()
        except StoreFault as fault:
            _log.warning("not looked through: %s", fault)
        await self.refresh()
        return True

    async def log_out(self) -> None:
        """Forget the token, the copy and who was here; what waits to be sent stays for this person.

        Who comes next on this device sees nothing of it; it is there again at the next login.
        """
        known, store, rope = self._now.known, self._now.store, self._now.rope
        self._leave()
        if known is not None:
            self._device.secrets.forget(known.public)
            await self._device.part(self._pocket, known)
        if known is not None and store is not None:
            try:
                await store.forget(known.owner)
            except StoreFault as fault:
                _log.error("the copy is still here: %s", fault)
        if rope is not None:
            rope.ring()
            rope.stop()

    async def wipe(self) -> None:
        """Log out and throw everything of this person away, also what was never sent."""
        known, store = self._now.known, self._now.store
        await self.log_out()
        if known is not None and store is not None:
            try:
                await store.wipe(known.owner)
            except StoreFault as fault:
                _log.error("not everything is gone: %s", fault)
            await self._device.throw_away_lost(known)

    async def refresh(self) -> None:
        """Send what may go, and ask what is new; without a session nothing happens."""
        mine, before = self._now.session, self._state
        if mine is None:
            return
        found = await mine.refresh(self._now.round)
        if self._now.session is not mine:
            return
        self._now.round = found
        if mine.is_over:  # the gemeente ended it, not a logout
            self._device.secrets.forget(mine.known.public)
            self._now.session, self._now.round = None, Round(found.connection)
        await self._look()
        if before != self._state and self._now.rope is not None:
            self._now.rope.ring()

    async def hurry(self) -> None:
        """Try everything that waits for a network now, because the person asks."""
        if self._now.session is not None:
            try:
                await self._now.session.outbox.hurry()
            except StoreFault as fault:
                _log.warning("nobody hurries: %s", fault)
        await self.refresh()

    async def put(
        self,
        request: Request,
        files: tuple[Attachment, ...],
        language: str,
        name: UUID | None = None,
    ) -> UUID | None:
        """Keep something to send, on the device when this returns; None when it could not be kept.

        ``name`` is the uuid that the draft has; what is there under it already stays as it is.
        """
        if self._now.session is None:
            return None
        uuid, named = name or uuid4(), {uuid4(): file for file in files}
        held = tuple(
            (File(key, uuid, file.name, file.kind), file.content) for key, file in named.items()
        )
        try:
            await self._now.session.outbox.put(uuid, body_of(request, named, language), held)
        except StoreFault as fault:
            _log.warning("not kept: %s", fault)
            return None
        await self._look()
        if self._now.rope is not None:
            self._now.rope.ring()
        return uuid

    async def opened(self, message: UUID) -> None:
        """Tell the gemeente that a bericht was opened; when that fails, the next time does it."""
        if self._now.session is not None:
            await self._now.session.opened(message)
            await self.refresh()

    def close(self) -> None:
        """Let go of the store; the link is of no use after it."""
        store, rope = self._now.store, self._now.rope
        self._leave()
        if rope is not None:
            rope.stop()
        if store is not None:
            store.close()
        self._is_open, self._state = False, LinkState()

    async def _take(self, known: Known) -> None:
        """This person is here now."""
        now = self._now
        if now.of is not None and now.of.owner != known.owner:  # nothing goes to another's store
            self._soon(self._let_go(now.of, now.store, now.rope))
            now.of, now.store, now.rope = None, None, None
        if now.store is None:
            now.store, now.of = await self._device.store(known), known
        if now.rope is None:
            now.rope = self._device.rope(known, self.heard)
        now.known = known
        now.round = Round(NotConnected(await self._age(known)))
        await self._look()

    async def _age(self, known: Known) -> datetime | None:
        try:
            mark = None if self._now.store is None else await self._now.store.mark(known.owner)
        except StoreFault:
            return None
        return None if mark is None else mark.complete

    def heard(self) -> None:
        """Another tab changed something or logged out, or the session ended by itself."""
        self._soon(self._follow())

    async def _follow(self) -> None:
        before = self._state
        told = await self._device.known(self._pocket)
        mine = self._now.known
        if mine is not None and (told is None or told.person != mine.person):
            rope = self._now.rope
            self._leave()
            if rope is not None:
                rope.stop()
        else:
            await self._look()
            if self._state.own is None:  # another browser of this person threw the copy away
                await self.refresh()
        if before != self._state:
            self._tell()

    async def _look(self) -> None:
        """Look at what is kept; what a screen says was on the device before."""
        known, store = self._now.known, self._now.store
        if known is None or store is None:
            self._state = self._nobody()
            return
        try:
            found = await self._seen(known, store)
        except StoreFault as fault:
            _log.warning("not looked at: %s", fault)
            return
        if self._now.known is known:
            self._state = found

    async def _seen(self, known: Known, store: Store) -> LinkState:
        owner = known.owner
        mark, copy = await store.mark(owner), await store.copy(owner)
        items, files = await store.items(owner), await store.files(owner)
        await self._read_rules(known, store)
        loss, is_safe = await self._device.loss(known), await self._device.is_safe()
        now, profile = self._now, self._now.round.profile
        is_logged_in = now.session is not None
        return LinkState(
            can_connect=self._way_of(known) is not None,
            connection=now.round.connection,
            is_logged_in=is_logged_in,
            person=profile.name if is_logged_in and profile else None,
            gemeente=profile.gemeente if is_logged_in and profile else None,
            own=None if mark is None else own_data(copy, mark.complete),
            sent=sent_things(items, files, copy, mark),
            was_damaged=loss is Loss.DAMAGED,
            was_evicted=loss is Loss.EVICTED,
            may_vanish=not is_safe,
            rules=self.rules,
        )

    async def _read_rules(self, known: Known, store: Store) -> None:
        """Read what was kept, once for each time that it, or the day, changed."""
        now, kept, way = self._now, await store.rules(known.owner), self._way_of(known)
        if kept is None or way is None:
            now.rules = None
            return
        today = way.clock().date()
        if now.rules is None or (now.rules.kept, now.rules.day) != (kept, today):
            found = gemeente_from(kept.body)
            counts = None if found is None else current(found, today, read_periods())
            now.rules = _Rules(kept, today, counts)

    def _way_of(self, known: Known) -> Way | None:
        return self._ways(known.gemeente or self._aimed)

    def _nobody(self) -> LinkState:
        can_connect = self._ways(self._aimed) is not None
        return LinkState(can_connect=can_connect, needs_gemeente=not can_connect)

    def _begin(self, known: Known, session: Session) -> PersonSession | None:
        store, way, device = self._now.store, self._way_of(known), self._device
        if store is None or way is None:
            return None
        mine = PersonSession(known, session, store, way, lambda: device.lock(known))
        self._now.session = mine
        return mine

    def _leave(self) -> None:
        """Nobody is here any more; the store stays open for when the same person comes back."""
        self._end_session()
        self._now = _Now(store=self._now.store, of=self._now.of)
        self._state = self._nobody()

    async def _let_go(self, known: Known, store: Store | None, rope: Rope | None) -> None:
        """Close a store when what is under way in it has its receipt."""
        if rope is not None:
            rope.stop()
        if store is not None:
            async with self._device.lock(known):
                store.close()

    def _soon(self, doing: Coroutine[None, None, None]) -> None:
        task = asyncio.ensure_future(doing)
        self._listening.add(task)
        task.add_done_callback(self._done)

    def _done(self, task: asyncio.Task[None]) -> None:
        self._listening.discard(task)
        if not task.cancelled() and (fault := task.exception()) is not None:
            _log.error("not followed", exc_info=fault)

    def _end_session(self) -> None:
        if self._now.session is not None:
            self._now.session.end()
        self._now.session = None


def _silent() -> None:
    """Nobody listens."""
