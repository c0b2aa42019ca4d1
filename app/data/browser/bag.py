"""What goes along to a login page, sealed in the database of the browser until the way back."""

from __future__ import annotations

from app.data.browser.shelf import open_shelf
from app.data.store.shelf import Add, Drop, Spot

_DATABASE = "houvast"
_SPOT = Spot("trip", "", "login")


class BrowserBag:
    """Holds one text; the key that seals it lies in the same database and cannot be read."""

    async def put(self, text: str) -> None:
        """Hold this in the place of what was in it; StoreFault when it cannot be."""
        shelf, seal = await open_shelf(_DATABASE)
        try:
            await shelf.write(Drop(_SPOT), Add(_SPOT, await seal.close(_SPOT, text.encode())))
        finally:
            shelf.close()

    async def take(self) -> str | None:
        """What was in it, which is then no longer there."""
        shelf, seal = await open_shelf(_DATABASE)
        try:
            row = await shelf.row(_SPOT)
            if row is None or not await shelf.write(Drop(_SPOT)):
                return None
            plain = await seal.open(_SPOT, row.content)
        finally:
            shelf.close()
        return None if plain is None else plain.decode()
