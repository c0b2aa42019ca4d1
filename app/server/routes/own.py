"""What the gemeente holds about the person of the token, and of nobody else."""

from __future__ import annotations

from typing import TypeVar
from uuid import UUID

from fastapi import APIRouter, Request
from pydantic import BaseModel, TypeAdapter
from sqlalchemy import Connection
from starlette.responses import Response

from app.server.access import Caller
from app.server.answers import answer
from app.server.contract.bericht import Bericht
from app.server.contract.plicht import Plicht
from app.server.contract.profiel import Context, ContextVraag, Onderdeel, Profiel
from app.server.contract.taak import Afspraak, Taak
from app.server.contract.uitkering import Uitkering, Uitkeringsspecificatie
from app.server.contract.wijziging import Soort
from app.server.guards import Body, Line, Reader, must_be
from app.server.parts import looked_at, parts_of
from app.server.problems import not_found
from app.server.store.persons import display_name
from app.server.store.records import list_records, one_record

router = APIRouter(tags=["Mijn gegevens"])
M = TypeVar("M", bound=BaseModel)


@router.get("/gebruikersprofiel", response_model=Profiel)
def gebruikersprofiel(request: Request, caller: Reader, line: Line) -> Response:
    """Wie er is ingelogd en voor wie."""
    parts = parts_of(request)
    profile = Profiel(
        weergavenaam=display_name(line, caller.sub) or "Onbekend",
        gemeente=parts.gemeente.folder.name,
        machtiging=caller.with_mandate,
        demo=parts.settings.demo,
    )
    return answer(request, profile)


@router.get("/uitkeringen", response_model=list[Uitkering])
def uitkeringen(request: Request, caller: Reader, line: Line) -> Response:
    """De uitkeringen van deze persoon."""
    return _all(request, caller, line, Soort.UITKERING, Uitkering)


@router.get("/uitkeringen/{uuid}", response_model=Uitkering)
def uitkering(request: Request, caller: Reader, line: Line, uuid: UUID) -> Response:
    """Een uitkering."""
    return _one(request, caller, line, uuid, (Soort.UITKERING, Uitkering))


@router.get("/uitkeringsspecificaties", response_model=list[Uitkeringsspecificatie])
def uitkeringsspecificaties(request: Request, caller: Reader, line: Line) -> Response:
    """De uitkeringsspecificaties van deze persoon."""
    return _all(request, caller, line, Soort.SPECIFICATIE, Uitkeringsspecificatie)


@router.get("/uitkeringsspecificaties/{uuid}", response_model=Uitkeringsspecificatie)
def uitkeringsspecificatie(request: Request, caller: Reader, line: Line, uuid: UUID) -> Response:
    """Een uitkeringsspecificatie."""
    return _one(request, caller, line, uuid, (Soort.SPECIFICATIE, Uitkeringsspecificatie))


@router.get("/plichten", response_model=list[Plicht])
def plichten(request: Request, caller: Reader, line: Line) -> Response:
    """De plichten, met ontheffing en besluit; wat ontbreekt is niet bekend."""
    return _all(request, caller, line, Soort.PLICHT, Plicht)


@router.get("/taken", response_model=list[Taak])
def taken(request: Request, caller: Reader, line: Line) -> Response:
    """Wat deze persoon nog moet doen of heeft gedaan."""
    return _all(request, caller, line, Soort.TAAK, Taak)


@router.get("/taken/{uuid}", response_model=Taak)
def taak(request: Request, caller: Reader, line: Line, uuid: UUID) -> Response:
    """Een taak."""
    return _one(request, caller, line, uuid, (Soort.TAAK, Taak))


@router.get("/afspraken", response_model=list[Afspraak])
def afspraken(request: Request, caller: Reader, line: Line) -> Response:
    """De afspraken over tegenprestatie of meedoen."""
    return _all(request, caller, line, Soort.AFSPRAAK, Afspraak)


@router.post("/context/_zoek", response_model=Context)
def context_zoek(request: Request, caller: Reader, line: Line, body: Body) -> Response:
    """Meer onderdelen in een antwoord; verandert niets."""
    must_be(request, "application/json")
    wanted = ContextVraag.model_validate_json(body).include
    looked_at(request, caller, *wanted)
    found = Context(
        taken=_listed(line, caller, Soort.TAAK, Taak) if Onderdeel.TAKEN in wanted else None,
        berichten=_listed(line, caller, Soort.BERICHT, Bericht)
        if Onderdeel.BERICHTEN in wanted
        else None,
        uitkeringen=_listed(line, caller, Soort.UITKERING, Uitkering)
        if Onderdeel.UITKERINGEN in wanted
        else None,
    )
    return answer(request, found)


def _listed(line: Connection, caller: Caller, kind: Soort, form: type[M]) -> list[M]:
    return [form.model_validate(one.content) for one in list_records(line, caller.sub, kind)]


def _all(
    request: Request, caller: Caller, line: Connection, kind: Soort, form: type[M]
) -> Response:
    found = _listed(line, caller, kind, form)
    looked_at(request, caller, *(getattr(one, "uuid", "-") for one in found))
    return answer(request, TypeAdapter(list[form]).dump_json(found).decode())  # type: ignore[valid-type]


def _one(
    request: Request, caller: Caller, line: Connection, uuid: UUID, what: tuple[Soort, type[M]]
) -> Response:
    kind, form = what
    looked_at(request, caller, uuid)
    found = one_record(line, caller.sub, kind, uuid)
    if found is None:
        raise not_found()
    return answer(request, form.model_validate(found.content))
