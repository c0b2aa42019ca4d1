"""Random histories between people, the server and a municipal system, with answers that get lost.

More of them than the tests run, with figures:
``PYTHONPATH=build python -m tests.server.histories --seeds 20``.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import logging
import random
import signal
import subprocess
import sys
import tempfile
import time
from base64 import b64encode
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path
from uuid import uuid4

from sqlalchemy import select

from app.server.identities import Identities
from app.server.operate import Operator
from app.server.relay import Relay
from app.server.store.outbox import DUE, Status
from app.server.store.tables import bijlage, lezing, outbox
from app.server.systems.choose import adapter
from app.server.systems.mapping import read_mapping
from tests.server.house import PNG, ROOT, Door, income
from tests.server.stand_in import objects_api, open_vtb
from tests.server.stand_in.gemeente import SECRETS, Gemeente
from tests.server.tokens import KEY, token

PEOPLE = {"noor": "999990019", "sam": "999990020", "dewi": "123456782"}
SYSTEMS = ("zgw", "productaanvraag", "open-vtb")
REFUSED_MONTH, LONG_NAME = "2026-09", "een heel lange naam van een foto"
_MOST_ROUNDS = 100


@dataclass
class Told:
    """What became of a history: how much of each."""

    calls: int = 0
    faults: int = 0
    sent: int = 0
    refused: int = 0
    stuck: int = 0
    files: int = 0
    statuses: int = 0
    kills: int = 0


@dataclass
class History:
    """One history: what people sent, and what must be true of it in the end."""

    door: Door
    gemeente: Gemeente
    system: str
    share: float
    chance: random.Random
    verzoeken: dict = field(default_factory=dict)
    berichten: list = field(default_factory=list)
    taken: list = field(default_factory=list)

    def put(self):
        """Somebody sends a verzoek, with up to three bijlagen that follow or not.

        One in seven is about a month that the system refuses, and so is a bijlage with a long name.
        """
        who = self.chance.choice(sorted(PEOPLE))
        uuid, many = uuid4(), self.chance.randrange(4)
        contents = [PNG + self.chance.randbytes(20) for _one in range(many)]
        month = self.chance.choice((REFUSED_MONTH, *["2026-10"] * 6))
        names = [self.chance.choice((LONG_NAME, *["foto"] * 6)) for _one in contents]
        files = [
            {
                "uuid": str(uuid4()), "naam": f"{names[place]} {place}.png",
                "mediatype": "image/png",
                "sha256": hashlib.sha256(one).hexdigest(), "omvang": len(one),
            }
            for place, one in enumerate(contents)
        ]  # fmt: skip
        body = {**income(month, self.chance.randrange(1, 99_999)), "bijlagen": files}
        told = self.door.ask("PUT", f"/v1/verzoeken/{uuid}", headers=self._head(who), json=body)
        assert told.status_code == 201, told.text
        waiting = dict(zip((one["uuid"] for one in files), contents, strict=True))
        long = {one["uuid"] for one in files if one["naam"].startswith(LONG_NAME)}
        is_refused = month == REFUSED_MONTH and self.system != "zgw"
        self.verzoeken[uuid] = {"who": who, "waiting": waiting, "there": {}, "long": long,
                                "is_refused": is_refused}  # fmt: skip

    def put_file(self):
        """A bijlage that was announced comes in."""
        open_ones = [uuid for uuid, one in self.verzoeken.items() if one["waiting"]]
        if not open_ones:
            return
        uuid = self.chance.choice(open_ones)
        one = self.verzoeken[uuid]
        file, content = one["waiting"].popitem()
        digest = b64encode(hashlib.sha256(content).digest()).decode()
        head = {**self._head(one["who"]), "Content-Type": "image/png",
                "Content-Digest": f"sha-256=:{digest}:"}  # fmt: skip
        path = f"/v1/verzoeken/{uuid}/bijlagen/{file}"
        told = self.door.ask("PUT", path, headers=head, content=content)
        assert told.status_code == 201, told.text
        one["there"][file] = content

    def case_worker(self):
        """The gemeente does something: a status, a besluit, a taak, a bericht, a used object."""
        if self.system == "open-vtb":
            bsn = self.chance.choice(sorted(PEOPLE.values()))
            vtb = self.gemeente.vtb
            if self.chance.random() < 0.5:
                self.taken.append(vtb.add_taak(bsn))
            else:
                day = self.door.clock().isoformat()
                self.berichten.append(vtb.add_bericht(bsn, publicatiedatum=day))
            for one in self._chosen(vtb.verzoeken.values()):
                one["verwerkStatus"] = self.chance.choice(("verwerkt", "geregistreerd"))
            return
        for uuid in self._chosen(self.gemeente.objects.objects):
            self.gemeente.objects.use(uuid, self.gemeente.make_zaak)
        for zaak in self._chosen(self.gemeente.zaken.zaken.values()):
            if not zaak["einddatum"] and self._is_whole(zaak):
                self.gemeente.zaken.move_on(zaak, self.chance.choice(("bezig", "klaar")))
                if self.chance.random() < 0.3:
                    self.berichten.append(self.gemeente.zaken.decide(zaak))

    def open_bericht(self):
        """Somebody opens a bericht that is in the app."""
        who = self.chance.choice(sorted(PEOPLE))
        listed = self.door.ask("GET", "/v1/berichten", headers=self._head(who)).json()
        for one in listed[:1]:
            path = f"/v1/berichten/{one['uuid']}"
            tag = self.door.ask("GET", path, headers=self._head(who)).headers["etag"]
            head = {**self._head(who), "If-Match": tag}
            head["Content-Type"] = "application/merge-patch+json"
            told = self.door.ask("PATCH", path, headers=head, json={"geopend": True})
            assert told.status_code == 200, told.text

    def hello(self):
        """Everybody looks, so that the news of everybody is read."""
        for who in PEOPLE:
            told = self.door.ask("GET", "/v1/wijzigingen", headers=self._head(who))
            assert told.status_code == 200, told.text

    def _is_whole(self, zaak):
        """A case worker ends a zaak only when all that was announced is in it."""
        mine = next((one for uuid, one in self.verzoeken.items()
                     if str(uuid) == zaak["identificatie"]), None)  # fmt: skip
        links = [one for one in self.gemeente.zaken.links if one["zaak"] == zaak["url"]]
        if mine is None:
            return True
        fitting = set(mine["there"]) - mine["long"]
        return not mine["waiting"] and len(links) == 1 + len(fitting)

    def _chosen(self, all_of_them):
        return [one for one in list(all_of_them) if self.chance.random() < 0.3]

    def _head(self, who):
        return token(self.door, who, bsn=PEOPLE[who])

    # -- what must be true --------------------------------------------------------------------

    def check(self):
        """One case each, every bijlage linked once, every status back, refused and stuck told."""
        told = Told(len(self.gemeente.server.calls), self.gemeente.server.faults.met,
                    len(self.verzoeken))  # fmt: skip
        seen = self._seen()
        door = self.door
        operator = "\n".join(Operator(door.engine, door.settings, door.clock).stuck())
        for uuid, one in self.verzoeken.items():
            shown = seen[str(uuid)]
            made = self._made(uuid)
            if shown["status"] == "onbekend":
                assert self.system == "productaanvraag", "only there nothing can tell"
                assert made <= 1
                assert f"verzoek {uuid}" in operator
                told.stuck += 1
                continue
            if one["is_refused"]:
                self._check_refused(uuid, one, shown, operator)
                told.refused += 1
                continue
            assert made == 1, f"{uuid}: {made} cases"
            self._check_files(uuid, one, shown)
            told.files += len(one["there"])
            assert shown["status"] == self._stands(uuid), uuid
            told.statuses += 1
        self._check_opened()
        assert self.gemeente.server.wrong == []
        return told

    def _check_refused(self, uuid, one, shown, operator):
        """Nothing was made; the person reads why, with each bijlage, and the operator as well."""
        assert self._made(uuid) == 0
        assert (shown["status"], shown["weigering"]) == ("geweigerd", "past_niet")
        assert shown["uitkomst"]
        reasons = {file["weigering"] for file in shown["bijlagen"] if file["ontvangen"]}
        assert reasons <= {"verzoek_geweigerd", "past_niet"}, "a bijlage of it waits for ever"
        assert None not in reasons
        assert f"verzoek {uuid}" in operator
        assert all(f"bijlage {file}" in operator for file in one["there"])

    def _seen(self):
        listed = [
            one for who in PEOPLE
            for one in self.door.ask(
                "GET", "/v1/verzoeken?limit=100", headers=self._head(who)
            ).json()["verzoeken"]
        ]  # fmt: skip
        return {one["uuid"]: one for one in listed}

    def _made(self, uuid):
        """How often something was made of a verzoek in the municipal system."""
        if self.system == "zgw":
            zaken = self.gemeente.zaken.zaken.values()
            return sum(one["identificatie"] == str(uuid) for one in zaken)
        if self.system == "productaanvraag":
            return sum(one["uuid"] == str(uuid) for one in self.gemeente.objects.created)
        wanted = {"urn": f"urn:houvast:verzoek:uuid:{uuid}"}
        return sum(
            wanted in one["isGerelateerdAan"] for one in self.gemeente.vtb.verzoeken.values()
        )

    def _check_files(self, uuid, one, shown):
        """Every bijlage that came is with its case, once and whole, or its refusal was told."""
        bytes_of = {
            doc["identificatie"]: self.gemeente.zaken.bytes[url]
            for url, doc in self.gemeente.zaken.documenten.items()
        }
        refused = {file["uuid"]: file["weigering"] for file in shown["bijlagen"]}
        linked = Counter(self._linked(uuid))
        for file, content in one["there"].items():
            if file in one["long"]:
                assert refused[file] in {"past_niet", "te_laat"}, "a refused bijlage was not told"
                assert linked[file] == 0
                continue
            if refused[file]:
                assert (self.system, refused[file]) == ("productaanvraag", "te_laat")
                continue
            assert linked[file] == 1, f"{file} is linked {linked[file]} times"
            assert bytes_of[file] == content

    def _linked(self, uuid):
        """The identificatie of each document that is with the case of a verzoek."""
        zaken, documents = self.gemeente.zaken, self.gemeente.zaken.documenten
        if self.system == "open-vtb":
            wanted = {"urn": f"urn:houvast:verzoek:uuid:{uuid}"}
            (made,) = (one for one in self.gemeente.vtb.verzoeken.values()
                       if wanted in one["isGerelateerdAan"])  # fmt: skip
            by_uuid = {url.rpartition("/")[2]: doc for url, doc in documents.items()}
            for one in made["bijlagen"]:
                yield by_uuid[one["informatieObject"].rpartition(":")[2]]["identificatie"]
            return
        if self.system == "productaanvraag":
            (made,) = (one for one in self.gemeente.objects.created if one["uuid"] == str(uuid))
            for url in made["record"]["data"]["bijlagen"]:
                yield documents[url]["identificatie"]
            cases = {one["zaak"] for one in zaken.zaakobjecten if one["object"] == made["url"]}
            inside = set(made["record"]["data"]["bijlagen"])
            for link in zaken.links:
                if link["zaak"] in cases and link["informatieobject"] not in inside:
                    yield documents[link["informatieobject"]]["identificatie"]
            return
        zaak = zaken.zaak_of(uuid)
        for link in zaken.links:
            if link["zaak"] == zaak["url"]:
                yield documents[link["informatieobject"]]["identificatie"]

    def _stands(self, uuid):
        """Where a verzoek stands in the municipal system, in the words of the contract."""
        if self.system == "open-vtb":
            wanted = {"urn": f"urn:houvast:verzoek:uuid:{uuid}"}
            (made,) = (one for one in self.gemeente.vtb.verzoeken.values()
                       if wanted in one["isGerelateerdAan"])  # fmt: skip
            return "afgehandeld" if made["verwerkStatus"] == "verwerkt" else "ontvangen"
        zaken = self.gemeente.zaken
        if self.system == "zgw":
            cases = [zaken.zaak_of(uuid)]
        else:
            url = f"{self.gemeente.server.address}/api/v2/objects/{uuid}"
            mine = {one["zaak"] for one in zaken.zaakobjecten if one["object"] == url}
            cases = [one for address, one in zaken.zaken.items() if address in mine]
        if not cases:
            return "ontvangen"
        (zaak,) = cases
        told = zaken._expanded(zaak, ["status", "status.statustype"])["_expand"]["status"]
        number = told["_expand"]["statustype"]["volgnummer"]
        return {1: "ontvangen", 2: "in_behandeling", 3: "afgehandeld"}[number]

    def _check_opened(self):
        """What a person opened is known in Open VTB, and what is not was not opened."""
        shown = {
            one["uuid"]: one for who in PEOPLE
            for one in self.door.ask("GET", "/v1/berichten", headers=self._head(who)).json()
        }  # fmt: skip
        for one in self.berichten:
            mine = shown.get(one.get("uuid") or one["url"].rpartition("/")[2])
            assert mine is not None, "a bericht did not come back"
            if self.system == "open-vtb":
                assert (one["geopendOp"] is None) == (mine["geopendOp"] is None)
        taken = {
            one["uuid"] for who in PEOPLE
            for one in self.door.ask("GET", "/v1/taken", headers=self._head(who)).json()
        }  # fmt: skip
        assert {one["uuid"] for one in self.taken} <= taken


def _refuse_some(gemeente):
    """The forms of this gemeente do not take one month, and no document with a long name."""
    month = {"properties": {"periode": {"not": {"const": REFUSED_MONTH}}}}
    gemeente.vtb.schema = {**open_vtb.OPEN_SCHEMA, **month}
    given = {"type": "object", "properties": {"verzoek": month}}
    properties = {**objects_api.SCHEMA["properties"], "aanvraaggegevens": given}
    gemeente.objects.schema = {**objects_api.SCHEMA, "properties": properties}
    gemeente.zaken.longest_name = len(LONG_NAME)


def relay_of(door, system):
    """A relay with jitter of its own and an adapter over the socket."""
    identities = Identities(door.engine, KEY, door.clock)
    return Relay(door.engine, system, identities, door.clock, random.Random(1).random)


def run(database, folder, system, share, seed, steps=24):
    """One history in this process; what became of it."""
    chance = random.Random(seed)
    door = Door(database, folder, identity_key=KEY)
    with Gemeente(door.clock, seed) as gemeente:
        _refuse_some(gemeente)
        adapted = adapter(read_mapping(gemeente.mapping(folder, system)), SECRETS, door.clock)
        history = History(door, gemeente, system, share, chance)
        relay = relay_of(door, adapted)
        gemeente.server.faults.chance = random.Random(seed)
        try:
            for _step in range(steps):
                gemeente.server.faults.share = share
                deed = chance.choices(
                    (history.put, history.put_file, history.case_worker, history.open_bericht,
                     history.hello, relay.round),
                    (3, 4, 2, 2, 1, 5),
                )[0]  # fmt: skip
                deed()
                door.clock.move(seconds=chance.choice((1, 20, 60, 600, 90_000)))
            gemeente.server.faults.share = 0.0
            _settle(history, relay)
            return history.check()
        finally:
            adapted.close()
            door.close()


def _settle(history, relay):
    """The faults are over: everything comes to an end within some rounds."""
    for number in range(_MOST_ROUNDS):
        if number % 8 == 0:
            history.hello()
        relay.round()
        history.door.clock.move(hours=2)
        if number > 8 and not _waiting(history.door) and number % 8 == 4:
            return
    raise AssertionError(f"not settled: {_waiting(history.door)}")


def _waiting(door):
    """What is still to be sent or read."""
    with door.engine.connect() as connection:
        table = outbox.c
        wanted = select(table.soort, table.sleutel, table.reden).where(table.status.in_(DUE))
        stuck = select(table.sleutel).where(table.status == Status.STUCK)
        # A bijlage of which the verzoek is stuck waits for an operator.
        beside = select(bijlage.c.uuid).where(bijlage.c.verzoek.in_(stuck))
        late = [
            tuple(row) for row in connection.execute(wanted.where(table.sleutel.not_in(beside)))
        ]
        unread = connection.execute(select(lezing.c.sub).where(lezing.c.mislukt > 0)).all()
    return late + [tuple(one) for one in unread]


def run_with_kills(database, folder, system, share, seed, kills=6):
    """One history while the relay is a process that is killed again and again."""
    chance = random.Random(seed)
    clock_file = folder / "clock.txt"
    door = Door(database, folder, identity_key=KEY)
    with Gemeente(door.clock, seed) as gemeente:
        _refuse_some(gemeente)
        clock_file.write_text(door.clock().isoformat())
        mapping = gemeente.mapping(folder, system)
        history = History(door, gemeente, system, share, chance)
        gemeente.server.faults.chance = random.Random(seed)
        gemeente.server.faults.share = share
        try:
            done = 0
            for _kill in range(kills):
                for _one in range(3):
                    history.put()
                    history.put_file()
                history.case_worker()
                done += _killed(database, mapping, clock_file, gemeente, chance)
                door.clock.move(minutes=chance.choice((1, 12, 45)))
                clock_file.write_text(door.clock().isoformat())
            gemeente.server.faults.share = 0.0
            adapted = adapter(read_mapping(mapping), SECRETS, door.clock)
            relay = relay_of(door, adapted)
            while any(one["waiting"] for one in history.verzoeken.values()):
                history.put_file()
            _settle(history, relay)
            adapted.close()
            told = history.check()
            told.kills = done
            return told
        finally:
            door.close()


def _killed(database, mapping, clock_file, gemeente, chance):
    """A relay that dies after some calls, wherever that is; 1 when it was killed in its work."""
    before = len(gemeente.server.calls)
    process = subprocess.Popen(
        [
            *(sys.executable, "-m", "tests.server.relay_process", database, mapping, clock_file),
            *(KEY, json.dumps(SECRETS)),
        ],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    # The check at the start takes some calls; then somewhere in a delivery, or when it is idle.
    after, until = before + 8 + chance.randrange(25), time.monotonic() + 60
    seen, since = before, time.monotonic() + 5
    while seen < after and time.monotonic() < until:
        time.sleep(0.002)
        assert process.poll() is None, "the relay stopped by itself"
        if len(gemeente.server.calls) > seen:
            seen, since = len(gemeente.server.calls), time.monotonic()
        elif seen > before and time.monotonic() - since > 1:
            break
    process.send_signal(signal.SIGKILL)
    return int(process.wait(30) == -signal.SIGKILL)


def main():
    """Run histories on SQLite, over all systems and shares, and print what became of them."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--seeds", type=int, default=10)
    parser.add_argument("--first", type=int, default=int(time.time()))
    parser.add_argument("--system", choices=SYSTEMS)
    wish = parser.parse_args()
    logging.disable()  # every fault that is made writes a line
    for system in (wish.system,) if wish.system else SYSTEMS:
        for share in (0.0, 0.1, 0.2, 0.3, 0.4):
            total = Counter()
            for seed in range(wish.first, wish.first + wish.seeds):
                with tempfile.TemporaryDirectory() as place:
                    folder = Path(place)
                    try:
                        told = run(f"sqlite:///{folder / 'g.db'}", folder, system, share, seed)
                    except BaseException:
                        print(f"{system} {share} seed {seed}", flush=True)
                        raise
                    total.update(vars(told))
            print(f"{system} {share:.0%}: {wish.seeds} histories {dict(total)}", flush=True)


if __name__ == "__main__":
    main()
