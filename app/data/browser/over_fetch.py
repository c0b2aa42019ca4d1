"""Carries requests with the fetch of the browser, from the worker that Python runs in."""

from __future__ import annotations

from app.data.api.errors import NotTheGemeente, Trouble, Unreachable
from app.data.api.http_client import MOST_BYTES, SECONDS, HttpRequest, HttpResponse, kind_of
from app.data.browser.hands import hands, to_js


class OverFetch:
    """A transport that the browser watches over: TLS, CORS, and whole answers only.

    A redirect comes back as status 0, which is the gemeente's in no case. What the browser does
    not let through looks like no network.
    """

    async def send(self, request: HttpRequest) -> HttpResponse | Trouble:
        """The whole answer, or why there is none."""
        headers = to_js([[name, value] for name, value in request.headers.items()])
        body = None if request.body is None else to_js(request.body)
        wait = int(SECONDS * 1000)
        beside = request.public if request.method == "PUT" else ""
        told = await hands().ask(
            request.method, request.url, headers, body, wait, MOST_BYTES, beside
        )
        match getattr(told, "is"):
            case "whole":
                known = {str(name): str(value) for name, value in told.headers.to_py()}
                kind = kind_of(known.get("content-type", ""))
                return HttpResponse(told.status, kind, known, told.body.to_bytes())
            case "too long":
                return NotTheGemeente()
            case found:
                return Unreachable(went=found != "not sent")
