"""A stand-in for Open Zaak 1.30: strict where it was seen to be strict, and lax where it was lax.

Seen and kept: JWT or 403, Accept-Crs or 412, Content-Crs or 412 on a create, unknown filters 400,
``identificatie-niet-uniek``, four at once are one 201 and three 500, ``unique`` and
``max-occurences`` for steps that were done, a status in the future 400, an ETag that is stale, a
wrong sha-256 taken and a wrong size not, lists without order.
"""

from __future__ import annotations

import json
import random
import threading
from base64 import b64decode
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

from joserfc import jwt
from joserfc.errors import JoseError
from joserfc.jwk import OctKey

from tests.server.stand_in.shapes import error, page, shape
from tests.server.stand_in.wire import DATA

CLIENT, SECRET = "houvast", "a secret of the tests, long enough"
RSIN = "111222333"
TYPES = {
    "zaaktype": "4d624978-27a1-42a4-816c-383e3b3270a4",
    "roltype": "0d6702f6-55ed-4419-94ad-c6fd7b6e7037",
    "ontvangen": "04085907-2f6b-4c6a-ae48-b670045a5962",
    "bezig": "2f763f74-6bff-461c-af70-f77f19b5e4b2",
    "klaar": "9b1a5a35-35a7-4dd0-9c2e-0b7f4d6f7a03",
    "bijlage": "ff43cfaf-978e-4602-8ef2-716a498f18d6",
    "verzoek": "5c0c7f0b-4f1f-4d63-a5ab-1f4c3a1d2f55",
    "resultaat": "3f0f4f6e-8f0b-4a32-9d5a-2b7f2f7a5c11",
    "besluittype": "7a5f3e2d-1c4b-4f60-8a7e-6d5c4b3a2f19",
    "catalogus": "e2f7b3ae-0961-4546-a840-802e9807b486",
}
SCOPES = json.loads((DATA / "scopes.json").read_text())
_ZAAK_FILTERS = {"identificatie", "bronorganisatie", "expand", "page", "pageSize", "ordering"}
_BSN = "rol__betrokkeneIdentificatie__natuurlijkPersoon__inpBsn"


