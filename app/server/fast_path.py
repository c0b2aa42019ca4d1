"""Fast path (ASGI middleware) for what comes most: a plain PUT of a verzoek, and plain reads.

It goes past the framework, to the same functions, so that the promises are those of routes/.
Whatever is not plain goes to the framework, which knows all that can be wrong: a token not seen
before, a query that is more than a cursor, another mediatype.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass
from functools import partial
from inspect import signature
from uuid import UUID

from fastapi import APIRouter
from fastapi.concurrency import run_in_threadpool
from fastapi.params import Query
from fastapi.routing import APIRoute
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from app.server.access import READ, WRITE
from app.server.answers import answer
from app.server.app_state import AppState, looked_at
from app.server.problems import told
from app.server.submission import submit
from app.server.tell_problems import problem_of
from app.server.verzoek_view import receipt_of

ACTIVITY = "verzoek_indienen"
_PATH = re.compile(r"/v1/verzoeken/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})")
_CURSOR = re.compile(rb"cursor=([A-Za-z0-9_-]{1,64})")
_ASKED = {"request", "caller"}


@dataclass(frozen=True, slots=True)
class PlainRead:
    """A route that reads for a person; ``usual`` is what it takes where no query says otherwise."""

    activity: str
    route: Callable[..., Response]
    usual: Mapping[str, object]


_Answer = Callable[[Request], Awaitable[Response]]
_Known = Callable[[str, Request], Awaitable[Response]]  # of whose token was checked


def plain_reads(prefix: str, *routers: APIRouter) -> dict[str, PlainRead]:
    """The GETs of a person that must be told nothing else, by their path."""
    found = {}
    for router in routers:
        for route in router.routes:
            if not isinstance(route, APIRoute) or route.methods != {"GET"} or "{" in route.path:
                continue
            asks = signature(route.endpoint).parameters
            usual = {
                name: one.default.default
                for name, one in asks.items()
                if isinstance(one.default, Query)
            }
            if asks.keys() - usual.keys() == _ASKED:
                found[prefix + route.path] = PlainRead(route.name, route.endpoint, usual)
    return found


class FastPath:
    """ASGI middleware before the app."""

    def __init__(self, app: ASGIApp, state: AppState, reads: Mapping[str, PlainRead]) -> None:
        """Stand before an app that works with this state and has these reads."""
        self._app, self._state, self._reads = app, state, reads

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer what is plain; leave all else to the app."""
        plain = self._plain(scope) if scope["type"] == "http" else None
        if plain is None:
            await self._app(scope, receive, send)
            return
        scope["app"] = self._app
        try:
            response = await plain(Request(scope, receive))
        except ClientDisconnect:
            return
        except Exception as error:
            await told(problem_of(error))(scope, receive, send)
            if problem_of(error).status == 500:
                raise  # so that it is logged
            return
        await response(scope, receive, send)

    def _plain(self, scope: Scope) -> _Answer | None:
        """What answers this request; None when the framework has to look at it."""
        head = dict(scope["headers"])
        if (answered := self._read(scope) or self._put(scope, head)) is None:
            return None
        authorization = head.get(b"authorization", b"").decode("latin-1")
        caller = self._state.verifier.known(authorization)
        if caller is None or not self._state.identities.remembers(caller):
            return None
        return partial(answered, authorization)

    def _read(self, scope: Scope) -> _Known | None:
        read = self._reads.get(scope["path"]) if scope["method"] == "GET" else None
        if read is None:
            return None
        asked = dict(read.usual)
        if scope["query_string"]:
            found = _CURSOR.fullmatch(scope["query_string"])
            if found is None or "cursor" not in asked:
                return None
            asked["cursor"] = found[1].decode()

        async def answered(authorization: str, request: Request) -> Response:
            caller = self._state.verifier.caller(authorization, READ)
            request.state.activity = read.activity
            looked_at(request, caller)
            return await run_in_threadpool(read.route, request, caller, **asked)

        return answered

    def _put(self, scope: Scope, head: Mapping[bytes, bytes]) -> _Known | None:
        found = _PATH.fullmatch(scope["path"]) if scope["method"] == "PUT" else None
        is_json = head.get(b"content-type") == b"application/json"
        if found is None or scope["query_string"] or not is_json:
            return None
        uuid = UUID(found[1])

        async def answered(authorization: str, request: Request) -> Response:
            caller = self._state.verifier.caller(authorization, WRITE)
            request.state.activity = ACTIVITY
            looked_at(request, caller, uuid)
            body = await request.body()
            taken = await submit(self._state.intake, caller, uuid, body)
            return answer(request, receipt_of(taken.held), 201 if taken.new else 200)

        return answered
