"""One call to a municipal system and its whole answer, as a value that says what is certain.

After a time-out, a broken line or any 5xx something may be stored or not (seen: 500 after 19.5 s,
stored in Open VTB, not stored in the Objects API). Only a connection that was never made, or a
clear refusal, is certain. Addresses are never logged: some hold a BSN, because Open VTB asks so.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import cast
from uuid import UUID

import httpx

from app.server.case_system import Later, Reason, Refused, Stuck, Unknown

# Both log the whole address of a request when somebody turns their logs on.
for _name in ("httpx", "httpcore"):
    logging.getLogger(_name).setLevel(logging.WARNING)
_CONNECT_SECONDS, _ANSWER_SECONDS, _FILE_SECONDS = 10.0, 30.0, 60.0
_MOST_BYTES = 20_000_000
_MOST_PAGES = 100
_MOST_DIGITS = 6
_LATER = frozenset({401, 403, 404, 405, 406, 412, 415, 425, 429})
Json = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class HttpResponse:
    """A whole answer; ``body`` is None when it was empty or no JSON."""

    status: int
    body: object
    wait: int | None = None

    def table(self) -> Json:
        """The body when it is an object, else an empty one."""
        return table_of(self.body)

    def codes(self) -> frozenset[tuple[str, str]]:
        """Which fields do not fit, each with the code of why; of both spellings that were seen."""
        told = self.table()
        found = told.get("invalidParams") or told.get("invalid_params") or []
        rows = [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []
        return frozenset((str(one.get("name", "")), str(one.get("code", ""))) for one in rows)


@dataclass(frozen=True, slots=True)
class NoAnswer:
    """No whole answer; ``sent`` is false when certainly nothing arrived."""

    sent: bool
    what: str


def table_of(told: object) -> Json:
    """An object of JSON, or an empty one when it is something else."""
    return cast("Json", told) if isinstance(told, dict) else {}


def uuid_of(told: object) -> UUID | None:
    """A uuid in what a system told, None when it is none."""
    try:
        return UUID(str(told))
    except ValueError:
        return None


class Http:
    """Calls to one system; ``headers`` gives the ones of now, a token among them."""

    def __init__(
        self, headers: Callable[[], Mapping[str, str]], transport: httpx.BaseTransport | None = None
    ) -> None:
        """``transport`` is for another way than the network; connections are used again."""
        self._headers = headers
        self._client = httpx.Client(
            transport=transport,
            timeout=httpx.Timeout(_ANSWER_SECONDS, connect=_CONNECT_SECONDS),
            limits=httpx.Limits(keepalive_expiry=5),
            follow_redirects=False,
            trust_env=False,
        )

    def close(self) -> None:
        """Let go of the connections."""
        self._client.close()

    def get(self, url: str, query: Mapping[str, str] | None = None) -> HttpResponse | NoAnswer:
        """Read what stands there."""
        return self._ask("GET", url, query=query)

    def post(self, url: str, body: Json, *, is_file: bool = False) -> HttpResponse | NoAnswer:
        """Make something, or search with a body."""
        return self._ask("POST", url, body=body, seconds=_FILE_SECONDS if is_file else None)

    def patch(self, url: str, body: Json) -> HttpResponse | NoAnswer:
        """Change a part."""
        return self._ask("PATCH", url, body=body)

    def _ask(
        self,
        method: str,
        url: str,
        *,
        query: Mapping[str, str] | None = None,
        body: Json | None = None,
        seconds: float | None = None,
    ) -> HttpResponse | NoAnswer:
        patience = seconds or _ANSWER_SECONDS
        head = {"Accept": "application/json", **self._headers()}
        content = None if body is None else json.dumps(body).encode()
        if content is not None:
            head["Content-Type"] = "application/json"
        timeout = httpx.Timeout(patience, connect=_CONNECT_SECONDS)
        asked = self._client.build_request(
            method, url, params=query, content=content, headers=head, timeout=timeout
        )
        try:
            return _whole(self._client.send(asked, stream=True))
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout) as fault:
            return NoAnswer(sent=False, what=type(fault).__name__)
        except (httpx.TransportError, httpx.DecodingError) as fault:
            return NoAnswer(sent=True, what=type(fault).__name__)


def _whole(response: httpx.Response) -> HttpResponse | NoAnswer:
    content = b""
    try:
        for part in response.iter_bytes():
            content += part
            if len(content) > _MOST_BYTES:
                return NoAnswer(sent=True, what="an answer without end")
    finally:
        response.close()
    try:
        body = json.loads(content) if content else None
    except (ValueError, RecursionError):
        body = None
    wait = response.headers.get("retry-after", "")
    is_number = wait.isascii() and wait.isdigit() and len(wait) <= _MOST_DIGITS
    return HttpResponse(response.status_code, body, int(wait) if is_number else None)


def trouble(answer: HttpResponse | NoAnswer, ours: frozenset[str]) -> Refused | Unknown | Later:
    """What an answer that is no success means for a message.

    ``ours`` are the fields that the settings of the gemeente fill in: when one of those does not
    fit, the person can do nothing about it, and it is tried again after somebody mended it.
    """
    match answer:
        case NoAnswer(sent=False, what=what):
            return Later(what)
        case NoAnswer(what=what):
            return Unknown(what)
        case HttpResponse(status=status) if status >= 500 or status == 408 or status < 400:
            return Unknown(f"status {status}")
        case HttpResponse(status=413):
            return Refused(Reason.TOO_LARGE, "status 413")
        case HttpResponse(status=status) if status in _LATER:
            return Later(f"status {status} {_code(answer)}".strip(), answer.wait)
        case _:
            return _invalid(answer, ours)


def _invalid(answer: HttpResponse, ours: frozenset[str]) -> Refused | Later:
    """Names and codes only: a reason may repeat what a person filled in."""
    fields = sorted(answer.codes())
    told = ", ".join(f"{name} ({code})" for name, code in fields)
    detail = f"status {answer.status}: {told or _code(answer)}"
    names = {name.partition(".")[0] for name, _code_ in fields}
    if not names or names & ours:
        return Later(detail, system=False)
    return Refused(Reason.DOES_NOT_FIT, detail)


def _code(answer: HttpResponse) -> str:
    return str(answer.table().get("code", ""))[:60]


def elsewhere(case: str) -> Stuck:
    """A bijlage of a verzoek that went to another system, before the gemeente chose this one."""
    return Stuck(f"its verzoek is in another case system, as {case}")


def created(answer: HttpResponse | NoAnswer) -> str:
    """The address of what was made; empty when the answer does not say that it was."""
    if isinstance(answer, HttpResponse) and answer.status == 201:
        told = answer.table().get("url")
        return told if isinstance(told, str) else ""
    return ""


def results(answer: HttpResponse | NoAnswer) -> list[Json]:
    """What a list answered, of one page; empty when it was no list."""
    if not isinstance(answer, HttpResponse) or answer.status != 200:
        return []
    rows = answer.body if isinstance(answer.body, list) else answer.table().get("results")
    found = rows if isinstance(rows, list) else []
    return [cast("Json", one) for one in found if isinstance(one, dict)]


def pages(first: Callable[[int], HttpResponse | NoAnswer]) -> list[Json] | HttpResponse | NoAnswer:
    """Everything of a list in pages; an answer that is no page ends it. Doubles are the caller's.

    ``first`` asks for a page by its number, from 1.
    """
    found: list[Json] = []
    for number in range(1, _MOST_PAGES + 1):
        answer = first(number)
        if isinstance(answer, NoAnswer) or answer.status != 200:
            return answer
        if isinstance(answer.body, list):
            return [cast("Json", one) for one in answer.body]
        rows = answer.table().get("results")
        if not isinstance(rows, list):
            return NoAnswer(sent=True, what="a list without results")
        found += [cast("Json", one) for one in rows if isinstance(one, dict)]
        if not answer.table().get("next"):
            return found
    return NoAnswer(sent=True, what="a list without end")


def said(answer: HttpResponse | NoAnswer) -> str:
    """An answer that is no success, in some words for the operator."""
    if isinstance(answer, NoAnswer):
        return answer.what
    return f"status {answer.status} {_code(answer)}".strip()
