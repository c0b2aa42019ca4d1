"""Keeps nothing while two people look together: the device may not be the client's own."""

from __future__ import annotations

from collections.abc import Callable

from app.ui.parts import Keep
from app.ui.state import Visit


class Discreet:
    """The same place to keep; what is done together is not stored until the client says so."""

    def __init__(self, keep: Keep, visit: Visit) -> None:
        self._keep = keep
        self._visit = visit

    async def load(self) -> str | None:
        """The text kept last, or None when there is none."""
        return await self._keep.load()

    async def save(self, text: str, join: Callable[[str | None, str, str], str]) -> str | None:
        """Keep this text, unless somebody else is looking too."""
        return None if self._visit.together else await self._keep.save(text, join)

    async def forget(self) -> None:
        """Leave nothing behind."""
        await self._keep.forget()
