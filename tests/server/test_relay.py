"""The transactional outbox and its relay, with a case system that repeats what is repeated."""

from __future__ import annotations

import asyncio
import os
import signal
import subprocess
import sys
from uuid import UUID, uuid4

import pytest
from sqlalchemy import delete, select

from app.server import app as server_app
from app.server.built_in import BuiltIn
from app.server.case_system import Later, Reading, Recorded, StatusOf, Stuck, Unknown, Unread
from app.server.identities import Identities
from app.server.relay import AT_ONCE, Relay
from app.server.store.database import open_database
from app.server.store.outbox import Kind, entries
from app.server.store.tables import bijlage, lezing, zaak, zaakbijlage
from tests.server.forgetful import NO, Forgetful
from tests.server.house import PNG, ROOT, Clock, file_head, income, with_file


def relay_of(door, system):
    """A relay of this gemeente to a case system, without chance."""
    identities = Identities(door.engine, "", door.clock)
    return Relay(door.engine, system, identities, door.clock, lambda: 0.0)


def send(door, body=None, who="noor"):
    """A verzoek that got its receipt."""
    uuid = uuid4()
    told = door.ask("PUT", f"/v1/verzoeken/{uuid}", who, json=body or income())
    assert told.status_code == 201
    return uuid


def announce(door):
    """A verzoek that announces a photo, and how to send that photo afterwards."""
    body, file = with_file()
    uuid = send(door, body)

    def deliver():
        path = f"/v1/verzoeken/{uuid}/bijlagen/{file}"
        return door.ask("PUT", path, "noor", content=PNG, headers=file_head()).status_code

    return uuid, UUID(file), deliver


def stands(door, uuid, kind=Kind.REQUEST):
    """Where a message stands: status, tries, whether it may be there, reference."""
    with door.engine.connect() as connection:
        (one,) = entries(connection, kind, [uuid])
    return one.status, one.tries, one.may_exist, one.reference


@pytest.mark.parametrize("breaks", ["before", "after"])
def test_a_message_gets_there_once_although_the_answer_was_lost(door, breaks):
    """The receipt stands whatever the case system does; what may be there is handed on as such."""
    system = Forgetful()
    relay, uuid = relay_of(door, system), send(door)
    system.breaks = breaks
    assert relay.round() == 0
    status = "te_leveren" if breaks == "before" else "onbekend"
    assert stands(door, uuid) == (status, 1, breaks == "after", "")
    system.breaks = None
    assert relay.round() == 0, "it was tried again at once"
    door.clock.move(minutes=2)
    assert [relay.round(), relay.round()] == [1, 0]
    assert [one.uuid for _reference, one in system.verzoeken] == [uuid]
    assert stands(door, uuid) == ("geleverd", 2, False, "VTB-1")


def test_an_unknown_outcome_waits_longer_than_their_server_may_work(door):
    """Their answer came after 19.5 s and it was stored: nobody looks within 45 s."""
    system = Forgetful()
    relay, uuid = relay_of(door, system), send(door)
    system.breaks = "after"
    relay.round()
    door.clock.move(seconds=44)
    relay.round()
    assert stands(door, uuid)[1] == 1
    door.clock.move(seconds=2)
    relay.round()
    assert stands(door, uuid)[:2] == ("geleverd", 2)


def test_what_may_be_there_stays_so_after_a_try_that_did_not_arrive(door):
    """Unknown, then no connection: it may still be there, and is looked up the third time."""
    system = Forgetful()
    relay, uuid = relay_of(door, system), send(door)
    system.breaks = "after"
    relay.round()
    system.refuses[uuid], system.verzoeken = Later("no route"), []
    door.clock.move(minutes=5)
    relay.round()
    assert stands(door, uuid)[:3] == ("onbekend", 2, True)


