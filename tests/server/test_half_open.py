"""Raw sockets against both servers: endless headers, and connections that say half a request.

Security review V12 and V16.
"""

from __future__ import annotations

import asyncio
import logging
import socket

import httpx
import pytest
import uvicorn

from app import bounded_http
from app.bounded_http import BoundedHttp
from app.web.quiet_log import quiet_log
from tests.ports import free_port

_PATIENCE = 60


async def _answers(scope, receive, send):
    """An app that reads the whole body."""
    assert scope["type"] == "http"
    more = True
    while more:
        more = (await receive()).get("more_body", False)
    await send({"type": "http.response.start", "status": 200, "headers": []})
    await send({"type": "http.response.body", "body": b"fine"})


def _with_server(play):
    """Run ``play(port)`` beside a server with this protocol."""

    async def all_of_it():
        port = free_port()
        config = uvicorn.Config(
            _answers, port=port, http=BoundedHttp, lifespan="off", log_config=None
        )
        server = uvicorn.Server(config)
        serving = asyncio.ensure_future(server.serve())
        while not server.started:  # noqa: ASYNC110  (uvicorn tells it so)
            await asyncio.sleep(0.01)
        try:
            return await asyncio.wait_for(asyncio.to_thread(play, port), _PATIENCE)
        finally:
            server.should_exit = True
            await serving

    return asyncio.run(all_of_it())


def _all_of(line):
    """What comes until the other side closes."""
    found = b""
    while True:
        try:
            part = line.recv(65_536)
        except ConnectionError:
            return found
        if not part:
            return found
        found += part


def test_a_header_without_end_is_refused():
    """V12: 60 MB of one header froze either server for 8 to 14 seconds."""

    def play(port):
        with socket.create_connection(("127.0.0.1", port), _PATIENCE) as line:
            line.sendall(b"GET / HTTP/1.1\r\nHost: x\r\nX-Endless: ")
            sent = 0
            try:
                while sent < 60_000_000:
                    line.sendall(b"a" * 65_536)
                    sent += 65_536
            except ConnectionError:
                pass
            told = _all_of(line)
        others = httpx.get(f"http://127.0.0.1:{port}/", timeout=_PATIENCE).status_code
        return sent, told, others

    sent, told, others = _with_server(play)
    assert sent < 10_000_000
    assert told == b"" or told.startswith(b"HTTP/1.1 431 ")
    assert others == 200


@pytest.mark.parametrize(
    "half",
    [b"", b"GET / HT", b"GET / HTTP/1.1\r\nHost: x\r\n",
     b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\n\r\nhalf"],
)  # fmt: skip
def test_half_a_request_ends_by_itself(monkeypatch, half):
    """V12: 200 half-open requests stayed open for ever."""
    monkeypatch.setattr(bounded_http, "HEAD_SECONDS", 0.2)
    monkeypatch.setattr(bounded_http, "BODY_SECONDS", 0.2)

    def play(port):
        lines = [socket.create_connection(("127.0.0.1", port), _PATIENCE) for _one in range(20)]
        for line in lines:
            line.sendall(half)
        told = [_all_of(line) for line in lines]
        for line in lines:
            line.close()
        return told, httpx.get(f"http://127.0.0.1:{port}/", timeout=_PATIENCE).status_code

    told, others = _with_server(play)
    assert all(one.startswith(b"HTTP/1.1 408 ") for one in told)
    assert others == 200


def test_whole_requests_go_on_over_one_connection():
    """A large body, and several requests after each other, are not cut off."""

    def play(port):
        with httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=_PATIENCE) as client:
            found = [client.post("/", content=b"x" * 3_000_000).status_code for _one in range(3)]
            head = {"X-Long": "y" * 20_000}
            return [*found, client.get("/", headers=head).status_code]

    assert _with_server(play) == [200] * 4


def test_a_connection_is_made_anew_now_and_then_and_nothing_is_lost():
    """300 requests/s a core: who stays for ever leaves one process with two thirds of the work."""

    def play(port):
        with httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=_PATIENCE) as client:
            return [client.get("/") for _one in range(2 * bounded_http.REQUESTS + 1)]

    found = _with_server(play)
    assert {one.status_code for one in found} == {200}
    last = [place for place, one in enumerate(found) if one.headers.get("connection") == "close"]
    assert last == [bounded_http.REQUESTS - 1, 2 * bounded_http.REQUESTS - 1]


def test_a_line_of_the_log_cannot_be_forged(capsys):
    """V16: a frame with line ends made a line of its own, with a time and a level."""
    before, raises = logging.getLogger().handlers[:], logging.raiseExceptions
    typed = "999990019x"
    try:
        quiet_log()
        logging.getLogger("x").warning("said %s", "a\r\n2026-11-20 ERROR root: all is lost")
        try:
            int(typed)
        except ValueError:
            logging.getLogger("uvicorn.error").exception("Exception in ASGI application")
    finally:
        logging.getLogger().handlers[:] = before
        logging.raiseExceptions = raises
    lines = capsys.readouterr().err.splitlines()
    assert not [one for one in lines if one.startswith("2026-11-20 ERROR root")]
    assert "999990019" not in "".join(lines)
    assert "ValueError" in "".join(lines)
