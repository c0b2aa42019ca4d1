"""The gemeente's side of the demo: decide, answer, publish, change a rule. Not in the contract."""

from __future__ import annotations

from datetime import datetime
from typing import Annotated
from uuid import UUID, uuid4

from fastapi import APIRouter, Request
from pydantic import Field, TypeAdapter
from sqlalchemy import Connection, select
from starlette.responses import Response

from app.server.answers import answer
from app.server.app_state import state_of
from app.server.contract.base import Period, Received, ShortText, Text
from app.server.contract.bericht import Bericht
from app.server.contract.uitkering import Uitkeringsspecificatie
from app.server.contract.verzoek import Verzoek, VerzoekStatus
from app.server.contract.wijziging import Soort
from app.server.guards import Body, Operator
from app.server.intake import CLOSED
from app.server.problems import bad_field, not_found
from app.server.store.database import reading
from app.server.store.records import write_record
from app.server.store.requests import find, settle
from app.server.store.settings_store import change_setting
from app.server.store.tables import verzoek
from app.server.verzoek_view import verzoek_of

router = APIRouter(prefix="/beheer", include_in_schema=False)
_LIST: TypeAdapter[list[Verzoek]] = TypeAdapter(list[Verzoek])
_AT_ONCE = 100


class _Decision(Received):
    status: VerzoekStatus
    uitkomst: ShortText | None = None
    bericht: Text | None = None


class _Publication(Received):
    sub: ShortText
    specificatie: Annotated[dict[str, object], Field(max_length=20)]


class _Closing(Received):
    tot_en_met: Period | None


@router.get("/verzoeken")
def open_requests(request: Request, _operator: Operator) -> Response:
    """The verzoeken that wait for an answer, oldest first."""
    with reading(state_of(request).engine) as connection:
        waiting = verzoek.c.status != VerzoekStatus.AFGEHANDELD
        rows = connection.execute(
            select(verzoek.c.uuid).where(waiting).order_by(verzoek.c.id).limit(_AT_ONCE)
        )
        held = [one for row in rows if (one := find(connection, row.uuid)) is not None]
        return answer(
            request, _LIST.dump_json([verzoek_of(connection, one) for one in held]).decode()
        )


@router.post("/verzoeken/{uuid}/_besluit")
def decide(request: Request, _operator: Operator, uuid: UUID, body: Body) -> Response:
    """Say where a verzoek stands, and answer with a message when there is one."""
    told = _Decision.model_validate_json(body)
    state = state_of(request)
    moment = state.clock()
    with state.engine.begin() as connection:
        held = find(connection, uuid)
        if held is None:
            raise not_found()
        settle(connection, held, told.status, told.uitkomst, moment)
        if told.bericht is not None:
            _send(connection, held.sub, uuid, told.bericht, moment)
        held = find(connection, uuid) or held
        shown = verzoek_of(connection, held)
    return answer(request, shown)


@router.post("/specificaties", status_code=201)
def publish(request: Request, _operator: Operator, body: Body) -> Response:
    """Publish a specification for a person."""
    told = _Publication.model_validate_json(body)
    state = state_of(request)
    moment = state.clock()
    uuid = uuid4()
    one = Uitkeringsspecificatie.model_validate(
        {
            **told.specificatie,
            "uuid": uuid,
            "gepubliceerdOp": moment,
        }
    )
    with state.engine.begin() as connection:
        content = one.model_dump(mode="json")
        write_record(connection, told.sub, Soort.SPECIFICATIE, uuid, content, moment)
    return answer(request, one, 201)


@router.put("/gemeente/{bestand}")
def change_rules(request: Request, _operator: Operator, bestand: str, body: Body) -> Response:
    """Put another TOML in the place of a file of the gemeente, when the reader takes it."""
    state = state_of(request)
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError as error:
        raise bad_field(bestand, "Stuur TOML in UTF-8.") from error
    with state.engine.begin() as connection:
        state.gemeente.change(connection, bestand, text)
    return Response(status_code=204)


@router.put("/periode-gesloten")
def close_period(request: Request, _operator: Operator, body: Body) -> Response:
    """Take no income over months up to and including this one; null opens all again."""
    told = _Closing.model_validate_json(body)
    with state_of(request).engine.begin() as connection:
        change_setting(connection, CLOSED, told.tot_en_met or "")
    return Response(status_code=204)


def _send(connection: Connection, sub: str, about: UUID, text: str, moment: datetime) -> None:
    message = Bericht(
        uuid=uuid4(),
        onderwerp="Antwoord op wat u stuurde",
        tekst=text,
        publicatiedatum=moment,
        verzoek=about,
    )
    content = message.model_dump(mode="json")
    write_record(connection, sub, Soort.BERICHT, message.uuid, content, moment)
