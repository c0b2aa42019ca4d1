"""How a safe stands now: what was read of the device, whether it is open, who is there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from app.data.safe.joining import LastKnown, Unkept
from app.data.safe.record import Record
from app.data.safe.tries import wait
from app.domain.device import Bare, DeviceKind, SafeState

AWAY, IDLE = timedelta(minutes=2), timedelta(minutes=5)


@dataclass(slots=True)
class Now:
    """In memory alone. ``text`` is the record as it was read, ``latest`` what was told last.

    ``known`` is what this page knows of what is kept, ``unkept`` what it could not keep before it
    was locked, ``shut`` the lock with a PIN that another page chose. ``is_unread`` when the device
    did not give what it keeps, and ``asks`` until it answers: so long nothing may be written.
    ``knows_bare`` when it told at least whether it keeps something.
    """

    record: Record | None = None
    text: str | None = None
    key: bytes | None = None
    latest: str | None = None
    known: LastKnown = field(default_factory=LastKnown)
    shut: Record | None = None
    unkept: Unkept | None = None
    bare: Bare = field(default_factory=Bare)
    knows_bare: bool = False
    is_lost: bool = False
    is_erased: bool = False
    asks: bool = False
    is_unread: bool = False
    is_full: bool = False
    has_no_vault: bool = False
    may_vanish: bool = False
    was_clear: bool = False
    touched: datetime | None = None
    left: datetime | None = None

    @contextmanager
    def asking(self) -> Iterator[None]:
        """Ask the device for what it keeps; a failure, or being cut off, leaves it unread."""
        self.asks = True
        try:
            yield
        except BaseException:
            self.is_unread = True
            raise
        finally:
            self.asks = False
        self.is_unread = False

    @property
    def may_write(self) -> bool:
        """Whether what is told may go to the device, sealed."""
        closed = self.is_lost or self.is_erased or self.asks or self.is_unread
        return self.bare.device is DeviceKind.OWN and not closed

    @property
    def is_locked(self) -> bool:
        """Whether a PIN is needed; what was not read to the end is not known to be locked."""
        is_closed = self.key is None or self.shut is not None
        return self.record is not None and is_closed and not (self.asks or self.is_unread)

    def state(self, now: datetime, *, has_vault: bool) -> SafeState:
        """What the screens may know."""
        record = self.record
        left = timedelta() if record is None else wait(record.tries, now)
        return SafeState(
            device=self.bare.device,
            is_locked=self.is_locked,
            has_pin=record is not None and record.cost is not None,
            keeps=self.key is not None and self.may_write,
            can_keep=has_vault and not (self.has_no_vault or self.is_unread),
            wait=-(-left // timedelta(seconds=1)),
            is_lost=self.is_lost,
            was_clear=self.was_clear,
            was_evicted=self.bare.is_gone,
            is_unread=self.is_unread and (self.bare.has_kept or not self.knows_bare),
            is_full=self.is_full,
            may_vanish=self.may_vanish,
            offers_pin=not self.bare.no_pin,
        )

    def is_due(self, now: datetime) -> bool:
        """Whether it is time to close: two minutes away, or five without a touch."""
        return _is_over(self.left, AWAY, now) or _is_over(self.touched, IDLE, now)


def _is_over(since: datetime | None, most: timedelta, now: datetime) -> bool:
    """A clock that was set back counts as over: nobody keeps a lock open that way."""
    return since is not None and not since <= now < since + most
