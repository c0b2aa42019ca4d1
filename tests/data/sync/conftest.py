"""A gemeente in this process and both kinds of store."""

from __future__ import annotations

import pytest

from app.data.store.memory import MemoryStore
from app.data.store.sqlite import SqliteStore
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
        yield MemoryStore()
        return
    kept = SqliteStore(tmp_path / "phone.db")
    yield kept
    kept.close()


@pytest.fixture(params=[("memory", 0), ("memory", 1), ("memory", 2), ("file", 3)], ids=str)
def store_and_seed(request, tmp_path):
    """A store, and the seed of a bad network: every seed on one of them, one on the file."""
    kind, seed = request.param
    kept = MemoryStore() if kind == "memory" else SqliteStore(tmp_path / "phone.db")
    yield kept, seed
    if kind == "file":
        kept.close()