def test_one_that_is_never_taken_holds_nobody_up(door):
    """A message in trouble of its own waits longer and longer; all others get there, once."""
    system = Forgetful(batch=1)
    relay, uuids = relay_of(door, system), [send(door) for _one in range(6)]
    system.refuses = {uuids[2]: Later("400 zaaktype: invalid", system=False)}
    for _round in range(3):
        relay.round()
        door.clock.move(hours=2)
    assert sorted(one.uuid for _ref, one in system.verzoeken) == sorted({*uuids} - {uuids[2]})
    assert stands(door, uuids[2])[:2] == ("te_leveren", 3)


def test_a_system_in_trouble_is_left_alone_for_longer_and_longer(door):
    """Three in a row are enough: nothing goes in the pause, which doubles until success."""
    system = Forgetful(batch=1)
    relay = relay_of(door, system)
    for _one in range(8):
        send(door)
    system.breaks = "before"
    tried = []
    for _round in range(4):
        relay.round()
        with door.engine.connect() as connection:
            tried.append(sum(one.tries for one in entries(connection, Kind.REQUEST, _all(door))))
        door.clock.move(seconds=3)
    assert tried == [3, 6, 6, 9], "5 s of pause, then 10, each halved without chance"
    system.breaks = None
    door.clock.move(hours=2)
    assert relay.round() == 8
    assert len(system.verzoeken) == 8


def _all(door):
    listed = door.ask("GET", "/v1/verzoeken", "noor").json()["verzoeken"]
    return [UUID(one["uuid"]) for one in listed]


def test_settings_that_do_not_fit_stop_the_relay_and_nothing_else(door, caplog):
    """Each fault is one sentence in the log; the receipt is given, and all goes once mended."""
    system = Forgetful()
    system.faults = ("Het zaaktype INKVERKL staat niet in de catalogus.",)
    relay, uuid = relay_of(door, system), send(door)
    assert relay.round() == 0
    assert "INKVERKL" in caplog.text
    assert stands(door, uuid)[1] == 0
    system.faults = ()
    door.clock.move(minutes=20)
    assert relay.round() == 1


def test_refused_is_told_to_the_person_and_tried_no_more(door):
    """The status, a word for the app and a sentence; the receipt stays the same; bijlagen too."""
    system = Forgetful()
    relay, (uuid, file, deliver) = relay_of(door, system), announce(door)
    assert deliver() == 201
    receipt = door.ask("GET", f"/v1/verzoeken/{uuid}", "noor").json()["ontvangstbewijs"]
    cursor = door.ask("GET", "/v1/wijzigingen", "noor").json()["cursor"]
    system.refuses = {uuid: NO}
    for _round in range(2):
        assert relay.round() == 0
        door.clock.move(hours=1)
    assert stands(door, uuid)[:2] == ("geweigerd", 1)
    told = door.ask("GET", "/v1/wijzigingen", "noor", params={"cursor": cursor}).json()
    (one,) = (rule["inhoud"] for rule in told["wijzigingen"])
    assert (one["status"], one["weigering"]) == ("geweigerd", "past_niet")
    assert (
        one["uitkomst"] == "Het systeem van de gemeente nam uw bericht niet aan. Bel de gemeente."
    )
    assert one["ontvangstbewijs"] == receipt
    assert one["bijlagen"][0]["weigering"] == "verzoek_geweigerd"
    assert stands(door, file, Kind.FILE)[0] == "geweigerd"


def test_a_bijlage_of_a_refused_verzoek_is_told_too(door):
    """It comes when its verzoek was refused by now: it does not wait for ever (issue 15, 6)."""
    system = Forgetful()
    relay, (uuid, file, deliver) = relay_of(door, system), announce(door)
    system.refuses = {uuid: NO}
    door.clock.move(hours=25)
    relay.round()
    assert stands(door, uuid)[0] == "geweigerd"
    assert deliver() == 201
    cursor = door.ask("GET", "/v1/wijzigingen", "noor").json()["cursor"]
    relay.round()
    assert stands(door, file, Kind.FILE)[0] == "geweigerd"
    told = door.ask("GET", "/v1/wijzigingen", "noor", params={"cursor": cursor}).json()
    (shown,) = told["wijzigingen"][0]["inhoud"]["bijlagen"]
    assert (shown["ontvangen"], shown["weigering"]) == (True, "verzoek_geweigerd")
    assert system.files == []


