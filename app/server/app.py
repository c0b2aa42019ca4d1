"""Puts the reference gemeente together: one ASGI app from settings and a clock."""

from __future__ import annotations

import asyncio
import secrets
import time
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime

from fastapi import Depends, FastAPI, Request
from fastapi.exceptions import RequestValidationError
from pydantic import ValidationError
from sqlalchemy.exc import OperationalError, TimeoutError as PoolTimeout
from starlette.exceptions import HTTPException
from starlette.responses import JSONResponse, Response
from starlette.routing import Match, Route
from starlette.types import ASGIApp

from app.server.access import Trust, Verifier
from app.server.built_in import BuiltIn
from app.server.case_system import CaseSystem
from app.server.contract.probleem import OngeldigVeld
from app.server.cross_origin import CrossOrigin
from app.server.demo_data import fill
from app.server.demo_login import demo_login
from app.server.describe import contract
from app.server.edge import Edge, Watch
from app.server.exchange import exchange
from app.server.gemeente_files import GemeenteFiles
from app.server.guards import known_questions
from app.server.keys import Keys, LoginServerKeys, OwnKeys
from app.server.limits import Buckets
from app.server.logbook import Logbook
from app.server.parts import Parts
from app.server.problems import Refused, bad, invalid, of_status, told
from app.server.routes import attachments, changes, demo, health, messages, operator, own, public
from app.server.routes import requests as verzoeken
from app.server.settings import Settings
from app.server.store.database import open_database
from app.server.store.migrate import migrate
from app.server.store.settings_store import first_setting, setting

Clock = Callable[[], datetime]
_EPOCH = "levensloop"
_ROUND_SECONDS = 1.0


def prepare(settings: Settings, clock: Clock) -> None:
    """Bring the database to the newest form, and fill it when it is the demo's."""
    engine = open_database(settings.database)
    migrate(engine)
    with engine.begin() as line:
        first_setting(line, _EPOCH, secrets.token_hex(6))
        GemeenteFiles(settings.gemeente).gemeente(line)
    if settings.demo:
        fill(engine, clock())
    engine.dispose()


def create_app(settings: Settings, clock: Clock, system: CaseSystem | None = None) -> ASGIApp:
    """The app on a prepared database; ``system`` is the gemeente's own, else the built-in one."""
    engine = open_database(settings.database)
    login = demo_login(engine, settings) if settings.demo else None
    keys: Keys = (
        LoginServerKeys(settings.issuer, settings.jwks_url, time.monotonic)
        if login is None
        else OwnKeys(login.public)
    )
    trust = Trust(settings.issuer, settings.audience, settings.acr)
    with engine.connect() as line:
        epoch = str(setting(line, _EPOCH))
    parts = Parts(
        settings=settings,
        engine=engine,
        clock=clock,
        verifier=Verifier(trust, keys, clock),
        gemeente=GemeenteFiles(settings.gemeente),
        logbook=Logbook(settings.logbook, settings.logbook_key),
        epoch=epoch,
    )
    app = _routed(parts, system or BuiltIn(engine))
    app.state.parts, app.state.demo_login = parts, login
    watch = Watch(
        Buckets(settings.requests_per_minute, time.monotonic),
        parts.logbook,
        clock,
        CrossOrigin(settings.origins),
    )
    return Edge(app, watch)


def _routed(parts: Parts, system: CaseSystem) -> FastAPI:
    app = FastAPI(
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        lifespan=_lifespan(parts, system),
    )
    asks = [Depends(known_questions)]
    for group in (public, own, messages, verzoeken, attachments, changes):
        app.include_router(group.router, prefix="/v1", dependencies=asks)
    app.include_router(health.router)
    if parts.settings.demo:
        app.include_router(demo.router)
        app.include_router(operator.router)

    @app.get("/v1/openapi.json", include_in_schema=False)
    async def openapi() -> Response:
        return JSONResponse(contract(app))

    _tell_problems(app)
    return app


def _tell_problems(app: FastAPI) -> None:
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
    methods: set[str] = set()
    for route in request.app.routes:
        if isinstance(route, Route) and route.matches(request.scope)[0] is not Match.NONE:
            methods |= route.methods or set()
    return sorted(methods)


def _lifespan(parts: Parts, system: CaseSystem) -> Callable[[FastAPI], object]:
    @asynccontextmanager
    async def live(_app: FastAPI) -> AsyncIterator[None]:
        carrying = asyncio.ensure_future(_carry(parts, system))
        yield
        carrying.cancel()
        await asyncio.wait({carrying})
        parts.engine.dispose()
        parts.logbook.close()

    return live


async def _carry(parts: Parts, system: CaseSystem) -> None:
    while True:
        done = await asyncio.to_thread(exchange, parts.engine, system, parts.clock)
        if done == 0:
            await asyncio.sleep(_ROUND_SECONDS)
