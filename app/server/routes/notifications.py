"""Notifications of the case system, as the Notificaties API sends them: a hint, and no more.

A notification may be lost, late or double, so nothing is believed of it: the news of the person it
is about is read sooner. Only there when a token is set, and not in the contract.
"""

from __future__ import annotations

import hmac

from fastapi import APIRouter, Request
from pydantic import BaseModel
from starlette.responses import Response

from app.server.app_state import state_of
from app.server.case_system import CaseSystem
from app.server.guards import Body, must_be
from app.server.problems import Refused
from app.server.store.database import reading
from app.server.store.outbox import sub_of_reference
from app.server.store.readings import read_soon
from app.server.store.records import sub_of_record

router = APIRouter(include_in_schema=False)


class _Notification(BaseModel):
    """The two addresses of a notification that matter; the rest is not looked at."""

    hoofdObject: str = ""  # noqa: N815  (a name of the Notificaties API)
    resourceUrl: str = ""  # noqa: N815


@router.post("/meldingen", status_code=204)
def notified(request: Request, body: Body) -> Response:
    """Read the news of the person that this is about, when somebody here knows who that is."""
    state = state_of(request)
    told = request.headers.get("authorization", "")
    if not hmac.compare_digest(told.encode(), state.settings.notify_token.encode()):
        raise Refused(401, "inloggen-nodig", "Stuur de afgesproken Authorization mee.")
    must_be(request, "application/json")
    one = _Notification.model_validate_json(body)
    sub = _person(request, one.hoofdObject) or _person(request, one.resourceUrl)
    if sub is not None:
        with state.engine.begin() as connection:
            read_soon(connection, sub, state.clock())
    return Response(status_code=204)


def _person(request: Request, resource: str) -> str | None:
    """Whose this is: a verzoek we delivered, a record we hold, or what the system itself says."""
    if not resource:
        return None
    state = state_of(request)
    with reading(state.engine) as connection:
        found = sub_of_reference(connection, resource) or sub_of_record(connection, resource)
    if found is not None:
        return found
    system: CaseSystem = request.app.state.case_system
    bsn = system.person_of(resource)
    return None if bsn is None else state.identities.sub_of(bsn)
