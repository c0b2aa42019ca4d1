"""Adapter for zaakgericht werken (ZGW): a zaak for each verzoek in Open Zaak.

Our uuid is the ``identificatie`` of the zaak, unique within the bronorganisatie, so the create is
its own lookup. Each later step is refused as ``unique`` when it was done before. So a delivery that
was cut off is repeated from the start, and counts only when the last step is done. ETags are not
used: they were seen to be stale. The BSN stands in bodies only.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
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
    Traits,
    Unknown,
    Unread,
)
from app.server.systems.documents import DocumentRegister, of_file, of_request
from app.server.systems.http import (
    Http,
    HttpResponse,
    Json,
    created,
    elsewhere,
    results,
    said,
    trouble,
)
from app.server.systems.mapping import SystemMapping
from app.server.systems.request_text import local_day
from app.server.systems.zgw_news import ZgwNews
from app.server.systems.zgw_types import CaseType, Catalogue, Types

_TRAITS = Traits("zgw")
_FRESH = timedelta(hours=1)
_NOT_UNIQUE = ("identificatie", "identificatie-niet-uniek")
_DONE = frozenset({"unique", "max-occurences"})
_OURS = frozenset(
    {"zaaktype", "bronorganisatie", "verantwoordelijkeOrganisatie", "identificatie", "roltype"}
    | {"statustype", "datumStatusGezet", "zaak", "informatieobject", "registratiedatum"}
    | {"startdatum", "communicatiekanaalNaam", "vertrouwelijkheidaanduiding", "nonFieldErrors"}
)
Trouble = Refused | Unknown | Later
FindTypes = Callable[[], Types | Checked]


@dataclass(slots=True)
class TypesOfNow:
    """The types of the catalogue, looked up every hour; the old ones stay while it is away."""

    catalogue: Catalogue
    clock: Callable[[], datetime]
    _found: Types | None = field(default=None, init=False)
    _until: datetime | None = field(default=None, init=False)

    def __call__(self) -> Types | Checked:
        """The types, or why there are none."""
        now = self.clock()
        if self._found is not None and self._until is not None and now < self._until:
            return self._found
        found = self.catalogue.find(local_day(now))
        if isinstance(found, Types):
            self._found, self._until = found, now + _FRESH
        elif self._found is not None and not found.answered:
            return self._found
        return found


@dataclass(slots=True)
class Zgw:
    """One Open Zaak, with its Documenten, Catalogi and Besluiten API."""

    http: Http
    mapping: SystemMapping
    types: FindTypes
    documents: DocumentRegister
    news: ZgwNews
    traits: Traits = _TRAITS

    def check(self) -> Checked:
        """Whether the names in the mapping are in the catalogue, and the zaken may be read."""
        found = self.types()
        if isinstance(found, Checked):
            return found
        return self.news.check()

    def deliver(self, messages: Sequence[Message]) -> Mapping[UUID, Outcome]:
        """A zaak for each, with the initiator, the first status and all documents."""
        found = self.types()
        if isinstance(found, Checked):
            return {one.uuid: Later(" ".join(found.faults)) for one in messages}
        return {one.uuid: self._one(one, found) for one in messages}

    def deliver_file(self, file: FileMessage, case: str, _person: Person) -> Outcome:
        """A document in the register, linked with the zaak that is there."""
        if not case.startswith(f"{self.mapping.adressen.zaken}/"):
            return elsewhere(case)
        found = self.types()
        if isinstance(found, Checked):
            return Later(" ".join(found.faults))
        return self.add_file(file, case, found)

    def add_file(self, file: FileMessage, case: str, types: Types) -> Outcome:
        """Put a bijlage with a zaak that is there."""
        put = self.documents.put(of_file(file, types.bijlage))
        if not isinstance(put, str):
            return put
        linked = self._link(case, put, file.name)
        if linked is None:
            return Delivered(put)
        return linked if isinstance(linked, Refused) else _half(linked, put)

    def of_object(self, reference: str) -> str | Unknown | None:
        """The zaak that came of an object; None when there is none."""
        url = f"{self.mapping.adressen.zaken}/zaakobjecten"
        answer = self.http.get(url, {"object": reference})
        if not isinstance(answer, HttpResponse) or answer.status != 200:
            return Unknown(said(answer))
        found = [one for one in results(answer) if one.get("object") == reference]
        return str(found[0]["zaak"]) if found else None

    def close(self) -> None:
        """Let go of the connections."""
        self.http.close()

    def opened(self, _bericht: UUID, _moment: datetime) -> Outcome:
        """A besluit has no place for it: that it was opened stays with us."""
        return Delivered("")

    def read(self, person: Person, known: Known, moment: datetime) -> Reading | Unread:
        """The zaken of a person and the besluiten in them."""
        return self.news.read(person, known, moment)

    def person_of(self, resource: str) -> str | None:
        """The BSN of the initiator of a zaak that a webhook names."""
        return self.news.person_of(resource)

    def _one(self, message: Message, types: Types) -> Outcome:
        case = types.cases[message.kind]
        zaak = self._zaak(message, case)
        if not isinstance(zaak, str):
            return zaak
        failed = (
            self._role(message, zaak, case)
            or self._status(message, zaak, case)
            or self._text(message, zaak, types)
        )
        if isinstance(failed, Refused) and failed.reason is Reason.TOO_LATE:
            # The zaak was closed without what the person wrote: it never arrives there.
            return failed
        return self.add_files(message, zaak, types) if failed is None else _half(failed, zaak)

    def _text(self, message: Message, zaak: str, types: Types) -> Trouble | None:
        title = self.mapping.verzoektypen[message.kind].omschrijving
        put = self.documents.put(of_request(message, title, types.verzoek))
        return self._link(zaak, put, title) if isinstance(put, str) else put

    def add_files(self, message: Message, zaak: str, types: Types) -> Outcome:
        """One bijlage that is refused stops no other, and not the verzoek."""
        refused: dict[UUID, Refused] = {}
        for file in message.files:
            put = self.documents.put(of_file(file, types.bijlage))
            failed = put if not isinstance(put, str) else self._link(zaak, put, file.name)
            if isinstance(failed, Refused):
                refused[file.uuid] = failed
            elif failed is not None:
                return _half(failed, zaak)
        return Delivered(zaak, refused)

    def _zaak(self, message: Message, case: CaseType) -> str | Trouble:
        """The address of the zaak, made now or there already."""
        day = local_day(message.received).isoformat()
        answer = self.http.post(
            f"{self.mapping.adressen.zaken}/zaken",
            {
                "identificatie": str(message.uuid),
                "bronorganisatie": self.mapping.bronorganisatie,
                "verantwoordelijkeOrganisatie": self.mapping.bronorganisatie,
                "zaaktype": case.url,
                "omschrijving": self.mapping.verzoektypen[message.kind].omschrijving,
                "toelichting": f"Ontvangstbewijs {message.receipt}",
                "startdatum": day,
                "registratiedatum": day,
                "communicatiekanaalNaam": "Houvast",
                "vertrouwelijkheidaanduiding": "zaakvertrouwelijk",
            },
        )
        if made := created(answer):
            return made
        if isinstance(answer, HttpResponse) and _NOT_UNIQUE in answer.codes():
            return self._found(message.uuid)
        return trouble(answer, _OURS)

    def _found(self, uuid: UUID) -> str | Unknown:
        key = {"identificatie": str(uuid), "bronorganisatie": self.mapping.bronorganisatie}
        answer = self.http.get(f"{self.mapping.adressen.zaken}/zaken", key)
        for one in results(answer):
            if one.get("identificatie") == str(uuid):
                return str(one["url"])
        return Unknown(f"a zaak that must be there was not found: {said(answer)}")

    def _role(self, message: Message, zaak: str, case: CaseType) -> Trouble | None:
        by = (
            "ingediend door een gemachtigde"
            if message.with_mandate
            else "ingediend door de inwoner"
        )
        body: Json = {
            "zaak": zaak,
            "betrokkeneType": "natuurlijk_persoon",
            "roltype": case.roltype,
            "roltoelichting": by,
            "betrokkeneIdentificatie": {"inpBsn": message.person.bsn},
        }
        return self._step("rollen", body)

    def _status(self, message: Message, zaak: str, case: CaseType) -> Trouble | None:
        body: Json = {
            "zaak": zaak,
            "statustype": case.first_status,
            "datumStatusGezet": message.received.isoformat(),
            "statustoelichting": f"Ontvangstbewijs {message.receipt}",
        }
        return self._step("statussen", body)

    def _link(self, zaak: str, document: str, title: str) -> Trouble | None:
        body: Json = {"zaak": zaak, "informatieobject": document, "titel": title[:200]}
        failed = self._step("zaakinformatieobjecten", body)
        if isinstance(failed, Refused) and failed.reason is Reason.TOO_LATE:
            return self._linked_before(zaak, document, failed)
        return failed

    def _linked_before(self, zaak: str, document: str, closed: Refused) -> Trouble | None:
        """A zaak that is closed refuses a repeat too: None when the link was made before.

        Their contract takes a number for the filter on the zaak, so it is looked for here.
        """
        url = f"{self.mapping.adressen.zaken}/zaakinformatieobjecten"
        answer = self.http.get(url, {"informatieobject": document})
        if not isinstance(answer, HttpResponse) or answer.status != 200:
            return Unknown(said(answer))
        is_there = any(one.get("zaak") == zaak for one in results(answer))
        return None if is_there else closed

    def _step(self, kind: str, body: Json) -> Trouble | None:
        """One step with the zaak; None when it is done, now or before."""
        answer = self.http.post(f"{self.mapping.adressen.zaken}/{kind}", body)
        if created(answer):
            return None
        if isinstance(answer, HttpResponse):
            if any(code in _DONE for _name, code in answer.codes()):
                return None
            if answer.status == 403 and answer.table().get("code") == "zaak-closed":
                return Refused(Reason.TOO_LATE, "the zaak is closed")
        return trouble(answer, _OURS)


def _half(failed: Trouble, reference: str) -> Unknown:
    """Something is there already: whatever went wrong after it, it is to be repeated."""
    of_system = isinstance(failed, Unknown) and failed.system
    return Unknown(failed.detail, reference, system=of_system)
