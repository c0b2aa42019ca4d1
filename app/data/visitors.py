"""Keeps every person of a served app apart: one store each, and a session for each login.

When the app is served, one process works for many people, so what waits to be sent may not stand
in one common place. Who logged in is known by a server session (``app/web/visits.py``), whose
cookie no script can read; the pocket of a page is that session.

On disk a store is of a person, whatever browser that person uses: who clears a browser, or takes
another one, finds what waits to be sent after the next login. Its name is made of the person with
a key (HMAC), and each row is sealed with a key of that person, so that who can read the folder
learns nothing. The token of a login is not in the file; it stays in ``secrets``, for that session
alone. What the gemeente received is thrown away ``KEPT`` after the receipt. A visitor who never
logs in leaves nothing here at all.
"""

from __future__ import annotations

import asyncio
import json
import logging
import re
import secrets as chance
import sqlite3
from collections import defaultdict
from collections.abc import Callable
from contextlib import AbstractAsyncContextManager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from weakref import WeakValueDictionary

from app.data.device import BrowserStorage, Loss, Remembered, TabChannel
from app.data.locks import one_at_a_time
from app.data.sealed_form import derived
from app.data.sealing import Seal
from app.data.secrets import Secrets
from app.data.store.kept import StoreFault
from app.data.store.row_seal import NamelessShelf, RowSeal
from app.data.store.sqlite import NewerFile, SqliteShelf
from app.data.store.store import Store

_NAME_BYTES = 32
_NAME = re.compile(r"[0-9a-f]{64}")
_MAY_READ = 0o700
# A receipt is at hand for longer than the six weeks for an objection take, and then twice.
KEPT = timedelta(days=92)
_log = logging.getLogger(__name__)


_Tells = list[Callable[[], None]]


@dataclass(frozen=True, slots=True, eq=False)
class _TabChannel:
    """One tab of a browser: it hears the others, and they hear it."""

    tells: _Tells
    tell: Callable[[], None]

    def ring(self) -> None:
        """Tell all other tabs."""
        for one in tuple(self.tells):
            if one is not self.tell:
                one()

    def stop(self) -> None:
        """Hear nothing any more."""
        if self.tell in self.tells:
            self.tells.remove(self.tell)


@dataclass(frozen=True, slots=True)
class Visitors:
    """All visitors of this process; ``folder`` is made when the first of them needs it.

    ``key`` has 32 bytes and stays the same: without it no store is found or opened again.
    """

    folder: Path
    secrets: Secrets
    key: bytes = field(repr=False)
    clock: Callable[[], datetime]
    _locks: WeakValueDictionary[tuple[int, str], asyncio.Lock] = field(
        default_factory=WeakValueDictionary, repr=False
    )
    _tells: defaultdict[str, _Tells] = field(default_factory=lambda: defaultdict(list), repr=False)

    def lock(self, known: Remembered) -> AbstractAsyncContextManager[None]:
        """One lock for all tabs and browsers of a person, and other processes with this folder."""
        key = (id(asyncio.get_running_loop()), self._stem(known))
        found = self._locks.get(key)
        if found is None:
            found = self._locks[key] = asyncio.Lock()
        return one_at_a_time(found, self.folder / f"{self._stem(known)}.lock")

    def channel(self, known: Remembered, tell: Callable[[], None]) -> TabChannel:
        """Hear the other tabs and browsers of this person, and be heard by them."""
        tells = self._tells[self._stem(known)]
        tells.append(tell)
        return _TabChannel(tells, tell)

    async def known(self, storage: BrowserStorage) -> Remembered | None:
        """Who this browser was before; None for somebody new, or when nothing can be read."""
        return _read(await storage.load() or "")

    async def meet(
        self, storage: BrowserStorage, before: Remembered | None, person: str, _gemeente: str
    ) -> Remembered:
        """Remember who is here now, under another name at each login, with a token of its own."""
        if before is not None:
            self.secrets.forget(before.public)
        known = Remembered(chance.token_hex(_NAME_BYTES), person)
        name = known.name
        await storage.save(json.dumps({"name": name, "person": person}))
        return known

    async def part(self, storage: BrowserStorage, known: Remembered) -> None:
        """Remember nobody any more; who logged in meanwhile in another tab stays."""
        self.secrets.forget(known.public)
        there = await self.known(storage)
        if there is None or there.name == known.name:
            await storage.forget()

    def over(self, text: str) -> None:
        """A session with this text ended: its token goes."""
        known = _read(text)
        if known is not None:
            self.secrets.forget(known.public)

    async def store(self, known: Remembered) -> Store | None:
        """The store of this visitor; None when it cannot be opened now, and then it stays.

        A damaged file is set aside and a new one begun: it must not lock its person out.
        """
        path = self._path(known)
        try:
            self.folder.mkdir(mode=_MAY_READ, parents=True, exist_ok=True)
            store = self._sealed(path, known)
        except (sqlite3.OperationalError, NewerFile, OSError) as fault:
            _log.warning("store not opened: %s", type(fault).__name__)
            return None
        except sqlite3.DatabaseError as fault:
            _log.error("store set aside: %s", type(fault).__name__)
            _set_aside(path, len(self.damaged(known)))
            return self._sealed(path, known)
        try:
            await store.retire(known.owner, self.clock() - KEPT)
        except StoreFault as fault:
            _log.warning("nothing was thrown away: %s", fault)
        return store

    def damaged(self, known: Remembered) -> tuple[Path, ...]:
        """The files of this visitor that were set aside, oldest first."""
        return tuple(sorted(self.folder.glob(f"{self._stem(known)}.damaged-*")))

    async def loss(self, known: Remembered) -> Loss:
        """Whether a file was set aside."""
        return Loss.DAMAGED if self.damaged(known) else Loss.NONE

    async def is_safe(self) -> bool:
        """A folder on a disk stays."""
        return True

    async def throw_away_lost(self, known: Remembered) -> None:
        """Because the person wipes everything: nothing of it stays."""
        for path in self.damaged(known):
            path.unlink(missing_ok=True)

    async def rest(self, known: Remembered) -> None:
        """The token stays here, where only the cookie of this session leads to it."""

    async def rise(self, known: Remembered) -> None:
        """It is where it was."""

    def _path(self, known: Remembered) -> Path:
        return self.folder / f"{self._stem(known)}.db"

    def _stem(self, known: Remembered) -> str:
        return Seal(self.key).blind("store", known.owner)

    def _sealed(self, path: Path, known: Remembered) -> Store:
        key = derived(self.key, "store", known.owner)
        return Store(NamelessShelf(SqliteShelf(path), key), RowSeal(key))


def _read(text: str) -> Remembered | None:
    try:
        told = json.loads(text)
        name, person = str(told["name"]), str(told["person"])
    except (ValueError, KeyError, TypeError):
        return None
    return Remembered(name, person) if _NAME.fullmatch(name) else None


def _set_aside(path: Path, number: int) -> None:
    """The file goes with its log; what is in them may still be read by who knows how."""
    for ending in ("", "-wal", "-shm"):
        part = path.with_name(path.name + ending)
        if part.exists():
            part.rename(path.with_name(f"{path.stem}.damaged-{number}{ending}"))