class OpenZaak:
    """Holds zaken, documents and besluiten; ``clock`` is its own, ``chance`` shuffles its lists."""

    def __init__(self, clock, seed=0):
        self.clock, self.chance = clock, random.Random(seed)
        self.base = ""
        self.zaken, self.rollen, self.statussen = {}, [], []
        self.documenten, self.links, self.besluiten, self.zaakobjecten = {}, [], {}, []
        self.resultaten, self.bytes = {}, {}
        self.rejected_bsn = set()
        self.now_creating = set()
        self.held = threading.Event()
        self.held.set()
        self.lock = threading.RLock()
        self.days = {"zaaktype": ("2020-01-01", None)}
        self.tells_rights = True
        self.longest_name = 255
        self.scopes = None

    # -- what a case worker does -------------------------------------------------------------

    def zaak_of(self, identificatie):
        """The zaak under our key."""
        return next(
            one for one in self.zaken.values() if one["identificatie"] == str(identificatie)
        )

    def move_on(self, zaak, kind):
        """A case worker sets the next status."""
        self._status(zaak, kind, self.clock().isoformat())
        if kind == "klaar":
            zaak["einddatum"] = self.clock().date().isoformat()

    def decide(self, zaak, **told):
        """A case worker takes a besluit; with a resultaat when it is told."""
        uuid = str(uuid4())
        url = f"{self.base}/besluiten/api/v1/besluiten/{uuid}"
        today = self.clock().date()
        self.besluiten[uuid] = {
            "url": url, "identificatie": f"BESLUIT-{len(self.besluiten) + 1}",
            "verantwoordelijkeOrganisatie": RSIN,
            "besluittype": self.type("besluittype", "besluittypen"), "zaak": zaak["url"],
            "datum": today.isoformat(), "toelichting": "", "bestuursorgaan": "",
            "ingangsdatum": today.isoformat(), "vervaldatum": None, "vervalreden": "",
            "vervalredenWeergave": "", "publicatiedatum": None,
            "verzenddatum": today.isoformat(),
            "uiterlijkeReactiedatum": (today + timedelta(days=42)).isoformat(), **told,
        }  # fmt: skip
        return self.besluiten[uuid]

    def result(self, zaak):
        """A case worker sets the resultaat."""
        url = f"{self.base}/zaken/api/v1/resultaten/{uuid4()}"
        zaak["resultaat"] = url
        self.resultaten[url] = {
            "url": url, "uuid": url.rpartition("/")[2], "zaak": zaak["url"],
            "resultaattype": self.type("resultaat", "resultaattypen"), "toelichting": "",
        }  # fmt: skip

    def type(self, name, kind):
        """The address of something in the catalogue."""
        return f"{self.base}/catalogi/api/v1/{kind}/{TYPES[name]}"

    # -- the API -----------------------------------------------------------------------------

    def handle(self, call):
        """The answer to a call, None when it is of another system."""
        for prefix, part in (
            ("/zaken/api/v1", self._zaken), ("/documenten/api/v1", self._documenten),
            ("/catalogi/api/v1", self._catalogi), ("/besluiten/api/v1", self._besluiten),
        ):  # fmt: skip
            if call.path.startswith(f"{prefix}/"):
                refused = self._refused(call)
                if refused is not None:
                    return 403, error(403, refused)
                rest = call.path.removeprefix(f"{prefix}/")
                if not self._may(prefix.split("/")[1], call.method, rest):
                    return 403, error(403)
                return part(call, rest)
        return None

    def _may(self, name, method, rest):
        """Whether our login has one of the scopes that the contract asks; None is all of them."""
        if self.scopes is None:
            return True
        kind, _slash, key = rest.partition("/")
        path = f"/{kind}" if not key or key == "_zoek" else f"/{kind}/{{uuid}}"
        path += "/_zoek" if key == "_zoek" else ""
        return bool(self.scopes & set(SCOPES[f"{name} {method} {path}"]))

    def _refused(self, call):
        """Why the login is no good, as its code; None when it is."""
        kind, _space, token = call.headers.get("authorization", "").partition(" ")
        if kind != "Bearer":
            return "permission_denied"
        try:
            claims = jwt.decode(token, OctKey.import_key(SECRET), algorithms=["HS256"]).claims
        except (JoseError, ValueError):
            return "invalid-jwt-signature"
        if claims.get("client_id") != CLIENT or not self.tells_rights:
            return "permission_denied"
        age = self.clock().timestamp() - claims["iat"]
        return "jwt-expired" if age > 3600 else ("jwt-not-yet-valid" if age < -60 else None)

    def _zaken(self, call, rest):
        if call.method == "GET" and rest == "zaken":
            return self._list(call)
        if rest.startswith("zaken") and "accept-crs" not in call.headers:
            return 412, error(412)
        if call.method == "POST" and rest == "zaken":
            return self._create(call)
        if call.method == "POST" and rest == "zaken/_zoek":
            return self._search(call)
        if rest.startswith("zaken/"):
            return self._one_zaak(call, rest.partition("/")[2])
        with self.lock:
            if rest == "zaakobjecten" and call.method == "GET":
                wanted = call.query.get("object")
                rows = [one for one in self.zaakobjecten if wanted in (None, one["object"])]
                return page(rows, call, f"{self.base}{call.path}")
            if rest == "zaakinformatieobjecten" and call.method == "GET":
                return 200, [
                    one for one in self.links
                    if all(one[key] == value for key, value in call.query.items())
                ]  # fmt: skip
            steps = {"rollen": self._role, "statussen": self._post_status,
                     "zaakinformatieobjecten": self._link}  # fmt: skip
            if call.method == "POST" and rest in steps:
                return steps[rest](call.body)
        return 404, error(404)

    def _create(self, call):
        if "content-crs" not in call.headers:
            return 412, error(412)
        key = (call.body["identificatie"], call.body["bronorganisatie"])
        with self.lock:
            if key in self.now_creating:
                return 500, error(500)
            if any((z["identificatie"], z["bronorganisatie"]) == key for z in self.zaken.values()):
                return 400, error(400, "", ("identificatie", "identificatie-niet-uniek"))
            if call.body["zaaktype"] != self.type("zaaktype", "zaaktypen"):
                return 400, error(400, "", ("zaaktype", "does_not_exist"))
            self.now_creating.add(key)
        self.held.wait(20)
        with self.lock:
            self.now_creating.discard(key)
            uuid = str(uuid4())
            url = f"{self.base}/zaken/api/v1/zaken/{uuid}"
            taken = {name: call.body[name] for name in call.body if name in shape("zaak")}
            made = shape("zaak", **{**taken, "url": url, "uuid": uuid})
            self.zaken[url] = made
            return 201, made

    def _list(self, call):
        if "accept-crs" not in call.headers:
            return 412, error(412)
        if call.query.get("ordering", "").strip("-") not in {"", "startdatum", "identificatie"}:
            return 400, error(400, "", ("ordering", "invalid_choice"))
        if unknown := set(call.query) - _ZAAK_FILTERS:
            assert unknown
            return 400, error(400, "", ("nonFieldErrors", "unknown-parameters"))
        with self.lock:
            rows = [
                one for one in self.zaken.values()
                if all(
                    one[key] == call.query[key]
                    for key in ("identificatie", "bronorganisatie") if key in call.query
                )
            ]  # fmt: skip
            expand = call.query.get("expand", "").split(",")
            return page(
                [self._expanded(one, expand) for one in rows], call, f"{self.base}{call.path}"
            )

    def _search(self, call):
        bsn = call.body.get(_BSN)
        with self.lock:
            mine = {
                one["zaak"] for one in self.rollen
                if one["betrokkeneIdentificatie"]["inpBsn"] == bsn
            }  # fmt: skip
            rows = [one for url, one in self.zaken.items() if url in mine]
            self.chance.shuffle(rows)
            expand = call.body.get("expand", [])
            return page(
                [self._expanded(one, expand) for one in rows], call, f"{self.base}{call.path}"
            )

    def _expanded(self, zaak, expand):
        """A zaak with what was asked to stand inside it."""
        url, told = zaak["url"], dict(zaak)
        roles = [one for one in self.rollen if one["zaak"] == url]
        told["rollen"] = [one["url"] for one in roles]
        statuses = [one for one in self.statussen if one["zaak"] == url]
        newest = max(statuses, key=lambda one: one["datumStatusGezet"], default=None)
        told["status"] = newest and newest["url"]
        objects = [one for one in self.zaakobjecten if one["zaak"] == url]
        told["zaakobjecten"] = [one["url"] for one in objects]
        inside = {}
        if "rollen" in expand:
            inside["rollen"] = roles
        if "zaaktype" in expand:
            inside["zaaktype"] = self._zaaktype()
        if "status" in expand and newest:
            statustype = self._statustype(newest["statustype"])
            more = {"_expand": {"statustype": statustype}} if "status.statustype" in expand else {}
            inside["status"] = {**newest, **more}
        if "resultaat" in expand and zaak["resultaat"]:
            result = dict(self.resultaten[zaak["resultaat"]])
            if "resultaat.resultaattype" in expand:
                result["_expand"] = {"resultaattype": self._resultaattype()}
            inside["resultaat"] = result
        if "zaakobjecten" in expand:
            inside["zaakobjecten"] = objects
        return {**told, "_expand": inside} if any(expand) else told

    def _one_zaak(self, call, uuid):
        url = f"{self.base}/zaken/api/v1/zaken/{uuid}"
        with self.lock:
            if url not in self.zaken:
                return 404, error(404)
            if call.method == "DELETE":
                del self.zaken[url]
                return 204, None
            if call.method == "PATCH":
                if "identificatie" in call.body:
                    return 400, error(400, "", ("identificatie", "wijzigen-niet-toegelaten"))
                self.zaken[url] |= call.body
                return 200, self.zaken[url]
            if "if-none-match" in call.headers:
                return 304, None  # stale: also when the zaak changed since
            return 200, self._expanded(self.zaken[url], call.query.get("expand", "").split(","))

    def _role(self, body):
        if body["zaak"] not in self.zaken:
            return 400, error(400, "", ("zaak", "does_not_exist"))
        if any(one["zaak"] == body["zaak"] for one in self.rollen):
            return 400, error(400, "", ("roltype", "max-occurences"))
        bsn = body["betrokkeneIdentificatie"]["inpBsn"]
        if bsn in self.rejected_bsn:
            return 400, error(400, "", ("betrokkeneIdentificatie.inpBsn", "invalid"))
        uuid = str(uuid4())
        identity = {**shape("rol")["betrokkeneIdentificatie"], "inpBsn": bsn}
        made = shape(
            "rol", url=f"{self.base}/zaken/api/v1/rollen/{uuid}", uuid=uuid, zaak=body["zaak"],
            roltype=body["roltype"], roltoelichting=body["roltoelichting"],
            betrokkeneIdentificatie=identity,
        )  # fmt: skip
        self.rollen.append(made)
        return 201, made

    def _post_status(self, body):
        moment = datetime.fromisoformat(body["datumStatusGezet"])
        if body["zaak"] not in self.zaken:
            return 400, error(400, "", ("zaak", "does_not_exist"))
        if moment > self.clock():
            return 400, error(400, "", ("datumStatusGezet", "date-in-future"))
        same = (body["zaak"], moment)
        held = {(one["zaak"], datetime.fromisoformat(one["datumStatusGezet"]))
                for one in self.statussen}  # fmt: skip
        if same in held:
            return 400, error(400, "", ("nonFieldErrors", "unique"))
        kind = next(
            name for name in ("ontvangen", "bezig", "klaar")
            if body["statustype"] == self.type(name, "statustypen")
        )  # fmt: skip
        return 201, self._status(
            self.zaken[body["zaak"]],
            kind,
            body["datumStatusGezet"],
            body.get("statustoelichting", ""),
        )

    def _status(self, zaak, kind, moment, told=""):
        uuid = str(uuid4())
        made = shape(
            "status", url=f"{self.base}/zaken/api/v1/statussen/{uuid}", uuid=uuid,
            zaak=zaak["url"], statustype=self.type(kind, "statustypen"), datumStatusGezet=moment,
            statustoelichting=told,
        )  # fmt: skip
        self.statussen.append(made)
        return made

    def _link(self, body):
        if body["zaak"] not in self.zaken:
            return 400, error(400, "", ("zaak", "does_not_exist"))
        if body["informatieobject"] not in self.documenten:
            return 400, error(400, "", ("informatieobject", "bad-url"))
        if self.zaken[body["zaak"]]["einddatum"]:
            return 403, error(403, "zaak-closed")
        same = (body["zaak"], body["informatieobject"])
        if any((one["zaak"], one["informatieobject"]) == same for one in self.links):
            return 400, error(400, "", ("nonFieldErrors", "unique"))
        uuid = str(uuid4())
        made = shape(
            "zaakinformatieobject", uuid=uuid, **body,
            url=f"{self.base}/zaken/api/v1/zaakinformatieobjecten/{uuid}",
        )  # fmt: skip
        self.links.append(made)
        return 201, made

    def _documenten(self, call, rest):
        if rest != "enkelvoudiginformatieobjecten":
            return 404, error(404)
        with self.lock:
            if call.method == "GET":
                rows = [
                    one for one in self.documenten.values()
                    if all(one[key] == call.query[key]
                           for key in ("identificatie", "bronorganisatie") if key in call.query)
                ]  # fmt: skip
                return page(rows, call, f"{self.base}{call.path}")
            return self._document(call.body)

    def _document(self, body):
        key = (body["identificatie"], body["bronorganisatie"])
        if any((d["identificatie"], d["bronorganisatie"]) == key for d in self.documenten.values()):
            return 400, error(400, "", ("identificatie", "identificatie-niet-uniek"))
        if len(body["bestandsnaam"]) > self.longest_name:
            return 400, error(400, "", ("bestandsnaam", "max_length"))
        if len(b64decode(body["inhoud"] or "")) != body["bestandsomvang"]:
            return 400, error(400, "", ("nonFieldErrors", "file-size"))
        uuid = str(uuid4())
        url = f"{self.base}/documenten/api/v1/enkelvoudiginformatieobjecten/{uuid}"
        held = {name: body[name] for name in body if name in shape("document")}
        made = shape("document", **{**held, "url": url, "inhoud": f"{url}/download?versie=1"})
        self.documenten[url] = made
        self.bytes[url] = b64decode(body["inhoud"] or "")
        return 201, {**made, "lock": ""}

    def _catalogi(self, call, rest):
        kinds = {
            "zaaktypen": [self._zaaktype()],
            "roltypen": [self._roltype()],
            "statustypen": [self._statustype(self.type(name, "statustypen"))
                            for name in ("ontvangen", "bezig", "klaar")],
            "informatieobjecttypen": [self._document_type("bijlage", "Bijlage"),
                                      self._document_type("verzoek", "Verzoek")],
            "zaaktype-informatieobjecttypen": [self._allowed("bijlage"), self._allowed("verzoek")],
        }  # fmt: skip
        if rest == f"besluittypen/{TYPES['besluittype']}":
            return 200, self._besluittype()
        if rest not in kinds:
            return 404, error(404)
        filters = {"identificatie", "omschrijving", "omschrijvingGeneriek", "zaaktype"}
        rows = [
            one for one in kinds[rest]
            if all(one.get(key) == call.query[key] for key in filters & set(call.query))
        ]  # fmt: skip
        return page(rows, call, f"{self.base}{call.path}")

    def _zaaktype(self):
        begin, end = self.days["zaaktype"]
        url = self.type("zaaktype", "zaaktypen")
        return {
            "url": url, "identificatie": "INKVERKL", "omschrijving": "Inkomsten",
            "omschrijvingGeneriek": "", "vertrouwelijkheidaanduiding": "zaakvertrouwelijk",
            "doel": "x", "aanleiding": "x", "toelichting": "", "indicatieInternOfExtern": "extern",
            "handelingInitiator": "Indienen", "onderwerp": "x", "handelingBehandelaar": "x",
            "doorlooptijd": "P30D", "servicenorm": None, "opschortingEnAanhoudingMogelijk": False,
            "verlengingMogelijk": False, "trefwoorden": [], "publicatieIndicatie": False,
            "productenOfDiensten": [], "referentieproces": {"naam": "x"}, "concept": False,
            "verantwoordelijke": "x", "beginGeldigheid": begin, "eindeGeldigheid": end,
            "versiedatum": begin, "beginObject": begin, "eindeObject": end,
            "catalogus": self.type("catalogus", "catalogussen"),
            "statustypen": [self.type(name, "statustypen")
                            for name in ("ontvangen", "bezig", "klaar")],
            "resultaattypen": [], "eigenschappen": [], "informatieobjecttypen": [],
            "roltypen": [self.type("roltype", "roltypen")], "besluittypen": [],
            "deelzaaktypen": [], "gerelateerdeZaaktypen": [], "zaakobjecttypen": [],
        }  # fmt: skip

    def _roltype(self):
        return {
            "url": self.type("roltype", "roltypen"), "zaaktype": self.type("zaaktype", "zaaktypen"),
            "zaaktypeIdentificatie": "INKVERKL", "omschrijving": "Aanvrager",
            "omschrijvingGeneriek": "initiator",
            "catalogus": self.type("catalogus", "catalogussen"),
            "beginGeldigheid": None, "eindeGeldigheid": None, "beginObject": "2020-01-01",
            "eindeObject": None,
        }  # fmt: skip

    def _statustype(self, url):
        names = {
            self.type("ontvangen", "statustypen"): ("Ontvangen", 1, False),
            self.type("bezig", "statustypen"): ("In behandeling", 2, False),
            self.type("klaar", "statustypen"): ("Afgerond", 3, True),
        }
        name, number, is_last = names[url]
        told = shape("status_expanded")["_expand"]["statustype"]
        return {
            **told, "url": url, "omschrijving": name, "volgnummer": number,
            "isEindstatus": is_last, "zaaktype": self.type("zaaktype", "zaaktypen"),
            "catalogus": self.type("catalogus", "catalogussen"),
        }  # fmt: skip

    def _resultaattype(self):
        day = "2020-01-01"
        return {
            "url": self.type("resultaat", "resultaattypen"),
            "zaaktype": self.type("zaaktype", "zaaktypen"), "zaaktypeIdentificatie": "INKVERKL",
            "omschrijving": "Verwerkt", "resultaattypeomschrijving": f"{self.base}/ref/1",
            "omschrijvingGeneriek": "Verwerkt", "selectielijstklasse": f"{self.base}/ref/2",
            "catalogus": self.type("catalogus", "catalogussen"), "besluittypen": [],
            "informatieobjecttypen": [], "beginObject": day, "eindeObject": None,
            "besluittypeOmschrijving": [], "informatieobjecttypeOmschrijving": [],
        }  # fmt: skip

    def _document_type(self, name, title):
        return {
            "url": self.type(name, "informatieobjecttypen"), "omschrijving": title,
            "catalogus": self.type("catalogus", "catalogussen"),
            "vertrouwelijkheidaanduiding": "zaakvertrouwelijk", "beginGeldigheid": "2020-01-01",
            "eindeGeldigheid": None, "concept": False, "besluittypen": [],
            "informatieobjectcategorie": "x", "trefwoord": [], "zaaktypen": [],
            "omschrijvingGeneriek": {
                "informatieobjecttypeOmschrijvingGeneriek": "x",
                "definitieInformatieobjecttypeOmschrijvingGeneriek": "x",
                "herkomstInformatieobjecttypeOmschrijvingGeneriek": "x",
                "hierarchieInformatieobjecttypeOmschrijvingGeneriek": "x",
            },
            "beginObject": "2020-01-01", "eindeObject": None,
        }  # fmt: skip

    def _allowed(self, name):
        return {
            "url": f"{self.base}/catalogi/api/v1/zaaktype-informatieobjecttypen/{TYPES[name]}",
            "zaaktype": self.type("zaaktype", "zaaktypen"), "zaaktypeIdentificatie": "INKVERKL",
            "informatieobjecttype": self.type(name, "informatieobjecttypen"), "volgnummer": 1,
            "richting": "inkomend", "statustype": None,
            "catalogus": self.type("catalogus", "catalogussen"),
        }  # fmt: skip

    def _besluittype(self):
        day = date(2020, 1, 1).isoformat()
        return {
            "url": self.type("besluittype", "besluittypen"), "zaaktypen": [],
            "omschrijving": "Toekenning", "omschrijvingGeneriek": "", "besluitcategorie": "",
            "reactietermijn": None,
            "publicatieIndicatie": False, "publicatietekst": "", "publicatietermijn": None,
            "toelichting": "", "informatieobjecttypen": [], "beginGeldigheid": day,
            "eindeGeldigheid": None, "concept": False, "resultaattypen": [],
            "resultaattypenOmschrijving": [], "vastgelegdIn": [], "beginObject": day,
            "eindeObject": None, "catalogus": self.type("catalogus", "catalogussen"),
        }  # fmt: skip

    def _besluiten(self, call, rest):
        with self.lock:
            kind, _slash, uuid = rest.partition("/")
            if kind != "besluiten":
                return 404, error(404)
            if uuid:
                found = self.besluiten.get(uuid)
                return (200, found) if found else (404, error(404))
            rows = list(self.besluiten.values())
            if "zaak" in call.query:
                rows = [one for one in rows if one["zaak"] == call.query["zaak"]]
            self.chance.shuffle(rows)
            return page(rows, call, f"{self.base}{call.path}")


def utc_now():
    """The time of a stand-in that has no clock of a test."""
    return datetime.now(UTC)
