"""A shelf that is gone when the app closes: for a device that is only borrowed, and for tests."""

from __future__ import annotations

from app.data.store.shelf import Add, Drop, DropAll, Row, Spot, Step, Swap

_Rows = dict[Spot, Row]


class MemoryShelf:
    """Keeps rows in memory, and the promises of a shelf as far as memory can."""

    def __init__(self) -> None:
        """Begin with nothing."""
        self._rows: _Rows = {}

    async def rows(self, kind: str, person: str) -> tuple[Row, ...]:
        """Everything of one kind of one person, in the order in which it was added."""
        found = self._rows.values()
        return tuple(one for one in found if (one.spot.kind, one.spot.person) == (kind, person))

    async def row(self, spot: Spot) -> Row | None:
        """What lies there."""
        return self._rows.get(spot)

    async def spots(self) -> tuple[Spot, ...]:
        """Every place where something lies."""
        return tuple(self._rows)

    async def write(self, *steps: Step) -> bool:
        """Do all steps, or none."""
        rows = dict(self._rows)
        if not all(_done(rows, step) for step in steps):
            return False
        self._rows = rows
        return True

    def close(self) -> None:
        """Nothing to let go of."""


def _done(rows: _Rows, step: Step) -> bool:
    match step:
        case Add(spot, content):
            if spot in rows:
                return False
            rows[spot] = Row(spot, 1, content)
        case Swap(spot, version, content):
            held = rows.get(spot)
            if held is None or held.version != version:
                return False
            rows[spot] = Row(spot, version + 1, content)
        case Drop(spot):
            rows.pop(spot, None)
        case DropAll(kind, person):
            for spot in [one for one in rows if (one.kind, one.person) == (kind, person)]:
                del rows[spot]
    return True
