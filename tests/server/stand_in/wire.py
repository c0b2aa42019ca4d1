"""The socket of the stand-ins: calls checked against the contracts, answers that get lost.

Every request that the contract knows is checked as it says, also when its answer gets lost. Answers
are too, but for what the real systems do everywhere: ``null`` and an empty text for what is not
there, and errors as application/json, which are checked as the problem+json of the contract.
"""

from __future__ import annotations

import json
import random
import threading
from dataclasses import dataclass, field
from functools import cache
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import parse_qsl, urlsplit

from openapi_core import Config, OpenAPI
from openapi_core.exceptions import OpenAPIError
from openapi_core.templating.responses.exceptions import ResponseNotFound
from openapi_core.testing import MockRequest, MockResponse

DATA = Path(__file__).resolve().parents[1] / "data"
PREFIXES = {
    "/zaken/api/v1": "zaken",
    "/documenten/api/v1": "documenten",
    "/catalogi/api/v1": "catalogi",
    "/besluiten/api/v1": "besluiten",
    "/api/v2": "objects",
    "/verzoeken/api/v1": "verzoeken",
    "/taken/api/v1": "taken",
    "/berichten/api/v1": "berichten",
}


@cache
def _contract(name):
    problems = Config(extra_media_type_deserializers={"application/problem+json": json.loads})
    told = json.loads((DATA / "specs" / f"{name}.json").read_text())
    return OpenAPI.from_dict(told, config=problems)


def contract_of(path):
    """The contract that a path belongs to, None when it is of none."""
    for prefix, name in PREFIXES.items():
        if path.startswith(f"{prefix}/"):
            return _contract(name)
    return None


@dataclass(frozen=True)
class Call:
    """A request as it came."""

    method: str
    path: str
    query: dict
    headers: dict
    body: object


@dataclass
class Faults:
    """Which share of all calls goes wrong, each in one of four ways; ``spares`` are left alone."""

    share: float = 0.0
    chance: random.Random = field(default_factory=lambda: random.Random(0))
    met: int = 0
    spares: tuple[str, ...] = ()

    def draw(self, path):
        """What happens to a call: nothing, or one of the four that were seen."""
        if (path.startswith(self.spares) and self.spares) or self.chance.random() >= self.share:
            return ""
        self.met += 1
        ways = ("lost before", "lost after", "500 and stored", "500 and not stored")
        return self.chance.choice(ways)


class Server:
    """``with Server(handle) as server``: serves ``handle(call) -> (status, body)`` on a socket."""

    def __init__(self, handle, errors, faults=None):
        self.handle, self.errors = handle, errors
        self.faults = faults or Faults()
        self.calls = []
        self.wrong = []
        self._lock = threading.Lock()

    def __enter__(self):
        outer = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"
            timeout = 20
            wbufsize = -1  # an answer is one packet: in two each waits for the other side

            def do_GET(self):
                outer._serve(self)

            do_POST = do_PATCH = do_PUT = do_DELETE = do_GET  # noqa: N815

            def log_message(self, *_told):
                """Say nothing."""

        self._server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
        self._server.daemon_threads = True
        self.address = f"http://127.0.0.1:{self._server.server_address[1]}"
        self._thread = threading.Thread(target=self._server.serve_forever, args=(0.02,))
        self._thread.start()
        return self

    def __exit__(self, *_fault):
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(20)

    def _serve(self, handler):
        length = int(handler.headers.get("content-length") or 0)
        raw = handler.rfile.read(length)
        call = _call(handler, raw)
        with self._lock:
            self.calls.append(call)
            fault = self.faults.draw(call.path)
        if fault in {"lost before", "500 and not stored"}:
            self._check(call, raw)
        if fault == "lost before":
            handler.close_connection = True
            return
        if fault == "500 and not stored":
            _answer(handler, 500, self.errors(500, "error"))
            return
        status, body = self.handle(call)
        self._check(call, raw, status, body)
        if fault == "lost after":
            handler.close_connection = True
        elif fault == "500 and stored":
            _answer(handler, 500, self.errors(500, "error"))
        else:
            _answer(handler, status, body)

    def _check(self, call, raw, status=None, body=None):
        """Note what is not as the contract says; without a status, of the request alone."""
        contract = contract_of(call.path)
        if contract is None or status in {401, 403, 404, 405, 412}:
            return
        asked = MockRequest(
            self.address, call.method.lower(), call.path, args=call.query,
            headers={name.title(): value for name, value in call.headers.items()},
            data=raw or None, content_type=call.headers.get("content-type", "application/json"),
        )  # fmt: skip
        self._note(call, "request", lambda: contract.validate_request(asked))
        if status in {None, 204}:
            return
        kind = "application/json" if status < 400 else "application/problem+json"
        told = MockResponse(
            json.dumps(body).encode() if body is not None else b"",
            status_code=status, content_type=kind,
            headers={"API-version": "1.0.0", "Content-Crs": "EPSG:4326"},
        )  # fmt: skip
        self._note(call, f"response {status}", lambda: contract.validate_response(asked, told))

    def _note(self, call, what, check):
        try:
            check()
        except ResponseNotFound as fault:
            if fault.http_status < "400":  # the contract of Open VTB tells of no errors
                self.wrong.append(f"{what} {call.method} {call.path}: {fault}")
        except OpenAPIError as fault:
            if why := _why(fault):
                self.wrong.append(f"{what} {call.method} {call.path}: {why}")


def _why(fault):
    """What is wrong in a call, without what the real systems send for nothing."""
    found = getattr(fault, "schema_errors", None) or getattr(fault.__cause__, "schema_errors", None)
    if found is None:
        return repr(fault)
    return [f"{list(one.path)}: {one.message:.200}" for one in found if _matters(one)]


def _matters(error):
    """Whether an error is more than null or an empty text for what is not there."""
    if error.instance in (None, "") and error.validator != "required":
        return False
    if not error.context:
        return True
    branches = {one.schema_path[0] for one in error.context}
    return all(
        any(_matters(one) for one in error.context if one.schema_path[0] == branch)
        for branch in branches
    )


def _call(handler, raw):
    told = urlsplit(handler.path)
    try:
        body = json.loads(raw) if raw else None
    except ValueError:
        body = raw
    headers = {name.lower(): value for name, value in handler.headers.items()}
    return Call(handler.command, told.path, dict(parse_qsl(told.query)), headers, body)


def _answer(handler, status, body):
    content = b"" if body is None else json.dumps(body).encode()
    handler.send_response(status)
    handler.send_header("Content-Type", "application/json")
    handler.send_header("Content-Length", str(len(content)))
    handler.end_headers()
    handler.wfile.write(content)
