"""Keeps one text in the browser of the person, and nowhere else."""

from __future__ import annotations

import flet as ft

_KEY = "houvast.visit"


class BrowserKeep:
    """The storage of this browser; stays after a restart, and goes when the person says so."""

    def __init__(self, storage: ft.SharedPreferences) -> None:
        self._storage = storage

    async def load(self) -> str | None:
        """The text kept last, or None when there is none."""
        text = await self._storage.get(_KEY)
        return text if isinstance(text, str) else None

    async def save(self, text: str) -> None:
        """Keep this text instead of the one before."""
        await self._storage.set(_KEY, text)

    async def forget(self) -> None:
        """Leave nothing behind."""
        await self._storage.remove(_KEY)
