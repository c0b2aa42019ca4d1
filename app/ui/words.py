"""The words of a language: here with the app, or fetched when somebody chooses it."""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable
from typing import Protocol

from app.text.catalog import CatalogError, is_here, take

_log = logging.getLogger(__name__)


class Words(Protocol):
    """Where the words of a language come from."""

    async def bring(self, code: str) -> bool:
        """See to it that they are here; False when they are not, and cannot be fetched now."""


class AllWords:
    """Where the words of every language stand beside the app."""

    async def bring(self, _code: str) -> bool:
        """They are here."""
        return True


class FetchedWords:
    """Where only Dutch stands beside the app: ``fetch`` gives the words of another language."""

    def __init__(self, fetch: Callable[[str], Awaitable[bytes | None]]) -> None:
        self._fetch = fetch

    async def bring(self, code: str) -> bool:
        """As promised; what belongs to another version of the app is not taken."""
        if is_here(code):
            return True
        words = await self._fetch(code)
        if words is None:
            return False
        try:
            take(code, words)
        except CatalogError as trouble:
            _log.warning("no words: %s", trouble)
            return False
        return True
