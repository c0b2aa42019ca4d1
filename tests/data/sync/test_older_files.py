"""Fault 40: files of every older app are brought over whole, or not at all."""

from __future__ import annotations

import asyncio
import json
import sqlite3
from datetime import UTC, datetime
from uuid import UUID

import pytest

from app.data.api.wire import Change, Receipt
from app.data.store.kept import File, Item, KeptRules, Mark, State
from app.data.store.sqlite import SqliteShelf
from app.data.store.store import Store

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
ONE, TWO, FILE, TASK = (UUID(int=number) for number in range(1, 5))
# As the apps of before made them, word for word.
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
_ITEM = "INSERT INTO item VALUES (?, ?, 'noor', ?, ?, ?, ?, ?, ?, ?, ?)"


def _older(path, version):
    line = sqlite3.connect(path)
    for step in _STEPS[:version]:
        line.executescript(step)
    when = NOW.isoformat()
    sent = (1, str(TWO), b"\x00two", when, "bevestigd", 2, None, "WI-1", when, "")
    waits = (2, str(ONE), b"{}", when, "wacht", 3, when, None, None, "internet")
    line.executemany(_ITEM, [sent, waits])
    told = json.dumps({"a": "é"})
    line.execute("INSERT INTO copy VALUES ('noor', ?, 'taak', ?)", (str(TASK), told))
    line.execute("INSERT INTO mark VALUES ('noor', 'here', ?)", (when,))
    if version >= 2:
        line.execute(
            "INSERT INTO file VALUES (1, ?, ?, 'a.pdf', 'application/pdf', x'00ff', '')",
            (str(FILE), str(ONE)),
        )
    if version >= 3:
        line.execute("INSERT INTO rules VALUES ('noor', x'7b7d', 'w')")
    line.execute(f"PRAGMA user_version = {version}")
    line.commit()
    line.close()


@pytest.mark.parametrize("version", [1, 2, 3])
def test_a_file_of_every_older_app_is_brought_over(tmp_path, version):
    """What waited, what was received, the copy, the files and the rules: nothing is lost."""
    path = tmp_path / "phone.db"
    _older(path, version)
    Store(SqliteShelf(path)).close()
    store = Store(SqliteShelf(path))
    assert asyncio.run(_all_of(store)) == {
        "items": (
            Item(TWO, "noor", b"\x00two", NOW, State.BEVESTIGD, 2, None, Receipt(TWO, "WI-1", NOW)),
            Item(ONE, "noor", b"{}", NOW, State.WACHT, 3, NOW, None, "internet"),
        ),
        "copy": (Change("taak", TASK, {"a": "é"}),),
        "mark": Mark("here", NOW),
        "files": (File(FILE, ONE, "a.pdf", "application/pdf"),) if version >= 2 else (),
        "content": b"\x00\xff" if version >= 2 else None,
        "rules": KeptRules(b"{}", "w") if version >= 3 else None,
    }
    store.close()


def test_what_stops_halfway_leaves_the_older_file_whole(tmp_path):
    """One transaction: a file that cannot be read over is as it was before."""
    path = tmp_path / "phone.db"
    _older(path, 3)
    line = sqlite3.connect(path)
    line.execute("UPDATE item SET state = 'no such state' WHERE number IS NULL")
    line.commit()
    with pytest.raises(ValueError, match="no such state"):
        SqliteShelf(path)
    assert line.execute("SELECT count(*) FROM item").fetchone() == (2,)
    assert line.execute("PRAGMA user_version").fetchone() == (3,)
    line.close()


async def _all_of(store):
    return {
        "items": await store.items("noor"),
        "copy": await store.copy("noor"),
        "mark": await store.mark("noor"),
        "files": await store.files("noor"),
        "content": await store.content("noor", FILE),
        "rules": await store.rules("noor"),
    }
