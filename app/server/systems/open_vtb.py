"""Adapter for Open VTB: verzoeken out; taken, berichten and statuses back.

Its create is not idempotent: four at once make four. So our urn stands in ``isGerelateerdAan`` and
is looked up before every create. Release 0.1.0 has no such filter and ignores it, so that every
lookup would find a stranger's verzoek: a probe at the start refuses to run with it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID, uuid4

from app.server.case_system import (
    Checked,
    Delivered,
    FileMessage,
    Known,
    Later,
    Message,
    Outcome,
    Person,
    Reading,
    Refused,
    Traits,
    Unknown,
    Unread,
)
from app.server.contract.base import written
from app.server.systems.documents import DocumentRegister, PutFiles, of_file
from app.server.systems.http import (
    Http,
    HttpResponse,
    Json,
    NoAnswer,
    created,
    elsewhere,
    results,
    said,
    table_of,
    trouble,
)
from app.server.systems.mapping import RequestType, SystemMapping, Urns
from app.server.systems.vtb_news import VtbNews
from app.server.systems.zgw import FindTypes

RECEIPT = "ontvangstbewijs"
_TRAITS = Traits("open-vtb")
_OURS = frozenset(
    {"verzoekType", "versie", "kanaal", "isGerelateerdAan", "verzoekBron", "bijlagen", "initiator"}
)


@dataclass(slots=True)
class OpenVtb:
    """One Open VTB, with a Documenten API for the bijlagen."""

    http: Http
    mapping: SystemMapping
    urns: Urns
    types: FindTypes
    documents: DocumentRegister
    news: VtbNews
    traits: Traits = _TRAITS

    def check(self) -> Checked:
        """Whether its release can be trusted with a lookup, and the verzoektypen take our form."""
        found = self.types()
        if isinstance(found, Checked):
            return found
        probe = self._search(uuid4())
        if isinstance(probe, NoAnswer) or probe.status >= 500:
            return Checked(answered=False, faults=(f"verzoeken: {said(probe)}",))
        if probe.status != 200:
            told = f"Het lezen van verzoeken wordt geweigerd: {said(probe)}."
            return Checked(answered=True, faults=(told,))
        if probe.table().get("count") != 0:
            told = "Deze versie van Open VTB kent het filter isGerelateerdAan niet"
            return Checked(answered=True, faults=(f"{told}; neem een nieuwere versie.",))
        return self._types_fit()

    def deliver(self, messages: Sequence[Message]) -> Mapping[UUID, Outcome]:
        """Documents first, then one create with all of it, never without a lookup."""
        found = self.types()
        if isinstance(found, Checked):
            return {one.uuid: Later(" ".join(found.faults)) for one in messages}
        return {one.uuid: self._one(one, found.bijlage) for one in messages}

    def deliver_file(self, file: FileMessage, case: str, _person: Person) -> Outcome:
        """A document in the register, and its urn with the verzoek; twice added is there once."""
        if not case.startswith(f"{self.mapping.adressen.verzoeken}/"):
            return elsewhere(case)
        found = self.types()
        if isinstance(found, Checked):
            return Later(" ".join(found.faults))
        put = self.documents.put(of_file(file, found.bijlage))
        if not isinstance(put, str):
            return put
        answer = self.http.patch(case, {"bijlagen": [self._bijlage(put)]})
        if isinstance(answer, HttpResponse) and answer.status == 200:
            return Delivered(put)
        return trouble(answer, _OURS)

    def close(self) -> None:
        """Let go of the connections."""
        self.http.close()
        self.documents.http.close()

    def opened(self, bericht: UUID, moment: datetime) -> Outcome:
        """``geopendOp`` is the one field of a bericht that can be changed."""
        url = f"{self.mapping.adressen.berichten}/berichten/{bericht}"
        answer = self.http.patch(url, {"geopendOp": written(moment)})
        if isinstance(answer, HttpResponse) and answer.status in {200, 404, 410}:
            return Delivered("")
        failed = trouble(answer, frozenset())
        return Later(failed.detail, system=False) if isinstance(failed, Refused) else failed

    def read(self, person: Person, known: Known, moment: datetime) -> Reading | Unread:
        """The verzoeken, taken and berichten of a person."""
        return self.news.read(person, known, moment)

    def person_of(self, resource: str) -> str | None:
        """The BSN in a taak or bericht that a webhook names, when it is of this system."""
        told = self.mapping.adressen
        if not resource.startswith((f"{told.taken}/", f"{told.berichten}/")):
            return None
        answer = self.http.get(resource)
        table = answer.table() if isinstance(answer, HttpResponse) and answer.status == 200 else {}
        urn = str(table.get("isToegewezenAan") or table.get("ontvanger") or "")
        head, _bsn, _tail = self.urns.persoon.partition("{bsn}")
        return urn.removeprefix(head) if urn.startswith(head) else None

    def _one(self, message: Message, bijlagetype: str) -> Outcome:
        there = self._there(message.uuid)
        if isinstance(there, Unknown):  # nothing was sent now
            return there if message.may_exist else Later(there.detail)
        put = self.documents.put_all(message.files, bijlagetype)
        if not isinstance(put, PutFiles):
            return Unknown(put.detail, system=put.system) if there else put
        bijlagen = [self._bijlage(url) for url in put.there.values()]
        if there is not None:
            return self._complete(there, bijlagen, put.refused)
        answer = self.http.post(
            f"{self.mapping.adressen.verzoeken}/verzoeken", self._body(message, bijlagen)
        )
        made = created(answer)
        return Delivered(made, put.refused) if made else trouble(answer, _OURS)

    def _complete(
        self, there: Json, bijlagen: Sequence[Json], refused: Mapping[UUID, Refused]
    ) -> Outcome:
        """A verzoek that was there: bijlagen that came since are added."""
        held = there.get("bijlagen")
        rows = held if isinstance(held, list) else ()
        urns = {table_of(one).get("informatieObject") for one in rows}
        missing = [one for one in bijlagen if one["informatieObject"] not in urns]
        reference = str(there["url"])
        if missing:
            answer = self.http.patch(reference, {"bijlagen": missing})
            if not isinstance(answer, HttpResponse) or answer.status != 200:
                return Unknown(said(answer), reference)
        return Delivered(reference, refused)

    def _there(self, uuid: UUID) -> Json | Unknown | None:
        """The verzoek with our urn, None when it is not there."""
        answer, urn = self._search(uuid), self.urns.verzoek.format(uuid=uuid)
        if isinstance(answer, NoAnswer) or answer.status != 200:
            return Unknown(f"lookup: {said(answer)}")
        found = results(answer)
        for one in found:
            related = one.get("isGerelateerdAan")
            if {"urn": urn} not in (related if isinstance(related, list) else ()):
                return Unknown("the filter isGerelateerdAan was ignored")
        return min(found, key=lambda one: str(one.get("url")), default=None)

    def _search(self, uuid: UUID) -> HttpResponse | NoAnswer:
        query = {"isGerelateerdAan": self.urns.verzoek.format(uuid=uuid)}
        return self.http.get(f"{self.mapping.adressen.verzoeken}/verzoeken", query)

    def _bijlage(self, document: str) -> Json:
        uuid = document.rpartition("/")[2]
        return {"informatieObject": self.urns.document.format(uuid=uuid)}

    def _body(self, message: Message, bijlagen: Sequence[Json]) -> Json:
        """Their verzoek has no day of receipt and no ``vervangt``: both stand in our data."""
        kind = self.mapping.verzoektypen[message.kind]
        language = str(message.content.get("verzoekTaal") or "nl")
        return {
            "verzoekType": self._type_of(kind),
            "versie": kind.versie,
            "aanvraagGegevens": {
                **table_of(message.content.get("aanvraagGegevens")),
                RECEIPT: {
                    "nummer": message.receipt,
                    "ontvangenOp": written(message.received),
                    "vervangt": message.content.get("vervangt"),
                    "gemachtigde": message.with_mandate,
                },
            },
            "initiator": self.urns.persoon.format(bsn=message.person.bsn),
            "isGerelateerdAan": [{"urn": self.urns.verzoek.format(uuid=message.uuid)}],
            "kanaal": "Houvast",
            "verzoekTaal": language[:2],
            "verzoekBron": {"naam": "Houvast", "kenmerk": str(message.uuid)},
            "bijlagen": list(bijlagen),
        }

    def _type_of(self, kind: RequestType) -> str:
        return f"{self.mapping.adressen.verzoeken}/verzoektypen/{kind.verzoektype}"

    def _types_fit(self) -> Checked:
        """Whether each verzoektype is published in its version, and takes our receipt."""
        faults = []
        for code, kind in self.mapping.verzoektypen.items():
            answer = self.http.get(f"{self._type_of(kind)}/versies/{kind.versie}")
            if isinstance(answer, NoAnswer) or answer.status >= 500:
                return Checked(answered=False, faults=(f"verzoektypen: {said(answer)}",))
            told, name = answer.table(), f"Versie {kind.versie} van het verzoektype voor '{code}'"
            if answer.status != 200 or told.get("status") != "published":
                faults.append(f"{name} is niet gepubliceerd: {said(answer)}.")
            elif not _takes_receipt(table_of(told.get("aanvraagGegevensSchema"))):
                faults.append(f"{name} staat het veld '{RECEIPT}' niet toe.")
        return Checked(answered=True, faults=tuple(faults))


def _takes_receipt(schema: Json) -> bool:
    named = RECEIPT in table_of(schema.get("properties"))
    return named or schema.get("additionalProperties", True) is not False
