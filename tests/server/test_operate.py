"""The operator of a real gemeente: check, what is stuck, go on, and a day that is replayed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from datetime import UTC, date, datetime
from uuid import uuid4

import pytest
from sqlalchemy import delete, insert, select

from app.server.app import case_system_of, prepare
from app.server.case_system import Later, Stuck
from app.server.operate import Operator
from app.server.replay import from_database, replay
from app.server.settings import Settings
from app.server.store.outbox import Kind
from app.server.store.tables import outbox
from app.server.systems.mapping import read_mapping
from tests.server.forgetful import NO, Forgetful
from tests.server.house import PNG, ROOT, Door, file_head, income, with_file
from tests.server.stand_in.gemeente import SECRETS, Gemeente
from tests.server.test_relay import announce, relay_of, send, stands
from tests.server.tokens import KEY


def _operator(door):
    return Operator(door.engine, door.settings, door.clock)


def test_what_needs_somebody_is_listed_with_its_receipt(door):
    """Refused, stuck, and tried in vain four times; nothing of what is well or just waits."""
    system = Forgetful(batch=1)
    relay = relay_of(door, system)
    fine, refused, stuck, slow = (send(door) for _one in range(4))
    system.refuses = {
        refused: NO,
        stuck: Stuck("404 after an unknown outcome"),
        slow: Later("status 400: zaaktype (does_not_exist)", system=False),
    }
    for _round in range(4):
        relay.round()
        door.clock.move(hours=3)
    lines = list(_operator(door).stuck())
    assert lines[-1] == "3 berichten vragen aandacht."
    text = "\n".join(lines)
    assert str(fine) not in text
    for uuid in (refused, stuck, slow):
        assert str(uuid) in text
    assert "WI-2026-000003 vast" in text
    assert "zaaktype (does_not_exist)" in text


def test_an_operator_looked_and_it_is_there_or_not(door):
    """Either way it goes on, and the person no longer reads that nobody knows."""
    system = Forgetful()
    relay, there, absent, fine = relay_of(door, system), send(door), send(door), send(door)
    system.refuses = {one: Stuck("nobody knows") for one in (there, absent)}
    relay.round()
    system.refuses = {}
    operator = _operator(door)
    assert list(operator.delivered(there, "ZAAK-7")) == [f"{there} staat nu op geleverd."]
    assert list(operator.again(absent)) == [f"{absent} staat nu op te_leveren."]
    told = list(operator.again(fine))
    assert told == [f"{fine} is niet vast, geweigerd of onbekend: er is niets veranderd."]
    relay.round()
    assert stands(door, there)[0] == stands(door, absent)[0] == "geleverd"
    listed = door.ask("GET", "/v1/verzoeken", "noor").json()["verzoeken"]
    assert {one["status"] for one in listed} == {"ontvangen"}


def test_what_is_sent_again_takes_its_bijlagen_along(door):
    """They were refused with their verzoek only; what was refused by itself stays so."""
    system = Forgetful()
    relay, (uuid, file, deliver) = relay_of(door, system), announce(door)
    deliver()
    system.refuses = {uuid: NO}
    relay.round()
    system.refuses = {}
    list(_operator(door).again(uuid))
    assert stands(door, file, Kind.FILE)[0] == "te_leveren"
    relay.round()
    assert system.files == [(file, uuid, PNG)]
    (shown,) = door.ask("GET", f"/v1/verzoeken/{uuid}", "noor").json()["bijlagen"]
    assert shown["weigering"] is None


@pytest.mark.parametrize("finds_repeats", [True, False])
def test_after_a_backup_nothing_is_sent_twice(door, tmp_path, finds_repeats):
    """Delivered, then a backup from before is put back: the system finds it, or somebody looks.

    GZAC deletes an object when it used it, so nothing can tell that a zaak came of it
    (reference/municipal-systems.md, section 3, point 5).
    """
    system = Forgetful()
    system.traits = replace(system.traits, finds_repeats=finds_repeats)
    relay, uuid = relay_of(door, system), send(door)
    cursor = door.ask("GET", "/v1/wijzigingen", "noor").json()["cursor"]
    with door.engine.begin() as connection:
        before = connection.execute(select(outbox)).mappings().all()
    relay.round()
    with door.engine.begin() as connection:
        connection.execute(delete(outbox))
        connection.execute(insert(outbox), [dict(row) for row in before])
    lines = list(_operator(door).restored(system))
    relay.round()
    relay.round()
    assert len(system.verzoeken) == 1
    wanted = "geleverd" if finds_repeats else "vast"
    assert stands(door, uuid)[0] == wanted
    assert lines[1].startswith("1 verzoeken die nog weg moesten")
    shown = door.ask("GET", f"/v1/verzoeken/{uuid}", "noor").json()["status"]
    assert shown == ("ontvangen" if finds_repeats else "onbekend")
    anew = Door(door.settings.database, tmp_path)
    told = anew.ask("GET", "/v1/wijzigingen", "noor", params={"cursor": cursor})
    anew.close()
    assert told.status_code == 410


# -- settings that do not fit -----------------------------------------------------------------


@pytest.fixture
def gemeente(door):
    """All systems, with the clock of the gemeente in this process."""
    with Gemeente(door.clock) as running:
        yield running


FAULTS = {
    "zaaktype": ('zaaktype = "INKVERKL"', 'zaaktype = "ANDERS"',
                 "Het zaaktype 'ANDERS' staat vandaag niet gepubliceerd in de catalogus."),
    "document": ('bijlage = "Bijlage"', 'bijlage = "Foto"',
                 "Het informatieobjecttype 'Foto' staat vandaag niet in de catalogus."),
    "status": ('"In behandeling" =', '"Ingetrokken" =',
               "De status 'Ingetrokken' in statussen komt bij geen van de zaaktypen voor."),
}  # fmt: skip


@pytest.mark.parametrize("what", FAULTS)
def test_a_name_that_is_not_in_the_catalogue_is_one_sentence(door, gemeente, tmp_path, what):
    """The server does not start, and says which name it is."""
    old, new, sentence = FAULTS[what]
    mapping = gemeente.mapping(tmp_path, "zgw", replaced=[(old, new)])
    settings = Settings(
        door.settings.database, demo=True, logbook_key="x", identity_key=KEY,
        case_system=mapping, secrets=SECRETS,
    )  # fmt: skip
    with pytest.raises(ValueError, match=r"staat|status") as told:
        prepare(settings, door.clock)
    assert str(told.value).splitlines() == [sentence]


def test_a_zaaktype_that_ended_yesterday_is_a_fault(door, gemeente, tmp_path):
    """The last day counts, the day after does not."""
    mapping = gemeente.mapping(tmp_path, "zgw")
    door.settings = Settings("", case_system=mapping, secrets=SECRETS, identity_key=KEY)
    gemeente.zaken.days["zaaktype"] = ("2020-01-01", "2026-11-20")
    for expected in ("Alles past.", "Het zaaktype 'INKVERKL' staat vandaag niet gepubliceerd"):
        system = case_system_of(door.settings, door.engine, door.clock)
        lines = list(_operator(door).check(system))
        system.close()
        assert lines[1].startswith(expected)
        door.clock.move(days=1)


def test_a_system_that_is_away_stops_no_server(door, gemeente, tmp_path):
    """The API starts and gives receipts; the relay checks when it answers."""
    mapping = gemeente.mapping(
        tmp_path, "zgw", replaced=[(gemeente.server.address, "http://127.0.0.1:9")]
    )
    settings = Settings(
        door.settings.database, demo=True, logbook_key="x", identity_key=KEY,
        case_system=mapping, secrets=SECRETS,
    )  # fmt: skip
    prepare(settings, door.clock)


WRONG = {
    "no rsin": ('bronorganisatie = "111222333"', 'bronorganisatie = "12"', "bronorganisatie"),
    "no address": ('/besluiten/api/v1"', '/besluiten/api/v1/"', "adressen.besluiten"),
    "a key too many": ('bijlage = "Bijlage"', 'bijlage = "Bijlage"\nfoto = "x"', "documenten.foto"),
    "another word": ('= "in_behandeling"', '= "bezig"', "statussen.In behandeling"),
    "not a type of ours": ("[verzoektypen.vraag]", "[verzoektypen.vragen]",
                           "verzoektypen.vraag ontbreekt"),
    "an address that is missing": ('besluiten = "http', '# "http', "adressen.besluiten ontbreekt"),
    "no toml": ("[adressen]", "[adressen", "geen TOML"),
}  # fmt: skip


@pytest.mark.parametrize("what", WRONG)
def test_a_mapping_that_does_not_fit_names_its_key(gemeente, tmp_path, what):
    """Before anything is asked of a system, with the name of the file."""
    old, new, named = WRONG[what]
    path = gemeente.mapping(tmp_path, "zgw", replaced=[(old, new)])
    with pytest.raises(ValueError, match=r"zgw\.toml") as told:
        read_mapping(path)
    assert named in str(told.value)


# -- a recorded day ---------------------------------------------------------------------------


def _day(door):
    """A day with a verzoek that has a photo, and one of the day after."""
    body, file = with_file()
    uuid = uuid4()
    door.ask("PUT", f"/v1/verzoeken/{uuid}", "noor", json=body)
    path = f"/v1/verzoeken/{uuid}/bijlagen/{file}"
    assert door.ask("PUT", path, "noor", content=PNG, headers=file_head()).status_code == 201
    door.clock.move(days=1)
    door.ask("PUT", f"/v1/verzoeken/{uuid4()}", "noor", json=income())
    return uuid, file


@pytest.mark.parametrize("system", ["zgw", "productaanvraag", "open-vtb"])
def test_a_recorded_day_is_replayed_and_nothing_is_sent(door, gemeente, tmp_path, system):
    """Every call that a first delivery makes, with a BSN of nobody and no bytes of files."""
    uuid, file = _day(door)
    mapping = read_mapping(gemeente.mapping(tmp_path, system))
    messages = from_database(door.engine, date(2026, 11, 20))
    text = "\n".join(replay(mapping, messages, door.clock))
    assert gemeente.server.calls == []
    assert text.count("## WI-2026") == 1
    assert str(uuid) in text
    assert str(file) in text
    assert "999990019" in text
    assert "=> Delivered(" in text
    wanted = {
        "zgw": ["/zaken/api/v1/zaken\n", "/rollen", "/statussen", "/zaakinformatieobjecten"],
        "productaanvraag": ["/api/v2/objects\n"],
        "open-vtb": ["/verzoeken/api/v1/verzoeken\n", "isGerelateerdAan"],
    }[system]
    assert all(one in text for one in wanted)


EXAMPLES = sorted((ROOT / "app" / "server" / "systems" / "example").glob("*.toml"))


@pytest.mark.parametrize("mapping", EXAMPLES, ids=lambda path: path.stem)
def test_one_command_replays_a_file_with_an_example(tmp_path, mapping):
    """``--replay FILE``: prints the calls, asks no system, and needs no secret."""
    day = datetime(2026, 11, 20, tzinfo=UTC).isoformat()
    asked = {"onderwerp": "Bedrag", "tekst": "Klopt het?"}
    bodies = [with_file()[0], {**income(), "verzoekType": "vraag", "aanvraagGegevens": asked}]
    lines = [
        {"nummer": f"WI-2026-{place:06}", "ontvangenOp": day, "uuid": str(uuid4()), "verzoek": body}
        for place, body in enumerate(bodies, 1)
    ]
    path = tmp_path / "day.jsonl"
    path.write_text("".join(f"{json.dumps(line)}\n" for line in lines))
    environment = {
        **os.environ, "HOUVAST_DEMO": "yes", "HOUVAST_IDENTITY_KEY": KEY,
        "HOUVAST_DATABASE": f"sqlite:///{tmp_path / 'replay.db'}",
        "HOUVAST_CASE_SYSTEM": str(mapping),
    }  # fmt: skip
    command = [sys.executable, "-m", "app.main", "gemeente", "--replay", str(path)]
    told = subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )
    assert told.returncode == 0, told.stderr
    assert told.stdout.count("=> Delivered(") == 2
    assert "gemeente.example/" in told.stdout
    assert "999990019" in told.stdout
    assert lines[0]["verzoek"]["bijlagen"][0]["uuid"] in told.stdout
