"""What the stores promise: the same of both, and of the file also after a crash."""

from __future__ import annotations

import asyncio
import signal
import sqlite3
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from app.data.api.wire import Change, Receipt
from app.data.store.kept import File, Item, KeptRules, Mark, State, StoreFault
from app.data.store.sqlite import NewerFile, SqliteShelf
from app.data.store.store import Store

ROOT = Path(__file__).resolve().parents[3]
NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
MARK = Mark("here", NOW)


run = asyncio.run


def _open(path):
    return Store(SqliteShelf(path))


def _item(person="noor"):
    return Item(uuid4(), person, b"\x00bytes", NOW)


def test_what_was_put_in_comes_out_the_same(store):
    """Every field, in the order of putting in, and only those of this person (promise 8)."""
    items = [_item(), _item("sam"), _item()]
    for one in items:
        run(store.add(one))
    receipt = Receipt(items[0].uuid, "WI-1", NOW)
    sent = replace(items[0], state=State.BEVESTIGD, tries=3, receipt=receipt)
    waits = replace(items[2], state=State.WACHT, not_before=NOW, reason="internet")
    assert run(store.change(items[0], sent))
    assert run(store.change(items[2], waits))
    assert run(store.items("noor")) == (sent, waits)
    assert run(store.items("sam")) == (items[1],)
    assert run(store.items("nobody")) == ()


def test_the_bytes_of_an_item_never_change(store):
    """The same bytes on every try, whatever anybody does with the state."""
    item = _item()
    run(store.add(item))
    run(store.change(item, replace(item, body=b"other", person="sam", state=State.WACHT)))
    assert run(store.items("noor"))[0].body == item.body
    assert not run(store.add(replace(item, body=b"other")))
    assert run(store.items("noor"))[0].body == item.body


def test_two_tabs_never_undo_a_receipt(store):
    """Security review V9: "ontvangen" with a number became "wacht" without (compare-and-swap)."""
    item = _item()
    run(store.add(item))
    first = replace(item, state=State.BEZIG, tries=1)
    assert run(store.change(item, first))
    assert not run(store.change(item, first)), "both tabs send it"
    unknown = replace(first, state=State.ONBEKEND)
    assert run(store.change(first, unknown))
    received = replace(first, state=State.BEVESTIGD, receipt=Receipt(item.uuid, "WI-1", NOW))
    assert run(store.change(first, received)), "a receipt counts, whatever happened meanwhile"
    assert not run(store.change(unknown, replace(unknown, state=State.WACHT)))
    assert run(store.items("noor")) == (received,)


def test_the_copy_and_its_mark_move_together(store):
    """New, changed and gone; forgetting the copy leaves what waits to be sent (3.3)."""
    one, other = uuid4(), uuid4()
    run(store.add(_item()))
    run(store.keep("noor", (Change("taak", one, {"a": 1}), Change("taak", other, {})), MARK))
    run(store.keep("noor", (Change("taak", one, {"a": 2}), Change("taak", other, None)), MARK))
    run(store.keep("sam", (Change("taak", one, {"of": "sam"}),), MARK))
    assert run(store.copy("noor")) == (Change("taak", one, {"a": 2}),)
    run(store.replace("noor", (Change("bericht", other, {}),), Mark("there", NOW)))
    assert run(store.copy("noor")) == (Change("bericht", other, {}),)
    assert run(store.mark("noor")) == Mark("there", NOW)
    run(store.forget("noor"))
    assert (run(store.copy("noor")), run(store.mark("noor"))) == ((), None)
    assert len(run(store.items("noor"))) == 1
    assert len(run(store.copy("sam"))) == 1


def test_a_file_is_the_same_after_a_restart(tmp_path):
    """Close and open: nothing of it changed."""
    item = _item()
    first = _open(tmp_path / "phone.db")
    run(first.add(item))
    run(first.keep("noor", (Change("taak", UUID(int=1), {"a": "é"}),), MARK))
    copy = run(first.copy("noor"))
    first.close()
    again = _open(tmp_path / "phone.db")
    found = (run(again.items("noor")), run(again.copy("noor")), run(again.mark("noor")))
    assert found == ((item,), copy, MARK)
    again.close()


def test_a_file_of_a_newer_app_is_left_as_it_is(tmp_path):
    """Fault 40: refused, not damaged."""
    _open(tmp_path / "phone.db").close()
    line = sqlite3.connect(tmp_path / "phone.db")
    line.execute("PRAGMA user_version = 99")
    line.close()
    before = (tmp_path / "phone.db").read_bytes()
    with pytest.raises(NewerFile):
        _open(tmp_path / "phone.db")
    assert (tmp_path / "phone.db").read_bytes() == before


