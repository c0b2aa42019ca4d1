"""Bijlagen in the Documenten API of Open Zaak, shared by all adapters.

The uuid of a bijlage is its ``identificatie``, unique within the bronorganisatie: a repeat is
refused with ``identificatie-niet-uniek``, and then the document is there. Their server does not
check a sha-256, and does check the size.
"""

from __future__ import annotations

import hashlib
from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID, uuid5

from app.server.case_system import FileMessage, Later, Message, Refused, Unknown
from app.server.systems.http import Http, HttpResponse, Json, created, results, said, trouble
from app.server.systems.request_text import local_day, request_text

_NOT_UNIQUE = ("identificatie", "identificatie-niet-uniek")
_OURS = frozenset({"bronorganisatie", "informatieobjecttype", "identificatie", "auteur", "taal"})
_TEXT = "text/plain"
_VERZOEK = UUID("5f0e4c6b-8a55-4b7f-9a0c-2f6f6c1d7a11")


@dataclass(frozen=True, slots=True)
class Document:
    """What is put into the register; ``informatieobjecttype`` is its address in the catalogue."""

    uuid: UUID
    title: str
    name: str
    mediatype: str
    content: bytes
    received: str
    informatieobjecttype: str


def of_file(file: FileMessage, informatieobjecttype: str) -> Document:
    """A bijlage, with its bytes read now."""
    day = local_day(file.received).isoformat()
    return Document(
        file.uuid, file.name, file.name, file.mediatype, file.read(), day, informatieobjecttype
    )


def of_request(message: Message, title: str, informatieobjecttype: str) -> Document:
    """The verzoek itself, as a text for the case worker."""
    return Document(
        uuid5(_VERZOEK, str(message.uuid)),
        f"{title} {message.receipt}",
        f"verzoek-{message.receipt}.txt",
        _TEXT,
        request_text(message, title).encode(),
        local_day(message.received).isoformat(),
        informatieobjecttype,
    )


@dataclass(frozen=True, slots=True)
class PutFiles:
    """The addresses of bijlagen that are in the register, and why others are not."""

    there: dict[UUID, str]
    refused: dict[UUID, Refused]


@dataclass(frozen=True, slots=True)
class DocumentRegister:
    """One Documenten API and the organisation that brings documents in."""

    http: Http
    address: str
    bronorganisatie: str

    def put(self, document: Document) -> str | Refused | Unknown | Later:
        """The address of the document, made now or there already; safe to repeat."""
        url = f"{self.address}/enkelvoudiginformatieobjecten"
        answer = self.http.post(url, self._body(document), is_file=True)
        if made := created(answer):
            return made
        if isinstance(answer, HttpResponse) and _NOT_UNIQUE in answer.codes():
            return self._found(document.uuid)
        return trouble(answer, _OURS)

    def put_all(
        self, files: Sequence[FileMessage], informatieobjecttype: str
    ) -> PutFiles | Unknown | Later:
        """All bijlagen: one that is refused stops no other, any other trouble stops all."""
        found = PutFiles({}, {})
        for file in files:
            put = self.put(of_file(file, informatieobjecttype))
            if isinstance(put, str):
                found.there[file.uuid] = put
            elif isinstance(put, Refused):
                found.refused[file.uuid] = put
            else:
                return put
        return found

    def _found(self, uuid: UUID) -> str | Unknown:
        """The address of a document that is there."""
        key = {"identificatie": str(uuid), "bronorganisatie": self.bronorganisatie}
        answer = self.http.get(f"{self.address}/enkelvoudiginformatieobjecten", key)
        for one in results(answer):
            if one.get("identificatie") == str(uuid):
                return str(one["url"])
        return Unknown(f"a document that must be there was not found: {said(answer)}")

    def _body(self, document: Document) -> Json:
        return {
            "identificatie": str(document.uuid),
            "bronorganisatie": self.bronorganisatie,
            "creatiedatum": document.received,
            "ontvangstdatum": document.received,
            "titel": document.title[:200],
            "auteur": "Inwoner",
            "taal": "nld",
            "formaat": document.mediatype,
            "bestandsnaam": document.name[:255],
            "bestandsomvang": len(document.content),
            "inhoud": b64encode(document.content).decode(),
            "vertrouwelijkheidaanduiding": "zaakvertrouwelijk",
            "indicatieGebruiksrecht": None,
            "informatieobjecttype": document.informatieobjecttype,
            "integriteit": {
                "algoritme": "sha_256",
                "waarde": hashlib.sha256(document.content).hexdigest(),
                "datum": document.received,
            },
        }
