"""The reference gemeente inside another program: no port, nothing for other apps to reach."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx
from starlette.types import Message

from app.server.app import Clock, create_app, prepare
from app.server.settings import Settings


@asynccontextmanager
async def demo_inside(folder: Path, clock: Clock) -> AsyncIterator[httpx.AsyncBaseTransport]:
    """The demo gemeente with its data in this folder; requests go in by the transport."""
    await asyncio.to_thread(folder.mkdir, parents=True, exist_ok=True)
    settings = Settings(
        f"sqlite:///{folder / 'gemeente.db'}",
        demo=True,
        logbook=str(folder / "logbook.jsonl"),
        logbook_key="demo",
    )
    await asyncio.to_thread(prepare, settings, clock)
    app = create_app(settings, clock)
    heard: asyncio.Queue[Message] = asyncio.Queue()
    said: asyncio.Queue[Message] = asyncio.Queue()
    life = asyncio.ensure_future(app({"type": "lifespan"}, heard.get, said.put))
    heard.put_nowait({"type": "lifespan.startup"})
    await said.get()
    try:
        yield httpx.ASGITransport(app, raise_app_exceptions=False)
    finally:
        heard.put_nowait({"type": "lifespan.shutdown"})
        await life
