"""The server: the client files, one WebSocket, and nothing else to ask."""

from __future__ import annotations

import asyncio
import os
import sys
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import flet as ft
import uvicorn
from flet_web.fastapi import FletApp, app_manager
from starlette.applications import Starlette
from starlette.routing import Mount, Route, WebSocketRoute
from starlette.types import ASGIApp
from starlette.websockets import WebSocket

from app.bounded_http import BoundedHttp
from app.data.per_minute import PerMinute
from app.web.client import server_client
from app.web.files import ClientFiles
from app.web.frames import MOST_BYTES
from app.web.guard import Room, SocketGuard
from app.web.headers import SafeHeaders
from app.web.kept_pages import make_room
from app.web.login_door import BACK, BEGIN, LoginDoor, LogsIn
from app.web.session_cookie import PATH, SessionDoor
from app.web.true_keep import PATH as KEPT
from app.web.true_keep import KeptDoor, PendingReads
from app.web.visits import Visits

_PAGE_SECONDS = "3600"  # how long a page that was left waits for who comes back
_STOP_SECONDS = 3
_SWEEP_SECONDS = 10
_CONNECTIONS = 1000  # of HTTP; sockets are counted by the guard
_OPENED_PER_MINUTE = 120  # sockets of one address
_FILES = 8192

Beside = Callable[[], AbstractAsyncContextManager[None]]


def serve(
    show: Callable[[ft.Page], None],
    root: Path,
    host: str,
    port: int,
    origins: frozenset[str],
    beside: Beside,
    visits: Visits,
    asked: PendingReads,
    logs_in: LogsIn | None = None,
) -> None:
    """Serve the app until the process is asked to stop; ``root`` is the project's folder.

    ``beside`` runs in the same process for as long as the app does; ``visits`` are the sessions,
    ``asked`` what the pages were asked of what their browsers keep.
    ``logs_in`` is for a gemeente whose people log in on a page of their own.
    Only a page from one of the origins (or from this very host and port) may open a session.
    No log of requests is kept: which screen a person opens is nobody's business.
    """
    ours = {f"http://{name}:{port}" for name in (host, "localhost", "127.0.0.1")}
    app = make_app(show, root, origins | ours, beside, visits, asked, logs_in)
    _allow_files()
    uvicorn.run(
        app,
        host=host,
        port=port,
        ws="websockets-sansio",
        ws_max_size=MOST_BYTES,
        http=BoundedHttp,
        limit_concurrency=_CONNECTIONS,
        access_log=False,
        log_config=None,
        server_header=False,
        timeout_graceful_shutdown=_STOP_SECONDS,
    )


def make_app(
    show: Callable[[ft.Page], None],
    root: Path,
    origins: frozenset[str],
    beside: Beside,
    visits: Visits,
    asked: PendingReads,
    logs_in: LogsIn | None = None,
) -> ASGIApp:
    """The whole ASGI app, with its guard and headers around it."""
    client = server_client(root / "assets", root / "build" / "out" / "client")
    kept = int(os.environ.get("HOUVAST_PAGE_SECONDS") or _PAGE_SECONDS)

    async def connect(socket: WebSocket) -> None:
        await make_room(app_manager, socket.client.host if socket.client else "")
        session = FletApp(
            loop=asyncio.get_running_loop(),
            executor=app_manager.executor,
            main=show,
            before_main=None,
            session_timeout_seconds=kept,
        )
        await session.handle(socket)

    door = SessionDoor(visits, origins)
    routes = [
        WebSocketRoute("/ws", connect),
        Route(PATH, door.answer, methods=["POST"]),
        Route(KEPT, KeptDoor(asked, origins).answer, methods=["POST"]),
        *_to_log_in(visits, origins, logs_in),
        Mount("/", ClientFiles(client)),
    ]
    app = Starlette(routes=routes, lifespan=_lifespan(beside, visits))
    room = Room(PerMinute(_OPENED_PER_MINUTE, time.monotonic))
    return SocketGuard(SafeHeaders(app, client.policy), origins, visits, room)


def _to_log_in(
    visits: Visits, origins: frozenset[str], logs_in: LogsIn | None
) -> tuple[Route, ...]:
    if logs_in is None:
        return ()
    door = LoginDoor(visits, origins, logs_in)
    return (Route(BEGIN, door.begin), Route(BACK, door.back))


def _lifespan(
    beside: Beside, visits: Visits
) -> Callable[[Starlette], AbstractAsyncContextManager[None]]:
    @asynccontextmanager
    async def live(_app: Starlette) -> AsyncIterator[None]:
        async with beside():
            await app_manager.start()
            sweeping = asyncio.ensure_future(_sweep(visits))
            yield
            sweeping.cancel()
            await asyncio.wait({sweeping})
            await app_manager.shutdown()

    return live


async def _sweep(visits: Visits) -> None:
    """End sessions that nobody uses, also when nobody looks."""
    while True:
        await asyncio.sleep(_SWEEP_SECONDS)
        visits.sweep()


def _allow_files() -> None:
    """Each socket is a file; many systems begin with 1,024 of them."""
    if sys.platform == "win32":
        return
    import resource  # noqa: PLC0415  (not on Windows)

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    most = _FILES if hard == resource.RLIM_INFINITY else min(_FILES, hard)
    if soft != resource.RLIM_INFINITY and soft < most:
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))
