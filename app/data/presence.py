"""Who is here, and how everything of this person stands: one look at what is kept.

Whatever a screen says was on the device before: a look never trusts what is only in memory, but
for the session itself and what the last round over the network found.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from app.data.api.own_data import own_data
from app.data.device import Device, Known, Loss, Rope
from app.data.person_session import PersonSession, Round
from app.data.published import Published, published
from app.data.sent import sent_things
from app.data.store.store import Store
from app.data.way import Way
from app.domain.connection import NotConnected
from app.domain.dutch_time import dutch_day
from app.domain.link_state import LinkState


@dataclass(slots=True)
class Presence:
    """Who is here, and the session while there is one; a session is of one person for ever."""

    known: Known | None = None
    store: Store | None = None
    of: Known | None = None  # whose store it is
    rope: Rope | None = None
    session: PersonSession | None = None
    rules: Published | None = None
    has_ended: bool = False  # by the gemeente, not by a logout
    round: Round = field(default_factory=lambda: Round(NotConnected(None)))


def nobody(way: Way | None) -> LinkState:
    """Nothing of anybody: only whether one can log in, and how."""
    has_page = way is not None and way.login is not None
    return LinkState(way is not None, needs_gemeente=way is None, has_login_page=has_page)


async def look(
    now: Presence, known: Known, store: Store, device: Device, way: Way | None
) -> LinkState:
    """What is kept of this person, on this device and at this moment; raises StoreFault."""
    owner = known.owner
    mark, copy = await store.mark(owner), await store.copy(owner)
    items, files = await store.items(owner), await store.files(owner)
    kept = await store.rules(owner)
    loss, is_safe = await device.loss(known), await device.is_safe()
    now.rules = None if way is None else published(now.rules, kept, dutch_day(way.clock()))
    session, profile = now.session, None if now.session is None else now.round.profile
    return LinkState(
        can_connect=way is not None,
        connection=now.round.connection,
        is_logged_in=session is not None,
        person=profile.name if profile else None,
        gemeente=profile.gemeente if profile else None,
        own=None if mark is None else own_data(copy, mark.complete),
        sent=sent_things(items, files, copy, mark),
        was_damaged=loss is Loss.DAMAGED,
        may_vanish=not is_safe,
        rules=None if now.rules is None else now.rules.gemeente,
        has_login_page=way is not None and way.login is not None,
        is_for_other=session is not None and session.session.is_for_other,
        has_ended=now.has_ended,
    )
