"""Verzoeken: put once for ever under the client's own uuid; the receipt is always the same."""

from __future__ import annotations

import hashlib
import json
from uuid import UUID

from fastapi import APIRouter, Query, Request
from sqlalchemy import Connection
from starlette.responses import Response

from app.server.access import Caller
from app.server.answers import answer
from app.server.contract.verzoek import VERZOEK, AnyVerzoek, Ontvangstbewijs, Verzoek
from app.server.contract.verzoektypen import Inkomstenverklaring
from app.server.contract.wijziging import Verzoeken
from app.server.cursor import read_place, written_place
from app.server.guards import Body, Line, Reader, Writer, must_be
from app.server.parts import Parts, looked_at, parts_of
from app.server.problems import Refused, bad_field, not_found
from app.server.store.requests import Held, Offer, Sender, accept, find, of_person
from app.server.store.settings_store import setting
from app.server.verzoek_view import receipt_of, verzoek_of

router = APIRouter(tags=["Verzoeken"])
CLOSED = "periode_gesloten_tot_en_met"


@router.put(
    "/verzoeken/{uuid}",
    status_code=201,
    response_model=Ontvangstbewijs,
    responses={200: {"model": Ontvangstbewijs, "description": "Dit verzoek was er al."}},
    openapi_extra={"x-body": "Verzoek"},
)
def verzoek_indienen(request: Request, caller: Writer, uuid: UUID, body: Body) -> Response:
    """Dien een verzoek in. Dezelfde bytes nog eens geven hetzelfde ontvangstbewijs (200)."""
    must_be(request, "application/json")
    looked_at(request, caller, uuid)
    parts = parts_of(request)
    digest = hashlib.sha256(body).hexdigest()
    held, new = _held_now(parts, Sender(caller.sub, caller.by), uuid, body, digest)
    if new:
        return answer(request, receipt_of(held), 201)
    return answer(request, receipt_of(_same(held, caller, digest)))


@router.get("/verzoeken/{uuid}", response_model=Verzoek)
def verzoek(request: Request, caller: Reader, line: Line, uuid: UUID) -> Response:
    """Een verzoek, met waar het nu staat."""
    looked_at(request, caller, uuid)
    held = find(line, uuid)
    if held is None or held.sub != caller.sub:
        raise not_found()
    return answer(request, verzoek_of(line, held))


@router.get("/verzoeken", response_model=Verzoeken)
def verzoeken(
    request: Request,
    caller: Reader,
    line: Line,
    cursor: str | None = Query(None, min_length=1, max_length=64, pattern="^[A-Za-z0-9_-]*$"),  # noqa: FAST002
    limit: int = Query(50, ge=1, le=100),  # noqa: FAST002
) -> Response:
    """De verzoeken van deze persoon, nieuwste eerst; volgende is null aan het eind."""
    before = None if cursor is None else _place(cursor)
    found = of_person(line, caller.sub, before, limit + 1)
    shown = found[:limit]
    looked_at(request, caller, *(one.uuid for one in shown))
    following = written_place("lijst", shown[-1].id) if len(found) > limit else None
    page = Verzoeken(verzoeken=[verzoek_of(line, one) for one in shown], volgende=following)
    return answer(request, page)


def _place(cursor: str) -> int:
    found = read_place(cursor, "lijst")
    if found is None:
        raise bad_field("cursor", "Dit is geen cursor van deze lijst.")
    return found


def _offer(line: Connection, uuid: UUID, digest: str, body: bytes) -> Offer:
    """What came in, when it fits the contract and the gemeente takes it now."""
    told = VERZOEK.validate_json(body)
    _period_is_open(line, told)
    return Offer(uuid, digest, told.verzoek_type, json.loads(body), told.vervangt)


def _period_is_open(line: Connection, told: AnyVerzoek) -> None:
    form = told.aanvraag_gegevens
    closed = setting(line, CLOSED)
    if closed and isinstance(form, Inkomstenverklaring) and form.periode <= str(closed):
        raise Refused(
            409,
            "periode-gesloten",
            f"Inkomsten tot en met {closed} gaan via de gemeente zelf, niet meer via de app.",
        )


def _held_now(
    parts: Parts, sender: Sender, uuid: UUID, body: bytes, digest: str
) -> tuple[Held, bool]:
    """The verzoek under this uuid, and whether it came now; a twin may have been first."""
    while True:
        with parts.engine.connect() as line:
            found = find(line, uuid)
            if found is not None:
                return found, False
            new = accept(line, sender, _offer(line, uuid, digest, body), parts.clock())
            if new is not None:
                line.commit()
                return new, True


def _same(held: Held, caller: Caller, digest: str) -> Held:
    if held.sub != caller.sub or held.digest != digest:
        raise Refused(
            409,
            "andere-inhoud",
            "Een verzoek verandert nooit; maak een nieuwe uuid en noem de oude in vervangt.",
        )
    return held
