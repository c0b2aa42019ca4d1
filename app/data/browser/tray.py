"""The photo of a letter that another app shared, in the database of the browser, sealed."""

from __future__ import annotations

import logging

from app.data.browser.hands import hands
from app.data.browser.nest import browser_turn
from app.data.browser.shelf import open_shelf
from app.data.store.kept import StoreFault
from app.data.store.shelf import Add, Drop, Spot

_DATABASE, _SPOT = "houvast", Spot("letter", "", "shared")
_log = logging.getLogger(__name__)


class BrowserTray:
    """Holds one photo: the newest; it never leaves this browser."""

    async def load(self) -> bytes | None:
        """The photo; one that still waits is sealed first, in the place of the one before."""
        async with browser_turn(b""):  # what another tab forgot meanwhile is not laid down again
            return await self._load()

    async def forget(self) -> None:
        """Leave nothing of it, also of what still waits."""
        async with browser_turn(b""):
            await self._forget()

    async def _load(self) -> bytes | None:
        try:
            shelf, seal = await open_shelf(_DATABASE)
        except StoreFault as fault:
            _log.warning("no photo: %s", fault)
            return None
        try:
            waiting = await hands().shared()
            if waiting is None:
                row = await shelf.row(_SPOT)
                return None if row is None else await seal.open(_SPOT, row.content)
            photo = waiting.to_bytes()
            await shelf.write(Drop(_SPOT), Add(_SPOT, await seal.close(_SPOT, photo)))
            await hands().letGo()
        except StoreFault as fault:
            _log.warning("photo not kept: %s", fault)
            return None
        else:
            return photo
        finally:
            shelf.close()

    async def _forget(self) -> None:
        await hands().letGo()
        try:
            shelf, _seal = await open_shelf(_DATABASE)
            await shelf.write(Drop(_SPOT))
            shelf.close()
        except StoreFault as fault:
            _log.warning("photo not forgotten: %s", fault)
