"""What the tests of the server may ask for: databases of both kinds, and a gemeente on each."""

from __future__ import annotations

import pytest

from tests.server.cluster import Cluster
from tests.server.house import Door


@pytest.fixture(scope="session")
def cluster():
    """A PostgreSQL for all tests of this run."""
    with Cluster() as running:
        yield running


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request, tmp_path):
    """The address of an empty database, once of each kind."""
    if request.param == "sqlite":
        return f"sqlite:///{tmp_path / 'gemeente.db'}"
    return request.getfixturevalue("cluster").new()


@pytest.fixture
def new_door(database, tmp_path):
    """Makes a gemeente in this process, with settings of its own."""
    doors = []

    def make(system=None, **settings):
        doors.append(Door(database, tmp_path, system, **settings))
        return doors[-1]

    yield make
    for door in doors:
        door.close()


@pytest.fixture
def door(new_door):
    """A gemeente in this process."""
    return new_door()
