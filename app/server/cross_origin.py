"""Which web pages may call this server: those the gemeente named; the contract is for everyone."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from starlette.responses import Response
from starlette.types import Scope

_ASKED = b"access-control-request-method"
_EXPOSED = "API-Version, ETag, Retry-After, WWW-Authenticate"
_ALLOWED = "Authorization, Content-Type, Content-Digest, If-Match, If-None-Match, traceparent"


@dataclass(frozen=True, slots=True)
class CrossOrigin:
    """The origins that a gemeente allows, such as the address of its own app."""

    origins: frozenset[str]

    def headers(self, path: str, request: Mapping[bytes, str]) -> dict[str, str]:
        """What an answer says about who may read it."""
        if path == "/v1/openapi.json":
            return {"Access-Control-Allow-Origin": "*"}
        origin = request.get(b"origin", "")
        if origin not in self.origins:
            return {"Vary": "Origin"} if self.origins else {}
        return {
            "Access-Control-Allow-Origin": origin,
            "Access-Control-Expose-Headers": _EXPOSED,
            "Vary": "Origin",
        }

    def preflight(self, scope: Scope, request: Mapping[bytes, str]) -> Response | None:
        """The answer to a browser that asks before it calls; None when this is no such question."""
        if scope["method"] != "OPTIONS" or _ASKED not in request:
            return None
        if request.get(b"origin", "") not in self.origins:
            return Response(status_code=204)
        return Response(
            status_code=204,
            headers={
                "Access-Control-Allow-Methods": "GET, PUT, PATCH, POST",
                "Access-Control-Allow-Headers": _ALLOWED,
                "Access-Control-Max-Age": "600",
            },
        )
