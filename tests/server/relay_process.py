"""The relay as a process that a test kills: it imports the relay and nothing of the tests.

``python -m tests.server.relay_process DATABASE MAPPING CLOCK_FILE KEY SECRETS``: SECRETS is JSON.
"""

from __future__ import annotations

import json
import random
import sys
import time
from datetime import datetime
from pathlib import Path

from app.server.identities import Identities
from app.server.relay import Relay
from app.server.store.database import open_database
from app.server.systems.choose import adapter
from app.server.systems.mapping import read_mapping


class FileClock:
    """A clock in a file, so that a process that is killed has the time of the test."""

    def __init__(self, path):
        self.path = path

    def __call__(self):
        """The time that stands in the file."""
        return datetime.fromisoformat(self.path.read_text())


def relay_for_ever(database, mapping, clock_file, key, secrets):
    """Round after round, until the process is killed."""
    engine, clock = open_database(database), FileClock(Path(clock_file))
    adapted = adapter(read_mapping(Path(mapping)), json.loads(secrets), clock)
    relay = Relay(engine, adapted, Identities(engine, key, clock), clock, random.Random(1).random)
    while True:
        relay.round()
        time.sleep(0.01)


if __name__ == "__main__":
    relay_for_ever(*sys.argv[1:])
