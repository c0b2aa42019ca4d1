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


def problem_of(error: Exception) -> Refused:
    """The refusal that tells an error; what nobody foresaw is a 500."""
    match error:
        case Refused():
            return error
        case ValidationError():
            return invalid(error)
        case RequestValidationError():
            told_ = ((str(one["loc"][-1]), one["msg"]) for one in error.errors())
            return bad(OngeldigVeld(naam=name, reden=why) for name, why in told_)
        case HTTPException():
            return of_status(error.status_code, str(error.detail))
        case OperationalError() | PoolTimeout():
            detail = "De database antwoordt nu niet; probeer dezelfde aanroep later opnieuw."
            again = {"Retry-After": "5"}
            return Refused(503, "tijdelijk-niet-bereikbaar", detail, headers=again)
    return of_status(500, "")


def tell_problems(app: FastAPI) -> None:
    """Turn every error of the app, the framework and the database into problem+json."""

    async def tell(request: Request, error: Exception) -> Response:
        one = problem_of(error)
        if one.status == 405:
            one.headers["Allow"] = ", ".join(_allowed(request))
        return told(one)

    for kind in (
        Refused,
        RequestValidationError,
        ValidationError,
        HTTPException,
        OperationalError,
        PoolTimeout,
        Exception,
    ):
        app.add_exception_handler(kind, tell)


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
