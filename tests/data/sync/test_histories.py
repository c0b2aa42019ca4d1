"""300 random histories, on both databases: exactly once, in one's own name (issue 13 point 9)."""

from __future__ import annotations

import pytest

from tests.data.sync.histories import World, run
from tests.server.cluster import Cluster
from tests.server.house import Door

_EACH = 150


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_nothing_is_lost_or_double_or_in_the_name_of_another(kind, tmp_path):
    """Two people with two tabs each, networks that fail, logouts, kills and clocks that jump."""
    if kind == "postgresql":
        with Cluster() as cluster:
            told = _told(cluster.new(), tmp_path)
    else:
        told = _told(f"sqlite:///{tmp_path / 'gemeente.db'}", tmp_path)
    assert told.histories >= _EACH
    assert told.sent > _EACH
    assert told.spoilt > _EACH


def _told(database, folder):
    door = Door(database, folder)
    try:
        return run(World(door, folder), _EACH)
    finally:
        door.close()