def test_stuck_is_we_do_not_know(door):
    """Nothing can tell whether it is there: never sent again, and the person is told so."""
    system = Forgetful()
    relay, uuid = relay_of(door, system), send(door)
    system.refuses = {uuid: Stuck("404 after an unknown outcome")}
    relay.round()
    door.clock.move(days=2)
    relay.round()
    assert stands(door, uuid)[:3] == ("vast", 1, True)
    told = door.ask("GET", f"/v1/verzoeken/{uuid}", "noor").json()
    assert told["status"] == "onbekend"
    assert told["uitkomst"].startswith("Wij weten niet")


def test_a_verzoek_is_held_until_its_bijlagen_are_here(door):
    """A system that reacts to the one create gets all of it at once."""
    system = Forgetful()
    relay, (uuid, file, deliver) = relay_of(door, system), announce(door)
    assert relay.round() == 0
    assert [deliver(), deliver()] == [201, 200]
    assert [relay.round(), relay.round()] == [1, 0]
    ((_reference, there),) = system.verzoeken
    assert [(one.uuid, one.name, one.mediatype, one.size) for one in there.files] == [
        (file, "loonstrook.png", "image/png", len(PNG))
    ]
    assert system.files == [(file, uuid, PNG)]
    assert stands(door, file, Kind.FILE)[0] == "geleverd"


def test_the_hold_has_a_limit_and_a_late_bijlage_follows(door):
    """After a day it goes without; the photo goes to the same zaak when it comes."""
    system = Forgetful()
    relay, (uuid, file, deliver) = relay_of(door, system), announce(door)
    door.clock.move(hours=23)
    assert relay.round() == 0
    door.clock.move(hours=2)
    assert relay.round() == 1
    assert (system.files, deliver()) == ([], 201)
    assert [relay.round(), relay.round()] == [1, 0]
    assert system.files == [(file, uuid, PNG)]
    assert stands(door, file, Kind.FILE) == ("geleverd", 1, False, f"DOC-{file}")


@pytest.mark.parametrize("breaks", ["before", "after"])
def test_a_late_bijlage_gets_there_once_although_the_answer_was_lost(door, breaks):
    """As a verzoek does."""
    system = Forgetful()
    relay, (_uuid, file, deliver) = relay_of(door, system), announce(door)
    door.clock.move(hours=25)
    relay.round()
    deliver()
    system.breaks = breaks
    assert relay.round() == 0
    system.breaks = None
    door.clock.move(minutes=2)
    assert [relay.round(), relay.round()] == [1, 0]
    assert [uuid for uuid, _request, _content in system.files] == [file]


def test_a_late_bijlage_that_is_refused_is_told(door):
    """The person sees at which bijlage, and why."""
    system = Forgetful()
    relay, (uuid, file, deliver) = relay_of(door, system), announce(door)
    door.clock.move(hours=25)
    relay.round()
    deliver()
    cursor = door.ask("GET", "/v1/wijzigingen", "noor").json()["cursor"]
    system.refuses = {file: NO}
    relay.round()
    told = door.ask("GET", "/v1/wijzigingen", "noor", params={"cursor": cursor}).json()
    assert told["wijzigingen"][0]["uuid"] == str(uuid)
    assert told["wijzigingen"][0]["inhoud"]["bijlagen"][0]["weigering"] == "past_niet"


def test_a_bijlage_that_was_taken_out_goes_nowhere(door):
    """Retention: what the gemeente took out of the table stops nothing."""
    system = Forgetful()
    relay, (_uuid, _file, deliver) = relay_of(door, system), announce(door)
    door.clock.move(hours=25)
    relay.round()
    deliver()
    with door.engine.begin() as connection:
        connection.execute(delete(bijlage))
    relay.round()
    assert system.files == []


