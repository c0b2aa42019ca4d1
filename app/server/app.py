"""Puts the reference gemeente together: one ASGI app from settings and a clock."""

from __future__ import annotations

import asyncio
import logging
import secrets
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager, closing
from datetime import datetime, timedelta

from fastapi import Depends, FastAPI
from sqlalchemy import Engine
from starlette.responses import JSONResponse, Response
from starlette.types import ASGIApp

from app.server.access import Trust, Verifier
from app.server.app_state import AppState
from app.server.built_in import BuiltIn
from app.server.case_system import CaseSystem
from app.server.catalogue import catalogue
from app.server.cross_origin import CrossOrigin
from app.server.demo_data import fill
from app.server.demo_login import demo_login
from app.server.describe import contract
from app.server.edge import Edge, Watch
from app.server.fast_path import FastPath, plain_reads
from app.server.gemeente_files import GemeenteFiles
from app.server.guards import known_questions
from app.server.identities import Identities
from app.server.intake import Intake
from app.server.keys import Keys, LoginServerKeys, OwnKeys
from app.server.limits import Limit
from app.server.logbook import Logbook
from app.server.relay import AT_ONCE, Relay
from app.server.routes import (
    attachments,
    changes,
    demo,
    health,
    messages,
    notifications,
    operator,
    own,
    public,
)
from app.server.routes import requests as verzoeken
from app.server.settings import Settings
from app.server.store.database import open_database
from app.server.store.migrate import migrate
from app.server.store.settings_store import GENERATION, first_setting, setting
from app.server.systems.choose import adapter
from app.server.systems.mapping import read_mapping
from app.server.tell_problems import tell_problems
from app.server.virus_scan import Clamd

_log = logging.getLogger(__name__)
Clock = Callable[[], datetime]
_ROUND_SECONDS = 1.0


def prepare(settings: Settings, clock: Clock) -> None:
    """Bring the database to the newest form, and fill it when it is the demo's."""
    engine = open_database(settings.database)
    try:
        migrate(engine)
        with engine.begin() as connection:
            first_setting(connection, GENERATION, secrets.token_hex(6))
            for one in GemeenteFiles(settings.gemeente).gemeente(connection).faults:
                _log.error("not read: %s %s", one.file, one.key)
        catalogue(settings.catalogue)  # what does not fit is refused now, not when somebody asks
        with closing(case_system_of(settings, engine, clock)) as system:
            _check_system(system)
        if settings.demo:
            fill(engine, clock())
    finally:
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
    identities = Identities(engine, settings.identity_key, clock)
    claims = (settings.bsn_claim, settings.mandate_bsn_claim) if settings.identity_key else ()
    trust = Trust(settings.issuer, settings.audience, settings.acr, *claims)
    with engine.connect() as connection:
        generation = str(setting(connection, GENERATION))
    state = AppState(
        settings=settings,
        engine=engine,
        clock=clock,
        verifier=Verifier(trust, keys, clock),
        gemeente=GemeenteFiles(settings.gemeente),
        logbook=Logbook(settings.logbook, settings.logbook_key),
        intake=Intake(engine, clock, timedelta(hours=settings.hold_hours)),
        identities=identities,
        scanner=Clamd(settings.clamd) if settings.clamd else None,
        generation=generation,
    )
    app = _routed(state, system or case_system_of(settings, engine, clock))
    app.state.services, app.state.demo_login = state, login
    watch = Watch(
        Limit(settings.requests_per_minute, time.monotonic_ns, settings.shared),
        state.verifier.known,
        state.logbook,
        clock,
        CrossOrigin(settings.origins),
        settings.v1_until,
    )
    reads = plain_reads("/v1", own.router, verzoeken.router, changes.router)
    return Edge(FastPath(app, state, reads), watch)


def case_system_of(settings: Settings, engine: Engine, clock: Clock) -> CaseSystem:
    """The case system of the settings: the adapter of a mapping, else the built-in one."""
    if settings.case_system is None:
        return BuiltIn(engine)
    return adapter(read_mapping(settings.case_system), settings.secrets, clock)


def _check_system(system: CaseSystem) -> None:
    """Refuse to start with settings that do not fit the system; start while it does not answer."""
    told = system.check()
    if not told.answered:
        _log.warning("%s does not answer: %s", system.traits.name, " ".join(told.faults))
    elif told.faults:
        raise ValueError("\n".join(told.faults))


def _routed(state: AppState, system: CaseSystem) -> FastAPI:
    app = FastAPI(
        openapi_url=None,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        lifespan=_lifespan(state, system),
    )
    asks = [Depends(known_questions)]
    for group in (public, own, messages, verzoeken, attachments, changes):
        app.include_router(group.router, prefix="/v1", dependencies=asks)
    app.include_router(health.router)
    app.state.case_system = system
    if state.settings.notify_token:
        app.include_router(notifications.router)
    if state.settings.demo:
        app.include_router(demo.router)
        app.include_router(operator.router)

    @app.api_route("/v1/openapi.json", methods=["GET", "HEAD"], include_in_schema=False)
    async def openapi() -> Response:
        return JSONResponse(contract(app))

    tell_problems(app)
    return app


def _lifespan(
    state: AppState, system: CaseSystem
) -> Callable[[FastAPI], AbstractAsyncContextManager[None]]:
    @asynccontextmanager
    async def live(_app: FastAPI) -> AsyncIterator[None]:
        relay = Relay(state.engine, system, state.identities, state.clock)
        relaying = asyncio.ensure_future(_relay(relay))
        yield
        relaying.cancel()
        await asyncio.wait({relaying})
        system.close()
        state.engine.dispose()
        state.logbook.close()

    return live


async def _relay(relay: Relay) -> None:
    """Relay for ever: a round that breaks, as when the database is away, is not the last.

    The next follows at once only after a round that took all it could: round upon round for a few
    messages each would take from those who ask.
    """
    while True:
        done = 0
        try:
            done = await asyncio.to_thread(relay.round)
        except Exception as fault:  # noqa: BLE001  (whatever it is, the next round may go well)
            _log.warning("nothing was relayed to the case system: %s", type(fault).__name__)
        if done < AT_ONCE:
            await asyncio.sleep(_ROUND_SECONDS)
