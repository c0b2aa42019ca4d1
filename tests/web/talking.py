"""A person at the socket of the served app, without a browser: looks, taps and comes back.

It says what Flet 1.0.5's client says (``app/web/frames.py`` knows the words). And a small proxy
that always leads one browser to the same process, by a cookie of its own.
"""

from __future__ import annotations

import asyncio
from contextlib import suppress

import msgpack
from websockets.asyncio.client import connect

_REGISTER, _PATCH, _EVENT, _PROPS, _INVOKE = 1, 2, 3, 4, 5
_PHONE = {"width": 360, "height": 800, "platform": "android", "web": True}
_PATIENCE = 60
WAY = "houvast-way"


class Person:
    """One page of one browser; ``stored`` is what that browser keeps, also after the page."""

    def __init__(self, address, stored=None, cookies=None):
        self._address = address
        self.stored = {} if stored is None else stored
        self.cookies = {} if cookies is None else cookies
        self.page, self.title, self.ids = None, "", {}
        self._drawn, self._heard = asyncio.Event(), asyncio.Event()

    async def open(self, route="/"):
        """Open the page, or come back to the one that this was; until it is drawn."""
        told = "; ".join(f"{name}={value}" for name, value in self.cookies.items())
        self._line = await connect(
            self._address.replace("http", "ws", 1) + "/ws", origin=self._address, max_size=None,
            additional_headers={"Cookie": told} if told else {}, open_timeout=_PATIENCE,
            ping_interval=None,
        )  # fmt: skip
        for given in self._line.response.headers.get_all("Set-Cookie"):
            name, _is, value = given.partition(";")[0].partition("=")
            self.cookies[name] = value
        page = {**_PHONE, "route": route}
        await self._say(_REGISTER, page_name="", page=page, session_id=self.page)
        before, self._registered = self.page, asyncio.Event()
        self._drawn.clear()
        self._hearing = asyncio.ensure_future(self._hear())
        await asyncio.wait_for(self._registered.wait(), _PATIENCE)
        if self.page != before:
            await asyncio.wait_for(self._drawn.wait(), _PATIENCE)

    async def drop(self):
        """The line breaks: nothing is said any more."""
        self._line.transport.abort()
        with suppress(Exception):
            await self._hearing

    async def leave(self):
        """Close the page."""
        await self._line.close()
        with suppress(Exception):
            await self._hearing

    async def tap(self, key):
        """Tap what has this key, and wait for what comes of it."""
        await self.until(lambda: key in self.ids)
        self._drawn.clear()
        await self._say(_EVENT, target=self.ids[key], name="click", data=None)
        await asyncio.wait_for(self._drawn.wait(), _PATIENCE)

    async def go(self, route):
        """Open another address of the app, and wait for its screen."""
        self._drawn.clear()
        await self._move(route)
        await asyncio.wait_for(self._drawn.wait(), _PATIENCE)

    async def until(self, is_so):
        """Wait until something is so."""
        async with asyncio.timeout(_PATIENCE):
            while not is_so():
                self._heard.clear()
                await self._heard.wait()

    async def _move(self, route):
        await self._say(_PROPS, id=1, props={"route": route})
        await self._say(_EVENT, target=1, name="route_change", data={"route": route})

    async def _say(self, action, **body):
        await self._line.send(b"\x00" + msgpack.packb([action, body]))

    async def _hear(self):
        async for told in self._line:
            action, body = msgpack.unpackb(told[1:], strict_map_key=False)
            if action == _REGISTER:
                self.page = body["session_id"]
                self._look(body)
                self._registered.set()
            elif action == _PATCH:
                self._look(body["patch"])
            elif action == _INVOKE:
                await self._answer(body)
            self._heard.set()

    def _look(self, told):
        """Remember what can be tapped; a screen is there when something of it can be."""
        waiting = [told]
        while waiting:
            one = waiting.pop()
            if isinstance(one, dict):
                if "on_click" in one and isinstance(one.get("key"), str):
                    self.ids[one["key"]] = one["_i"]
                    self._drawn.set()
                waiting += one.values()
            elif isinstance(one, list):
                if len(one) == 4 and one[2] == "title":
                    self.title = one[3]
                    self._drawn.set()
                elif len(one) == 4 and one[2] in ("value", "semantics_label"):
                    self._drawn.set()
                waiting += one

    async def _answer(self, asked):
        name, given, result = asked["name"], asked.get("args") or {}, None
        if name == "push_route":
            await self._move(given["route"])
        elif name == "set":
            self.stored[given["key"]], result = given["value"], True
        elif name == "get":
            result = self.stored.get(given["key"])
        elif name == "contains_key":
            result = given["key"] in self.stored
        elif name == "remove":
            result = self.stored.pop(given["key"], None) is not None
        which = {"control_id": asked["control_id"], "call_id": asked["call_id"]}
        await self._say(_INVOKE, **which, result=result, error=None)


class StickyProxy:
    """Leads each browser to one process; to another when that one is gone.

    What nginx or HAProxy do in a few lines (README), so that the test needs neither.
    """

    def __init__(self):
        self.ports, self._next = [], 0
        self._lines, self._work = set(), set()

    async def __aenter__(self):
        self._server = await asyncio.start_server(self._lead, "127.0.0.1", 0)
        self.address = f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"
        return self

    async def __aexit__(self, *_fault):
        self._server.close()
        for one in self._lines:
            one.transport.abort()
        await asyncio.gather(*self._work)
        await self._server.wait_closed()

    async def _lead(self, hear, tell):
        self._work.add(asyncio.current_task())
        lines = [tell]
        with suppress(OSError, asyncio.IncompleteReadError):
            head = await hear.readuntil(b"\r\n\r\n")
            wanted = head.partition(f"{WAY}=".encode())[2].split(b";")[0].split(b"\r")[0]
            there, back, port = await self._reach(wanted.decode())
            lines.append(back)
            self._lines |= {tell, back}
            back.write(head[:-2] + b"X-Forwarded-For: 198.51.100.1\r\n\r\n")
            answer = await there.readuntil(b"\r\n\r\n")
            cookie = f"Set-Cookie: {WAY}={port}; Path=/; HttpOnly; SameSite=Strict\r\n\r\n"
            tell.write(answer[:-2] + cookie.encode())
            await asyncio.gather(_carry(hear, back), _carry(there, tell))
        for one in lines:
            one.close()
            with suppress(OSError):
                await one.wait_closed()

    async def _reach(self, wanted):
        """The process that was asked for, else the next one that answers."""
        ports = [int(wanted)] if wanted.isdigit() and int(wanted) in self.ports else []
        self._next += not ports
        turn = self._next % len(self.ports)
        for port in (*ports, *self.ports[turn:], *self.ports[:turn]):
            with suppress(OSError):
                return *await asyncio.open_connection("127.0.0.1", port), port
        raise OSError("no process answers")


async def _carry(hear, tell):
    """Until one of both ends; then the other hears so."""
    with suppress(OSError):
        while part := await hear.read(65_536):
            tell.write(part)
            await tell.drain()
    tell.close()
