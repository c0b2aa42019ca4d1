"""What waits to be sent and the read copy, behind the lock of the device (issue 13, point 5)."""

from __future__ import annotations

import asyncio
import sqlite3
from datetime import UTC, datetime
from pathlib import Path
from uuid import UUID, uuid4

import pytest

from app.data.api.wire import Change
from app.data.safe.shelf import SafeShelf
from app.data.safe.tools import Library
from app.data.store.kept import File, Item, Mark, State, StoreFault
from app.data.store.sqlite import SqliteShelf
from app.data.store.store import Store
from tests.data.test_safe import PIN, Disk, own_vault

NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
WHO = "demo-noor"
MARK = Mark("cursor-1", NOW)
_SECRETS = (b"Noor Voorbeeld", b"1.419,46", b"999990019", b"loonstrook", b"inkomsten", b"demo-noor")


class Phone:
    """A device with a database of its own on the disk."""

    def __init__(self, folder, vault=None):
        self.path, self.disk = folder / "phone.db", Disk(vault)

    def opened_in_loop(self):
        """The app as it starts, before it looked: its safe and its store."""
        safe = self.disk.safe()

        async def shelf():
            return SqliteShelf(self.path)

        return safe, Store(SafeShelf(shelf, safe, Library()))

    def bytes(self):
        """Everything in the files, with the log that is written ahead."""
        files = self.path.parent.glob(f"{self.path.name}*")
        return b"".join(Path(one).read_bytes() for one in files)


async def _fill(store):
    """An income report with a file, and what the gemeente told."""
    body = b'{"soort":"inkomsten","naam":"Noor Voorbeeld","bedrag":"1.419,46","bsn":"999990019"}'
    item = Item(uuid4(), WHO, body, NOW)
    file = File(uuid4(), item.uuid, "loonstrook.pdf", "application/pdf")
    assert await store.add(item, ((file, b"%PDF 1.419,46 Noor Voorbeeld"),))
    told = {"betaald": "1.419,46", "aan": "Noor Voorbeeld", "bsn": "999990019"}
    await store.keep(WHO, (Change("specificatie", UUID(int=7), told),), MARK)
    return item, file


async def _all(store):
    items, files = await store.items(WHO), await store.files(WHO)
    return items, files, await store.copy(WHO), await store.mark(WHO)


def test_nothing_of_it_stands_on_the_disk(tmp_path):
    """Names, amounts, numbers, file names and who it is: not in the file, not in its log."""

    async def visit():
        phone = Phone(tmp_path, own_vault())
        safe, store = phone.opened_in_loop()
        await safe.save("{}")
        item, file = await _fill(store)
        assert phone.path.with_name("phone.db-wal").stat().st_size > 0
        found = phone.bytes()
        for secret in _SECRETS:
            assert secret not in found, secret
        assert (await store.items(WHO))[0] == item
        assert await store.content(WHO, file.uuid) == b"%PDF 1.419,46 Noor Voorbeeld"
        store.close()

    _run(visit)


def test_it_is_there_again_after_a_restart_and_a_pin(tmp_path):
    """Locked it gives nothing, and says that it is no empty store."""

    async def visit():
        phone = Phone(tmp_path)
        safe, store = phone.opened_in_loop()
        await safe.save("{}")
        assert await safe.set_pin(PIN)
        await _fill(store)
        before = await _all(store)
        store.close()
        safe, store = phone.opened_in_loop()
        await safe.look()
        with pytest.raises(StoreFault):
            await store.items(WHO)
        assert await safe.unlock(PIN)
        assert await _all(store) == before
        store.close()

    _run(visit)


def test_without_a_key_it_stays_in_memory_and_moves_when_a_pin_is_chosen(tmp_path):
    """Never a plain fallback: there is no file at all; choosing a PIN loses nothing."""

    async def visit():
        phone = Phone(tmp_path)
        safe, store = phone.opened_in_loop()
        item, file = await _fill(store)
        before = await _all(store)
        assert not phone.path.exists()
        await safe.save("{}")
        assert await safe.set_pin(PIN)
        assert await _all(store) == before
        assert await store.content(WHO, file.uuid) == b"%PDF 1.419,46 Noor Voorbeeld"
        assert phone.path.exists()
        sent = Item(item.uuid, WHO, item.body, NOW, State.WACHT, 1)
        assert await store.change(item, sent)
        store.close()
        safe, store = phone.opened_in_loop()
        await safe.look()
        await safe.unlock(PIN)
        assert (await store.items(WHO))[0] == sent
        for secret in _SECRETS:
            assert secret not in phone.bytes(), secret
        store.close()

    _run(visit)


def test_a_row_in_the_place_of_another_does_not_open(tmp_path):
    """Bound to row and person: what is moved by hand is left out, and the rest stays."""

    async def visit():
        phone = Phone(tmp_path, own_vault())
        safe, store = phone.opened_in_loop()
        await safe.save("{}")
        await _fill(store)
        await _fill(store)
        first, second = await store.items(WHO)
        line = sqlite3.connect(phone.path)
        swap = "UPDATE row SET content = (SELECT content FROM row WHERE kind = 'item' AND key = ?)"
        line.execute(f"{swap} WHERE kind = 'item' AND key = ?", (str(first.uuid), str(second.uuid)))
        line.commit()
        line.close()
        assert await store.items(WHO) == (first,)
        store.close()

    _run(visit)


def test_wiping_leaves_nothing(tmp_path):
    """The person says so."""

    async def visit():
        phone = Phone(tmp_path, own_vault())
        safe, store = phone.opened_in_loop()
        await safe.save("{}")
        await _fill(store)
        await store.wipe(WHO)
        assert await _all(store) == ((), (), (), None)
        line = sqlite3.connect(phone.path)
        assert line.execute("SELECT count(*) FROM row").fetchone() == (0,)
        line.close()
        store.close()

    _run(visit)


def _run(scenario):
    asyncio.run(scenario())
