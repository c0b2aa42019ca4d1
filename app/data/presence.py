"""Who is here, and how everything of this person stands: one look at what is kept.

Whatever a screen says was on the device before: a look never trusts what is only in memory, but
for the session itself and what the last round over the network found.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from app.data.api.own_data import own_data
from app.data.device import Device, Loss, Remembered, TabChannel
from app.data.endpoint import Endpoint
from app.data.person_session import PersonSession, Round
from app.data.published import Published, published
from app.data.sent import sent_things
from app.data.store.store import Store
from app.domain.connection import NotConnected
from app.domain.dutch_time import dutch_day
from app.domain.link_state import LinkState


@dataclass(slots=True)
class Presence:
    """Who is here, and the session while there is one; a session is of one person for ever."""

    known: Remembered | None = None
    store: Store | None = None
    of: Remembered | None = None  # whose store it is
    channel: TabChannel | None = None
    session: PersonSession | None = None
    rules: Published | None = None
    has_ended: bool = False  # by the gemeente, not by a logout
    round: Round = field(default_factory=lambda: Round(NotConnected(None)))


def nobody(endpoint: Endpoint | None) -> LinkState:
    """Nothing of anybody: only whether one can log in, and how."""
    has_page = endpoint is not None and endpoint.login is not None
    return LinkState(endpoint is not None, needs_gemeente=endpoint is None, has_login_page=has_page)


async def look(
    now: Presence, known: Remembered, store: Store, device: Device, endpoint: Endpoint | None
) -> LinkState:
    """What is kept of this person, on this device and at this moment; raises StoreFault."""
    owner = known.owner
    mark, copy = await store.mark(owner), await store.copy(owner)
    items, files = await store.items(owner), await store.files(owner)
    kept = await store.rules(owner)
    loss, is_safe = await device.loss(known), await device.is_safe()
    today = None if endpoint is None else dutch_day(endpoint.clock())
    now.rules = None if today is None else published(now.rules, kept, today)
    session, profile = now.session, None if now.session is None else now.round.profile
    return LinkState(
        can_connect=endpoint is not None,
        connection=now.round.connection,
        is_logged_in=session is not None,
        person=profile.name if profile else None,
        gemeente=profile.gemeente if profile else None,
        own=None if mark is None else own_data(copy, mark.complete),
        sent=sent_things(items, files, copy, mark),
        was_damaged=loss is Loss.DAMAGED,
        may_vanish=not is_safe,
        rules=None if now.rules is None else now.rules.gemeente,
        has_login_page=endpoint is not None and endpoint.login is not None,
        is_for_other=session is not None and session.session.is_for_other,
        has_ended=now.has_ended,
    )
