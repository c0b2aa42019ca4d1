"""A held verzoek as the contract shows it."""

from __future__ import annotations

from uuid import UUID

from pydantic import TypeAdapter
from sqlalchemy import Connection

from app.server.contract.verzoek import (
    BijlageAankondiging,
    BijlageStatus,
    Ontvangstbewijs,
    Verzoek,
    VerzoekStatus,
)
from app.server.store.attachments import arrived
from app.server.store.outbox import Kind, refusals
from app.server.store.requests import Held

_ANNOUNCED: TypeAdapter[list[BijlageAankondiging]] = TypeAdapter(list[BijlageAankondiging])


def receipt_of(held: Held) -> Ontvangstbewijs:
    """The receipt: always the same for the same verzoek."""
    return Ontvangstbewijs(
        uuid=held.uuid, nummer=held.receipt, ontvangen_op=held.received, sha256=held.digest
    )


def verzoek_of(connection: Connection, held: Held) -> Verzoek:
    """The verzoek with where it stands and which files arrived."""
    files = announced(held)
    here = arrived(connection, held.uuid) if files else frozenset[UUID]()
    refused = refusals(connection, Kind.FILE, here)
    shown = [
        BijlageStatus(
            ontvangen=one.uuid in here,
            weigering=refused.get(one.uuid),
            **one.model_dump(by_alias=False),
        )
        for one in files
    ]
    is_refused = held.status == VerzoekStatus.GEWEIGERD
    why = refusals(connection, Kind.REQUEST, [held.uuid]) if is_refused else {}
    return Verzoek.model_validate(
        {
            "uuid": held.uuid,
            "ontvangstbewijs": receipt_of(held),
            "verzoekType": held.kind,
            "versie": held.content["versie"],
            "aanvraagGegevens": held.content["aanvraagGegevens"],
            "vervangt": held.replaces,
            "status": held.status,
            "uitkomst": held.outcome,
            "weigering": why.get(held.uuid),
            "bijlagen": shown,
            "namens": held.sub != held.by,
        }
    )


def announced(held: Held) -> list[BijlageAankondiging]:
    """The files that a verzoek says belong to it."""
    return _ANNOUNCED.validate_python(held.content.get("bijlagen", []), strict=False)
