"""Fast path (ASGI middleware) for what comes most: a plain PUT of a verzoek, past the framework.

The promises are those of routes/requests.py, from the same functions. Whatever is not plain goes
to the framework, which knows all that can be wrong: a token not seen before, a query, another
mediatype.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from uuid import UUID

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from app.server.access import WRITE
from app.server.answers import answer
from app.server.app_state import AppState
from app.server.problems import told
from app.server.submission import submit
from app.server.tell_problems import problem_of
from app.server.verzoek_view import receipt_of

ACTIVITY = "verzoek_indienen"
_PATH = re.compile(r"/v1/verzoeken/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})")


@dataclass(frozen=True, slots=True)
class _Plain:
    uuid: UUID
    authorization: str


class FastPath:
    """ASGI middleware before the app."""

    def __init__(self, app: ASGIApp, state: AppState) -> None:
        """Stand before an app that works with this state."""
        self._app, self._state = app, state

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a plain PUT of a verzoek; leave all else to the app."""
        plain = self._plain(scope) if scope["type"] == "http" else None
        if plain is None:
            await self._app(scope, receive, send)
            return
        request = Request(scope, receive)
        try:
            response = await self._answer(request, plain)
        except ClientDisconnect:
            return
        except Exception as error:
            await told(problem_of(error))(scope, receive, send)
            if problem_of(error).status == 500:
                raise  # so that it is logged
            return
        await response(scope, receive, send)

    def _plain(self, scope: Scope) -> _Plain | None:
        if scope["method"] != "PUT" or scope["query_string"]:
            return None
        found = _PATH.fullmatch(scope["path"])
        head = dict(scope["headers"])
        authorization = head.get(b"authorization", b"").decode("latin-1")
        if (
            found is None
            or head.get(b"content-type") != b"application/json"
            or (caller := self._state.verifier.known(authorization)) is None
            or not self._state.identities.remembers(caller)
        ):
            return None
        return _Plain(UUID(found[1]), authorization)

    async def _answer(self, request: Request, plain: _Plain) -> Response:
        caller = self._state.verifier.caller(plain.authorization, WRITE)
        request.state.caller, request.state.records = caller, (str(plain.uuid),)
        request.state.activity = ACTIVITY
        body = await request.body()
        found = await submit(self._state.intake, caller, plain.uuid, body)
        return answer(request, receipt_of(found.held), 201 if found.new else 200)
