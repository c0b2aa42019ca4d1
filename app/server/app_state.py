"""The app state: the services that the routes work with, made once in app.py."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from fastapi import Request
from sqlalchemy import Engine

from app.server.access import Caller, Verifier
from app.server.gemeente_files import GemeenteFiles
from app.server.identities import Identities
from app.server.intake import Intake
from app.server.logbook import Logbook
from app.server.settings import Settings
from app.server.virus_scan import Clamd


@dataclass(frozen=True, slots=True)
class AppState:
    """Settings, database, clock, access, write batching, logbook; ``generation`` is the database's.

    A cursor of another generation of the database (one that was restored) is refused with 410.
    """

    settings: Settings
    engine: Engine
    clock: Callable[[], datetime]
    verifier: Verifier
    gemeente: GemeenteFiles
    logbook: Logbook
    intake: Intake
    identities: Identities
    scanner: Clamd | None
    generation: str


def state_of(request: Request) -> AppState:
    """The state of the app that got this request."""
    return cast("AppState", request.app.state.services)


def looked_at(request: Request, caller: Caller, *records: object) -> None:
    """Note whose data this request is about, for the logbook."""
    request.state.caller = caller
    request.state.records = tuple(str(one) for one in records)
