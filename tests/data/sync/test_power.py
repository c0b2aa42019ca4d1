"""Fault 36: the power goes. What was on its way to the disk may be there, in part, or not at all.

A disk that keeps its word has what was called saved: each write waits for it (``synchronous``).
A disk that lies may lose the end of the log; then what is left is whole, and it is the beginning
of what was written, in order.
"""

from __future__ import annotations

import asyncio
import random
import shutil
import sqlite3
from datetime import UTC, datetime
from uuid import uuid4

import pytest

from app.data.store.kept import File, Item
from app.data.store.sqlite import SqliteShelf
from app.data.store.store import Store
from app.server.store.database import open_database, reading
from tests.server.house import Door, income

_FULL, _WAL_HEAD, _FRAME = 2, 32, 24 + 4096
_NOW = datetime(2026, 11, 20, tzinfo=UTC)


def _write(path, many):
    """Items with a file each, in order, in a log that is not yet in the file itself."""
    store, names = Store(SqliteShelf(path)), []
    store._shelf._line.execute("PRAGMA wal_autocheckpoint=0")
    for _one in range(many):
        item = Item(uuid4(), "noor", random.Random(1).randbytes(700), _NOW)
        file = File(uuid4(), item.uuid, "a.pdf", "application/pdf")
        asyncio.run(store.add(item, ((file, b"%PDF" * 900),)))
        names.append(item.uuid)
    return store, names


def _found(folder):
    """What opens after the power came back; the file is whole, and so is each item in it."""
    store = Store(SqliteShelf(folder / "phone.db"))
    (told,) = store._shelf._line.execute("PRAGMA integrity_check").fetchone()
    assert told == "ok"
    items, files = asyncio.run(store.items("noor")), asyncio.run(store.files("noor"))
    assert [one.item for one in files] == [one.uuid for one in items]
    for one in files:
        assert asyncio.run(store.content("noor", one.uuid)) == b"%PDF" * 900
    store.close()
    return [one.uuid for one in items]


@pytest.mark.parametrize("spoilt", ["cut", "zeros", "of before", "noise"])
def test_the_end_of_the_log_is_lost_and_nothing_is_half(spoilt, tmp_path):
    """At forty places in the log, and at the last bytes of it: the rest never reached the disk."""
    store, names = _write(tmp_path / "phone.db", 12)
    log = (tmp_path / "phone.db-wal").read_bytes()
    chance = random.Random(36)
    places = sorted({_WAL_HEAD, len(log) - 1, len(log), *chance.sample(range(len(log)), 40)})
    lengths = []
    for place in places:
        rest = len(log) - place
        end = {
            "cut": b"",
            "zeros": bytes(rest),
            "of before": log[_WAL_HEAD + _FRAME :][:rest],
            "noise": chance.randbytes(rest),
        }[spoilt]
        folder = tmp_path / f"after-{place}"
        folder.mkdir()
        shutil.copy(tmp_path / "phone.db", folder / "phone.db")
        (folder / "phone.db-wal").write_bytes(log[:place] + end)
        found = _found(folder)
        assert found == names[: len(found)], "the beginning of what was written, in order"
        lengths.append(len(found))
    store.close()
    assert lengths == sorted(lengths)
    assert lengths[0] == 0
    assert lengths[-1] == len(names)


def test_every_line_to_every_file_waits_for_the_disk(tmp_path):
    """In the app and in the gemeente: the commit returns when the disk said that it has it."""
    store = Store(SqliteShelf(tmp_path / "phone.db"))
    assert store._shelf._line.execute("PRAGMA synchronous").fetchone() == (_FULL,)
    assert store._shelf._line.execute("PRAGMA journal_mode").fetchone() == ("wal",)
    store.close()
    engine = open_database(f"sqlite:///{tmp_path / 'gemeente.db'}")
    with engine.connect() as one, reading(engine) as other:
        for line in (one, other):
            assert line.exec_driver_sql("PRAGMA synchronous").scalar() == _FULL
            assert line.exec_driver_sql("PRAGMA journal_mode").scalar() == "wal"
    engine.dispose()


def test_the_gemeente_too_has_all_or_nothing_of_a_verzoek(tmp_path):
    """Its receipt, the count of the person and the message for the case system, or none of them."""
    door = Door(f"sqlite:///{tmp_path / 'gemeente.db'}", tmp_path)
    line = sqlite3.connect(tmp_path / "gemeente.db")
    line.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    line.close()
    names = [str(uuid4()) for _one in range(6)]
    for name in names:
        door.ask("PUT", f"/v1/verzoeken/{name}", "noor", json=income()).raise_for_status()
    log = (tmp_path / "gemeente.db-wal").read_bytes()
    lengths = set()
    for place in [*random.Random(36).sample(range(len(log)), 30), len(log)]:
        folder = tmp_path / f"after-{place}"
        folder.mkdir()
        shutil.copy(tmp_path / "gemeente.db", folder / "gemeente.db")
        (folder / "gemeente.db-wal").write_bytes(log[:place])
        line = sqlite3.connect(folder / "gemeente.db")
        assert line.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        found = line.execute("SELECT uuid, volgnummer FROM verzoek ORDER BY id").fetchall()
        sent = line.execute("SELECT sleutel FROM outbox WHERE soort = 'verzoek'").fetchall()
        (count,) = line.execute("SELECT volgnummer FROM persoon WHERE sub = 'demo-noor'").fetchone()
        line.close()
        uuids = [uuid for uuid, _number in found]
        assert uuids == [one.replace("-", "") for one in names[: len(found)]]
        assert {uuid for (uuid,) in sent} >= set(uuids)
        assert not found or count == found[-1][1]
        lengths.add(len(found))
    door.close()
    assert lengths >= {0, len(names)}
