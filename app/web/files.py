"""Hands out the client folder: compressed, kept by the browser, and never a wrong answer."""

from __future__ import annotations

import mimetypes
from pathlib import PurePosixPath

from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.responses import Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from app.web.client import Client
from app.web.scripts import font_instead

_FOR_EVER = "public, max-age=31536000, immutable"
_ASK_AGAIN = "no-cache"
_LONGEST_NAME = 200

mimetypes.add_type("text/javascript", ".mjs")
mimetypes.add_type("application/wasm", ".wasm")


class ClientFiles(StaticFiles):
    """The files of the client; an address of a screen gets the page, which shows the screen.

    A file asked for under the base of this version may be kept for ever: another version has
    another base. A font that is not ours gets the one of ours for it (scripts.py).
    """

    def __init__(self, client: Client) -> None:
        super().__init__(directory=client.folder)
        self._base = client.base.strip("/")

    async def get_response(self, path: str, scope: Scope) -> Response:
        """The file, the page, or 404 for a file that is not there."""
        inside = PurePosixPath(path)
        if "\0" in path or any(len(part) > _LONGEST_NAME for part in inside.parts):
            raise HTTPException(status_code=404)
        lasting = inside.parts[:1] == (self._base,)
        if lasting:
            inside = PurePosixPath(*inside.parts[1:])
        if inside.suffix == "" and not self._there(inside):
            inside = PurePosixPath("index.html")
        elif inside.parts[:2] == ("assets", "fonts") and not self._there(inside):
            inside = PurePosixPath(font_instead(str(inside)))
        response = await self._best(str(inside), scope)
        response.headers["cache-control"] = _FOR_EVER if lasting else _ASK_AGAIN
        return response

    def _there(self, path: PurePosixPath) -> bool:
        return self.lookup_path(str(path))[1] is not None and path.name != ""

    async def _best(self, path: str, scope: Scope) -> Response:
        """The compressed twin when there is one and the browser reads it."""
        if path == "policy.txt" or path.endswith(".gz"):
            raise HTTPException(status_code=404)
        if "gzip" not in Headers(scope=scope).get("accept-encoding", ""):
            return await super().get_response(path, scope)
        twin = f"{path}.gz"
        if self.lookup_path(twin)[1] is None:
            return await super().get_response(path, scope)
        response = await super().get_response(twin, scope)
        kind = mimetypes.guess_type(path)[0] or "application/octet-stream"
        response.headers["content-type"] = kind
        response.headers["content-encoding"] = "gzip"
        response.headers["vary"] = "accept-encoding"
        return response
