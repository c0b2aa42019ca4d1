"""What happens to the bytes of a verzoek: checked, taken in, and proven by a receipt or refused."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from uuid import UUID

from pydantic import ValidationError

from app.server.access import Caller
from app.server.contract.base import Received
from app.server.contract.verzoek import VERZOEK
from app.server.contract.verzoektypen import Bewijsstuk, Inkomstenverklaring, Intrekking
from app.server.intake import Arrival, Intake, Taken
from app.server.problems import Refused
from app.server.store.requests import Offer, Sender


async def submit(intake: Intake, caller: Caller, uuid: UUID, body: bytes) -> Taken:
    """The verzoek of this caller under this uuid; raises Refused or ValidationError."""
    digest = hashlib.sha256(body).hexdigest()
    found = await intake.take(_arrival(caller, uuid, body, digest))
    if not isinstance(found, Taken):
        raise found
    if found.held.sub != caller.sub or found.held.digest != digest:
        raise Refused(
            409,
            "andere-inhoud",
            "Een verzoek verandert nooit; maak een nieuwe uuid en noem de oude in vervangt.",
        )
    return found


def _names(replaces: UUID | None, form: Received) -> Iterator[UUID]:
    """Which verzoeken and taken it is about."""
    match form:
        case Intrekking(verzoek=verzoek):
            yield verzoek
        case Bewijsstuk(bij_verzoek=verzoek_, bij_taak=taak):
            yield from (one for one in (verzoek_, taak) if one is not None)
    if replaces is not None:
        yield replaces


def _arrival(caller: Caller, uuid: UUID, body: bytes, digest: str) -> Arrival:
    """What came in, or why it does not fit the contract."""
    try:
        told = VERZOEK.validate_json(body)
    except ValidationError as wrong:
        return Arrival(uuid, wrong)
    form = told.aanvraag_gegevens
    sender = Sender(caller.sub, caller.by)
    return Arrival(
        uuid,
        Offer(
            uuid,
            sender,
            digest,
            told.verzoek_type,
            json.loads(body),
            told.vervangt,
            frozenset(_names(told.vervangt, form)),
        ),
        form.periode if isinstance(form, Inkomstenverklaring) else "",
    )
