"""Runs the reference gemeente as a program: ``python -m app.main gemeente [--port 8600]``.

Settings come from the environment, the clock from app/main.py.
"""

from __future__ import annotations

import argparse
import gc
import os
import sys
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime, timedelta
from uuid import UUID

import uvicorn
from starlette.types import ASGIApp

from app.bounded_http import BoundedHttp
from app.server.app import case_system_of, create_app, prepare
from app.server.case_system import CaseSystem
from app.server.operate import Operator, write_lines
from app.server.retention import clear_up
from app.server.settings import Settings, from_environment
from app.server.store.database import open_database

Clock = Callable[[], datetime]
_STOP_SECONDS = 10
_CONNECTIONS = 1000  # for each worker; more get a 503


def serve(arguments: Sequence[str], clock: Clock, factory: str) -> None:
    """Migrate, then serve until asked to stop; ``factory`` names what makes a worker."""
    parser = argparse.ArgumentParser(prog="python -m app.main gemeente")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8600)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--migrate", action="store_true", help="migrate the database and stop")
    parser.add_argument("--clear-up", action="store_true", help="drop old tombstones and stop")
    _operating(parser)
    wish = parser.parse_args(arguments)
    settings = from_environment(os.environ)
    if wish.workers > 1 and settings.database.startswith("sqlite"):
        parser.error("several workers need PostgreSQL: set HOUVAST_DATABASE")
    if _operate(wish, settings, clock):
        return
    prepare(settings, clock)
    if wish.clear_up:
        _clear_up(settings, clock)
    if wish.migrate or wish.clear_up:
        return
    if wish.workers > 1:
        os.environ["HOUVAST_SHARED"] = _shared()
    uvicorn.run(
        factory,
        factory=True,
        host=wish.host,
        port=wish.port,
        workers=wish.workers,
        http=BoundedHttp,
        limit_concurrency=_CONNECTIONS,
        access_log=False,
        log_config=None,
        server_header=False,
        timeout_graceful_shutdown=_STOP_SECONDS,
    )


def _operating(parser: argparse.ArgumentParser) -> None:
    """What an operator may ask; each says what it did, and stops."""
    ask = parser.add_argument_group("operator")
    ask.add_argument("--check", action="store_true", help="does the case system fit the settings")
    ask.add_argument("--stuck", action="store_true", help="messages that need somebody")
    ask.add_argument("--restored", action="store_true", help="a backup was put back")
    ask.add_argument("--again", type=UUID, metavar="UUID", help="send this verzoek again")
    ask.add_argument(
        "--delivered", nargs=2, metavar=("UUID", "REFERENCE"), help="this verzoek is there"
    )
    ask.add_argument(
        "--replay", metavar="DAY_OR_FILE", help="print what the adapter would send; send nothing"
    )


def _operate(wish: argparse.Namespace, settings: Settings, clock: Clock) -> bool:
    """Do what an operator asked; whether anything was."""
    engine = open_database(settings.database)
    operator = Operator(engine, settings, clock)
    asked: list[Iterator[str]] = []
    if wish.check:
        asked.append(operator.check(case_system_of(settings, engine, clock)))
    if wish.stuck:
        asked.append(operator.stuck())
    if wish.restored:
        asked.append(operator.restored(case_system_of(settings, engine, clock)))
    if wish.again is not None:
        asked.append(operator.again(wish.again))
    if wish.delivered is not None:
        asked.append(operator.delivered(UUID(wish.delivered[0]), wish.delivered[1]))
    if wish.replay is not None:
        asked.append(operator.replay(wish.replay))
    for one in asked:
        write_lines(one)
    engine.dispose()
    return bool(asked)


def worker(clock: Clock, system: CaseSystem | None = None) -> ASGIApp:
    """One worker with the settings of the environment, before the gemeente's own case system."""
    app = create_app(from_environment(os.environ), clock, system)
    # What is here now stays: searching it for garbage again and again made some answers slow.
    gc.collect()
    gc.freeze()
    return app


def _shared() -> str:
    """A file in memory for the workers, gone with this process; elsewhere each is by itself."""
    if sys.platform != "linux":
        return ""
    return f"/proc/{os.getpid()}/fd/{os.memfd_create('houvast-limits')}"


def _clear_up(settings: Settings, clock: Clock) -> None:
    engine = open_database(settings.database)
    clear_up(engine, clock() - timedelta(days=settings.tombstone_days))
    engine.dispose()
