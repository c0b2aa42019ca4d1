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
from app.server.app_state import looked_at, state_of
from app.server.contract.bericht import Bericht
from app.server.contract.plicht import Plicht
from app.server.contract.profiel import Context, ContextVraag, Onderdeel, Profiel
from app.server.contract.taak import Afspraak, Taak
from app.server.contract.uitkering import Uitkering, Uitkeringsspecificatie
from app.server.contract.wijziging import Soort
from app.server.guards import Body, Reader, must_be
from app.server.problems import not_found
from app.server.store.database import reading
from app.server.store.persons import display_name
from app.server.store.records import Record, list_records, one_record

router = APIRouter(tags=["Mijn gegevens"])
M = TypeVar("M", bound=BaseModel)


@router.get("/gebruikersprofiel", response_model=Profiel)
def gebruikersprofiel(request: Request, caller: Reader) -> Response:
    """Wie er is ingelogd en voor wie."""
    with reading(state_of(request).engine) as connection:
        state = state_of(request)
        profile = Profiel(
            weergavenaam=display_name(connection, caller.sub) or "Onbekend",
            gemeente=state.gemeente.folder.name,
            machtiging=caller.with_mandate,
            demo=state.settings.demo,
        )
        return answer(request, profile)


def _collection(
    path: str, kind: Soort, form: type[M], all_of_them: str, one_of_them: str = ""
) -> None:
    """Two routes: everything of one kind and, when it says what that is, one by its uuid."""
    several = list[form]  # type: ignore[valid-type]
    many = TypeAdapter(several)

    def listed(request: Request, caller: Reader) -> Response:
        with reading(state_of(request).engine) as connection:
            found = _listed(connection, caller, kind, form)
            looked_at(request, caller, *(record.uuid for record, _content in found))
            shown = [content for _record, content in found]
            return answer(request, many.dump_json(shown).decode())

    def single(request: Request, caller: Reader, uuid: UUID) -> Response:
        with reading(state_of(request).engine) as connection:
            looked_at(request, caller, uuid)
            found = one_record(connection, caller.sub, kind, uuid)
            if found is None:
                raise not_found()
            return answer(request, form.model_validate(found.content))

    name = path.strip("/")
    router.get(path, name=name, description=all_of_them, response_model=several)(listed)
    if one_of_them:
        path = f"{path}/{{uuid}}"
        router.get(path, name=kind.value, description=one_of_them, response_model=form)(single)


_collection(
    "/uitkeringen",
    Soort.UITKERING,
    Uitkering,
    "De uitkeringen van deze persoon.",
    "Een uitkering.",
)
_collection(
    "/uitkeringsspecificaties",
    Soort.SPECIFICATIE,
    Uitkeringsspecificatie,
    "De uitkeringsspecificaties van deze persoon.",
    "Een uitkeringsspecificatie.",
)
_collection(
    "/plichten",
    Soort.PLICHT,
    Plicht,
    "De plichten, met ontheffing en besluit; wat ontbreekt is niet bekend.",
)
_collection(
    "/taken",
    Soort.TAAK,
    Taak,
    "Wat deze persoon nog moet doen of heeft gedaan.",
    "Een taak.",
)
_collection(
    "/afspraken",
    Soort.AFSPRAAK,
    Afspraak,
    "De afspraken over tegenprestatie of meedoen.",
)
_collection(
    "/berichten",
    Soort.BERICHT,
    Bericht,
    "De berichten van de gemeente aan deze persoon.",
    "Een bericht.",
)


@router.post("/context/_zoek", response_model=Context)
def context_zoek(request: Request, caller: Reader, body: Body) -> Response:
    """Meer onderdelen in een antwoord; verandert niets."""
    with reading(state_of(request).engine) as connection:
        must_be(request, "application/json")
        wanted = ContextVraag.model_validate_json(body).include
        looked_at(request, caller)
        seen: list[UUID] = []

        def part(name: Onderdeel, kind: Soort, form: type[M]) -> list[M] | None:
            if name not in wanted:
                return None
            found = _listed(connection, caller, kind, form)
            seen.extend(record.uuid for record, _content in found)
            return [content for _record, content in found]

        context = Context(
            taken=part(Onderdeel.TAKEN, Soort.TAAK, Taak),
            berichten=part(Onderdeel.BERICHTEN, Soort.BERICHT, Bericht),
            uitkeringen=part(Onderdeel.UITKERINGEN, Soort.UITKERING, Uitkering),
        )
        looked_at(request, caller, *seen)
        return answer(request, context)


def _listed(
    connection: Connection, caller: Caller, kind: Soort, form: type[M]
) -> list[tuple[Record, M]]:
    records = list_records(connection, caller.sub, kind)
    return [(one, form.model_validate(one.content)) for one in records]
