"""Keeps every visitor of a served app apart: one store and one session each, found by a secret.

When the app is served, one process works for many people, so what waits to be sent may not stand
in one common place. Each browser makes up a random name of 256 bits the first time its person
logs in, and keeps it in its own storage; nobody can guess it and no screen shows it. Whoever has
the name has the store, as with a session cookie, and nobody else: there is no list of visitors
and no other way in.

On disk a store is a file in one folder, readable by this program only, and its file name is the
SHA-256 of the secret name: who can list the folder still cannot open anybody's app. Inside the
file everything hangs on the person (``sub``) too, so that two people with one browser do not see
each other's things. The token is not in the file; it stays in ``secrets``, under the same hash.
A visitor who never logs in leaves nothing here at all. What is in the files is not encrypted yet:
the folder belongs on a disk that is, and the key per person is a later step.
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
from pathlib import Path
from weakref import WeakValueDictionary

from app.data.device import Known, Loss, Pocket, Rope
from app.data.locks import one_at_a_time
from app.data.secrets import Secrets
from app.data.store.sqlite import NewerFile, SqliteShelf
from app.data.store.store import Store

_NAME_BYTES = 32
_NAME = re.compile(r"[0-9a-f]{64}")
_MAY_READ = 0o700
_log = logging.getLogger(__name__)


_Tells = list[Callable[[], None]]


@dataclass(frozen=True, slots=True, eq=False)
class _Rope:
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
    """All visitors of this process; ``folder`` is made when the first of them needs it."""

    folder: Path
    secrets: Secrets
    _locks: WeakValueDictionary[tuple[int, str], asyncio.Lock] = field(
        default_factory=WeakValueDictionary, repr=False
    )
    _tells: defaultdict[str, _Tells] = field(default_factory=lambda: defaultdict(list), repr=False)

    def lock(self, known: Known) -> AbstractAsyncContextManager[None]:
        """One lock for all tabs of a browser, and for other processes with this folder."""
        key = (id(asyncio.get_running_loop()), known.public)
        found = self._locks.get(key)
        if found is None:
            found = self._locks[key] = asyncio.Lock()
        return one_at_a_time(found, self.folder / f"{known.public}.lock")

    def rope(self, known: Known, tell: Callable[[], None]) -> Rope:
        """Hear the other tabs of this browser, and be heard by them."""
        tells = self._tells[known.public]
        tells.append(tell)
        return _Rope(tells, tell)

    async def known(self, pocket: Pocket) -> Known | None:
        """Who this browser was before; None for somebody new, or when nothing can be read."""
        try:
            told = json.loads(await pocket.load() or "")
            name, person = str(told["name"]), str(told["person"])
        except (ValueError, KeyError, TypeError):
            return None
        return Known(name, person) if _NAME.fullmatch(name) else None

    async def meet(
        self, pocket: Pocket, before: Known | None, person: str, _gemeente: str
    ) -> Known:
        """Remember in the browser that this person uses it now; a server has one gemeente."""
        name = chance.token_hex(_NAME_BYTES) if before is None else before.name
        known = Known(name, person)
        await pocket.save(json.dumps({"name": name, "person": person}))
        return known

    async def part(self, pocket: Pocket, known: Known) -> None:
        """Remember nobody any more; the name stays, for others who use this browser."""
        await pocket.save(json.dumps({"name": known.name, "person": ""}))

    async def store(self, known: Known) -> Store | None:
        """The store of this visitor; None when it cannot be opened now, and then it stays.

        A damaged file is set aside and a new one begun: it must not lock its person out.
        """
        path = self._path(known)
        try:
            self.folder.mkdir(mode=_MAY_READ, parents=True, exist_ok=True)
            return Store(SqliteShelf(path))
        except (sqlite3.OperationalError, NewerFile, OSError) as fault:
            _log.warning("store not opened: %s", type(fault).__name__)
            return None
        except sqlite3.DatabaseError as fault:
            _log.error("store set aside: %s", type(fault).__name__)
            _set_aside(path, len(self.damaged(known)))
            return Store(SqliteShelf(path))

    def damaged(self, known: Known) -> tuple[Path, ...]:
        """The files of this visitor that were set aside, oldest first."""
        return tuple(sorted(self.folder.glob(f"{known.public}.damaged-*")))

    async def loss(self, known: Known) -> Loss:
        """Whether a file was set aside."""
        return Loss.DAMAGED if self.damaged(known) else Loss.NONE

    async def is_safe(self) -> bool:
        """A folder on a disk stays."""
        return True

    async def throw_away_lost(self, known: Known) -> None:
        """Because the person wipes everything: nothing of it stays."""
        for path in self.damaged(known):
            path.unlink(missing_ok=True)

    def _path(self, known: Known) -> Path:
        return self.folder / f"{known.public}.db"


def _set_aside(path: Path, number: int) -> None:
    """The file goes with its log; what is in them may still be read by who knows how."""
    for ending in ("", "-wal", "-shm"):
        part = path.with_name(path.name + ending)
        if part.exists():
            part.rename(path.with_name(f"{path.stem}.damaged-{number}{ending}"))
