"""Verzoeken: put once for ever under the client's own uuid; the receipt is always the same."""

from __future__ import annotations

from uuid import UUID

from fastapi import APIRouter, Query, Request
from starlette.responses import Response

from app.server.answers import answer
from app.server.app_state import looked_at, state_of
from app.server.contract.verzoek import Ontvangstbewijs, Verzoek
from app.server.contract.wijziging import Verzoeken
from app.server.cursor import read_place, written_place
from app.server.guards import Body, Reader, Writer, must_be
from app.server.problems import bad_field, not_found
from app.server.store.database import reading
from app.server.store.requests import find, of_person
from app.server.submission import submit
from app.server.verzoek_view import receipt_of, verzoek_of

router = APIRouter(tags=["Verzoeken"])


@router.put(
    "/verzoeken/{uuid}",
    status_code=201,
    response_model=Ontvangstbewijs,
    responses={200: {"model": Ontvangstbewijs, "description": "Dit verzoek was er al."}},
    openapi_extra={"x-body": "Verzoek"},
)
async def verzoek_indienen(request: Request, caller: Writer, uuid: UUID, body: Body) -> Response:
    """Dien een verzoek in. Dezelfde bytes nog eens geven hetzelfde ontvangstbewijs (200)."""
    must_be(request, "application/json")
    looked_at(request, caller, uuid)
    found = await submit(state_of(request).intake, caller, uuid, body)
    return answer(request, receipt_of(found.held), 201 if found.new else 200)


@router.get("/verzoeken/{uuid}", response_model=Verzoek)
def verzoek(request: Request, caller: Reader, uuid: UUID) -> Response:
    """Een verzoek, met waar het nu staat."""
    with reading(state_of(request).engine) as connection:
        looked_at(request, caller, uuid)
        held = find(connection, uuid)
        if held is None or held.sub != caller.sub:
            raise not_found()
        return answer(request, verzoek_of(connection, held))


@router.get("/verzoeken", response_model=Verzoeken)
def verzoeken(
    request: Request,
    caller: Reader,
    cursor: str | None = Query(None, min_length=1, max_length=64, pattern="^[A-Za-z0-9_-]*$"),  # noqa: FAST002
    limit: int = Query(50, ge=1, le=100),  # noqa: FAST002
) -> Response:
    """De verzoeken van deze persoon, nieuwste eerst; volgende is null aan het eind."""
    with reading(state_of(request).engine) as connection:
        before = None if cursor is None else _place(cursor)
        found = of_person(connection, caller.sub, before, limit + 1)
        shown = found[:limit]
        looked_at(request, caller, *(one.uuid for one in shown))
        following = written_place("lijst", shown[-1].id) if len(found) > limit else None
        page = Verzoeken(
            verzoeken=[verzoek_of(connection, one) for one in shown], volgende=following
        )
        return answer(request, page)


def _place(cursor: str) -> int:
    found = read_place(cursor, "lijst")
    if found is None:
        raise bad_field("cursor", "Dit is geen cursor van deze lijst.")
    return found
