"""The way into a case system that repeats what is repeated, as Open VTB 0.1.0 does (finding 3)."""

from __future__ import annotations

from uuid import UUID, uuid4

import pytest
from sqlalchemy import select

from app.server.built_in import BuiltIn
from app.server.case_system import News, Recorded
from app.server.exchange import exchange
from app.server.store.tables import levering, zaak
from tests.server.house import income


class Forgetful:
    """A case system that makes a second verzoek of every repeat, and breaks when told to."""

    def __init__(self):
        self.verzoeken = []
        self.files = []
        self.records = []
        self.breaks = None
        self.refuses = set()

    def lookup(self, uuids):
        """Search the verzoeken by their kenmerk, as Open VTB can."""
        return {parcel.uuid: ref for ref, parcel in self.verzoeken if parcel.uuid in uuids}

    def deliver(self, parcels):
        """Take them in, every time they come."""
        told = {}
        for parcel in parcels:
            if self.breaks == "before" or parcel.uuid in self.refuses:
                raise OSError("no route")
            told[parcel.uuid] = f"VTB-{len(self.verzoeken) + 1}"
            self.verzoeken.append((told[parcel.uuid], parcel))
        if self.breaks == "after":
            raise TimeoutError("no answer")
        return told

    def lookup_files(self, uuids):
        """Search the documents by their kenmerk."""
        return {file.uuid: ref for ref, file in self.files if file.uuid in uuids}

    def deliver_file(self, file):
        """Take it in, every time it comes; only with a verzoek that is there."""
        assert file.case in {reference for reference, _parcel in self.verzoeken}
        if self.breaks == "before" or file.uuid in self.refuses:
            raise OSError("no route")
        told = f"DOC-{len(self.files) + 1}"
        self.files.append((told, file))
        if self.breaks == "after":
            raise TimeoutError("no answer")
        return told

    def news(self, mark):
        """What was recorded after the mark."""
        seen = int(mark or 0)
        return News(tuple(self.records[seen:]), str(len(self.records)))


def _rows(door):
    with door.engine.connect() as line:
        return [tuple(row) for row in line.execute(select(levering))]


@pytest.mark.parametrize("breaks", ["before", "after"])
def test_a_parcel_gets_there_once_although_the_answer_was_lost(door, breaks):
    """The receipt stands whatever the case system does; the ledger looks before it repeats."""
    system = Forgetful()
    uuid = uuid4()
    assert door.ask("PUT", f"/v1/verzoeken/{uuid}", "noor", json=income()).status_code == 201
    system.breaks = breaks
    assert exchange(door.engine, system, door.clock) == 0
    assert _rows(door) == [(uuid, "te_leveren", None, 1)]
    system.breaks = None
    assert exchange(door.engine, system, door.clock) == 1
    assert exchange(door.engine, system, door.clock) == 0
    assert [parcel.uuid for _reference, parcel in system.verzoeken] == [uuid]
    assert _rows(door) == [(uuid, "geleverd", "VTB-1", 2)]


def test_one_that_is_never_taken_holds_nobody_up(door):
    """A parcel that breaks its round goes alone from then on; all others get there, once."""
    system = Forgetful()
    uuids = [uuid4() for _one in range(6)]
    for uuid in uuids:
        door.ask("PUT", f"/v1/verzoeken/{uuid}", "noor", json=income())
    system.refuses = {uuids[2]}
    for _round in range(3):
        exchange(door.engine, system, door.clock)
    there = [parcel.uuid for _reference, parcel in system.verzoeken]
    assert sorted(there) == sorted(set(uuids) - system.refuses)
    waiting = [row[0] for row in _rows(door) if row[1] == "te_leveren"]
    assert waiting == [uuids[2]]


def test_news_of_the_case_system_reaches_the_person(door):
    """A record that is new, changed or gone there is so in the feed, and only once."""
    system = Forgetful()
    cursor = door.ask("GET", "/v1/wijzigingen", "noor").json()["cursor"]
    uuid = UUID(int=7)
    content = {
        "uuid": str(uuid),
        "titel": "Stuur een loonstrook",
        "toelichting": "Een foto is goed.",
        "status": "open",
        "fallbackUrl": "https://voorbeeldstad.example",
    }
    system.records.append(Recorded("demo-noor", "taak", uuid, content))
    for _twice in range(2):
        exchange(door.engine, system, door.clock)
    query = {"cursor": cursor}
    told = door.ask("GET", "/v1/wijzigingen", "noor", params=query).json()
    assert [one["inhoud"]["titel"] for one in told["wijzigingen"]] == ["Stuur een loonstrook"]
    system.records.append(Recorded("demo-noor", "taak", uuid, None))
    exchange(door.engine, system, door.clock)
    told = door.ask("GET", "/v1/wijzigingen", "noor", params=query).json()
    assert [one["verwijderd"] for one in told["wijzigingen"]] == [True]


def test_the_built_in_case_system_opens_one_zaak(door):
    """The reference gemeente keeps its own zaak for each verzoek."""
    uuid = uuid4()
    door.ask("PUT", f"/v1/verzoeken/{uuid}", "noor", json=income())
    system = BuiltIn(door.engine)
    assert [exchange(door.engine, system, door.clock) for _time in range(2)] == [1, 0]
    with door.engine.connect() as line:
        assert [row.verzoek for row in line.execute(select(zaak))] == [uuid]
