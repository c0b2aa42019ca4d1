"""A shelf behind the lock of the device: in memory until there is a key, sealed on disk after.

Nothing reaches the disk in clear: without a key the rows stay in memory. When a PIN is chosen they
move to the disk, sealed, and nothing of them is lost. While the lock is closed nothing is read.
"""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field, replace
from typing import Protocol

from app.data.safe.nest import KINDS
from app.data.safe.tools import Tools
from app.data.sealed_form import derived
from app.data.store.kept import StoreFault
from app.data.store.memory import MemoryShelf
from app.data.store.shelf import Add, Drop, DropAll, Row, Shelf, Spot, Step, Swap
from app.domain.device import SafeState

_ROW = "row"
_log = logging.getLogger(__name__)


class Keys(Protocol):
    """Where the key of a person comes from: the safe of the device."""

    @property
    def state(self) -> SafeState:
        """How it stands with the lock."""

    def key_of(self, person: str) -> bytes | None:
        """The key of what is kept for one person; None where nothing may be written."""


@dataclass(slots=True)
class SafeShelf:
    """``disk`` opens the shelf below when something is written there first."""

    disk: Callable[[], Awaitable[Shelf]]
    keys: Keys
    tools: Tools
    _memory: MemoryShelf = field(default_factory=MemoryShelf, init=False)
    _moved: dict[str, bytes] = field(default_factory=dict, init=False)
    _opened: Shelf | None = field(default=None, init=False)
    _one: asyncio.Lock = field(default_factory=asyncio.Lock, init=False)

    async def rows(self, kind: str, person: str) -> tuple[Row, ...]:
        """Everything of one kind of one person that opens; the rest stays where it lies."""
        key = await self._key(person)
        if key is None:
            return await self._memory.rows(kind, person)
        found = await (await self._below()).rows(kind, _blind(key, person))
        opened = [await self._seen(key, person, row) for row in found]
        return tuple(one for one in opened if one is not None)

    async def row(self, spot: Spot) -> Row | None:
        """What lies there."""
        key = await self._key(spot.person)
        if key is None:
            return await self._memory.row(spot)
        found = await (await self._below()).row(_hidden(key, spot))
        return None if found is None else await self._seen(key, spot.person, found)

    async def write(self, *steps: Step) -> bool:
        """Do all steps in one transaction; they are all of one person."""
        if not steps:
            return True
        person = _person(steps[0])
        if any(_person(one) != person for one in steps):
            raise ValueError("the steps are of more than one person")
        key = await self._key(person)
        if key is None:
            return await self._memory.write(*steps)
        sealed = [await self._sealed(key, one) for one in steps]
        return await (await self._below()).write(*sealed)

    def close(self) -> None:
        """Let go of it."""
        if self._opened is not None:
            self._opened.close()

    async def _key(self, person: str) -> bytes | None:
        """The key of a person, after what was in memory moved; StoreFault when it is locked."""
        state = self.keys.state
        if state.is_locked or state.is_lost:
            raise StoreFault("the device is locked")
        key = self.keys.key_of(person)
        if key is not None and self._moved.get(person) != key:
            async with self._one:
                if self._moved.get(person) != key:
                    await self._move(key, person)
        return key

    async def _move(self, key: bytes, person: str) -> None:
        """Bring what was told before there was a key to the disk, whole or not at all."""
        held = [row for kind in KINDS for row in await self._memory.rows(kind, person)]
        below = await self._below()
        steps: list[Step] = []
        for row in held:
            spot = _hidden(key, row.spot)
            steps += [Drop(spot), Add(spot, await self._closed(key, row.spot, row.content))]
        if steps and not await below.write(*steps):
            raise StoreFault("not moved")
        self._moved[person] = key
        await self._memory.write(*(DropAll(kind, person) for kind in KINDS))

    async def _below(self) -> Shelf:
        if self._opened is None:
            self._opened = await self.disk()
        return self._opened

    async def _seen(self, key: bytes, person: str, row: Row) -> Row | None:
        spot = replace(row.spot, person=person)
        plain = await self.tools.unseal(key, row.content, *_place(spot))
        if plain is None:
            _log.error("a row of %s was not opened", spot.kind)
            return None
        return Row(spot, row.version, plain)

    async def _sealed(self, key: bytes, step: Step) -> Step:
        match step:
            case Add(spot, content):
                return Add(_hidden(key, spot), await self._closed(key, spot, content))
            case Swap(spot, version, content):
                closed = await self._closed(key, spot, content)
                return Swap(_hidden(key, spot), version, closed)
            case Drop(spot):
                return Drop(_hidden(key, spot))
            case DropAll(kind, person):
                return DropAll(kind, _blind(key, person))

    async def _closed(self, key: bytes, spot: Spot, content: bytes) -> bytes:
        return await self.tools.seal(key, content, *_place(spot))


def _place(spot: Spot) -> tuple[str, ...]:
    return _ROW, spot.kind, spot.person, spot.key


def _hidden(key: bytes, spot: Spot) -> Spot:
    return replace(spot, person=_blind(key, spot.person))


def _blind(key: bytes, person: str) -> str:
    """A name on the disk that tells nobody who it is."""
    return derived(key, "blind", person).hex()


def _person(step: Step) -> str:
    return step.person if isinstance(step, DropAll) else step.spot.person
