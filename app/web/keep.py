"""Keeps one text in the browser of the person, and nowhere else."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import flet as ft

VISIT, VISITOR = "houvast.visit", "houvast.visitor"
SAFE, LOOK = "houvast.safe", "houvast.look"


class BrowserKeep:
    """The storage of this browser; stays after a restart, and goes when the person says so."""

    def __init__(self, storage: ft.SharedPreferences, key: str = VISIT) -> None:
        """Keep under this key, apart from what others keep."""
        self._storage, self._key = storage, key

    async def load(self) -> str | None:
        """The text kept last, or None when there is none; ConnectionError when the page is gone."""
        with _of_a_page():
            text = await self._storage.get(self._key)
        return text if isinstance(text, str) else None

    async def save(self, text: str) -> None:
        """Keep this text instead of the one before."""
        with _of_a_page():
            await self._storage.set(self._key, text)

    async def forget(self) -> None:
        """Leave nothing behind."""
        with _of_a_page():
            await self._storage.remove(self._key)


@contextmanager
def _of_a_page() -> Iterator[None]:
    """Flet 1.0.5 takes its queue away when a page goes, and does not look before it sends."""
    try:
        yield
    except AttributeError as gone:
        raise ConnectionError("the page is gone") from gone