def test_the_built_in_case_system_opens_one_zaak_with_its_bijlagen(door):
    """The reference gemeente keeps its own zaak for each verzoek, and what belongs to it."""
    uuid, file, deliver = announce(door)
    deliver()
    relay = relay_of(door, BuiltIn(door.engine))
    assert [relay.round(), relay.round()] == [1, 0]
    with door.engine.connect() as connection:
        assert [row.verzoek for row in connection.execute(select(zaak))] == [uuid]
        rows = connection.execute(select(zaakbijlage.c.bijlage, zaakbijlage.c.zaak)).all()
    assert [tuple(row) for row in rows] == [(file, "ZAAK-WI-2026-000001")]


def reads(door, system, who="noor"):
    """Let the news of a person be read now."""
    with door.engine.begin() as connection:
        connection.execute(delete(lezing))
        now = door.clock()
        row = {"sub": f"demo-{who}", "gezien_op": now, "volgende_op": now, "mislukt": 0}
        connection.execute(lezing.insert(), row)
    relay_of(door, system).round()


def taak(uuid, titel="Stuur een loonstrook"):
    """A taak as the contract shows it."""
    told = {"uuid": str(uuid), "titel": titel, "toelichting": "Een foto is goed."}
    told |= {"status": "open", "fallbackUrl": "https://voorbeeldstad.example"}
    return Recorded("taak", uuid, told)


def test_news_reaches_the_person_once_and_only_where_it_differs(door):
    """New, same, changed, gone: each is in the feed once; a list that is empty takes nothing."""
    system, uuid = Forgetful(), UUID(int=7)
    cursor = door.ask("GET", "/v1/wijzigingen", "noor").json()["cursor"]
    seen = []

    def told(reading):
        nonlocal cursor
        system.readings["demo-noor"] = reading
        reads(door, system)
        page = door.ask("GET", "/v1/wijzigingen", "noor", params={"cursor": cursor}).json()
        cursor = page["cursor"]
        seen.append([(one["verwijderd"], (one["inhoud"] or {}).get("titel")) for one in
                     page["wijzigingen"]])  # fmt: skip

    for reading in (
        Reading((taak(uuid),)),
        Reading((taak(uuid),)),
        Reading((taak(uuid, "Stuur twee loonstroken"),)),
        Unread("500"),
        Reading(),
        Reading(gone=frozenset({uuid})),
        Reading((taak(uuid),)),
    ):
        told(reading)
    assert seen == [
        [(False, "Stuur een loonstrook")], [], [(False, "Stuur twee loonstroken")], [], [],
        [(True, None)], [(False, "Stuur een loonstrook")],
    ]  # fmt: skip


def test_a_taak_that_is_given_to_somebody_else_moves(door):
    """The same uuid, gone for one and there for the other."""
    system, uuid = Forgetful(), UUID(int=7)
    system.readings["demo-noor"] = Reading((taak(uuid),))
    reads(door, system)
    system.readings = {"demo-noor": Reading(gone=frozenset({uuid}))}
    system.readings["demo-sam"] = Reading((taak(uuid),))
    reads(door, system)
    reads(door, system, "sam")
    assert door.ask("GET", f"/v1/taken/{uuid}", "noor").status_code == 404
    assert door.ask("GET", f"/v1/taken/{uuid}", "sam").status_code == 200


def test_the_status_comes_back(door):
    """Where a verzoek stands in the case system is in the feed; not of somebody else's verzoek."""
    system = Forgetful()
    relay, mine, of_sam = relay_of(door, system), send(door), send(door, who="sam")
    relay.round()
    done = StatusOf(mine, "afgehandeld", "Verwerkt")
    system.readings["demo-noor"] = Reading(statuses=(done, StatusOf(of_sam, "afgehandeld", "Fout")))
    for _twice in range(2):
        reads(door, system)
    told = door.ask("GET", f"/v1/verzoeken/{mine}", "noor").json()
    assert (told["status"], told["uitkomst"]) == ("afgehandeld", "Verwerkt")
    assert door.ask("GET", f"/v1/verzoeken/{of_sam}", "sam").json()["status"] == "ontvangen"


