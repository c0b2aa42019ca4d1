"""A gemeente with all systems behind one socket, and the settings to connect with it."""

from __future__ import annotations

from uuid import uuid4

from app.server.contract.verzoektypen import FORMS
from tests.server.stand_in import objects_api, open_vtb, open_zaak
from tests.server.stand_in.shapes import error, shape
from tests.server.stand_in.wire import Faults, Server

SECRETS = {
    "ZGW_CLIENT_ID": open_zaak.CLIENT,
    "ZGW_SECRET": open_zaak.SECRET,
    "OBJECTS_TOKEN": objects_api.TOKEN,
    "VTB_TOKEN": open_vtb.TOKEN,
}


class Gemeente:
    """``with Gemeente(clock) as gemeente``: its systems, and ``gemeente.server`` with all calls."""

    def __init__(self, clock, seed=0, *, has_filter=True):
        self.zaken = open_zaak.OpenZaak(clock, seed)
        self.objects = objects_api.ObjectsApi(clock)
        self.vtb = open_vtb.OpenVtb(clock, seed, has_filter=has_filter)
        self.server = Server(self._handle, error, Faults())

    def __enter__(self):
        self.server.__enter__()
        for one in (self.zaken, self.objects, self.vtb):
            one.base = self.server.address
        return self

    def __exit__(self, *fault):
        self.server.__exit__(*fault)

    def _handle(self, call):
        for one in (self.zaken, self.objects, self.vtb):
            answer = one.handle(call)
            if answer is not None:
                return answer
        return 404, error(404)

    def make_zaak(self, object_url, _data, bsn):
        """What GZAC and ZAC do with a productaanvraag: a zaak with its initiator and a status."""
        zaken = self.zaken
        uuid = str(uuid4())
        url = f"{zaken.base}/zaken/api/v1/zaken/{uuid}"
        zaak = shape(
            "zaak", url=url, uuid=uuid, identificatie=f"ZAAK-{len(zaken.zaken) + 1}",
            zaaktype=zaken.type("zaaktype", "zaaktypen"),
        )  # fmt: skip
        with zaken.lock:
            zaken.zaken[url] = zaak
            identity = {**shape("rol")["betrokkeneIdentificatie"], "inpBsn": bsn}
            zaken.rollen.append(shape("rol", zaak=url, betrokkeneIdentificatie=identity))
            zaken.move_on(zaak, "bezig")
            if object_url:
                zaken.zaakobjecten.append(
                    {
                        "url": f"{zaken.base}/zaken/api/v1/zaakobjecten/{uuid}",
                        "uuid": uuid,
                        "zaak": url,
                        "object": object_url,
                        "objectType": "overige",
                        "objectTypeOverige": "productaanvraag",
                        "relatieomschrijving": "",
                    }
                )
        return zaak

    def mapping(self, folder, system, **changed):
        """The TOML of this gemeente, in a file; ``changed`` replaces one text by another."""
        base = self.server.address
        text = _TOML.format(base=base, system=system, type=objects_api.TYPE)
        for code in FORMS:
            text += _REQUEST_TYPE.format(code=code, verzoektype=open_vtb.TYPE)
        for old, new in changed.get("replaced", ()):
            assert old in text, old
            text = text.replace(old, new)
        path = folder / f"{system}.toml"
        path.write_text(text, encoding="utf-8")
        return path


_TOML = """
system = "{system}"
bronorganisatie = "111222333"

[adressen]
zaken = "{base}/zaken/api/v1"
documenten = "{base}/documenten/api/v1"
catalogi = "{base}/catalogi/api/v1"
besluiten = "{base}/besluiten/api/v1"
objecten = "{base}/api/v2"
verzoeken = "{base}/verzoeken/api/v1"
taken = "{base}/taken/api/v1"
berichten = "{base}/berichten/api/v1"

[documenten]
bijlage = "Bijlage"
verzoek = "Verzoek"

[productaanvraag]
objecttype = "{base}/api/v2/objecttypes/{type}"
versie = 1

[urn]
document = "urn:nld:gemeente:informatieobject:uuid:{{uuid}}"

[statussen]
"In behandeling" = "in_behandeling"

[uitkomsten]
"Verwerkt" = "Wij hebben uw inkomsten verwerkt."

[teksten]
taak_adres = "https://voorbeeldstad.example/mijn"
"""
_REQUEST_TYPE = """
[verzoektypen.{code}]
omschrijving = "Verzoek {code}"
zaaktype = "INKVERKL"
productaanvraag = "{code}"
verzoektype = "{verzoektype}"
versie = 1
besluiten = true
"""
