"""Answers with an ETag of their own content, so that a client can ask "still the same?"."""

from __future__ import annotations

import hashlib
import re

from fastapi import Request
from pydantic import BaseModel
from starlette.responses import Response

from app.server.problems import Refused, bad_field

TAG = r'(\*|"[!#-~]*")'


def etag_of(body: bytes) -> str:
    """The tag of these bytes."""
    return f'"{hashlib.sha256(body).hexdigest()[:20]}"'


def answer(request: Request, content: BaseModel | str, status: int = 200) -> Response:
    """The content as JSON with its ETag, or 304 when the client has this very content."""
    text = content if isinstance(content, str) else content.model_dump_json()
    body = text.encode()
    tag = etag_of(body)
    if request.method == "GET" and _named(request.headers.get("if-none-match", ""), tag):
        return Response(status_code=304, headers={"ETag": tag})
    return Response(body, status, headers={"ETag": tag}, media_type="application/json")


def must_match(request: Request, current: BaseModel) -> None:
    """Let a change go on only when the client saw the newest form; Refused 428, 400 or 412."""
    wanted = request.headers.get("if-match")
    if wanted is None:
        raise Refused(428, "voorwaarde-nodig", "Stuur If-Match met de ETag van het laatste GET.")
    if not re.fullmatch(TAG, wanted):
        raise bad_field("If-Match", "Dit is geen ETag: een ETag staat tussen aanhalingstekens.")
    if not _named(wanted, etag_of(current.model_dump_json().encode())):
        raise Refused(412, "voorwaarde-mislukt", "Haal de gegevens opnieuw op en kijk of het past.")


def _named(header: str, tag: str) -> bool:
    names = {one.strip().removeprefix("W/") for one in header.split(",")}
    return tag in names or "*" in names
