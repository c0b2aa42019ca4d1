"""A shelf in the database of the browser (IndexedDB): every write is one strict transaction."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol, cast

from app.data.browser.hands import JsShelf, hands, to_js, trouble
from app.data.store.kept import StoreFault
from app.data.store.shelf import Add, Drop, DropAll, Row, Spot, Step, Swap


class _Bytes(Protocol):
    def tobytes(self) -> bytes:
        """The bytes of a view."""


class BrowserShelf:
    """Keeps rows in the browser; ``open_shelf`` makes one."""

    def __init__(self, shelf: JsShelf) -> None:
        """Keep on this database."""
        self._shelf = shelf

    async def rows(self, kind: str, person: str) -> tuple[Row, ...]:
        """Everything of one kind of one person, in the order in which it was added."""
        with _told():
            found = (await self._shelf.rows(kind, person)).to_py()
        return tuple(_row(kind, person, one) for one in found)

    async def row(self, spot: Spot) -> Row | None:
        """What lies there."""
        with _told():
            found = (await self._shelf.row(spot.kind, spot.person, spot.key)).to_py()
        return _row(spot.kind, spot.person, cast("list[object]", found)) if found else None

    async def spots(self) -> tuple[Spot, ...]:
        """Every place where something lies."""
        with _told():
            found = (await self._shelf.spots()).to_py()
        return tuple(Spot(*(str(word) for word in one)) for one in found)

    async def write(self, *steps: Step) -> bool:
        """Do all steps in one transaction; False, and nothing done, when one cannot be."""
        with _told():
            return await self._shelf.write(to_js([_step(one) for one in steps]))

    def close(self) -> None:
        """Let go of it."""
        self._shelf.close()


class BrowserSeal:
    """AES-256-GCM with a key that the browser keeps to itself: nobody can read the key, not we."""

    def __init__(self, shelf: JsShelf) -> None:
        """The key lies in this database, and goes with it."""
        self._shelf = shelf

    async def close(self, spot: Spot, plain: bytes) -> bytes:
        """What may lie on the device."""
        with _told():
            return (await self._shelf.seal(_place(spot), to_js(plain))).to_bytes()

    async def open(self, spot: Spot, closed: bytes) -> bytes | None:
        """What was closed; None when it was changed, moved or is of another key."""
        with _told():
            found = await self._shelf.unseal(_place(spot), to_js(closed))
        return None if found is None else found.to_bytes()


async def open_shelf(name: str) -> tuple[BrowserShelf, BrowserSeal]:
    """Open the database with this name, or make it; raises StoreFault when it cannot be."""
    with _told():
        shelf = await hands().shelf(name)
    return BrowserShelf(shelf), BrowserSeal(shelf)


def _place(spot: Spot) -> object:
    return to_js([spot.kind, spot.person, spot.key])


def _row(kind: str, person: str, told: list[object]) -> Row:
    key, version, content = told
    held = cast("_Bytes", content).tobytes()
    return Row(Spot(kind, person, str(key)), int(str(version)), held)


def _step(step: Step) -> list[object]:
    match step:
        case Add(spot, content):
            return ["add", spot.kind, spot.person, spot.key, 0, content]
        case Swap(spot, version, content):
            return ["swap", spot.kind, spot.person, spot.key, version, content]
        case Drop(spot):
            return ["drop", spot.kind, spot.person, spot.key, 0, b""]
        case DropAll(kind, person):
            return ["drop all", kind, person, "", 0, b""]


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except trouble() as fault:
        raise StoreFault(str(getattr(fault, "name", ""))) from fault
