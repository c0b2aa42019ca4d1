"""What every route asks before it answers: a person with a scope, and no unknown question."""

from __future__ import annotations

from typing import Annotated

from fastapi import Depends, Request, Security
from fastapi.concurrency import run_in_threadpool
from fastapi.routing import APIRoute
from fastapi.security import HTTPBearer

from app.server.access import OPERATE, READ, WRITE, Caller
from app.server.app_state import looked_at, state_of
from app.server.problems import Refused, bad_field

# Only tells the contract that a token is asked; access.py does the asking.
_BEARER = HTTPBearer(auto_error=False, scheme_name="oidc", bearerFormat="JWT")


async def _reader(request: Request, _shown: Annotated[object, Security(_BEARER)]) -> Caller:
    return await _caller(request, READ)


async def _writer(request: Request, _shown: Annotated[object, Security(_BEARER)]) -> Caller:
    return await _caller(request, WRITE)


async def _operator(request: Request) -> Caller:
    return await _caller(request, OPERATE)


async def _caller(request: Request, scope: str) -> Caller:
    told = request.headers.get("authorization", "")
    state = state_of(request)
    if state.verifier.known(told) is not None:
        caller = state.verifier.caller(told, scope)
    else:  # the keys of the login server may have to come over the network
        caller = await run_in_threadpool(state.verifier.caller, told, scope)
        request.state.count(caller)
    if not state.identities.remembers(caller):
        await run_in_threadpool(state.identities.remember, caller)
    looked_at(request, caller)
    return caller


async def _body(request: Request) -> bytes:
    return await request.body()


async def known_questions(request: Request) -> None:
    """Refuse a query key that this route does not know: ignoring a filter would show too much."""
    route = request.scope.get("route")
    ours = route.dependant.query_params if isinstance(route, APIRoute) else []
    known = {one.alias for one in ours}
    for name in request.query_params:
        if name not in known:
            raise bad_field(name, "Deze queryparameter bestaat hier niet.")
        if len(request.query_params.getlist(name)) > 1:
            raise bad_field(name, "Deze queryparameter mag een keer voorkomen.")


def must_be(request: Request, media_type: str) -> None:
    """Refuse a body of another kind with 415."""
    told = request.headers.get("content-type", "").partition(";")[0].strip().lower()
    if told != media_type:
        raise Refused(415, "mediatype", f"Stuur Content-Type: {media_type}.")


Reader = Annotated[Caller, Depends(_reader)]
Writer = Annotated[Caller, Depends(_writer)]
Operator = Annotated[Caller, Depends(_operator)]
Body = Annotated[bytes, Depends(_body)]
