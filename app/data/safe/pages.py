"""The pages of one device, in a server that draws them: each hears when another locks or wipes.

A browser tells its tabs by itself where it runs the app. In a server the pages of one browser are
known by the random name in the record of their safe, which no other browser has. A page has none
until it kept something or saw a lock: when a lock of its address changes, it looks for itself.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterator
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from weakref import WeakSet, WeakValueDictionary

from app.data.safe.turns import Turn, in_turn


def _nothing() -> None:
    """Nobody listens yet."""


@dataclass(slots=True, eq=False)
class Pages:
    """All pages of this process; one that is gone falls out by itself."""

    _all: WeakSet[PageBell] = field(default_factory=WeakSet, init=False)
    _turns: WeakValueDictionary[bytes, asyncio.Lock] = field(
        default_factory=WeakValueDictionary, init=False
    )

    def bell(self, device: Callable[[], bytes], address: str = "") -> PageBell:
        """The bell of one page; ``device`` tells the name of its device, empty without a record.

        ``address`` is where its browser is, empty where that is not known.
        """
        made = PageBell(self, device, address)
        self._all.add(made)
        return made

    def turn(self, address: str, is_there: Callable[[], bool]) -> Turn:
        """The turns of one page; before its device has a name, pages of one address take turns.

        There may be many people at one address, who do not wait for a page that went.
        """

        def of_device(name: bytes) -> AbstractAsyncContextManager[None]:
            lock = self._turns.setdefault(name or address.encode(), asyncio.Lock())
            return in_turn(lock) if name else in_turn(lock, is_there)

        return of_device

    def others(self, than: PageBell, device: bytes) -> Iterator[PageBell]:
        """The other pages of this device."""
        for one in tuple(self._all):
            if device and one is not than and one.device() == device:
                yield one

    def nameless(self, beside: PageBell) -> Iterator[PageBell]:
        """The other pages of its address that have no name: they may be of the same device."""
        for one in tuple(self._all):
            at_it = beside.address and one.address == beside.address
            if at_it and one is not beside and not one.device():
                yield one


@dataclass(slots=True, eq=False, weakref_slot=True)
class PageBell:
    """What one page rings, and hears."""

    pages: Pages
    device: Callable[[], bytes]
    address: str
    changed: Callable[[], None] = field(default=_nothing, init=False)
    locked: Callable[[], None] = field(default=_nothing, init=False)

    def hear(self, changed: Callable[[], None], locked: Callable[[], None]) -> None:
        """Call these when another page rang, from now on."""
        self.changed, self.locked = changed, locked

    def ring(self, device: bytes) -> None:
        """Tell all other pages of this device that its lock changed; who hears it looks."""
        for one in (*self.pages.others(self, device), *self.pages.nameless(self)):
            one.changed()

    def lock(self, device: bytes) -> None:
        """Tell them to lock too."""
        for one in self.pages.others(self, device):
            one.locked()
