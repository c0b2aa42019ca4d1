"""A store in one SQLite file: every call is one transaction, and on disk when it returns."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from uuid import UUID

from app.data.api.wire import Change, Receipt
from app.data.store.kept import File, Item, KeptRules, Mark, State

# Numbered steps; a file of an older app takes the steps it lacks, a file of a newer one is left.
_STEPS = (
    """
    CREATE TABLE item (
      place INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, person TEXT NOT NULL,
      body BLOB NOT NULL, made TEXT NOT NULL, state TEXT NOT NULL, tries INTEGER NOT NULL,
      not_before TEXT, number TEXT, received TEXT, reason TEXT NOT NULL);
    CREATE TABLE copy (
      person TEXT NOT NULL, uuid TEXT NOT NULL, kind TEXT NOT NULL, content TEXT NOT NULL,
      PRIMARY KEY (person, uuid));
    CREATE TABLE mark (person TEXT PRIMARY KEY, cursor TEXT NOT NULL, complete TEXT NOT NULL);
    """,
    """
    CREATE TABLE file (
      place INTEGER PRIMARY KEY AUTOINCREMENT, uuid TEXT NOT NULL UNIQUE, item TEXT NOT NULL,
      name TEXT NOT NULL, kind TEXT NOT NULL, content BLOB NOT NULL, outcome TEXT NOT NULL);
    """,
    "CREATE TABLE rules (person TEXT PRIMARY KEY, body BLOB NOT NULL, etag TEXT);",
)

_HABITS = ("journal_mode=WAL", "synchronous=FULL", "busy_timeout=10000", "secure_delete=ON")


class NewerFile(Exception):  # noqa: N818  (the file is fine; this app is too old for it)
    """The file was made by a newer app and is left as it is."""


class SqliteStore:
    """Keeps everything in a file; close it when done."""

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

    def add(self, item: Item, files: tuple[File, ...] = ()) -> None:
        """Keep something new to send; raises sqlite3.IntegrityError when the uuid is there."""
        rows = [(str(f.uuid), str(f.item), f.name, f.kind, f.content, f.outcome) for f in files]
        with self._writing():
            self._line.execute(
                "INSERT INTO item (uuid, person, body, made, state, tries, reason)"
                " VALUES (?, ?, ?, ?, ?, ?, ?)",
                (
                    *(str(item.uuid), item.person, item.body, item.made.isoformat()),
                    *(item.state, item.tries, item.reason),
                ),
            )
            self._line.executemany(
                "INSERT INTO file (uuid, item, name, kind, content, outcome)"
                " VALUES (?, ?, ?, ?, ?, ?)",
                rows,
            )

    def change(self, before: Item, after: Item) -> bool:
        """Keep where an item stands now, when it still stands as before or got its receipt."""
        receipt = after.receipt
        with self._writing():
            done = self._line.execute(
                "UPDATE item SET state = ?, tries = ?, not_before = ?, number = ?, received = ?,"
                " reason = ? WHERE uuid = ? AND number IS NULL"
                " AND (? OR (state = ? AND tries = ?))",
                (
                    *(after.state, after.tries, _text(after.not_before)),
                    receipt.number if receipt else None,
                    _text(receipt.received if receipt else None),
                    *(after.reason, str(after.uuid), receipt is not None),
                    *(before.state, before.tries),
                ),
            )
        return done.rowcount == 1

    def items(self, person: str) -> tuple[Item, ...]:
        """Everything of one person in the outbox, oldest first."""
        rows = self._line.execute(
            "SELECT uuid, person, body, made, state, tries, not_before, number, received, reason"
            " FROM item WHERE person = ? ORDER BY place",
            (person,),
        )
        return tuple(_item(row) for row in rows)

    def files(self, item: UUID) -> tuple[File, ...]:
        """The files of an item, in the order in which they were added."""
        rows = self._line.execute(
            "SELECT uuid, name, kind, content, outcome FROM file WHERE item = ? ORDER BY place",
            (str(item),),
        )
        return tuple(File(UUID(row[0]), item, *row[1:]) for row in rows)

    def file_ended(self, file: UUID, outcome: str) -> None:
        """Keep that the gemeente has a file, or refused it."""
        with self._writing():
            self._line.execute("UPDATE file SET outcome = ? WHERE uuid = ?", (outcome, str(file)))

    def keep(self, person: str, changes: tuple[Change, ...], mark: Mark) -> None:
        """Bring the copy up to date, together with its mark."""
        with self._writing():
            self._keep(person, changes, mark)

    def replace(self, person: str, changes: tuple[Change, ...], mark: Mark) -> None:
        """Put another copy in its place, together with its mark."""
        with self._writing():
            self._line.execute("DELETE FROM copy WHERE person = ?", (person,))
            self._keep(person, changes, mark)

    def copy(self, person: str) -> tuple[Change, ...]:
        """What the gemeente told about this person."""
        rows = self._line.execute(
            "SELECT kind, uuid, content FROM copy WHERE person = ? ORDER BY rowid", (person,)
        )
        return tuple(Change(kind, UUID(uuid), json.loads(content)) for kind, uuid, content in rows)

    def mark(self, person: str) -> Mark | None:
        """Where the copy of this person stands."""
        row = self._line.execute(
            "SELECT cursor, complete FROM mark WHERE person = ?", (person,)
        ).fetchone()
        return None if row is None else Mark(row[0], datetime.fromisoformat(row[1]))

    def keep_rules(self, person: str, rules: KeptRules) -> None:
        """Keep what the gemeente of this person published, in the place of what was there."""
        with self._writing():
            self._line.execute(
                "INSERT OR REPLACE INTO rules VALUES (?, ?, ?)", (person, rules.body, rules.etag)
            )

    def rules(self, person: str) -> KeptRules | None:
        """What the gemeente of this person published last."""
        row = self._line.execute(
            "SELECT body, etag FROM rules WHERE person = ?", (person,)
        ).fetchone()
        return None if row is None else KeptRules(*row)

    def forget(self, person: str) -> None:
        """Throw the copy of this person away; what waits to be sent stays."""
        with self._writing():
            self._line.execute("DELETE FROM copy WHERE person = ?", (person,))
            self._line.execute("DELETE FROM mark WHERE person = ?", (person,))
            self._line.execute("DELETE FROM rules WHERE person = ?", (person,))

    def wipe(self, person: str) -> None:
        """Throw everything of this person away; what was deleted cannot be read back."""
        mine = "item IN (SELECT uuid FROM item WHERE person = ?)"
        with self._writing():
            self._line.execute(f"DELETE FROM file WHERE {mine}", (person,))  # noqa: S608
            for table in ("item", "copy", "mark", "rules"):
                self._line.execute(f"DELETE FROM {table} WHERE person = ?", (person,))  # noqa: S608
        self._line.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def close(self) -> None:
        """Let go of the file."""
        self._line.close()

    def _keep(self, person: str, changes: tuple[Change, ...], mark: Mark) -> None:
        for one in changes:
            self._line.execute(
                "DELETE FROM copy WHERE person = ? AND uuid = ?", (person, str(one.uuid))
            )
            if one.content is not None:
                self._line.execute(
                    "INSERT INTO copy VALUES (?, ?, ?, ?)",
                    (person, str(one.uuid), one.kind, json.dumps(one.content)),
                )
        self._line.execute(
            "INSERT OR REPLACE INTO mark VALUES (?, ?, ?)",
            (person, mark.cursor, mark.complete.isoformat()),
        )

    def _look_it_through(self) -> None:
        (found,) = self._line.execute("PRAGMA quick_check(1)").fetchone()
        if found != "ok":
            raise sqlite3.DatabaseError("damaged")

    def _take_steps(self) -> None:
        (done,) = self._line.execute("PRAGMA user_version").fetchone()
        if done > len(_STEPS):
            raise NewerFile
        for number, step in enumerate(_STEPS[done:], done + 1):
            self._line.executescript(
                f"BEGIN IMMEDIATE; {step} PRAGMA user_version={number}; COMMIT"
            )

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


def _text(moment: datetime | None) -> str | None:
    return None if moment is None else moment.isoformat()


def _item(row: tuple[str, str, bytes, str, str, int, str | None, str | None, str, str]) -> Item:
    uuid, person, body, made, state, tries, not_before, number, received, reason = row
    receipt = Receipt(UUID(uuid), number, datetime.fromisoformat(received)) if number else None
    later = None if not_before is None else datetime.fromisoformat(not_before)
    when = datetime.fromisoformat(made)
    return Item(UUID(uuid), person, body, when, State(state), tries, later, receipt, reason)
