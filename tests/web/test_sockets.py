"""The guarded web server over real sockets: security review V3, V6, V16; issue 13 point 7."""

from __future__ import annotations

import asyncio
import gc
import logging
import threading
import time
from contextlib import ExitStack
from pathlib import Path
from socket import create_connection

import httpx
import msgpack
import pytest
import uvicorn
from flet_web.fastapi import app_manager
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.sync.client import connect

from app.bounded_http import BoundedHttp
from app.web import server
from app.web.guard import visit_here
from app.web.kept_pages import kept_pages, make_room
from app.web.quiet_log import quiet_log
from app.web.session_cookie import COOKIE
from app.web.true_keep import PendingReads
from app.web.visits import Visits
from tests.ports import free_port

_ROOT = Path(__file__).resolve().parents[2]
_PATIENCE = 60
REGISTER, EVENT = 1, 3


class Nothing:
    """No gemeente beside it."""

    async def __aenter__(self):
        return None

    async def __aexit__(self, *_fault):
        return None


class Site:
    """The whole ASGI app on a socket; ``visits`` are its sessions, ``drawn`` the pages it drew."""

    def __init__(self):
        self.visits, self.drawn = Visits(time.monotonic), {}
        self.port = free_port()
        self.origin = f"http://127.0.0.1:{self.port}"
        ours = frozenset({self.origin})
        app = server.make_app(self._show, _ROOT, ours, Nothing, self.visits, PendingReads())
        config = uvicorn.Config(
            app, port=self.port, http=BoundedHttp, ws="websockets-sansio", log_config=None
        )
        self._server = uvicorn.Server(config)
        self._thread = threading.Thread(target=self._server.run)

    def _show(self, page):
        visit = visit_here.get()
        self.drawn[page.session.id] = visit
        self.visits.bind(page.session.id, visit)

    def __enter__(self):
        self._thread.start()
        until = time.monotonic() + _PATIENCE
        while not self._server.started:
            assert time.monotonic() < until
            time.sleep(0.01)
        return self

    def __exit__(self, *_fault):
        self._server.should_exit = True
        self._thread.join()

    def socket(self, origin=None, **headers):
        """A socket as a page opens it."""
        address = f"ws://127.0.0.1:{self.port}/ws"
        return connect(
            address, origin=origin or self.origin, additional_headers=headers,
            max_size=None, open_timeout=_PATIENCE, close_timeout=5,
        )  # fmt: skip


@pytest.fixture(scope="module")
def site():
    """One server for the tests of this file."""
    before, raises = logging.getLogger().handlers[:], logging.raiseExceptions
    with Site() as running:
        yield running
    logging.getLogger().handlers[:] = before
    logging.raiseExceptions = raises
    gc.collect()


def frame(action, **body):
    """What a page says."""
    return b"\x00" + msgpack.packb([action, body])


def register(socket, page=None):
    """Register as a page does; the name that Flet gave it."""
    socket.send(frame(REGISTER, page_name="", page={"route": "/"}, session_id=page))
    told = msgpack.unpackb(socket.recv(_PATIENCE)[1:], strict_map_key=False)
    return told[1]["session_id"]


def _until(what):
    until = time.monotonic() + _PATIENCE
    while not what():
        assert time.monotonic() < until
        time.sleep(0.01)


def _is_cut_off(socket):
    try:
        while True:
            socket.recv(_PATIENCE)
    except ConnectionClosed as told:
        return told.rcvd.code


def test_one_socket_is_one_page(site):
    """V6: 360 REGISTER messages over one socket without login took 1,023 of 1,024 file handles."""
    before = len(kept_pages(app_manager))
    with site.socket() as socket:
        register(socket)
        try:
            for _one in range(360):
                socket.send(frame(REGISTER, page_name="", page={}, session_id=None))
        except ConnectionClosed:
            pass
        assert _is_cut_off(socket) == 1008
    assert len(kept_pages(app_manager)) == before + 1


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"\x00",
        b"\x00not msgpack 999990019",
        b"\x07what",
        b"\x01\x00\x00\x00\x01bytes",
        frame(EVENT, target=1, name="click", data="999990019"),
        frame(REGISTER, page_name="", page={}, session_id=None, bsn="999990019"),
        frame(REGISTER),
        frame(99, text="999990019"),
        b"\x00" + msgpack.packb("999990019"),
        b"\x00" + b"\x91" * 5000,
    ],
)
def test_what_no_page_says_is_cut_off_and_not_written_down(site, said, capsys):
    """V16: a log line held text from a socket without login, and could be forged."""
    quiet_log()
    with site.socket() as socket:
        socket.send(said or "text")
        assert _is_cut_off(socket) == 1008
    told = capsys.readouterr().err
    assert "999990019" not in told
    assert "Traceback" not in told


