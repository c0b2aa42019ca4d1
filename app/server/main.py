"""Runs the reference gemeente by itself: ``python -m app.server.main [--port 8600]``.

The only place of the server that looks at the clock. Settings come from the environment.
"""

from __future__ import annotations

import argparse
import os
from datetime import UTC, datetime, timedelta

import uvicorn
from starlette.types import ASGIApp

from app.server.app import create_app, prepare
from app.server.retention import clear_up
from app.server.settings import Settings, from_environment
from app.server.store.database import open_database

_STOP_SECONDS = 10


def main() -> None:
    """Migrate, then serve with one or more workers until the process is asked to stop."""
    parser = argparse.ArgumentParser(prog="python -m app.server.main")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=8600)
    parser.add_argument("--workers", type=int, default=1)
    parser.add_argument("--migrate", action="store_true", help="migrate the database and stop")
    parser.add_argument("--clear-up", action="store_true", help="drop old tombstones and stop")
    wish = parser.parse_args()
    settings = from_environment(os.environ)
    if wish.workers > 1 and settings.database.startswith("sqlite"):
        parser.error("several workers need PostgreSQL: set HOUVAST_DATABASE")
    prepare(settings, clock)
    if wish.clear_up:
        engine = open_database(settings.database)
        clear_up(engine, clock() - timedelta(days=settings.tombstone_days))
        engine.dispose()
    if wish.migrate or wish.clear_up:
        return
    uvicorn.run(
        "app.server.main:worker",
        factory=True,
        host=wish.host,
        port=wish.port,
        workers=wish.workers,
        access_log=False,
        log_level="warning",
        server_header=False,
        timeout_graceful_shutdown=_STOP_SECONDS,
    )


def worker() -> ASGIApp:
    """One worker on the prepared database; uvicorn calls this in each process."""
    return create_app(_settings(), clock)


def clock() -> datetime:
    """The time on this machine, in UTC."""
    return datetime.now(UTC)


def _settings() -> Settings:
    return from_environment(os.environ)


if __name__ == "__main__":
    main()