def test_opened_goes_out_and_is_not_undone(door):
    """GeopendOp is told to the system of the bericht; a reading without it takes nothing away."""
    system, uuid = Forgetful(), UUID(int=9)
    told = {"uuid": str(uuid), "onderwerp": "Vraag", "tekst": "Stuur een foto."}
    told |= {"publicatiedatum": "2026-11-20T08:00:00Z", "geopendOp": None}
    system.readings["demo-noor"] = Reading((Recorded("bericht", uuid, told),))
    reads(door, system)
    tag = door.ask("GET", f"/v1/berichten/{uuid}", "noor").headers["etag"]
    head = {"Content-Type": "application/merge-patch+json", "If-Match": tag}
    patched = door.ask("PATCH", f"/v1/berichten/{uuid}", "noor", json={"geopend": True},
                       headers=head)  # fmt: skip
    assert patched.status_code == 200
    changed = Recorded("bericht", uuid, {**told, "tekst": "Stuur twee foto's."})
    system.readings["demo-noor"] = Reading((changed,))
    reads(door, system)
    assert system.openings == [(uuid, door.clock())]
    shown = door.ask("GET", f"/v1/berichten/{uuid}", "noor").json()
    assert shown["tekst"] == "Stuur twee foto's."
    assert shown["geopendOp"] == patched.json()["geopendOp"] is not None


class _Folder(Forgetful):
    """A case system outside the process: what it took stands in a file, twice when sent twice."""

    def __init__(self, path):
        super().__init__()
        self._path = path

    def took(self):
        """The uuids, in the order in which they came."""
        return [UUID(one) for one in self._path.read_text().split()]

    def _deliver(self, message):
        """Take it, on disk, and let the sender die before it can write that down."""
        if message.may_exist and message.uuid in self.took():
            return super()._deliver(message)
        with self._path.open("a") as file:
            file.write(f"{message.uuid}\n")
        os.kill(os.getpid(), signal.SIGKILL)
        return Unknown("dead")


def relay_and_die(database, path):
    """What the process does that is killed."""
    engine, clock = open_database(database), Clock()
    Relay(engine, _Folder(path), Identities(engine, "", clock), clock).round()


def test_kill_minus_nine_between_the_case_system_and_the_outbox(door, tmp_path):
    """It is there and the outbox does not know: the lease ends, and it is there once."""
    uuid, path = send(door), tmp_path / "taken.txt"
    path.write_text("")
    script = (
        "import pathlib, sys; from tests.server.test_relay import relay_and_die;"
        "relay_and_die(sys.argv[1], pathlib.Path(sys.argv[2]))"
    )
    told = subprocess.run(
        [sys.executable, "-c", script, door.settings.database, path],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)},
        check=False,
    )
    assert (told.returncode, path.read_text().split()) == (-signal.SIGKILL, [str(uuid)])
    assert stands(door, uuid)[:3] == ("onderweg", 1, True)
    system = Forgetful()
    system.verzoeken = [("VTB-7", type("There", (), {"uuid": uuid}))]
    relay = relay_of(door, system)
    assert relay.round() == 0, "the lease of the dead one still stands"
    door.clock.move(minutes=11)
    assert [relay.round(), relay.round()] == [1, 0]
    assert stands(door, uuid) == ("geleverd", 2, False, "VTB-7")


def test_the_next_round_follows_at_once_only_after_a_full_one(monkeypatch):
    """A few messages wait a second for company; who asks something has the processor meanwhile."""
    said, told = iter((AT_ONCE, AT_ONCE, 3, 0)), []

    class Rounds:
        def round(self):
            told.append(next(said))
            return told[-1]

    async def sleep(_seconds):
        told.append("waits")
        if told[-2] == 0:
            raise asyncio.CancelledError

    monkeypatch.setattr(server_app.asyncio, "sleep", sleep)
    with pytest.raises(asyncio.CancelledError):
        asyncio.run(server_app._relay(Rounds()))
    assert told == [AT_ONCE, AT_ONCE, 3, "waits", 0, "waits"]
