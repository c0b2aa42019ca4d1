"""Networks that fail on purpose, in an order that a seed repeats."""

from __future__ import annotations

import asyncio
import contextlib
import json
import random
from uuid import uuid4

import httpx


class FaultTransport(httpx.AsyncBaseTransport):
    """Passes requests on to a real server, and spoils some of them."""

    def __init__(self, inner, seed, share):
        self._inner, self._random, self._share = inner, random.Random(seed), share
        self.asked, self.spoilt = 0, 0

    async def handle_async_request(self, request):
        """Answer, or fail in one of the ways of the fault matrix (2.4)."""
        self.asked += 1
        if self._random.random() >= self._share:
            return await self._inner.handle_async_request(request)
        self.spoilt += 1
        fault = self._random.choice([*_NEVER_THERE, *_THERE_BUT])
        if fault in _NEVER_THERE:
            return _NEVER_THERE[fault](request)
        answer = await self._inner.handle_async_request(request)
        return _THERE_BUT[fault](request, answer.status_code, await answer.aread())


class Canned(httpx.AsyncBaseTransport):
    """Gives the same answer to everything."""

    def __init__(self, answer):
        self._answer = answer
        self.requests = []

    async def handle_async_request(self, request):
        """The answer, made anew each time."""
        self.requests.append(request)
        return self._answer()


class CuttingProxy:
    """A proxy on a socket that cuts some connections after so many bytes, in either direction."""

    def __init__(self, port, seed):
        self._port, self._random = port, random.Random(seed)
        self.cut, self._busy = 0, set()

    async def __aenter__(self):
        self._server = await asyncio.start_server(self._meet, "127.0.0.1", 0)
        self.address = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    async def __aexit__(self, *_fault):
        self._server.close()
        await self._server.wait_closed()
        while self._busy:
            await asyncio.wait(self._busy)

    def _meet(self, hear, tell):
        """Known from the very moment it connects, so that nothing is left open at the end."""
        task = asyncio.ensure_future(self._serve(hear, tell))
        self._busy.add(task)
        task.add_done_callback(self._busy.discard)

    async def _serve(self, hear, tell):
        lines = [tell]
        with contextlib.suppress(OSError):
            there, away = await asyncio.open_connection("127.0.0.1", self._port)
            lines.append(away)
            limits = [None, None]
            if self._random.random() < 0.5:
                self.cut += 1
                limits[self._random.randrange(2)] = self._random.randrange(400)
            ways = [
                asyncio.ensure_future(_carry(hear, away, limits[0])),
                asyncio.ensure_future(_carry(there, tell, limits[1])),
            ]
            await asyncio.wait(ways, return_when=asyncio.FIRST_COMPLETED)
            for way in ways:
                way.cancel()
            await asyncio.wait(ways)
        for line in lines:
            line.transport.abort()
            with contextlib.suppress(OSError):
                await line.wait_closed()


async def _carry(hear, tell, limit):
    left = limit
    with contextlib.suppress(OSError):
        while part := await hear.read(65536):
            tell.write(part if left is None else part[:left])
            await tell.drain()
            if left is not None and (left := left - len(part)) <= 0:
                return


def _no_network(request):
    raise httpx.ConnectError("no network", request=request)


def _no_answer(request, _status, _body):
    raise httpx.ReadTimeout("no answer", request=request)


def _page(status):
    return httpx.Response(status, html="<html>Log in op het wifi</html>")


def _json(status, body):
    return httpx.Response(status, content=body, headers={"Content-Type": "application/json"})


def _of_another(_request, status, body):
    with contextlib.suppress(ValueError, AttributeError, TypeError):
        body = json.dumps(json.loads(body) | {"uuid": str(uuid4())}).encode()
    return _json(status, body)


def _problem(status, wait):
    headers = {"Content-Type": "application/problem+json", "Retry-After": wait}
    return httpx.Response(status, content=b'{"type": "x/te-vaak"}', headers=headers)


_MOVED = {"Location": "https://wifi.example/login"}
_NEVER_THERE = {
    "no network": _no_network,
    "busy": lambda _request: _problem(503, "1"),
    "too often": lambda _request: _problem(429, "2"),
    "gateway": lambda _request: _page(502),
    "wifi page": lambda _request: _page(200),
    "other host": lambda _request: httpx.Response(302, headers=_MOVED),
}
# These reach the gemeente; only the answer is spoilt on its way back.
_THERE_BUT = {
    "no answer": _no_answer,
    "nothing": lambda _request, _status, _body: httpx.Response(204),
    "half": lambda _request, status, body: _json(status, body[: len(body) // 2]),
    "of another": _of_another,
}
