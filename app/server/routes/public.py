"""What anyone may see without login: the gemeente, its choices, its conditions, the types."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Annotated, TypeVar

from fastapi import APIRouter, Path, Request
from pydantic import JsonValue, TypeAdapter
from starlette.responses import Response

from app.domain.dutch_time import dutch_day
from app.domain.local_rule import Local
from app.server.answers import answer
from app.server.app_state import state_of
from app.server.catalogue import catalogue
from app.server.contract.meedoen import Catalogus, GemeenteInstellingen, NuggerVoorwaarden
from app.server.contract.verzoektypen import FORMS, VERSION
from app.server.contract.wijziging import Verzoektype
from app.server.gemeente_files import as_json
from app.server.problems import not_found
from app.server.store.database import reading

router = APIRouter(tags=["Openbaar"])
T = TypeVar("T")
_TYPES: TypeAdapter[list[Verzoektype]] = TypeAdapter(list[Verzoektype])


@router.get("/gemeente-instellingen", response_model=GemeenteInstellingen)
def gemeente_instellingen(request: Request) -> Response:
    """Wat deze gemeente zelf beslist, in de vorm van haar TOML-bestanden."""
    with reading(state_of(request).engine) as connection:
        files = state_of(request).gemeente
        told = {"code": files.folder.name, "bestanden": files.tables(connection)}
        return answer(request, as_json(told))


@router.get("/tegenprestatie-opties", response_model=Catalogus)
def tegenprestatie_opties(request: Request) -> Response:
    """De keuzes die deze gemeente biedt om mee te doen."""
    return answer(request, catalogue(state_of(request).settings.catalogue))


@router.get("/nugger-voorwaarden", response_model=NuggerVoorwaarden)
def nugger_voorwaarden(request: Request) -> Response:
    """Wat deze gemeente vraagt van mensen zonder uitkering die hulp bij werk willen."""
    with reading(state_of(request).engine) as connection:
        state = state_of(request)
        today = dutch_day(state.clock())
        own = state.gemeente.on(connection, today).nuggers
        percent = _on(own.household_income_percent, today)
        offers = _on(own.offers, today)
        return answer(
            request,
            NuggerVoorwaarden(
                datum=today,
                werkt_nu_minder_dan_uren=_on(own.hours_now_max, today),
                wil_werken_minstens_uren=_on(own.hours_wanted_min, today),
                inkomen_tot_van100_euro_norm=None if percent is None else int(percent),
                vermogen_tot=_cents(_on(own.assets_max, today)),
                eigen_bijdrage=_cents(_on(own.own_payment, today)),
                hulp=None if offers is None else list(offers),
                zo_vraagt_u_hulp=_on(own.how, today),
            ),
        )


@router.get("/verzoektypen", response_model=list[Verzoektype])
def verzoektypen(request: Request) -> Response:
    """Welke verzoeken deze gemeente aanneemt."""
    types = [
        Verzoektype(code=code, versie=VERSION, pad=f"/verzoektypen/{code}/versies/{VERSION}")
        for code in FORMS
    ]
    return answer(request, _TYPES.dump_json(types).decode())


@router.get("/verzoektypen/{code}/versies/{versie}", response_model=dict[str, JsonValue])
def verzoektype_versie(
    request: Request,
    code: Annotated[str, Path(examples=["vraag"])],
    versie: Annotated[int, Path(examples=[1])],
) -> Response:
    """Het JSON Schema van de aanvraagGegevens, om zonder netwerk te kunnen controleren."""
    if code not in FORMS or versie != VERSION:
        raise not_found()
    schema = FORMS[code].model_json_schema()
    text = TypeAdapter(dict[str, JsonValue]).dump_json(schema).decode()
    return answer(request, text)


def _on(local: Local[T] | None, day: date) -> T | None:
    held = None if local is None else local.on(day)
    return None if held is None else held.value


def _cents(amount: Decimal | None) -> int | None:
    return None if amount is None else int(amount * 100)
