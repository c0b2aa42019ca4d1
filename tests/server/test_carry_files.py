"""A bijlage gets into the case system once, also when it comes after its verzoek did."""

from __future__ import annotations

import json
import os
import signal
import subprocess
import sys
from uuid import UUID, uuid4

import pytest
from sqlalchemy import delete, select

from app.server.built_in import BuiltIn
from app.server.exchange import exchange
from app.server.store.database import open_database
from app.server.store.tables import bijlage, bijlagelevering, zaakbijlage
from tests.server.house import PNG, ROOT, Clock, file_head, with_file
from tests.server.test_exchange import Forgetful


def _announce(door):
    """A verzoek that is sent, and how to send its photo afterwards."""
    uuid, (body, file) = uuid4(), with_file()
    assert door.ask("PUT", f"/v1/verzoeken/{uuid}", "noor", json=body).status_code == 201

    def send():
        path = f"/v1/verzoeken/{uuid}/bijlagen/{file}"
        return door.ask("PUT", path, "noor", content=PNG, headers=file_head()).status_code

    return uuid, UUID(file), send


def _rows(engine):
    with engine.connect() as line:
        return [tuple(row) for row in line.execute(select(bijlagelevering))]


def test_a_bijlage_that_comes_later_goes_to_its_verzoek(door):
    """The verzoek went across without it; the photo follows, whole, with what was told of it."""
    system = Forgetful()
    uuid, file, send = _announce(door)
    assert exchange(door.engine, system, door.clock) == 1
    assert (system.files, _rows(door.engine)) == ([], [])
    assert [send(), send()] == [201, 200]
    assert _rows(door.engine) == [(file, "te_leveren", None, 0)]
    assert [exchange(door.engine, system, door.clock) for _time in range(2)] == [1, 0]
    ((_told, there),) = system.files
    assert (there.uuid, there.request, there.case) == (file, uuid, "VTB-1")
    assert (there.name, there.mediatype, there.content) == ("loonstrook.png", "image/png", PNG)
    assert there.digest == _announced_digest(door, uuid)
    assert _rows(door.engine) == [(file, "geleverd", "DOC-1", 1)]


def _announced_digest(door, uuid):
    """The hash that the verzoek announced."""
    told = door.ask("GET", f"/v1/verzoeken/{uuid}", "noor").json()
    return told["bijlagen"][0]["sha256"]


def test_a_bijlage_waits_for_its_verzoek(door):
    """Both came while the case system was away: the verzoek first, then what belongs to it."""
    system = Forgetful()
    uuid, file, send = _announce(door)
    assert send() == 201
    system.refuses = {uuid}
    assert exchange(door.engine, system, door.clock) == 0
    assert (system.files, _rows(door.engine)) == ([], [(file, "te_leveren", None, 0)])
    system.refuses = set()
    assert exchange(door.engine, system, door.clock) == 2
    assert [one.uuid for _told, one in system.files] == [file]


@pytest.mark.parametrize("breaks", ["before", "after"])
def test_a_bijlage_gets_there_once_although_the_answer_was_lost(door, breaks):
    """The ledger looks for its uuid before it repeats."""
    system = Forgetful()
    _uuid, file, send = _announce(door)
    exchange(door.engine, system, door.clock)
    send()
    system.breaks = breaks
    assert exchange(door.engine, system, door.clock) == 0
    assert _rows(door.engine) == [(file, "te_leveren", None, 1)]
    system.breaks = None
    assert [exchange(door.engine, system, door.clock) for _time in range(2)] == [1, 0]
    assert [one.uuid for _told, one in system.files] == [file]
    assert _rows(door.engine) == [(file, "geleverd", "DOC-1", 2)]


def test_bijlagen_that_are_never_taken_hold_nobody_up(door):
    """Three that always break go last: the others get there, once, and verzoeken as well."""
    system = Forgetful()
    sent = [_announce(door) for _one in range(6)]
    for _uuid, _file, send in sent:
        assert send() == 201
    files = [file for _uuid, file, _send in sent]
    system.refuses = set(files[:3])
    for _round in range(3):
        exchange(door.engine, system, door.clock)
    assert sorted(one.uuid for _told, one in system.files) == sorted(files[3:])
    assert sorted(row[0] for row in _rows(door.engine) if row[1] == "te_leveren") == sorted(
        files[:3]
    )


def test_a_bijlage_that_was_taken_out_is_carried_no_more(door):
    """Retention: what the gemeente took out of the table goes nowhere, and stops nothing."""
    system = Forgetful()
    _uuid, _file, send = _announce(door)
    send()
    with door.engine.begin() as line:
        line.execute(delete(bijlage))
    assert exchange(door.engine, system, door.clock) == 1
    assert system.files == []


def test_the_built_in_case_system_keeps_it_with_the_zaak(door):
    """The reference gemeente notes once which zaak a bijlage belongs to."""
    _uuid, file, send = _announce(door)
    send()
    system = BuiltIn(door.engine)
    assert [exchange(door.engine, system, door.clock) for _time in range(2)] == [2, 0]
    assert system.lookup_files([file, uuid4()]) == {file: f"DOC-{file}"}
    with door.engine.connect() as line:
        rows = line.execute(select(zaakbijlage.c.bijlage, zaakbijlage.c.zaak)).all()
    assert [tuple(row) for row in rows] == [(file, "ZAAK-WI-2026-000001")]


class _Folder(Forgetful):
    """A case system outside the process: what it took stands in a file, twice when sent twice."""

    def __init__(self, path):
        super().__init__()
        self._path = path

    def took(self):
        """The uuids of the bijlagen, in the order in which they came."""
        return [UUID(one) for one in json.loads(self._path.read_text())]

    def lookup_files(self, uuids):
        """By their uuid."""
        return {uuid: f"DOC-{uuid}" for uuid in self.took() if uuid in uuids}

    def deliver_file(self, file):
        """Take it, on disk, and let the sender die before it can write that down."""
        self._path.write_text(json.dumps([str(uuid) for uuid in [*self.took(), file.uuid]]))
        os.kill(os.getpid(), signal.SIGKILL)


def carry_and_die(database, path):
    """What the process does that is killed."""
    exchange(open_database(database), _Folder(path), Clock())


def test_kill_minus_nine_between_the_case_system_and_the_ledger(door, tmp_path):
    """The process dies when the bijlage is there and the ledger does not know: it goes once."""
    _uuid, file, send = _announce(door)
    exchange(door.engine, Forgetful(), door.clock)
    send()
    path = tmp_path / "taken.json"
    path.write_text("[]")
    script = (
        "import pathlib, sys; from tests.server.test_carry_files import carry_and_die;"
        "carry_and_die(sys.argv[1], pathlib.Path(sys.argv[2]))"
    )
    told = subprocess.run(
        [sys.executable, "-c", script, door.settings.database, path],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        check=False,
    )
    system = _Folder(path)
    assert (told.returncode, system.took()) == (-signal.SIGKILL, [file])
    assert _rows(door.engine) == [(file, "te_leveren", None, 0)]
    for _round in range(2):
        exchange(door.engine, system, door.clock)
    assert system.took() == [file]
    assert _rows(door.engine) == [(file, "geleverd", f"DOC-{file}", 1)]
