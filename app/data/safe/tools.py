"""What a lock needs of cryptography: the same from a library and from a browser."""

from __future__ import annotations

import asyncio
import os
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Protocol
from weakref import WeakValueDictionary

from app.data.sealed_form import KEY_BYTES


@dataclass(frozen=True, slots=True)
class Cost:
    """How much work one try at a PIN is: rounds, memory in KiB and lanes of Argon2id.

    The second choice of RFC 9106, section 4: for places without memory to spare.
    """

    rounds: int = 3
    memory: int = 65_536
    lanes: int = 4

    @property
    def is_fair(self) -> bool:
        """Whether one try may be so much work: a browser tells it to the server that does it."""
        is_some = self.rounds > 0 and 0 < self.lanes <= _MOST.lanes
        return is_some and self.rounds <= _MOST.rounds and self.memory <= _MOST.memory


_MOST = Cost(rounds=4, memory=131_072, lanes=8)


class Tools(Protocol):
    """Encrypts and makes a PIN slow to guess."""

    def of(self, address: str) -> Tools:
        """For the pages of this address; it keeps no other waiting."""

    async def stretch(self, pin: str, salt: bytes, cost: Cost) -> bytes:
        """A key from a PIN by Argon2id."""

    async def seal(self, key: bytes, plain: bytes, *place: str) -> bytes:
        """AES-256-GCM, bound to a place."""

    async def unseal(self, key: bytes, sealed: bytes, *place: str) -> bytes | None:
        """What was sealed; None when it does not open."""


class Vault(Protocol):
    """A place for keys that is not the disk where the sealed things lie."""

    async def secret(self, name: bytes) -> bytes | None:
        """The secret of this name; None when it is not there now."""

    async def make(self, name: bytes) -> bytes | None:
        """A new secret; None when the place did not keep it."""

    async def forget(self, name: bytes) -> None:
        """Leave nothing of it."""


class Below(Protocol):
    """What lies on the device under the key of the safe, beside the visit."""

    async def is_safe(self) -> bool:
        """Whether it stays, also when the device is full or is not used for long."""

    async def is_used(self) -> bool:
        """Whether something of somebody lies there still."""

    async def sweep(self) -> None:
        """Throw all of it away: there is no key to it any more."""


class Bell(Protocol):
    """What one page of a device rings for the others; ``device`` is the name in its record."""

    def hear(self, changed: Callable[[], None], locked: Callable[[], None]) -> None:
        """Call these when another page rang, from now on."""

    def ring(self, device: bytes) -> None:
        """Tell all other pages that the lock changed."""

    def lock(self, device: bytes) -> None:
        """Tell them to lock too."""


class TextStorage(Protocol):
    """A place on the device where one text stays."""

    async def load(self) -> str | None:
        """The text kept last, or None when there is none."""

    async def save(self, text: str) -> None:
        """Keep this text instead of the one before."""

    async def forget(self) -> None:
        """Leave nothing behind."""


@dataclass(frozen=True, slots=True)
class Library:
    """The tools of an installed Python; ``at_once`` keeps guesses from eating a server's memory.

    ``turn`` is of one address: who guesses without end makes nobody else wait for a PIN.
    """

    at_once: asyncio.Semaphore = field(default_factory=lambda: asyncio.Semaphore(2))
    turn: asyncio.Lock = field(default_factory=asyncio.Lock)
    turns: WeakValueDictionary[str, asyncio.Lock] = field(default_factory=WeakValueDictionary)

    def of(self, address: str) -> Library:
        """The same for the pages of this address, which take turns."""
        turn = self.turns.get(address)
        if turn is None:
            turn = self.turns[address] = asyncio.Lock()
        return replace(self, turn=turn)

    async def stretch(self, pin: str, salt: bytes, cost: Cost) -> bytes:
        """A key from a PIN by Argon2id, beside the loop; an OSError without the memory for it.

        Of its own library: OpenSSL knows Argon2id from 3.2 on, and Python on a phone has 3.0.
        """
        from argon2.exceptions import HashingError  # noqa: PLC0415  (not in a browser)
        from argon2.low_level import Type, hash_secret_raw  # noqa: PLC0415  (the same)

        work = (cost.rounds, cost.memory, cost.lanes, KEY_BYTES, Type.ID)
        async with self.turn, self.at_once:
            try:
                return await asyncio.to_thread(hash_secret_raw, pin.encode(), salt, *work)
            except HashingError as lacking:
                raise OSError(str(lacking)) from lacking

    async def seal(self, key: bytes, plain: bytes, *place: str) -> bytes:
        """AES-256-GCM, bound to a place."""
        from app.data.sealing import Seal  # noqa: PLC0415  (not in a browser)

        return Seal(key).seal(plain, *place)

    async def unseal(self, key: bytes, sealed: bytes, *place: str) -> bytes | None:
        """What was sealed; None when it does not open."""
        from app.data.sealing import NotOpened, Seal  # noqa: PLC0415  (not in a browser)

        try:
            return Seal(key).unseal(sealed, *place)
        except NotOpened:
            return None


def random_bytes(count: int) -> bytes:
    """Bytes that nobody can guess."""
    return os.urandom(count)
