"""What goes along with a request, and what of an answer is kept: nothing beyond what was asked."""

from __future__ import annotations

import asyncio
import gzip
import tracemalloc
from uuid import uuid4

import httpx
import pytest

from app.data.api.errors import Busy, NotTheGemeente, Unreachable
from app.data.api.http_client import ApiRequest, HttpClient, HttpResponse, trouble_of
from app.data.api.over_httpx import OverHttpx
from app.data.api.wire import gemeente_from, page_from, receipt_from
from tests.data.sync.faults import Canned

_ONE = uuid4()
READ = ApiRequest("GET", "/v1/taken", query={"limit": "2"})


def _line(answer, address="http://gemeente/"):
    transport = Canned(answer)
    return HttpClient(OverHttpx(transport), address), transport


def _ask(line, what=READ, token="t"):
    return asyncio.run(line.send(what, token))


def _json(**headers):
    return httpx.Response(200, json={}, headers=headers)


def test_a_request_says_what_is_asked_and_nothing_about_the_device():
    """Api-sync-security: only what the contract asks for goes along."""
    line, transport = _line(_json)
    assert isinstance(_ask(line), HttpResponse)
    (asked,) = transport.requests
    assert str(asked.url) == "http://gemeente/v1/taken?limit=2"
    assert dict(asked.headers) == {
        "host": "gemeente",
        "accept": "application/json, application/problem+json",
        "accept-encoding": "identity",
        "connection": "keep-alive",
        "user-agent": "Houvast",
        "authorization": "Bearer t",
    }


def test_nothing_of_one_answer_goes_along_with_the_next_request():
    """A cookie of a wifi page, or of another person on this device, is not kept."""
    line, transport = _line(lambda: _json(**{"Set-Cookie": "who=noor; Path=/"}))
    _ask(line)
    _ask(line, token=None)
    assert [one.headers.get("cookie") for one in transport.requests] == [None, None]
    assert "authorization" not in transport.requests[1].headers


@pytest.mark.parametrize("packed", ["gzip", "gzip, gzip", "br", "deflate"])
def test_an_answer_that_is_packed_is_not_unpacked(packed):
    """V18: 645 bytes of double gzip became 285 MB. It was not asked for (identity)."""
    content = gzip.compress(gzip.compress(bytes(50_000_000)))

    class Packed(httpx.AsyncBaseTransport):
        """Streams it, as a socket does."""

        async def handle_async_request(self, _request):
            """The bytes, and what they are said to be."""
            head = {"Content-Type": "application/json", "Content-Encoding": packed}
            return httpx.Response(200, headers=head, stream=httpx.ByteStream(content))

    told, peak = _with_peak(lambda: _ask(HttpClient(OverHttpx(Packed()), "http://gemeente/")))
    assert told == NotTheGemeente()
    assert peak < 5_000_000


def _with_peak(doing):
    """What it gave, and how many bytes it took at most."""
    tracemalloc.start()
    try:
        told = doing()
        return told, tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("wait", ["\u00b2", "9" * 5000, "\u0663", "-1", "1e3"])
def test_a_strange_retry_after_is_no_number(wait):
    """V10: it left an item in "bezig"; RFC 9110 has seconds as digits, or a date."""
    head = {"Retry-After": wait.encode("latin-1", "replace")}
    line, _transport = _line(lambda: httpx.Response(503, headers=head))
    assert trouble_of(_ask(line)) == Busy(None, may_have_come=True)


@pytest.mark.parametrize("read", [page_from, gemeente_from, lambda body: receipt_from(body, _ONE)])
def test_json_that_is_nested_too_deep_is_no_answer(read):
    """V10: the parser of Python raises RecursionError, which is no ValueError."""
    assert read(b"[" * 200_000) is None
    assert read(b'{"a":' * 200_000) is None


@pytest.mark.parametrize("to", ["http://gemeente/else", "https://wifi.example", "http://[", ""])
def test_no_redirect_is_followed_wherever_it_leads(to):
    """Fault 11: a token must not travel to another host; what leads nowhere is no answer."""
    line, transport = _line(lambda: httpx.Response(302, headers={"Location": to}))
    found = _ask(line)
    refused = isinstance(found, HttpResponse) and found.status == 302
    assert isinstance(found, Unreachable) or refused
    assert len(transport.requests) == 1


def test_the_surroundings_choose_no_other_way(monkeypatch):
    """A proxy or a password that stands somewhere on the machine is not for this."""
    for name in ("HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    line, transport = _line(_json)
    assert isinstance(_ask(line), HttpResponse)
    assert len(transport.requests) == 1


def test_an_answer_that_is_too_long_is_read_no_further():
    """Fault 15: not beyond five million bytes."""
    read = []

    async def endless():
        while True:
            read.append(100_000)
            yield b" " * 100_000

    line, _transport = _line(lambda: httpx.Response(200, content=endless()))
    assert _ask(line) == NotTheGemeente()
    assert sum(read) <= 5_200_000


def test_an_answer_that_is_shorter_than_it_said_is_no_answer():
    """Fault 7: the connection broke halfway, and half a list is not the list."""
    half = {"Content-Length": "50", "Content-Type": "application/json"}
    line, _transport = _line(lambda: httpx.Response(200, headers=half, content=b"{}"))
    assert _ask(line) == Unreachable()
