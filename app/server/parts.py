"""What the routes work with; made once in app.py, found through the request."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import cast

from fastapi import Request
from sqlalchemy import Engine

from app.server.access import Caller, Verifier
from app.server.gemeente_files import GemeenteFiles
from app.server.intake import Intake
from app.server.logbook import Logbook
from app.server.settings import Settings


@dataclass(frozen=True, slots=True)
class Parts:
    """The settings, the database, the clock and the keepers of the doors."""

    settings: Settings
    engine: Engine
    clock: Callable[[], datetime]
    verifier: Verifier
    gemeente: GemeenteFiles
    logbook: Logbook
    intake: Intake
    epoch: str


def parts_of(request: Request) -> Parts:
    """The parts of the app that got this request."""
    return cast("Parts", request.app.state.parts)


def looked_at(request: Request, caller: Caller, *records: object) -> None:
    """Note whose data this request is about, for the logbook."""
    request.state.caller = caller
    request.state.records = tuple(str(one) for one in records)
