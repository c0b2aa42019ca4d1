"""Log in as somebody who does not exist; only there when the gemeente is the demo."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Request
from pydantic import Field
from starlette.responses import JSONResponse, Response

from app.server.app_state import state_of
from app.server.contract.base import Received
from app.server.demo_login import DemoLogin, subject, who
from app.server.guards import Body, must_be
from app.server.problems import bad_field

router = APIRouter(prefix="/demo", include_in_schema=False)
_WARNING = "Dit is geen DigiD. Dit is een nagemaakte login voor mensen die niet bestaan."
_Name = Annotated[str, Field(pattern="^[a-z]{1,32}$")]


class _Wish(Received):
    persoon: _Name
    namens: _Name | None = None


@router.get("/login")
def people() -> Response:
    """Who can log in here."""
    return JSONResponse({"waarschuwing": _WARNING, "personen": who()})


@router.post("/login")
def log_in(request: Request, body: Body) -> Response:
    """A token for an invented person, or for a jobcoach in the name of one."""
    must_be(request, "application/json")
    wish = _Wish.model_validate_json(body)
    for field, name in (("persoon", wish.persoon), ("namens", wish.namens)):
        if name is not None and name not in who():
            raise bad_field(field, "Deze persoon is niet in de demo.")
    login: DemoLogin = request.app.state.demo_login
    represents = None if wish.namens is None else subject(wish.namens)
    token = login.token(subject(wish.persoon), state_of(request).clock(), represents=represents)
    return JSONResponse(
        {
            "waarschuwing": _WARNING,
            "access_token": token,
            "token_type": "Bearer",
            "expires_in": 3600,
        }
    )
