"""Adapter for GZAC and ZAC: an object "productaanvraag" in the Objects API starts a zaak there.

Everything is in the one create: the case system reacts to that, and to nothing after it. GZAC
deletes the object when it is done with it and its uuid is free again, so a second create would be
a second zaak. After an unknown outcome the object is looked up; when it is not there, nobody can
tell whether it was, and it is never created again: an operator looks.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from uuid import UUID

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
    Reason,
    Refused,
    Stuck,
    Traits,
    Unknown,
    Unread,
)
from app.server.contract.base import written
from app.server.systems.documents import DocumentRegister, PutFiles, of_request
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
from app.server.systems.mapping import Objects, SystemMapping
from app.server.systems.zgw import FindTypes, Zgw
from app.server.systems.zgw_news import ZgwNews
from app.server.systems.zgw_types import Types

_OURS = frozenset({"type", "record", "typeVersion", "uuid", "startAt", "non_field_errors"})
_UNIQUE = ("uuid", "unique")
_TRAITS = Traits("productaanvraag", batch=20, finds_repeats=False)
_LOOKED_FOR = timedelta(days=1)


@dataclass(slots=True)
class Productaanvraag:
    """One Objects API, with the Documenten API and the zaken of Open Zaak."""

    objects: Http
    mapping: SystemMapping
    objecttype: Objects
    types: FindTypes
    documents: DocumentRegister
    zaken: Zgw
    news: ZgwNews
    clock: Callable[[], datetime]
    traits: Traits = _TRAITS

    def check(self) -> Checked:
        """Whether the objecttype has the version that is published, and the catalogue fits."""
        found = self.types()
        if isinstance(found, Checked):
            return found
        version = f"{self.objecttype.objecttype}/versions/{self.objecttype.versie}"
        answer = self.objects.get(version)
        if isinstance(answer, NoAnswer) or answer.status >= 500:
            return Checked(answered=False, faults=(f"objecttype: {said(answer)}",))
        if answer.status != 200 or answer.table().get("status") != "published":
            told = f"Versie {self.objecttype.versie} van het objecttype is niet gepubliceerd"
            return Checked(answered=True, faults=(f"{told}: {said(answer)}.",))
        return self.news.check()

    def deliver(self, messages: Sequence[Message]) -> Mapping[UUID, Outcome]:
        """Look up in one search what may be there; then documents, and one create for each."""
        found = self.types()
        if isinstance(found, Checked):
            return {one.uuid: Later(" ".join(found.faults)) for one in messages}
        begun = [one for one in messages if one.reference]
        there = self._lookup([one.uuid for one in begun]) if begun else {}
        return {one.uuid: self._each(one, there, found) for one in messages}

    def deliver_file(self, file: FileMessage, case: str, _person: Person) -> Outcome:
        """With the zaak that came of the object, when there is one; for a day it is looked for."""
        if not case.startswith(f"{self.mapping.adressen.objecten}/"):
            return elsewhere(case)
        found = self.types()
        if isinstance(found, Checked):
            return Later(" ".join(found.faults))
        zaak = self.zaken.of_object(case)
        if isinstance(zaak, str):
            return self.zaken.add_file(file, zaak, found)
        if zaak is not None:
            return zaak
        if self.clock() - file.received < _LOOKED_FOR:
            return Later("no zaak of this object yet", system=False)
        return Refused(Reason.TOO_LATE, "no zaak of this object was found")

    def close(self) -> None:
        """Let go of the connections."""
        self.objects.close()
        self.zaken.close()

    def opened(self, _bericht: UUID, _moment: datetime) -> Outcome:
        """A besluit has no place for it: that it was opened stays with us."""
        return Delivered("")

    def read(self, person: Person, known: Known, moment: datetime) -> Reading | Unread:
        """The zaken of a person, also those that came of an object, and their besluiten."""
        return self.news.read(person, known, moment)

    def person_of(self, resource: str) -> str | None:
        """The BSN of the initiator of a zaak that a webhook names."""
        return self.news.person_of(resource)

    def _each(
        self, message: Message, there: dict[UUID, Json] | HttpResponse | NoAnswer, types: Types
    ) -> Outcome:
        """Deliver one; what was begun before is there, was used by now, or nobody knows."""
        if not message.reference:
            return self._new(message, types)
        if not isinstance(there, dict):
            return Unknown(said(there), message.reference)
        if message.uuid in there:
            return self._is_there(message, there[message.uuid], types)
        return self._was_used(message, types)

    def _is_there(self, message: Message, made: Json, types: Types) -> Outcome:
        """The object is there: bijlagen that came after it was made follow by themselves."""
        put = self.documents.put_all(message.files, types.bijlage)
        if not isinstance(put, PutFiles):
            return Unknown(put.detail, message.reference, system=put.system)
        data = table_of(table_of(made.get("record")).get("data"))
        told = data.get("bijlagen")
        inside = set(told if isinstance(told, list) else ())
        left = frozenset(uuid for uuid, url in put.there.items() if url not in inside)
        reference = str(made.get("url") or message.reference)
        return Delivered(reference, put.refused, left)

    def _was_used(self, message: Message, types: Types) -> Outcome:
        """The object is not there: a zaak may have come of it."""
        zaak = self.zaken.of_object(message.reference)
        if isinstance(zaak, Unknown):
            return Unknown(zaak.detail, message.reference)
        if zaak is None:
            return Stuck("the create was not answered, and there is no object and no zaak of it")
        done = self.zaken.add_files(message, zaak, types)
        if isinstance(done, Delivered):
            return Delivered(message.reference, done.refused)
        return Unknown(getattr(done, "detail", ""), message.reference, system=False)

    def _lookup(self, uuids: Sequence[UUID]) -> dict[UUID, Json] | HttpResponse | NoAnswer:
        """The objects that are there, in one search."""
        wanted = "|".join(map(str, uuids))
        body: Json = {
            "type": self.objecttype.objecttype,
            "data_attrs": f"bron__kenmerk__in__{wanted}",
        }
        url = f"{self.mapping.adressen.objecten}/objects/search?pageSize=100"
        answer = self.objects.post(url, body)
        if isinstance(answer, NoAnswer) or answer.status != 200:
            return answer
        found = {str(one.get("uuid")): one for one in results(answer)}
        return {uuid: found[str(uuid)] for uuid in uuids if str(uuid) in found}

    def _new(self, message: Message, types: Types) -> Outcome:
        title = self.mapping.verzoektypen[message.kind].omschrijving
        text = self.documents.put(of_request(message, title, types.verzoek))
        if isinstance(text, Refused):  # it is ours: the settings are at fault
            return Later(text.detail, system=False)
        if not isinstance(text, str):
            return text
        put = self.documents.put_all(message.files, types.bijlage)
        return self._create(message, text, put) if isinstance(put, PutFiles) else put

    def _create(self, message: Message, text: str, put: PutFiles) -> Outcome:
        """The one create; what it is about is written down before, so that it is never repeated."""
        url = f"{self.mapping.adressen.objecten}/objects"
        reference = f"{url}/{message.uuid}"
        message.mark(reference)
        answer = self.objects.post(url, self._body(message, text, list(put.there.values())))
        if made := created(answer):
            return Delivered(made, put.refused)
        if isinstance(answer, HttpResponse) and _UNIQUE in answer.codes():
            return Unknown("it was there already", reference, system=False)
        failed = trouble(answer, _OURS)
        if isinstance(failed, Unknown):
            return Unknown(failed.detail, reference, system=failed.system)
        message.mark("")  # it certainly did not arrive
        return failed

    def _body(self, message: Message, text: str, bijlagen: list[str]) -> Json:
        """The object as GZAC and ZAC read it.

        It starts by the day in UTC: with a day that has not come at their server it is not there.
        """
        given = message.content.get("aanvraagGegevens")
        receipt = {"nummer": message.receipt, "ontvangenOp": written(message.received)}
        return {
            "uuid": str(message.uuid),
            "type": self.objecttype.objecttype,
            "record": {
                "typeVersion": self.objecttype.versie,
                "startAt": self.clock().astimezone(UTC).date().isoformat(),
                "data": {
                    "bron": {"naam": "Houvast", "kenmerk": str(message.uuid)},
                    "type": self.mapping.verzoektypen[message.kind].productaanvraag,
                    "aanvraaggegevens": {
                        "verzoek": given,
                        "ontvangstbewijs": receipt,
                        "vervangt": message.content.get("vervangt"),
                        "gemachtigde": message.with_mandate,
                    },
                    "betrokkenen": [
                        {"inpBsn": message.person.bsn, "rolOmschrijvingGeneriek": "initiator"}
                    ],
                    "pdf": text,
                    "bijlagen": bijlagen,
                },
            },
        }
