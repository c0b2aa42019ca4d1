"""Networks that fail on purpose, in an order that a seed repeats."""

from __future__ import annotations

import asyncio
import contextlib
import json
import random
from uuid import uuid4

import httpx

WORDS = (
    "before", "after", "wifi page", "other host", "half", "empty", "other uuid",
    "busy", "later", "gateway",
)  # fmt: skip


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
        fault = self._random.choice(WORDS)
        if fault == "before":
            raise httpx.ConnectError("no network", request=request)
        if fault == "busy":
            return _problem(503, {"Retry-After": "1"})
        if fault == "later":
            return _problem(429, {"Retry-After": "2"})
        if fault == "gateway":
            return _page(502)
        if fault == "wifi page":
            return _page(200)
        if fault == "other host":
            return httpx.Response(302, headers={"Location": "https://wifi.example/login"})
        # The others reach the gemeente; only the answer is spoilt on its way back.
        answer = await self._inner.handle_async_request(request)
        body = await answer.aread()
        if fault == "after":
            raise httpx.ReadTimeout("no answer", request=request)
        if fault == "empty":
            return httpx.Response(204)
        if fault == "half":
            return _json(answer.status_code, body[: len(body) // 2])
        with contextlib.suppress(ValueError, AttributeError):
            body = json.dumps(json.loads(body) | {"uuid": str(uuid4())}).encode()
        return _json(answer.status_code, body)


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
        self.cut = 0

    async def __aenter__(self):
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", 0)
        self.address = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    async def __aexit__(self, *_fault):
        self._server.close()
        await self._server.wait_closed()

    async def _serve(self, hear, tell):
        there, away = await asyncio.open_connection("127.0.0.1", self._port)
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
        for line in (tell, away):
            line.transport.abort()


async def _carry(hear, tell, limit):
    left = limit
    with contextlib.suppress(OSError):
        while part := await hear.read(65536):
            tell.write(part if left is None else part[:left])
            await tell.drain()
            if left is not None and (left := left - len(part)) <= 0:
                return


def _page(status):
    return httpx.Response(status, html="<html>Log in op het wifi</html>")


def _json(status, body):
    return httpx.Response(status, content=body, headers={"Content-Type": "application/json"})


def _problem(status, headers):
    kind = {"Content-Type": "application/problem+json"}
    return httpx.Response(status, content=b'{"type": "x/te-vaak"}', headers=kind | headers)
