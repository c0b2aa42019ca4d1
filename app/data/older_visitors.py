"""Files of visitors that a server of before kept in clear: sealed at the start, or removed.

Each was of a browser, under a name that only that browser knew. What waits in them, and what has
a receipt, goes to the store of its person, where the next login finds it. The copy of what the
gemeente told is not taken along: she tells it again. A file that cannot be read is sealed whole.
"""

from __future__ import annotations

import asyncio
import logging
import sqlite3
from contextlib import closing
from pathlib import Path

from app.data.device import Remembered
from app.data.locks import one_at_a_time
from app.data.sealing import Seal
from app.data.store.kept import StoreFault
from app.data.store.sqlite import SqliteShelf
from app.data.store.store import Store
from app.data.visitors import Visitors

# From this version of a file on each row in it is sealed.
_SEALED_FROM = 4
_OLDER, _UNREAD = ".older", ".unread"
_log = logging.getLogger(__name__)


async def seal_older(visitors: Visitors) -> None:
    """Leave nothing in clear in the folder of the visitors.

    Each thing is in its sealed store before it goes here: who ends the server halfway loses
    nothing, and the next start goes on. One process does it, others wait.
    """
    folder = visitors.folder
    if not folder.is_dir():
        return
    try:
        async with one_at_a_time(asyncio.Lock(), folder / "older.lock"):
            for path in [one for one in folder.glob("*.db") if _is_clear(one)]:
                # Under this name a file stays known as one in clear, however far this gets.
                for ending in ("-wal", "-shm", ""):
                    part = path.with_name(path.name + ending)
                    if part.exists():
                        part.rename(path.with_name(f"{path.stem}{_OLDER}{ending}"))
            for path in folder.glob(f"*{_OLDER}"):
                await _seal(visitors, path)
    except (StoreFault, OSError) as fault:
        _log.error("files of before are still in clear: %s", type(fault).__name__)


def _is_clear(path: Path) -> bool:
    try:
        with closing(sqlite3.connect(f"file:{path}?mode=ro", uri=True)) as line:
            (version,) = line.execute("PRAGMA user_version").fetchone()
    except sqlite3.Error:
        return False  # damaged: its owner's next login sets it aside
    return 0 < int(version) < _SEALED_FROM


async def _seal(visitors: Visitors, path: Path) -> None:
    try:
        shelf = SqliteShelf(path)
    except (sqlite3.DatabaseError, ValueError) as fault:
        _log.error("a file of before was not read, and is sealed whole: %s", type(fault).__name__)
        _seal_whole(path, visitors.key)
    else:
        with closing(Store(shelf)) as older:
            for person in sorted({one.person for one in shelf.spots()}):
                await _move(visitors, older, person)
                await older.wipe(person)
    for ending in ("", "-wal", "-shm"):
        path.with_name(path.name + ending).unlink(missing_ok=True)


def _seal_whole(path: Path, key: bytes) -> None:
    closed = Seal(key).seal(path.read_bytes(), "older", path.stem)
    path.with_suffix(_UNREAD).write_bytes(closed)


async def _move(visitors: Visitors, older: Store, person: str) -> None:
    """What is there already came over at a start before this one."""
    store = await visitors.store(Remembered("", person))
    if store is None:
        raise StoreFault("the store of a person was not opened")
    with closing(store):
        files = await older.files(person)
        for item in await older.items(person):
            mine = [one for one in files if one.item == item.uuid]
            held = [(one, await older.content(person, one.uuid) or b"") for one in mine]
            await store.add(item, tuple(held))
