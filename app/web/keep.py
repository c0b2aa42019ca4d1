"""Keeps one text in the browser of the person, and nowhere else."""

from __future__ import annotations

import flet as ft

VISIT, VISITOR = "houvast.visit", "houvast.visitor"
SAFE, LOOK = "houvast.safe", "houvast.look"


class BrowserKeep:
    """The storage of this browser; stays after a restart, and goes when the person says so."""

    def __init__(self, storage: ft.SharedPreferences, key: str = VISIT) -> None:
        """Keep under this key, apart from what others keep."""
        self._storage, self._key = storage, key

    async def load(self) -> str | None:
        """The text kept last, or None when there is none; ConnectionError as ``save`` has it."""
        try:
            text = await self._storage.get(self._key)
        except AttributeError as gone:  # as below
            raise ConnectionError("the page is gone") from gone
        return text if isinstance(text, str) else None

    async def save(self, text: str) -> None:
        """Keep this text instead of the one before; ConnectionError when the page is gone."""
        try:
            await self._storage.set(self._key, text)
        except AttributeError as gone:
            # Flet 1.0.5 takes away its queue when a page goes, and does not look before it sends.
            raise ConnectionError("the page is gone") from gone

    async def forget(self) -> None:
        """Leave nothing behind."""
        await self._storage.remove(self._key)
