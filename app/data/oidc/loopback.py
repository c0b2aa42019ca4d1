"""The way back to an app on a computer: this machine listens for one answer (RFC 8252, 7.3).

The browser of the person shows the login page, so that the app never sees a password. It listens
on 127.0.0.1 alone, on a port that the system picks, and stops after one answer to the right path.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

_PATH = "/terug"
_LONGEST_LINE = 8_192
_SECONDS = 5.0
_PAGE = (
    "HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nCache-Control: no-store\r\n"
    "Content-Security-Policy: default-src 'none'\r\nReferrer-Policy: no-referrer\r\n"
    "Connection: close\r\n\r\n"
    "<!doctype html><title>Houvast</title><p lang=nl>Ga terug naar Houvast."
    "<p lang=en>Go back to Houvast."
)
_NOT_HERE = "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"


@dataclass(frozen=True, slots=True)
class Loopback:
    """``back`` is the address to come back to; ``came`` waits for who does."""

    back: str
    _came: asyncio.Future[str] = field(repr=False)

    async def came(self, seconds: float) -> str | None:
        """The whole address that was come back with; None when nobody came in time."""
        try:
            return await asyncio.wait_for(asyncio.shield(self._came), seconds)
        except TimeoutError:
            return None


@asynccontextmanager
async def loopback() -> AsyncIterator[Loopback]:
    """Listen as long as this lasts."""
    came: asyncio.Future[str] = asyncio.get_running_loop().create_future()

    async def answer(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            path = await asyncio.wait_for(_path(reader), _SECONDS)
            is_ours = path is not None and path.partition("?")[0] == _PATH and not came.done()
            writer.write((_PAGE if is_ours else _NOT_HERE).encode())
            await asyncio.wait_for(writer.drain(), _SECONDS)
            if is_ours:
                came.set_result(f"{origin}{path}")
        except (OSError, TimeoutError, ValueError):
            pass  # whoever this was, the right one may still come
        finally:
            writer.close()

    server = await asyncio.start_server(answer, "127.0.0.1", 0, limit=_LONGEST_LINE)
    port = server.sockets[0].getsockname()[1]
    origin = f"http://127.0.0.1:{port}"
    try:
        yield Loopback(f"{origin}{_PATH}", came)
    finally:
        server.close()
        came.cancel()


async def _path(reader: asyncio.StreamReader) -> str | None:
    """What is asked for, when it is a GET to this machine by its number."""
    line = (await reader.readline()).decode("ascii").split()
    host = ""
    while (head := (await reader.readline()).decode("latin-1").strip()) != "":
        name, _colon, told = head.partition(":")
        host = told.strip() if name.lower() == "host" else host
    is_get = len(line) == 3 and line[0] == "GET" and line[1].startswith("/")
    return line[1] if is_get and host.startswith("127.0.0.1:") else None
