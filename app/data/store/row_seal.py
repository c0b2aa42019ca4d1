"""Closes the rows of one person with a key of that person; a shelf below it learns no names."""

from __future__ import annotations

from dataclasses import replace

from app.data.sealing import NotOpened, Seal
from app.data.store.shelf import Add, Drop, DropAll, Row, Shelf, Spot, Step, Swap


class RowSeal:
    """AES-256-GCM, bound to the spot: a row that was moved or changed does not open."""

    def __init__(self, key: bytes) -> None:
        """``key`` has 32 bytes."""
        self._seal = Seal(key)

    async def close(self, spot: Spot, plain: bytes) -> bytes:
        """What may lie on the device."""
        return self._seal.seal(plain, "row", spot.kind, spot.person, spot.key)

    async def open(self, spot: Spot, closed: bytes) -> bytes | None:
        """What was closed; None when it was changed, moved or is of another key."""
        try:
            return self._seal.unseal(closed, "row", spot.kind, spot.person, spot.key)
        except NotOpened:
            return None


class NamelessShelf:
    """Keeps rows below another name of the person, that only the key can make."""

    def __init__(self, shelf: Shelf, key: bytes) -> None:
        """``key`` has 32 bytes."""
        self._shelf, self._seal = shelf, Seal(key)

    async def rows(self, kind: str, person: str) -> tuple[Row, ...]:
        """Everything of one kind of one person, in the order in which it was added."""
        found = await self._shelf.rows(kind, self._name(person))
        return tuple(replace(row, spot=replace(row.spot, person=person)) for row in found)

    async def row(self, spot: Spot) -> Row | None:
        """What lies there."""
        found = await self._shelf.row(self._hidden(spot))
        return None if found is None else replace(found, spot=spot)

    async def write(self, *steps: Step) -> bool:
        """Do all steps in one transaction; False, and nothing done, when one cannot be."""
        return await self._shelf.write(*(self._step(one) for one in steps))

    def close(self) -> None:
        """Let go of it."""
        self._shelf.close()

    def _step(self, step: Step) -> Step:
        match step:
            case DropAll(kind, person):
                return DropAll(kind, self._name(person))
            case Add() | Swap() | Drop():
                return replace(step, spot=self._hidden(step.spot))

    def _hidden(self, spot: Spot) -> Spot:
        return replace(spot, person=self._name(spot.person))

    def _name(self, person: str) -> str:
        return self._seal.blind("person", person)
