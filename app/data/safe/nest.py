"""A nest: the database of a device, with a seal whose key that device shows to nobody.

Here lie the places of a safe where the device has such a database, a browser: they are written in
one strict transaction each, every page sees at once what another wrote, and nothing lies there in
clear. What an app before this one kept elsewhere is brought over, and goes there.
"""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Protocol

from app.data.safe.tools import TextStorage, random_bytes
from app.data.sealed_form import KEY_BYTES
from app.data.store.kept import StoreFault
from app.data.store.seal import Seal
from app.data.store.shelf import Add, Drop, Row, Shelf, Spot

KINDS = ("item", "file", "content", "copy", "mark", "rules")
_POCKET, _SECRET = "pocket", "secret"


class Listed(Shelf, Protocol):
    """A shelf that can tell what lies on it."""

    async def spots(self) -> tuple[Spot, ...]:
        """Every place where something lies."""


@dataclass(slots=True)
class Nest:
    """``begin`` opens the database, once it is needed; StoreFault when there is no room for it.

    ``promised`` tells whether the device promised to throw nothing of it away.
    """

    begin: Callable[[], Awaitable[tuple[Listed, Seal]]]
    promised: Callable[[], Awaitable[bool]]
    _open: tuple[Listed, Seal] | None = field(default=None, init=False)

    async def shelf(self) -> Listed:
        """Where the rows lie."""
        return (await self._opened())[0]

    async def read(self, spot: Spot) -> bytes | None:
        """What lies there; None for nothing, and for what does not open."""
        shelf, seal = await self._opened()
        row = await shelf.row(spot)
        return None if row is None else await seal.open(spot, row.content)

    async def write(self, spot: Spot, plain: bytes) -> None:
        """Lay this there, in the place of what lay there."""
        shelf, seal = await self._opened()
        await shelf.write(Drop(spot), Add(spot, await seal.close(spot, plain)))

    async def opened(self, row: Row) -> bytes | None:
        """What this row of the nest holds, sealed by the device alone."""
        return await (await self._opened())[1].open(row.spot, row.content)

    async def is_safe(self) -> bool:
        """Whether what lies here stays, also when the device is full or is not used for long."""
        return await self.promised()

    async def is_used(self) -> bool:
        """Whether something of somebody lies there that may still have to go out."""
        with _as_of_a_disk():
            return any(one.kind == KINDS[0] for one in await (await self.shelf()).spots())

    async def sweep(self) -> None:
        """Throw away all that lies there of people: there is no key to it any more."""
        with _as_of_a_disk():
            shelf = await self.shelf()
            await shelf.write(*(Drop(one) for one in await shelf.spots() if one.kind in KINDS))

    async def _opened(self) -> tuple[Listed, Seal]:
        if self._open is None:
            self._open = await self.begin()
        return self._open


@dataclass(frozen=True, slots=True)
class NestStorage:
    """One text in the nest; OSError when the device does not keep or give it."""

    nest: Nest
    name: str

    async def load(self) -> str | None:
        """The text kept last, or None when there is none."""
        with _as_of_a_disk():
            found = await self.nest.read(self._spot)
        return None if found is None else found.decode()

    async def save(self, text: str) -> None:
        """Keep this text instead of the one before."""
        with _as_of_a_disk():
            await self.nest.write(self._spot, text.encode())

    async def forget(self) -> None:
        """Leave nothing behind."""
        with _as_of_a_disk():
            await (await self.nest.shelf()).write(Drop(self._spot))

    @property
    def _spot(self) -> Spot:
        return Spot(_POCKET, "", self.name)


@dataclass(slots=True)
class MovedStorage:
    """A text that an app before this one kept in ``old``: it moves at the first look."""

    now: TextStorage
    old: TextStorage
    _looked: bool = field(default=False, init=False)

    async def load(self) -> str | None:
        """The text kept last, or None when there is none."""
        text = await self.now.load()
        if self._looked:
            return text
        before = await self.old.load()
        if before is not None:
            if text is None:
                text = before
                await self.now.save(text)
            await self.old.forget()
        self._looked = True
        return text

    async def save(self, text: str) -> None:
        """Keep this text instead of the one before."""
        await self.now.save(text)

    async def forget(self) -> None:
        """Leave nothing behind, in either place."""
        await self.now.forget()
        await self.old.forget()


@dataclass(slots=True)
class LookStorage:
    """How the app looks stands twice: in the nest, and where a page reads it before Python comes.

    That page may choose another language. When the nest was thrown away, the other still tells
    that there was something.
    """

    nest: TextStorage
    page: TextStorage
    _looked: bool = field(default=False, init=False)

    async def load(self) -> str | None:
        """The text kept last, in the language that was chosen last."""
        if self._looked:
            return await self.nest.load()
        told = await self.page.load()
        try:
            sure = await self.nest.load()
        except OSError:
            return told  # it still tells whether the nest has something
        self._looked = True
        return told if sure is None else _in_language_of(sure, told)

    async def save(self, text: str) -> None:
        """Keep this text in both places."""
        await self.page.save(text)
        await self.nest.save(text)

    async def forget(self) -> None:
        """Leave nothing in either place."""
        await self.page.forget()
        await self.nest.forget()


def _in_language_of(text: str, other: str | None) -> str:
    try:
        language = json.loads(other or "{}").get("language")
        return json.dumps({**json.loads(text), **({"language": language} if language else {})})
    except (ValueError, TypeError, AttributeError):
        return text


@dataclass(frozen=True, slots=True)
class NestVault:
    """The keystore of a browser: secrets closed with a key that no script and no page can read."""

    nest: Nest

    async def secret(self, name: bytes) -> bytes | None:
        """The secret of this name; None when it is gone or does not open."""
        with _as_of_a_disk():
            return await self.nest.read(_secret(name))

    async def make(self, name: bytes) -> bytes | None:
        """A new secret, read back; None when the browser did not keep it."""
        with _as_of_a_disk():
            await self.nest.write(_secret(name), random_bytes(KEY_BYTES))
        return await self.secret(name)

    async def forget(self, name: bytes) -> None:
        """Leave nothing of it."""
        with _as_of_a_disk():
            await (await self.nest.shelf()).write(Drop(_secret(name)))


@contextmanager
def _as_of_a_disk() -> Iterator[None]:
    """A safe knows the faults of a disk."""
    try:
        yield
    except StoreFault as fault:
        raise OSError(str(fault)) from fault


def _secret(name: bytes) -> Spot:
    return Spot(_SECRET, "", name.hex())
