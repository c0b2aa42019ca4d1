"""Berichten: read them, and tell that one was opened."""

from __future__ import annotations

from uuid import UUID

from fastapi import APIRouter, Request
from pydantic import TypeAdapter
from starlette.responses import Response

from app.server.answers import answer, must_match
from app.server.contract.bericht import Bericht, Geopend
from app.server.contract.wijziging import Soort
from app.server.guards import Body, Line, Reader, Writer, must_be
from app.server.parts import looked_at, parts_of
from app.server.problems import not_found
from app.server.store.persons import raised
from app.server.store.records import list_records, one_record, write_record

router = APIRouter(tags=["Berichten"])
_LIST: TypeAdapter[list[Bericht]] = TypeAdapter(list[Bericht])
_PATCH = "application/merge-patch+json"


@router.get("/berichten", response_model=list[Bericht])
def berichten(request: Request, caller: Reader, line: Line) -> Response:
    """De berichten van de gemeente aan deze persoon."""
    records = list_records(line, caller.sub, Soort.BERICHT)
    looked_at(request, caller, *(one.uuid for one in records))
    found = [Bericht.model_validate(one.content) for one in records]
    return answer(request, _LIST.dump_json(found).decode())


@router.get("/berichten/{uuid}", response_model=Bericht)
def bericht(request: Request, caller: Reader, line: Line, uuid: UUID) -> Response:
    """Een bericht."""
    looked_at(request, caller, uuid)
    found = one_record(line, caller.sub, Soort.BERICHT, uuid)
    if found is None:
        raise not_found()
    return answer(request, Bericht.model_validate(found.content))


@router.patch("/berichten/{uuid}", response_model=Bericht)
def bericht_geopend(request: Request, caller: Writer, uuid: UUID, body: Body) -> Response:
    """Zeg dat het bericht is geopend; vraagt If-Match met de ETag van het laatste GET."""
    must_be(request, _PATCH)
    Geopend.model_validate_json(body)
    looked_at(request, caller, uuid)
    parts = parts_of(request)
    moment = parts.clock()
    with parts.engine.begin() as line:
        raised(line, caller.sub)  # holds the person, so that what is read stays true
        found = one_record(line, caller.sub, Soort.BERICHT, uuid)
        if found is None:
            raise not_found()
        message = Bericht.model_validate(found.content)
        must_match(request, message)
        if message.geopend_op is None:
            message = message.model_copy(update={"geopend_op": moment})
            content = message.model_dump(mode="json", by_alias=True)
            write_record(line, caller.sub, Soort.BERICHT, uuid, content, moment)
    return answer(request, Bericht.model_validate(message.model_dump()))
