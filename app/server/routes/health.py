"""Whether the process lives and whether it can do its work; for the proxy, not in the contract."""

from __future__ import annotations

from fastapi import APIRouter, Request
from sqlalchemy.exc import SQLAlchemyError
from starlette.responses import JSONResponse, Response

from app.server.app_state import state_of
from app.server.problems import Refused
from app.server.store.migrate import is_newest

router = APIRouter(include_in_schema=False)


@router.get("/health/live")
async def live() -> Response:
    """The process answers."""
    return JSONResponse({"status": "ok"})


@router.get("/health/ready")
def ready(request: Request) -> Response:
    """The database answers and has the form this program knows; else 503."""
    try:
        fine = is_newest(state_of(request).engine)
    except SQLAlchemyError:
        fine = False
    if not fine:
        detail = "De database antwoordt niet of is nog niet gemigreerd."
        raise Refused(503, "tijdelijk-niet-bereikbaar", detail, headers={"Retry-After": "5"})
    return JSONResponse({"status": "ok"})
