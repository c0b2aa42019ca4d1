"""A shelf keeps rows of bytes and knows nothing of them; whoever puts them there does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Protocol


@dataclass(frozen=True, slots=True)
class Spot:
    """Where a row lies: a kind of thing, of one person, under its own key."""

    kind: str
    person: str
    key: str


@dataclass(frozen=True, slots=True)
class Row:
    """What lies on a spot; ``version`` goes up each time it is written."""

    spot: Spot
    version: int
    content: bytes


@dataclass(frozen=True, slots=True)
class Add:
    """Lay something behind all others; the spot must be empty."""

    spot: Spot
    content: bytes


@dataclass(frozen=True, slots=True)
class Swap:
    """Lay something in the place of this very version."""

    spot: Spot
    version: int
    content: bytes


@dataclass(frozen=True, slots=True)
class Drop:
    """Leave nothing on a spot; it may be empty."""

    spot: Spot


@dataclass(frozen=True, slots=True)
class DropAll:
    """Leave nothing of one kind of one person, nor in any log of the shelf."""

    kind: str
    person: str


Step = Add | Swap | Drop | DropAll


class Shelf(Protocol):
    """What was written is safe when the call returns, whole or not at all.

    Each call raises StoreFault when the device does not do it.
    """

    async def rows(self, kind: str, person: str) -> tuple[Row, ...]:
        """Everything of one kind of one person, in the order in which it was added."""

    async def row(self, spot: Spot) -> Row | None:
        """What lies there."""

    async def write(self, *steps: Step) -> bool:
        """Do all steps in one transaction; False, and nothing done, when one cannot be."""

    def close(self) -> None:
        """Let go of it; it is of no use after this."""
