"""The server: the client files, one WebSocket, and nothing else to ask."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from pathlib import Path

import flet as ft
import uvicorn
from flet_web.fastapi import FletApp, app_manager
from starlette.applications import Starlette
from starlette.routing import Mount, WebSocketRoute
from starlette.types import ASGIApp
from starlette.websockets import WebSocket

from app.bounded_http import BoundedHttp
from app.web.client import server_client
from app.web.files import ClientFiles
from app.web.guard import SocketGuard
from app.web.headers import SafeHeaders

_SESSION_KEPT_SECONDS = 3600
_STOP_SECONDS = 3


Beside = Callable[[], AbstractAsyncContextManager[None]]


def serve(
    show: Callable[[ft.Page], None],
    root: Path,
    host: str,
    port: int,
    origins: frozenset[str],
    beside: Beside,
) -> None:
    """Serve the app until the process is asked to stop; ``root`` is the project's folder.

    ``beside`` runs in the same process for as long as the app does.
    Only a page from one of the origins (or from this very host and port) may open a session.
    No log of requests is kept: which screen a person opens is nobody's business.
    """
    ours = {f"http://{name}:{port}" for name in (host, "localhost", "127.0.0.1")}
    app = make_app(show, root, origins | ours, beside)
    uvicorn.run(
        app,
        host=host,
        port=port,
        ws="websockets-sansio",
        http=BoundedHttp,
        access_log=False,
        log_config=None,
        server_header=False,
        timeout_graceful_shutdown=_STOP_SECONDS,
    )


def make_app(
    show: Callable[[ft.Page], None], root: Path, origins: frozenset[str], beside: Beside
) -> ASGIApp:
    """The whole ASGI app, with its guard and headers around it."""
    client = server_client(root / "assets", root / "build" / "out" / "client")

    async def connect(socket: WebSocket) -> None:
        session = FletApp(
            loop=asyncio.get_running_loop(),
            executor=app_manager.executor,
            main=show,
            before_main=None,
            session_timeout_seconds=_SESSION_KEPT_SECONDS,
        )
        await session.handle(socket)

    routes = [WebSocketRoute("/ws", connect), Mount("/", ClientFiles(client))]
    app = Starlette(routes=routes, lifespan=_lifespan(beside))
    return SocketGuard(SafeHeaders(app, client.policy), origins)


def _lifespan(beside: Beside) -> Callable[[Starlette], AbstractAsyncContextManager[None]]:
    @asynccontextmanager
    async def live(_app: Starlette) -> AsyncIterator[None]:
        async with beside():
            await app_manager.start()
            yield
            await app_manager.shutdown()

    return live