@pytest.mark.parametrize(
    "path",
    [
        b"/" + b"9" * 5000,
        b"/assets/" + b"9" * 5000,
        b"/999990019%00",
        b"/a\x00999990019",
        b"/%ff%fe",
    ],
)
def test_a_strange_address_breaks_nothing_and_is_not_written_down(site, path, capsys):
    """V16: a path of 5,000 characters and a zero byte gave a 500, with the path in the log."""
    quiet_log()
    with create_connection(("127.0.0.1", site.port), _PATIENCE) as line:
        line.sendall(b"GET " + path + b" HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
        answer = b"".join(iter(lambda: line.recv(65536), b""))
    assert answer.split()[1] in (b"200", b"400", b"404")
    assert b"Traceback" not in answer
    told = capsys.readouterr().err
    assert "99999" not in told
    assert "Traceback" not in told


def test_a_page_of_somebody_is_given_back_to_that_session_alone(site):
    """V3: with the name of a page somebody else went on in it, logged in."""
    with site.socket() as socket:
        page = register(socket)
        _until(lambda: page in site.drawn)
        visit, tickets = site.drawn[page], []

        async def tell(ticket):
            tickets.append(ticket)

        visit.tell = tell
        asyncio.run(visit.save("noor"))
    post = {"content": tickets[0], "headers": {"Origin": site.origin}}
    told = httpx.post(f"{site.origin}/sessie", **post, timeout=60)
    name, *habits = told.headers["set-cookie"].split("; ")
    _until(lambda: _is_left(page))
    for stolen in ("", f"{COOKIE}=made-up", f"{COOKIE}={visit.key}"):
        with site.socket(Cookie=stolen) as socket:
            assert register(socket, page) != page
    with site.socket(Cookie=name) as socket:
        assert register(socket, page) == page
    assert set(habits) == {"Max-Age=28800", "Path=/", "Secure", "HttpOnly", "SameSite=Strict"}
    told = httpx.post(f"{site.origin}/sessie", **post, timeout=60)
    assert told.status_code == 403, "a ticket counts once"


def _is_left(page):
    return any(
        page in name and one.connection is None for name, one in kept_pages(app_manager).items()
    )


def test_a_logout_takes_the_cookie_and_what_the_browser_kept(site):
    """ASVS 5.0 14.3.1; issue 13 point 4."""
    visit, tickets = site.visits.open(""), []

    async def tell(ticket):
        tickets.append(ticket)

    visit.tell = tell
    asyncio.run(visit.save("noor"))
    asyncio.run(visit.save(""))
    head = {"Origin": site.origin}
    told = httpx.post(f"{site.origin}/sessie", content=tickets[0], headers=head, timeout=60)
    assert told.status_code == 403
    told = httpx.post(f"{site.origin}/sessie", content=tickets[1], headers=head, timeout=60)
    assert told.status_code == 204
    assert told.headers["clear-site-data"] == '"cache"'
    assert told.headers["set-cookie"].startswith(f"{COOKIE}=; Max-Age=0; ")


@pytest.mark.parametrize("origin", ["https://evil.example", "null", ""])
def test_another_site_brings_no_ticket_and_opens_no_socket(site, origin):
    """A login that somebody else did must not become yours."""
    visit, tickets = site.visits.open(""), []

    async def tell(ticket):
        tickets.append(ticket)

    visit.tell = tell
    asyncio.run(visit.save("evil"))
    head = {"Origin": origin} if origin else {}
    told = httpx.post(f"{site.origin}/sessie", content=tickets[0], headers=head, timeout=60)
    assert (told.status_code, "set-cookie" in told.headers) == (403, False)
    with pytest.raises(InvalidStatus):
        site.socket(origin=origin or "http://127.0.0.1:1")


def test_a_ticket_of_a_megabyte_is_refused(site):
    """A bound on every body."""
    head = {"Origin": site.origin}
    told = httpx.post(f"{site.origin}/sessie", content=b"x" * 1_000_000, headers=head, timeout=60)
    assert told.status_code == 403


@pytest.mark.parametrize("ticket", ["", "made-up"])
def test_what_a_browser_keeps_is_taken_from_a_page_that_was_asked_alone(site, ticket):
    """Nobody else brings a word there, however long."""
    head = {"Origin": site.origin, "houvast-ticket": ticket, "houvast-there": "1"}
    told = httpx.post(f"{site.origin}/bewaard", content=b"x" * 100_000, headers=head, timeout=60)
    assert (told.status_code, told.content) == (403, b"")


def test_who_only_looks_gets_no_cookie_and_the_headers_of_tls(site):
    """Product.md principle 5; issue 13 point 4: HSTS."""
    told = httpx.get(f"{site.origin}/", timeout=60)
    assert "set-cookie" not in told.headers
    assert told.headers["strict-transport-security"] == "max-age=31536000; includeSubDomains"


def test_one_address_cannot_take_all_sockets(site):
    """Issue 13 point 7: quotas per address that one cannot use up for others."""
    held = 0
    with ExitStack() as sockets:
        try:
            while held < 400:
                sockets.enter_context(site.socket(**{"X-Forwarded-For": "198.51.100.7"}))
                held += 1
        except InvalidStatus:
            pass
        assert 50 <= held <= 120
        with site.socket(**{"X-Forwarded-For": "198.51.100.8"}) as socket:
            assert register(socket)


def test_pages_that_nobody_looks_at_do_not_fill_the_memory(site):
    """Issue 13 point 7: Flet keeps each page for an hour, however many there are."""
    for _one in range(8):
        with site.socket(**{"X-Forwarded-For": "198.51.100.9"}) as socket:
            register(socket)
    with site.socket(**{"X-Forwarded-For": "198.51.100.10"}) as other:
        register(other)

    def of(address):
        return [one for one in kept_pages(app_manager).values() if one.page.client_ip == address]

    _until(lambda: all(one.connection is None for one in of("198.51.100.9")))
    asyncio.run(make_room(app_manager, "198.51.100.9", most_of_one=4))
    assert len(of("198.51.100.9")) == 3
    assert len(of("198.51.100.10")) == 1
    _until(lambda: all(one.connection is None for one in of("198.51.100.10")))
    asyncio.run(make_room(app_manager, "198.51.100.11", most=1))
    assert not [one for one in kept_pages(app_manager).values() if one.connection is None]