def test_a_full_disk_is_an_error_and_nothing_is_half(tmp_path):
    """Fault 37: no "opgeslagen" when it is not, and what was there before stays whole."""
    kept = _open(tmp_path / "phone.db")
    run(kept.add(_item()))
    (pages,) = kept._shelf._line.execute("PRAGMA page_count").fetchone()
    kept._shelf._line.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(StoreFault):
        run(kept.add(replace(_item(), body=b"x" * 100_000)))
    kept._shelf._line.execute("PRAGMA max_page_count = 100000")
    run(kept.add(_item()))
    assert len(run(kept.items("noor"))) == 2
    kept.close()


_WRITER = """
import asyncio, sys
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4
from app.data.store.kept import Item
from app.data.store.sqlite import SqliteShelf
from app.data.store.store import Store
store = Store(SqliteShelf(Path(sys.argv[1])))
async def write():
    while True:
        item = Item(uuid4(), "noor", b"x" * 500, datetime(2026, 11, 20, tzinfo=UTC))
        await store.add(item)
        print(item.uuid, flush=True)
asyncio.run(write())
"""


def test_kill_minus_nine_keeps_what_was_saved(tmp_path):
    """Fault 35, promise 1: what was called saved is there after the process was killed."""
    said = []
    for _round in range(5):
        writer = subprocess.Popen(
            [sys.executable, "-c", _WRITER, str(tmp_path / "phone.db")],
            cwd=ROOT, stdout=subprocess.PIPE, text=True,
        )  # fmt: skip
        said += [writer.stdout.readline().strip() for _line in range(40)]
        writer.send_signal(signal.SIGKILL)
        rest, _nothing = writer.communicate()
        said += [line for line in rest.split("\n")[:-1] if line]
    kept = _open(tmp_path / "phone.db")
    held = {str(one.uuid) for one in run(kept.items("noor"))}
    assert len(said) >= 200
    assert set(said) <= held
    assert kept._shelf._line.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    kept.close()


def test_files_are_kept_until_the_gemeente_has_them(store):
    """V13: bijlagen stayed for ever; what she has is not kept here too, what she refused is."""
    item = _item()
    one, other = (File(uuid4(), item.uuid, f"{name}.pdf", "application/pdf") for name in "ab")
    run(store.add(item, ((one, b"one"), (other, b"other"))))
    assert run(store.files("noor")) == (one, other)
    assert run(store.files("sam")) == ()
    run(store.file_ended("noor", one, "aangekomen"))
    run(store.file_ended("noor", other, "geweigerd:te_laat"))
    outcomes = [file.outcome for file in run(store.files("noor"))]
    assert outcomes == ["aangekomen", "geweigerd:te_laat"]
    assert run(store.content("noor", one.uuid)) is None
    assert run(store.content("noor", other.uuid)) == b"other"


def test_what_the_gemeente_published_is_kept_once(store):
    """The newest in the place of the one before; gone with the copy, at a logout."""
    run(store.keep_rules("noor", KeptRules(b"old", None)))
    run(store.keep_rules("noor", KeptRules(b"new\nlines", "w")))
    assert run(store.rules("noor")) == KeptRules(b"new\nlines", "w")
    run(store.forget("noor"))
    assert run(store.rules("noor")) is None


class _Moved:
    """A seal that shows where each row lies, and opens it only there."""

    async def close(self, spot, plain):
        return repr(spot).encode() + b"|" + plain[::-1]

    async def open(self, spot, closed):
        where, _bar, plain = closed.partition(b"|")
        return plain[::-1] if where == repr(spot).encode() else None


def test_every_byte_passes_the_seal(tmp_path):
    """One place for a lock on bytes, bound to row and person (3.3): nothing lies there in clear."""
    shelf = SqliteShelf(tmp_path / "phone.db")
    store, item = Store(shelf, _Moved()), _item()
    file = File(uuid4(), item.uuid, "geheim.pdf", "application/pdf")
    run(store.add(item, ((file, b"geheim"),)))
    assert run(store.change(item, replace(item, state=State.WACHT, reason="internet")))
    run(store.keep("noor", (Change("taak", uuid4(), {"a": "geheim"}),), MARK))
    run(store.keep_rules("noor", KeptRules(b"geheim", None)))
    assert run(store.content("noor", file.uuid)) == b"geheim"
    assert run(store.items("noor"))[0].reason == "internet"
    lying = [row for (row,) in shelf._line.execute("SELECT content FROM row")]
    assert len(lying) == 6
    assert not [row for row in lying if b"geheim" in row or b"internet" in row]
    shelf._line.execute("UPDATE row SET person = 'sam' WHERE kind = 'item'")
    assert run(store.items("sam")) == (), "a row that was moved does not open"
    store.close()


def test_one_step_that_cannot_be_undoes_all(store):
    """A transaction per write: no file without its item, no mark without its copy."""
    item = _item()
    file = File(uuid4(), item.uuid, "a.pdf", "application/pdf")
    assert run(store.add(item))
    assert not run(store.add(item, ((file, b"bytes"),)))
    assert run(store.files("noor")) == ()
    assert run(store.content("noor", file.uuid)) is None
