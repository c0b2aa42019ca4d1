"""Brings the copy of what the gemeente told up to date: decide, act, remember.

Something goes from the copy only because the gemeente says that this very thing is gone, or that
this person may see nothing (any more). An answer that is suddenly empty never empties the copy,
and a copy is never called newer than it is.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from app.data.api.errors import (
    CursorTooOld,
    LoginNeeded,
    NotSafe,
    NotTheGemeente,
    Refused,
    TooOld,
    Trouble,
    Unreachable,
)
from app.data.api.wire import Change, ChangesPage
from app.data.store.kept import Mark
from app.data.store.store import Store
from app.domain import connection as stand
from app.domain.connection import Connected, Connection, DataOf, NoAccess, NotConnected, Outage

_MOST_PAGES = 1000
_NO_RIGHT = Refused(403, "geen-recht")  # never by an answer of something else: only with its name


class Feed(Protocol):
    """What tells the changes."""

    async def changes(self, cursor: str | None) -> ChangesPage | Trouble:
        """The page after a cursor, or why there is none."""


@dataclass(frozen=True, slots=True)
class Sync:
    """The copy of one person and the feed that fills it."""

    person: str
    store: Store
    feed: Feed
    clock: Callable[[], datetime]

    async def bring_up_to_date(self) -> Connection:
        """Ask what changed since the mark, keep it, and say how things stand."""
        mark = await self.store.mark(self.person)
        trouble = await self._follow(mark) if mark else await self._from_the_start()
        if isinstance(trouble, CursorTooOld):
            trouble = await self._from_the_start()
        if trouble == _NO_RIGHT:
            await self.store.forget(self.person)
            return NoAccess()
        held = await self.store.mark(self.person)
        age = None if held is None else held.complete
        return Connected(age) if trouble is None and age else _said(trouble, age)

    async def _follow(self, mark: Mark) -> Trouble | None:
        """Page by page, each kept with its cursor; complete only after the last one."""
        for _page in range(_MOST_PAGES):
            page = await self.feed.changes(mark.cursor)
            if not isinstance(page, ChangesPage):
                return page
            complete = mark.complete if page.more else self.clock()
            mark = Mark(page.cursor, complete)
            await self.store.keep(self.person, page.changes, mark)
            if not page.more:
                return None
        return NotTheGemeente()

    async def _from_the_start(self) -> Trouble | None:
        """Everything anew; the old copy stays until all of the new one is here."""
        found: list[Change] = []
        cursor: str | None = None
        for _page in range(_MOST_PAGES):
            page = await self.feed.changes(cursor)
            if not isinstance(page, ChangesPage):
                return page
            found += page.changes
            cursor = page.cursor
            if not page.more:
                return await self._renewed(tuple(found), page.cursor)
        return NotTheGemeente()

    async def _renewed(self, found: tuple[Change, ...], cursor: str) -> Trouble | None:
        if not found and await self.store.copy(self.person):
            return NotTheGemeente()
        await self.store.replace(self.person, found, Mark(cursor, self.clock()))
        return None


def _said(trouble: Trouble | None, age: datetime | None) -> Connection:
    match trouble:
        case LoginNeeded():
            return NotConnected(age)
        case Unreachable():
            return DataOf(age)
        case NotSafe():
            return stand.NotSafe(age)
        case TooOld():
            return stand.TooOld(age)
        case _:
            return Outage(age)
