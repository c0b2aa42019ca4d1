"""The link between one visitor and a gemeente: logs in, reads, sends, and says how things stand.

What is kept comes first: every look at the state is a look at the store, so that what a screen
says was on disk before. Losing a session, logging out or a gemeente that is away never touches
what waits to be sent.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from datetime import datetime
from functools import partial
from uuid import UUID, uuid4

from app.data.api.login import DemoLogin, Session
from app.data.api.verzoek import body_of
from app.data.device import BrowserStorage, Device, Remembered, TabChannel, remembers
from app.data.endpoint import Endpoint, Endpoints
from app.data.leaving import Leaving, Sweep
from app.data.oidc.ask import Begun
from app.data.oidc.session import Tokens
from app.data.oidc.trip import Trip
from app.data.person_session import PersonSession, Round
from app.data.presence import Presence, look, nobody
from app.data.sessions import person_of, session_kept, session_with, why_not
from app.data.soon import Soon
from app.data.store.kept import File, StoreFault
from app.data.store.store import Store
from app.domain.connection import NotConnected
from app.domain.gemeente import Gemeente
from app.domain.link_state import Came, LinkState
from app.domain.request import Attachment, Request

_log = logging.getLogger(__name__)


class GemeenteLink:
    """One visitor's link; ``storage`` is the storage of that visitor's browser.

    ``endpoints`` tells how a gemeente is reached by its code, None when she cannot be.
    """

    def __init__(
        self,
        device: Device,
        storage: BrowserStorage,
        endpoints: Endpoints,
        trip: Trip | None = None,
    ) -> None:
        """Begin without a person; ``wake`` finds who was here before."""
        self._device, self._storage, self._endpoints = device, storage, endpoints
        self._trip = trip or Trip()
        self._now, self._is_open, self._aimed = Presence(), True, ""
        self._state, self._rests = self._nobody(), False
        self._tell: Callable[[], None] = lambda: None
        self._soon = Soon()
        self._leaving = Leaving(device, storage, self._soon, lambda: self._is_open)

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
        known = await self._device.known(self._storage)
        if known is None or not known.person:
            return
        self._aimed = self._aimed or known.gemeente
        await self._device.rise(known)
        await self._take(known)
        endpoint = self._endpoint_of(known)
        session = None if endpoint is None else session_kept(endpoint, known, self._device.secrets)
        if session is not None:
            self._begin(known, session)
            await self.refresh()

    async def rest(self) -> None:
        """The lock closes: nothing is shown, read or sent until ``wake`` asks for receipts anew."""
        known, self._rests = self._now.known, True
        self._leave()
        if known is not None:
            await self._device.rest(known)

    async def people(self) -> tuple[tuple[str, str], ...]:
        """Who can log in at the demo, code and name; none when the gemeente cannot be asked."""
        demo = self._demo()
        told = None if demo is None else await demo.people()
        return tuple(told.items()) if isinstance(told, dict) else ()

    async def log_in(self, who: str) -> bool:
        """Log in at the demo, and bring everything up to date; False without a session."""
        demo = self._demo()
        told = None if demo is None else await demo.log_in(who)
        if not isinstance(told, Session) or not await self._enter(told.sub, lambda _known: told):
            return False
        await self.refresh()
        return True

    async def leave(self, visit: str, *, afresh: bool) -> str | None:
        """The page to log in on, where that is one of its own; None when it cannot be reached.

        ``visit`` is what would be lost when the page goes away. ``afresh`` see ``OidcLogin.begin``.
        """
        endpoint = self._endpoints(self._aimed)
        if endpoint is None or endpoint.login is None:
            return None
        return await self._trip.leave(endpoint.login, self._aimed, visit, afresh=afresh)

    async def unpack(self, url: str, *, is_own: bool) -> str | None:
        """What was typed before this page went to log in, for who starts at this address."""
        return await self._trip.unpack(url, is_own=is_own)

    async def finish(self) -> Came | None:
        """How the login ended that one came back from; None when there was none."""
        came = self._trip.arrived()
        if came is None:
            return None
        outcome = await self.come_back(*came)
        await self.refresh()
        return outcome

    async def come_back(self, url: str, begun: Begun) -> Came:
        """Log in who came back with this address, when everything about it was checked."""
        self._aimed = begun.gemeente or self._aimed
        endpoint = self._endpoints(self._aimed)
        login = None if endpoint is None else endpoint.login
        told = None if login is None else await login.come_back(url, begun)
        if login is None or not isinstance(told, Tokens):
            return why_not(told)
        made = partial(session_with, login, told, self._device.secrets)
        return Came.IN if await self._enter(person_of(told), made) else Came.FAILED

    async def log_out(self) -> None:
        """Forget the token, the copy and who was here; what waits to be sent stays for this person.

        It waits for no network and for no other tab: nothing is left when this returns.
        """
        await self._part(Store.forget)

    async def log_out_there(self) -> str | None:
        """End the login that was ended here where one logged in; its page, when there is one."""
        return await self._leaving.end_there()

    async def wipe(self) -> None:
        """Log out and throw everything of this person away, also what was never sent."""
        known = self._now.known
        await self._part(Store.wipe)
        if known is not None:
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
            self._now.has_ended = True
        await self._look()
        if before != self._state and self._now.channel is not None:
            self._now.channel.ring()

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
        if self._now.known is None or self._now.session is None:
            return None
        if not await remembers(self._device, self._storage, self._now.known):
            return None  # another tab logged out, or wiped all
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
        if self._now.channel is not None:
            self._now.channel.ring()
        return uuid

    async def opened(self, message: UUID) -> None:
        """Tell the gemeente that a bericht was opened; when that fails, the next time does it."""
        if self._now.session is not None:
            await self._now.session.opened(message)
            await self.refresh()

    def close(self) -> None:
        """Let go of the store; the link is of no use after it."""
        self._leave()
        if self._now.store is not None:
            self._now.store.close()
        self._is_open, self._state = False, LinkState()

    async def _part(self, sweep: Sweep) -> None:
        """End the session, here and in all other tabs, and sweep."""
        known, store, channel = self._now.known, self._now.store, self._now.channel
        self._now.channel = None  # rings when it is done
        self._leave()
        if known is not None:
            endpoint = self._endpoint_of(known)
            login = None if endpoint is None else endpoint.login
            await self._leaving.sweep(known, store, channel, login, sweep)

    async def _take(self, known: Remembered) -> None:
        """This person is here now."""
        now = self._now
        if now.of is not None and now.of.owner != known.owner:  # nothing goes to another's store
            self._soon.begin(self._let_go(now.of, now.store, now.channel))
            now.of, now.store, now.channel = None, None, None
        if now.store is None:
            now.store, now.of = await self._device.store(known), known
        if now.channel is None:
            now.channel = self._device.channel(known, self.heard)
        now.known, self._rests = known, False
        now.round = Round(NotConnected(await self._age(known)))
        await self._look()

    async def _age(self, known: Remembered) -> datetime | None:
        try:
            mark = None if self._now.store is None else await self._now.store.mark(known.owner)
        except StoreFault:
            return None
        return None if mark is None else mark.complete

    def heard(self) -> None:
        """Another tab changed something, or the session began or ended elsewhere."""
        self._soon.begin(self._follow())

    async def _follow(self) -> None:
        before = self._state
        told, mine = await self._device.known(self._storage), self._now.known
        if mine is None and told is not None and not self._rests:  # the login came another way
            await self.wake()
        elif mine is not None and (told is None or told.person != mine.person):
            self._leave()
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
            endpoint = self._endpoint_of(known)
            found = await look(self._now, known, store, self._device, endpoint)
        except StoreFault as fault:
            _log.warning("not looked at: %s", fault)
            return
        if self._now.known is known:
            self._state = found

    def _endpoint_of(self, known: Remembered) -> Endpoint | None:
        return self._endpoints(known.gemeente or self._aimed)

    def _demo(self) -> DemoLogin | None:
        endpoint = self._endpoints(self._aimed)
        return None if endpoint is None or endpoint.login is not None else endpoint.demo

    def _nobody(self) -> LinkState:
        return nobody(self._endpoints(self._aimed))

    async def _enter(self, person: str, session_of: Callable[[Remembered], Session]) -> bool:
        """This person is here now, with this session; False when nothing can be kept here."""
        before = self._now.known or await self._device.known(self._storage)
        self._end_session()
        known = await self._device.meet(self._storage, before, person, self._aimed)
        await self._take(known)
        session = session_of(known)
        mine = self._begin(known, session)
        if mine is None:
            return False
        self._device.secrets.put(known.public, session.kept)
        try:
            await mine.outbox.logged_in()
        except StoreFault as fault:
            _log.warning("not looked through: %s", fault)
        return True

    def _begin(self, known: Remembered, session: Session) -> PersonSession | None:
        store, endpoint, device = self._now.store, self._endpoint_of(known), self._device
        if store is None or endpoint is None:
            return None
        here = partial(remembers, device, self._storage, known)
        mine = PersonSession(known, session, store, endpoint, lambda: device.lock(known), here)
        self._now.session, self._now.has_ended = mine, False
        return mine

    def _leave(self) -> None:
        """Nobody is here any more; the store stays open for when the same person comes back."""
        self._end_session()
        if self._now.channel is not None:
            self._now.channel.stop()
        self._now = Presence(store=self._now.store, of=self._now.of)
        self._state = self._nobody()

    async def _let_go(
        self, known: Remembered, store: Store | None, channel: TabChannel | None
    ) -> None:
        """Close a store when what is under way in it has its receipt."""
        if channel is not None:
            channel.stop()
        if store is not None:
            async with self._device.lock(known):
                store.close()

    def _end_session(self) -> None:
        if self._now.session is not None:
            self._now.session.end()
        self._now.session = None
