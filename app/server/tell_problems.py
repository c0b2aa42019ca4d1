"""Tells each error of the app as a problem; nothing leaves in another form."""

from __future__ import annotations

from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from pydantic import ValidationError
from sqlalchemy.exc import OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.routing import Match

from app.server.contract.probleem import OngeldigVeld
from app.server.problems import Refused, bad, invalid, of_status, told

_METHODS = ("DELETE", "GET", "PATCH", "POST", "PUT")


def tell_problems(app: FastAPI) -> None:
    """Turn every error of the app, the framework and the database into problem+json."""

    async def refused(_request: Request, error: Exception) -> Response:
        return told(error if isinstance(error, Refused) else of_status(500, ""))

    async def wrong_parameter(_request: Request, error: Exception) -> Response:
        found = error.errors() if isinstance(error, RequestValidationError) else ()
        return told(bad(OngeldigVeld(naam=str(one["loc"][-1]), reden=one["msg"]) for one in found))

    async def wrong_body(_request: Request, error: Exception) -> Response:
        return told(invalid(error) if isinstance(error, ValidationError) else of_status(400, ""))

    async def plain(request: Request, error: Exception) -> Response:
        status = error.status_code if isinstance(error, HTTPException) else 500
        one = of_status(status, str(getattr(error, "detail", "")))
        if status == 405:
            one.headers["Allow"] = ", ".join(_allowed(request))
        return told(one)

    async def away(_request: Request, _error: Exception) -> Response:
        detail = "De database antwoordt nu niet; probeer dezelfde aanroep later opnieuw."
        one = Refused(503, "tijdelijk-niet-bereikbaar", detail, headers={"Retry-After": "5"})
        return told(one)

    app.add_exception_handler(Refused, refused)
    app.add_exception_handler(RequestValidationError, wrong_parameter)
    app.add_exception_handler(ValidationError, wrong_body)
    app.add_exception_handler(HTTPException, plain)
    app.add_exception_handler(OperationalError, away)
    app.add_exception_handler(PoolTimeout, away)
    app.add_exception_handler(Exception, refused)


def _allowed(request: Request) -> list[str]:
    """Every method of this path, over all routes that share it."""
    return [
        method
        for method in _METHODS
        if any(
            route.matches({**request.scope, "method": method})[0] is Match.FULL
            for route in request.app.routes
        )
    ]
