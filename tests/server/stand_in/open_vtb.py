"""A stand-in for Open VTB: main of 2026-08-06, or release 0.1.0 with ``has_filter=False``.

Seen and kept: Token or 401, every create makes another verzoek, ``isGerelateerdAan`` exact, other
unknown filters ignored, lists without order, bijlagen are added once, any change of status taken,
``geopendOp`` the one field of a bericht that changes, a bericht of the future is in the list, and
the hourly job that ends a taak on its last day.
"""

from __future__ import annotations

import random
import threading
from datetime import datetime
from uuid import uuid4

from jsonschema import Draft202012Validator

from tests.server.stand_in.shapes import error, page, shape

TOKEN = "token-of-vtb"
TYPE = "6bdf6fa1-115a-4401-9041-9fd343fa6c48"
OPEN_SCHEMA = {"$schema": "https://json-schema.org/draft/2020-12/schema", "type": "object"}
_CHOICES = {"open", "uitgevoerd", "niet_uitgevoerd", "afgebroken", "verwerkt"}
_LOCKED = ("onderwerp", "berichtTekst", "publicatiedatum")


class OpenVtb:
    """Holds verzoeken, taken and berichten; ``clock`` is its own, ``chance`` shuffles its lists."""

    def __init__(self, clock, seed=0, *, has_filter=True):
        self.clock, self.chance, self.has_filter = clock, random.Random(seed), has_filter
        self.base = ""
        self.schema = OPEN_SCHEMA
        self.published = True
        self.verzoeken, self.taken, self.berichten = {}, {}, {}
        self.lock = threading.RLock()

    # -- what the gemeente does --------------------------------------------------------------

    def add_taak(self, bsn, **told):
        """A case worker asks something of a person."""
        whose = {"isToegewezenAan": f"urn:nld:brp:bsn:{bsn}"}
        return self._add(self.taken, "urltaak", "taken/externetaak", "externetaken", whose | told)

    def add_bericht(self, bsn, **told):
        """A case worker sends a message."""
        whose = {"ontvanger": f"urn:nld:brp:bsn:{bsn}"}
        return self._add(self.berichten, "bericht", "berichten/bericht", "berichten", whose | told)

    def _add(self, kept, name, kind, folder, told):
        api, one = kind.split("/")
        uuid = str(uuid4())
        kept[uuid] = shape(
            name, **{
                "url": f"{self.base}/{api}/api/v1/{folder}/{uuid}", "uuid": uuid,
                "urn": f"urn:maykin:{api}:{one}:{uuid}", **told,
            },
        )  # fmt: skip
        return kept[uuid]

    def hourly_job(self):
        """Ends what is open and has its last day today, as was seen."""
        today = self.clock().date().isoformat()
        for one in self.taken.values():
            if one["status"] == "open" and one["einddatumHandelingsTermijn"] <= today:
                one["status"] = "niet_uitgevoerd"

    # -- the API -----------------------------------------------------------------------------

    def handle(self, call):
        """The answer to a call, None when it is of another system."""
        for name, part in (
            ("verzoeken", self._verzoeken), ("taken", self._taken), ("berichten", self._berichten)
        ):  # fmt: skip
            prefix = f"/{name}/api/v1/"
            if call.path.startswith(prefix):
                if call.headers.get("authorization") != f"Token {TOKEN}":
                    return 401, error(401)
                with self.lock:
                    return part(call, call.path.removeprefix(prefix))
        return None

    def _verzoeken(self, call, rest):
        if rest == f"verzoektypen/{TYPE}/versies/1":
            status = "published" if self.published else "draft"
            told = shape("verzoektype_versie", status=status, aanvraagGegevensSchema=self.schema)
            base = f"{self.base}/verzoeken/api/v1/verzoektypen/{TYPE}"
            return 200, told | {"url": f"{base}/versies/1", "verzoekType": base}
        if rest.startswith("verzoeken/"):
            found = self.verzoeken.get(rest.partition("/")[2])
            if found is None:
                return 404, error(404)
            if call.method == "PATCH":
                self._change(found, call.body)
            return 200, found
        if rest != "verzoeken":
            return 404, error(404)
        if call.method == "POST":
            return self._create(call.body)
        if call.method != "GET":
            return 405, error(405)
        rows = list(self.verzoeken.values())
        if "initiator" in call.query:
            rows = [one for one in rows if one["initiator"] == call.query["initiator"]]
        if self.has_filter and "isGerelateerdAan" in call.query:
            wanted = {"urn": call.query["isGerelateerdAan"]}
            rows = [one for one in rows if wanted in one["isGerelateerdAan"]]
        self.chance.shuffle(rows)
        return page(rows, call, f"{self.base}{call.path}")

    def _create(self, body):
        if not isinstance(body, dict):
            return 400, error(400, "parse_error")
        if not body["initiator"].startswith("urn:"):
            return 400, error(400, "", ("initiator", "invalid_urn"))
        if not Draft202012Validator(self.schema).is_valid(body["aanvraagGegevens"]):
            return 400, error(400, "", ("aanvraagGegevens", "invalid-json-schema"))
        uuid = str(uuid4())
        url = f"{self.base}/verzoeken/api/v1/verzoeken/{uuid}"
        kept = {name: value for name, value in body.items() if name != "uuid"}
        urn = f"urn:maykin:verzoeken:verzoek:{uuid}"
        usual = {"isGerelateerdAan": [], "bijlagen": [], "verwerkStatus": "geregistreerd"}
        made = shape("verzoek", **{**usual, **kept, "url": url, "uuid": uuid, "urn": urn})
        self.verzoeken[uuid] = made
        return 201, made

    def _change(self, found, body):
        for name, value in body.items():
            if name == "bijlagen":
                found[name] += [one for one in value if one not in found[name]]
            else:
                found[name] = value

    def _taken(self, call, rest):
        if rest == "urltaken" and call.method == "POST":
            if len(call.body.get("verwerkerTaakId", "")) > 36:
                return 400, error(400, "", ("verwerkerTaakId", "max_length"))
            bsn = call.body["isToegewezenAan"].rpartition(":")[2]
            details = {**shape("urltaak")["details"], **call.body["details"]}
            told = {**call.body, "details": details, "verwerkerTaakId": ""}
            return 201, self.add_taak(bsn, **told)
        if rest.startswith("externetaken/"):
            uuid = rest.partition("/")[2]
            found = self.taken.get(uuid)
            if found is None:
                return 404, error(404)
            if call.method == "DELETE":
                del self.taken[uuid]
                return 204, None
            if call.method == "PATCH":
                found |= call.body
            return 200, found
        if rest != "externetaken":
            return 404, error(404)
        if call.query.get("status", "open") not in _CHOICES:
            return 400, error(400, "", ("status", "invalid_choice"))
        rows = [
            one for one in self.taken.values()
            if all(one[key] == call.query[key]
                   for key in ("isToegewezenAan", "status") if key in call.query)
        ]  # fmt: skip
        self.chance.shuffle(rows)
        return page(rows, call, f"{self.base}{call.path}")

    def _berichten(self, call, rest):
        if rest.startswith("berichten/"):
            found = self.berichten.get(rest.partition("/")[2])
            if call.method in {"PUT", "DELETE"}:
                return 405, error(405)
            if found is None:
                return 404, error(404)
            if call.method == "PATCH" and "geopendOp" in call.body:
                told = call.body["geopendOp"]
                found["geopendOp"] = told and datetime.fromisoformat(told).isoformat()
            return 200, found
        if rest != "berichten":
            return 404, error(404)
        if call.method == "POST":
            if len(call.body["onderwerp"]) > 50:
                return 400, error(400, "", ("onderwerp", "max_length"))
            bsn = call.body["ontvanger"].rpartition(":")[2]
            return 201, self.add_bericht(bsn, **call.body)
        rows = list(self.berichten.values())
        if "ontvanger" in call.query:
            rows = [one for one in rows if one["ontvanger"] == call.query["ontvanger"]]
        self.chance.shuffle(rows)
        return page(rows, call, f"{self.base}{call.path}")
