"""A gemeente in this process and both kinds of store."""

from __future__ import annotations

import pytest

from app.data.store.memory import MemoryShelf
from app.data.store.sqlite import SqliteShelf
from app.data.store.store import Store
from tests.server.house import Door


@pytest.fixture
def gemeente(tmp_path):
    """The real server on SQLite, in this process."""
    door = Door(f"sqlite:///{tmp_path / 'gemeente.db'}", tmp_path)
    yield door
    door.close()


@pytest.fixture(params=["file", "memory"])
def store(request, tmp_path):
    """Each of the two stores; the promises are the same."""
    if request.param == "memory":
        yield Store(MemoryShelf())
        return
    kept = Store(SqliteShelf(tmp_path / "phone.db"))
    yield kept
    kept.close()


@pytest.fixture(params=[("memory", 0), ("memory", 1), ("memory", 2), ("file", 3)], ids=str)
def store_and_seed(request, tmp_path):
    """A store, and the seed of a bad network: every seed on one of them, one on the file."""
    kind, seed = request.param
    kept = Store(MemoryShelf() if kind == "memory" else SqliteShelf(tmp_path / "phone.db"))
    yield kept, seed
    if kind == "file":
        kept.close()
