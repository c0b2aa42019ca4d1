"""Keeps the visit on the device, one time after the other."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

from app.domain.person import Person
from app.ui.kept_visit import joined
from app.ui.state import Visit


@dataclass(slots=True)
class Storing:
    """The turns of one visit: between what is told and what is kept nothing may come.

    ``gave`` once something was told that the device may have: then an empty visit is news too.
    What is kept is the visit as it is when its turn comes, so whoever waited together is done
    together: a slow device never has a row of old texts before it.
    """

    _one: asyncio.Lock = field(default_factory=asyncio.Lock)
    _asked: int = 0
    _done: int = 0
    gave: bool = False
    _along: str | None = None

    def goes_along(self, text: str | None) -> None:
        """What was told and not kept, that came back from a login: it waits for what is kept."""
        self._along = text

    def add_along(self, visit: Visit, told: str | None, people: tuple[Person, ...]) -> None:
        """Bring it into the visit, over what was kept."""
        along, self._along = self._along, None
        if along is not None:
            visit.restore(along if told is None else joined(None, told, along), people)

    @asynccontextmanager
    async def held(self) -> AsyncIterator[None]:
        """Nothing is kept meanwhile."""
        async with self._one:
            yield

    async def keep(self, store: Callable[[], Awaitable[None]]) -> None:
        """Store all that was told up to now."""
        self._asked += 1
        mine = self._asked
        async with self._one:
            if self._done >= mine:
                return
            upto = self._asked
            await store()
            self._done = upto
