"""What a device does for whoever uses it: who was here, what was kept, and one lock for all tabs.

A server that serves the app does it in ``visitors.py``, a browser that runs the app itself in
``browser.py``. The link knows only this.
"""

from __future__ import annotations

import hashlib
import json
import re
import secrets as chance
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass
from enum import Enum, auto
from typing import Protocol

from app.data.secrets import Secrets
from app.data.store.store import Store

_NAME_BYTES = 32
_NAME = re.compile(r"[0-9a-f]{64}")


class BrowserStorage(Protocol):
    """One entry in the storage of the visitor's own browser."""

    async def load(self) -> str | None:
        """The text kept last, or None when there is none."""

    async def save(self, text: str) -> None:
        """Keep this text instead of the one before."""

    async def forget(self) -> None:
        """Leave nothing behind."""


@dataclass(frozen=True, slots=True)
class Remembered:
    """What a browser remembers: its secret name, who (``sub``) used it last, at which gemeente."""

    name: str
    person: str
    gemeente: str = ""

    @property
    def public(self) -> str:
        """A name that gives nothing away, for files and for other keepers."""
        return hashlib.sha256(self.name.encode()).hexdigest()

    @property
    def owner(self) -> str:
        """Whose things these are in a store; two gemeenten may know people by the same ``sub``."""
        return f"{self.gemeente}/{self.person}" if self.gemeente else self.person


async def known_in(storage: BrowserStorage) -> Remembered | None:
    """Who a browser remembers; None for nobody, or when it cannot be read."""
    try:
        told = json.loads(await storage.load() or "")
        known = Remembered(str(told["name"]), str(told["person"]), str(told.get("gemeente", "")))
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    return known if _NAME.fullmatch(known.name) else None


async def remember(storage: BrowserStorage, known: Remembered) -> None:
    """Let a browser remember this, in the place of what it remembered."""
    told = {"name": known.name, "person": known.person}
    at = {"gemeente": known.gemeente} if known.gemeente else {}
    await storage.save(json.dumps({**told, **at}))


def new_name() -> str:
    """A name that nobody can guess."""
    return chance.token_hex(_NAME_BYTES)


class Loss(Enum):
    """What happened to what was kept here."""

    NONE = auto()
    DAMAGED = auto()


class TabChannel(Protocol):
    """What one tab pulls to tell the others that something changed."""

    def ring(self) -> None:
        """Tell all other tabs with this store."""

    def stop(self) -> None:
        """Hear nothing any more."""


class Device(Protocol):
    """Where one visitor's things are; nothing is made before somebody logs in."""

    @property
    def secrets(self) -> Secrets:
        """Where tokens stay."""

    async def known(self, storage: BrowserStorage) -> Remembered | None:
        """Who was here before; None for somebody new, or when nothing can be read."""

    async def meet(
        self, storage: BrowserStorage, before: Remembered | None, person: str, gemeente: str
    ) -> Remembered:
        """Remember that this person uses it now, with this gemeente."""

    async def part(self, storage: BrowserStorage, known: Remembered) -> None:
        """Remember nobody any more; the name stays, for others who use this browser."""

    async def store(self, known: Remembered) -> Store | None:
        """The store; None when it cannot be opened now, and then it stays."""

    async def loss(self, known: Remembered) -> Loss:
        """Whether something that was kept can no longer be read here."""

    async def is_safe(self) -> bool:
        """Whether what is kept stays, also when the device is full or is not used for long."""

    async def throw_away_lost(self, known: Remembered) -> None:
        """Because the person wipes everything: nothing of what was set aside stays."""

    async def rest(self, known: Remembered) -> None:
        """The lock closes: from now on nobody can use the token, until ``rise``."""

    async def rise(self, known: Remembered) -> None:
        """The lock is open again."""

    def lock(self, known: Remembered) -> AbstractAsyncContextManager[None]:
        """One for all tabs and processes with this store: they send one after the other."""

    def channel(self, known: Remembered, tell: Callable[[], None]) -> TabChannel:
        """Hear the other tabs with this store, and be heard by them."""


async def remembers(device: Device, storage: BrowserStorage, known: Remembered) -> bool:
    """Whether this browser still remembers this person; so it is when it does not tell."""
    try:
        told = await device.known(storage)
    except (OSError, RuntimeError):
        return True
    return told is not None and told.owner == known.owner
