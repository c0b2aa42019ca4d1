"""The one thing a person changes at the gemeente: that a bericht was opened."""

from __future__ import annotations

from uuid import UUID

from fastapi import APIRouter, Request
from starlette.responses import Response

from app.server.answers import answer, must_match
from app.server.app_state import looked_at, state_of
from app.server.contract.bericht import Bericht, Geopend
from app.server.contract.wijziging import Soort
from app.server.guards import Body, Writer, must_be
from app.server.problems import not_found
from app.server.store.outbox import Kind, enqueue
from app.server.store.persons import next_sequence
from app.server.store.records import one_record, write_record

router = APIRouter(tags=["Berichten"])
_PATCH = "application/merge-patch+json"


@router.patch("/berichten/{uuid}", response_model=Bericht)
def bericht_geopend(request: Request, caller: Writer, uuid: UUID, body: Body) -> Response:
    """Zeg dat het bericht is geopend; vraagt If-Match met de ETag van het laatste GET."""
    must_be(request, _PATCH)
    Geopend.model_validate_json(body)
    looked_at(request, caller, uuid)
    state = state_of(request)
    moment = state.clock()
    with state.engine.begin() as connection:
        next_sequence(connection, caller.sub)  # holds the person, so that what is read stays true
        found = one_record(connection, caller.sub, Soort.BERICHT, uuid)
        if found is None:
            raise not_found()
        message = Bericht.model_validate(found.content)
        must_match(request, message)
        if message.geopend_op is None:
            message = message.model_copy(update={"geopend_op": moment})
            content = message.model_dump(mode="json", by_alias=True)
            write_record(connection, caller.sub, Soort.BERICHT, uuid, content, moment)
            if found.source_digest:  # the case system told it, and is told this
                enqueue(connection, Kind.OPENED, [(uuid, caller.sub, moment)])
    return answer(request, Bericht.model_validate(message.model_dump()))
