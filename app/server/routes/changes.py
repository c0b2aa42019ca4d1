"""The feed: what changed for this person since a cursor, so that a client need not ask it all."""

from __future__ import annotations

import json

from fastapi import APIRouter, Query, Request
from sqlalchemy import Connection
from starlette.responses import Response

from app.server.answers import answer
from app.server.app_state import looked_at, state_of
from app.server.contract.wijziging import Soort, Wijzigingen
from app.server.cursor import read_place, written_place
from app.server.guards import Reader
from app.server.problems import Refused
from app.server.store.database import reading
from app.server.store.persons import Counter, counter
from app.server.store.records import Record, changed_records
from app.server.store.requests import Held, changed
from app.server.verzoek_view import verzoek_of

router = APIRouter(tags=["Wijzigingen"])


@router.get("/wijzigingen", response_model=Wijzigingen)
def wijzigingen(
    request: Request,
    caller: Reader,
    cursor: str | None = Query(None, min_length=1, max_length=64, pattern="^[A-Za-z0-9_-]*$"),  # noqa: FAST002
    limit: int = Query(100, ge=1, le=500),  # noqa: FAST002
) -> Response:
    """Wat er veranderde sinds de cursor; zonder cursor alles. Bij 410: haal alles opnieuw."""
    with reading(state_of(request).engine) as connection:
        generation = state_of(request).generation
        # The count is read first: what changes while the rows are read comes in the next page.
        stand = counter(connection, caller.sub)
        after = 0 if cursor is None else _place(cursor, generation, stand)
        rows = _rows(connection, caller.sub, after, stand.newest, limit + 1)
        shown = rows[:limit]
        more = len(rows) > limit
        looked_at(request, caller, *(one.uuid for one in shown))
        place = written_place(generation, shown[-1].number if more else stand.newest)
        rules = ",".join(_rule(connection, one) for one in shown)
        end = f'"cursor":{json.dumps(place)},"meer":{json.dumps(more)}'
        return answer(request, f'{{"wijzigingen":[{rules}],{end}}}')


def _place(cursor: str, generation: str, stand: Counter) -> int:
    after = read_place(cursor, generation)
    if after is None or after < stand.cleared or after > stand.newest:
        raise Refused(
            410, "cursor-verlopen", "Vraag opnieuw zonder cursor, en vervang wat u had bewaard."
        )
    return after


def _rows(
    connection: Connection, sub: str, after: int, newest: int, limit: int
) -> list[Record | Held]:
    if after == newest:  # as it mostly is
        return []
    found: list[Record | Held] = [
        *changed_records(connection, sub, after, limit),
        *changed(connection, sub, after, limit),
    ]
    found = [one for one in found if one.number <= newest]
    return sorted(found, key=lambda one: one.number)[:limit]


def _rule(connection: Connection, one: Record | Held) -> str:
    """A WijzigingRegel as JSON; what it holds was checked when it came in, and goes as it is."""
    if isinstance(one, Held):
        kind, content = Soort.VERZOEK, verzoek_of(connection, one).model_dump_json()
    else:
        kind = Soort(one.kind)
        content = json.dumps(one.content, ensure_ascii=False, separators=(",", ":"))
    is_gone = isinstance(one, Record) and one.content is None
    head = {
        "soort": kind,
        "uuid": str(one.uuid),
        "gewijzigdOp": one.changed.isoformat().replace("+00:00", "Z"),
        "verwijderd": is_gone,
    }
    return f'{json.dumps(head, separators=(",", ":"))[:-1]},"inhoud":{content}}}'
