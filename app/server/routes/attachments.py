"""Bijlagen: the files a verzoek announced; one is here only when its hash fits."""

from __future__ import annotations

import binascii
import hashlib
from base64 import b64decode
from uuid import UUID

from fastapi import APIRouter, Request
from sqlalchemy import Connection
from starlette.responses import Response

from app.server.access import Caller
from app.server.answers import answer
from app.server.app_state import looked_at, state_of
from app.server.contract.verzoek import BijlageAankondiging, BijlageStatus, Mediatype
from app.server.guards import Body, Reader, Writer, must_be
from app.server.problems import Refused, bad_field, not_found
from app.server.store.attachments import File, arrived, find_file, keep_file, read_file
from app.server.store.database import reading
from app.server.store.outbox import Kind, release
from app.server.store.requests import Held, find, touched
from app.server.verzoek_view import announced
from app.server.virus_scan import Clamd, Verdict

router = APIRouter(tags=["Bijlagen"])
# How files of these kinds begin; a name or a header alone proves nothing.
_BEGINS = {
    Mediatype.PDF: b"%PDF-",
    Mediatype.JPEG: b"\xff\xd8\xff",
    Mediatype.PNG: b"\x89PNG\r\n\x1a\n",
}


@router.put(
    "/verzoeken/{uuid}/bijlagen/{bijlage}",
    status_code=201,
    response_model=BijlageStatus,
    responses={200: {"model": BijlageStatus, "description": "Deze bijlage was er al."}},
    openapi_extra={"x-body": "Bijlage"},
)
def bijlage_sturen(
    request: Request, caller: Writer, uuid: UUID, bijlage: UUID, body: Body
) -> Response:
    """Stuur een bijlage die het verzoek noemt; vraagt Content-Digest met sha-256."""
    looked_at(request, caller, uuid, bijlage)
    state = state_of(request)
    digest = hashlib.sha256(body).hexdigest()
    moment = state.clock()
    with reading(state.engine) as connection:
        _held, wanted = _announced(connection, caller, uuid, bijlage)
        is_here = bijlage in arrived(connection, uuid)
    must_be(request, wanted.mediatype)
    _fits(request, wanted, body, digest)
    if state.scanner is not None and not is_here:
        _is_clean(state.scanner, body)
    with state.engine.begin() as connection:
        held, wanted = _announced(connection, caller, uuid, bijlage)
        file = File(bijlage, uuid, digest)
        new = keep_file(connection, file, caller.sub, body, moment)
        if not new and find_file(connection, bijlage) != file:
            raise Refused(409, "andere-inhoud", "Maak voor deze bijlage een nieuwe uuid.")
        if new:
            touched(connection, held, moment)
            if {one.uuid for one in announced(held)} <= arrived(connection, uuid):
                release(connection, Kind.REQUEST, uuid, moment)
    shown = BijlageStatus(ontvangen=True, **wanted.model_dump(by_alias=False))
    return answer(request, shown, 201 if new else 200)


@router.get(
    "/verzoeken/{uuid}/bijlagen/{bijlage}",
    response_class=Response,
    responses={200: {"content": {kind.value: {} for kind in Mediatype}}},
)
def bijlage_lezen(request: Request, caller: Reader, uuid: UUID, bijlage: UUID) -> Response:
    """De bytes van een bijlage die is aangekomen."""
    with reading(state_of(request).engine) as connection:
        looked_at(request, caller, uuid, bijlage)
        _held, wanted = _announced(connection, caller, uuid, bijlage)
        if bijlage not in arrived(connection, uuid):
            raise not_found()
        return Response(
            read_file(connection, bijlage),
            media_type=wanted.mediatype,
            headers={"Content-Disposition": "attachment"},
        )


def _announced(
    connection: Connection, caller: Caller, uuid: UUID, file: UUID
) -> tuple[Held, BijlageAankondiging]:
    held = find(connection, uuid)
    if held is None or held.sub != caller.sub:
        raise not_found()
    for one in announced(held):
        if one.uuid == file:
            return held, one
    raise not_found()


def _is_clean(scanner: Clamd, body: bytes) -> None:
    """Refuse a virus; ask to come again when nobody could look."""
    match scanner.scan(body):
        case Verdict.INFECTED:
            detail = "In dit bestand zit een virus. Maak een nieuwe foto of scan, en stuur die."
            raise Refused(400, "bestand-onveilig", detail)
        case Verdict.UNKNOWN:
            detail = "Dit bestand kan nu niet op virussen worden bekeken; stuur het later opnieuw."
            again = {"Retry-After": "60"}
            raise Refused(503, "tijdelijk-niet-bereikbaar", detail, headers=again)
        case Verdict.CLEAN:
            return


def _fits(request: Request, wanted: BijlageAankondiging, body: bytes, digest: str) -> None:
    told = _told_digest(request.headers.get("content-digest", ""))
    if told != digest:
        raise bad_field("Content-Digest", "De sha-256 past niet bij de ontvangen bytes.")
    if digest != wanted.sha256 or len(body) != wanted.omvang:
        raise bad_field("bijlage", "Deze bytes zijn niet wat het verzoek aankondigde.")
    if not body.startswith(_BEGINS[wanted.mediatype]):
        raise bad_field("bijlage", "De inhoud is geen bestand van dit mediatype.")


def _told_digest(header: str) -> str:
    """The hash in a Content-Digest header (RFC 9530), in hexadecimals."""
    for one in header.split(","):
        name, _is, value = one.strip().partition("=")
        if name == "sha-256" and value.startswith(":") and value.endswith(":"):
            try:
                return b64decode(value[1:-1], validate=True).hex()
            except (binascii.Error, ValueError):
                return ""
    return ""
