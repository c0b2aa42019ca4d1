"""What the stores promise: the same of both, and of the file also after a crash."""

from __future__ import annotations

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
from app.data.store.kept import Item, Mark, State
from app.data.store.sqlite import NewerFile, SqliteStore

ROOT = Path(__file__).resolve().parents[3]
NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
MARK = Mark("here", NOW)


def _item(person="noor"):
    return Item(uuid4(), person, b"\x00bytes", NOW)


def test_what_was_put_in_comes_out_the_same(store):
    """Every field, in the order of putting in, and only those of this person (promise 8)."""
    items = [_item(), _item("sam"), _item()]
    for one in items:
        store.add(one)
    receipt = Receipt(items[0].uuid, "WI-1", NOW)
    sent = replace(items[0], state=State.BEVESTIGD, tries=3, receipt=receipt)
    waits = replace(items[2], state=State.WACHT, not_before=NOW, reason="internet")
    assert store.change(items[0], sent)
    assert store.change(items[2], waits)
    assert store.items("noor") == (sent, waits)
    assert store.items("sam") == (items[1],)
    assert store.items("nobody") == ()


def test_the_bytes_of_an_item_never_change(store):
    """The same bytes on every try, whatever anybody does with the state."""
    item = _item()
    store.add(item)
    store.change(item, replace(item, body=b"other", person="sam", state=State.WACHT))
    assert store.items("noor")[0].body == item.body
    with pytest.raises((KeyError, sqlite3.IntegrityError)):
        store.add(item)


def test_two_tabs_never_undo_a_receipt(store):
    """Security review V9: "ontvangen" with a number became "wacht" without (compare-and-swap)."""
    item = _item()
    store.add(item)
    first = replace(item, state=State.BEZIG, tries=1)
    assert store.change(item, first)
    assert not store.change(item, replace(item, state=State.BEZIG, tries=1)), "both tabs send it"
    unknown = replace(first, state=State.ONBEKEND)
    assert store.change(first, unknown)
    received = replace(first, state=State.BEVESTIGD, receipt=Receipt(item.uuid, "WI-1", NOW))
    assert store.change(first, received), "a receipt counts, whatever happened meanwhile"
    assert not store.change(unknown, replace(unknown, state=State.WACHT))
    assert store.items("noor") == (received,)


def test_the_copy_and_its_mark_move_together(store):
    """New, changed and gone; forgetting the copy leaves what waits to be sent (3.3)."""
    one, other = uuid4(), uuid4()
    store.add(_item())
    store.keep("noor", (Change("taak", one, {"a": 1}), Change("taak", other, {})), MARK)
    store.keep("noor", (Change("taak", one, {"a": 2}), Change("taak", other, None)), MARK)
    store.keep("sam", (Change("taak", one, {"of": "sam"}),), MARK)
    assert store.copy("noor") == (Change("taak", one, {"a": 2}),)
    store.replace("noor", (Change("bericht", other, {}),), Mark("there", NOW))
    assert store.copy("noor") == (Change("bericht", other, {}),)
    assert store.mark("noor") == Mark("there", NOW)
    store.forget("noor")
    assert (store.copy("noor"), store.mark("noor")) == ((), None)
    assert len(store.items("noor")) == 1
    assert len(store.copy("sam")) == 1


def test_a_file_is_the_same_after_a_restart(tmp_path):
    """Close and open: nothing of it changed."""
    item = _item()
    first = SqliteStore(tmp_path / "phone.db")
    first.add(item)
    first.keep("noor", (Change("taak", UUID(int=1), {"a": "é"}),), MARK)
    copy = first.copy("noor")
    first.close()
    again = SqliteStore(tmp_path / "phone.db")
    assert (again.items("noor"), again.copy("noor"), again.mark("noor")) == ((item,), copy, MARK)
    again.close()


def test_a_file_of_a_newer_app_is_left_as_it_is(tmp_path):
    """Fault 40: refused, not damaged."""
    SqliteStore(tmp_path / "phone.db").close()
    line = sqlite3.connect(tmp_path / "phone.db")
    line.execute("PRAGMA user_version = 99")
    line.close()
    before = (tmp_path / "phone.db").read_bytes()
    with pytest.raises(NewerFile):
        SqliteStore(tmp_path / "phone.db")
    assert (tmp_path / "phone.db").read_bytes() == before


def test_a_full_disk_is_an_error_and_nothing_is_half(tmp_path):
    """Fault 37: no "opgeslagen" when it is not, and what was there before stays whole."""
    kept = SqliteStore(tmp_path / "phone.db")
    kept.add(_item())
    (pages,) = kept._line.execute("PRAGMA page_count").fetchone()
    kept._line.execute(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(sqlite3.OperationalError):
        kept.add(replace(_item(), body=b"x" * 100_000))
    kept._line.execute("PRAGMA max_page_count = 100000")
    kept.add(_item())
    assert len(kept.items("noor")) == 2
    kept.close()


_WRITER = """
import sys
from datetime import UTC, datetime
from pathlib import Path
from uuid import uuid4
from app.data.store.kept import Item
from app.data.store.sqlite import SqliteStore
store = SqliteStore(Path(sys.argv[1]))
while True:
    item = Item(uuid4(), "noor", b"x" * 500, datetime(2026, 11, 20, tzinfo=UTC))
    store.add(item)
    print(item.uuid, flush=True)
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
    kept = SqliteStore(tmp_path / "phone.db")
    held = {str(one.uuid) for one in kept.items("noor")}
    assert len(said) >= 200
    assert set(said) <= held
    assert kept._line.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    kept.close()
