"""A shelf in one SQLite file: every write is one transaction, and on disk when it returns."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from app.data.store.kept import StoreFault
from app.data.store.older_files import to_rows
from app.data.store.shelf import Add, Drop, DropAll, Row, Spot, Step, Swap

# A file of an older app takes the steps it lacks, a file of a newer one is left.
_TABLES = """
    CREATE TABLE row (
      place INTEGER PRIMARY KEY AUTOINCREMENT, kind TEXT NOT NULL, person TEXT NOT NULL,
      key TEXT NOT NULL, version INTEGER NOT NULL, content BLOB NOT NULL,
      UNIQUE (kind, person, key))
"""
_VERSION = 4
_HABITS = ("journal_mode=WAL", "synchronous=FULL", "busy_timeout=10000", "secure_delete=ON")
_HERE = "kind = ? AND person = ? AND key = ?"


class NewerFile(Exception):  # noqa: N818  (the file is fine; this app is too old for it)
    """The file was made by a newer app and is left as it is."""


class _NotSo(Exception):  # noqa: N818  (an answer on its way out of a transaction)
    """A step cannot be: the spot is taken, or another version lies there."""


class SqliteShelf:
    """Keeps rows in a file; close it when done."""

    def __init__(self, path: Path) -> None:
        """Open the file, or make it; raises NewerFile, or sqlite3.DatabaseError when damaged."""
        self._line = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        try:
            for habit in _HABITS:
                self._line.execute(f"PRAGMA {habit}")
            self._take_steps()
            self._look_it_through()
        except BaseException:
            self._line.close()
            raise

    async def rows(self, kind: str, person: str) -> tuple[Row, ...]:
        """Everything of one kind of one person, in the order in which it was added."""
        asked = "SELECT key, version, content FROM row WHERE kind = ? AND person = ? ORDER BY place"
        with _told():
            found = self._line.execute(asked, (kind, person)).fetchall()
        return tuple(Row(Spot(kind, person, key), *rest) for key, *rest in found)

    async def row(self, spot: Spot) -> Row | None:
        """What lies there."""
        asked = f"SELECT version, content FROM row WHERE {_HERE}"  # noqa: S608  (our own words)
        with _told():
            found = self._line.execute(asked, _names(spot)).fetchone()
        return None if found is None else Row(spot, *found)

    def spots(self) -> tuple[Spot, ...]:
        """Every place where something lies."""
        with _told():
            found = self._line.execute("SELECT kind, person, key FROM row").fetchall()
        return tuple(Spot(*one) for one in found)

    async def write(self, *steps: Step) -> bool:
        """Do all steps in one transaction; False, and nothing done, when one cannot be."""
        with _told():
            try:
                with self._writing():
                    for step in steps:
                        self._do(step)
            except _NotSo:
                return False
            if any(isinstance(step, DropAll) for step in steps):
                # What was thrown away is not to be read back from the log.
                self._line.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        return True

    def close(self) -> None:
        """Let go of the file."""
        self._line.close()

    def _do(self, step: Step) -> None:
        match step:
            case Add(spot, content):
                sql = "INSERT INTO row (kind, person, key, version, content) VALUES (?, ?, ?, 1, ?)"
                try:
                    self._line.execute(sql, (*_names(spot), content))
                except sqlite3.IntegrityError as taken:
                    raise _NotSo from taken
            case Swap(spot, version, content):
                sql = f"UPDATE row SET version = version + 1, content = ? WHERE {_HERE}"  # noqa: S608
                values = (content, *_names(spot), version)
                if self._line.execute(f"{sql} AND version = ?", values).rowcount != 1:
                    raise _NotSo
            case Drop(spot):
                self._line.execute(f"DELETE FROM row WHERE {_HERE}", _names(spot))  # noqa: S608
            case DropAll(kind, person):
                self._line.execute("DELETE FROM row WHERE kind = ? AND person = ?", (kind, person))

    def _look_it_through(self) -> None:
        (found,) = self._line.execute("PRAGMA quick_check(1)").fetchone()
        if found != "ok":
            raise sqlite3.DatabaseError("damaged")

    def _take_steps(self) -> None:
        with self._writing():
            (done,) = self._line.execute("PRAGMA user_version").fetchone()
            if done > _VERSION:
                raise NewerFile
            if done < _VERSION:
                self._line.execute(_TABLES)
                to_rows(self._line, done)
                self._line.execute(f"PRAGMA user_version = {_VERSION}")

    @contextmanager
    def _writing(self) -> Iterator[None]:
        self._line.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            if self._line.in_transaction:
                self._line.execute("ROLLBACK")
            raise
        self._line.execute("COMMIT")


def _names(spot: Spot) -> tuple[str, str, str]:
    return spot.kind, spot.person, spot.key


@contextmanager
def _told() -> Iterator[None]:
    try:
        yield
    except (sqlite3.Error, OSError) as fault:
        raise StoreFault(type(fault).__name__) from fault
