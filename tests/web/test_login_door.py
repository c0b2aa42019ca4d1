"""The door of a served app to a login page: what belongs to a login stays at the server.

Issue 13 points 3 and 4; RFC 9700 2.1 and 4.7 (who began it is who ends it), ASVS 7.2.4.
"""

from __future__ import annotations

import asyncio
import re

import httpx
import pytest
from starlette.applications import Starlette
from starlette.routing import Route

from app.data.connected import LoginServer
from app.served import login_here
from app.web import login_door
from app.web.login_door import BACK, BEGIN, LoginDoor
from app.web.session_cookie import COOKIE
from app.web.visits import Visits

ORIGIN = "https://houvast.example"
PAGE = "https://inloggen.example/auth?state=s"


class Issuer:
    """Lets everybody in, as it was told."""

    def __init__(self):
        self.why, self.is_there, self.came = "", True, []

    async def begin(self, home, *, afresh):
        """The page, when it is there."""
        return (f"{PAGE}&home={home}&afresh={afresh}", "verifier") if self.is_there else None

    async def back(self, home, url, begun, visit):
        """Who came back is the person of before."""
        self.came.append((home, url, begun))
        if not self.why:
            await visit.save("noor")
        return self.why


class Site:
    """The door with its sessions, and a clock that is moved."""

    def __init__(self):
        self.seconds, self.issuer = 0.0, Issuer()
        self.visits = Visits(lambda: self.seconds)
        self.door = LoginDoor(self.visits, frozenset({ORIGIN, "http://127.0.0.1:1"}), self.issuer)
        routes = [Route(BEGIN, self.door.begin), Route(BACK, self.door.back)]
        self.app = Starlette(routes=routes)

    def ask(self, path, cookies="", origin=ORIGIN, **head):
        """One request of a browser that goes somewhere."""

        async def asked():
            transport = httpx.ASGITransport(self.app)
            async with httpx.AsyncClient(transport=transport, base_url=origin) as browser:
                head.setdefault("Sec-Fetch-Site", "same-origin")
                return await browser.get(path, headers={"Cookie": cookies, **head})

        return asyncio.run(asked())


@pytest.fixture
def site():
    """A site where nobody is."""
    return Site()


def _cookies(answer):
    """Name and value of what was set, and its habits."""
    told = answer.headers.get_list("set-cookie")
    return {one.split("=")[0]: one.split("=", 1)[1].split("; ") for one in told}


def _begun(site, **rest):
    answer = site.ask(BEGIN, **rest)
    return f"{login_door.COOKIE}={_cookies(answer)[login_door.COOKIE][0]}"


def test_a_login_begins_with_a_cookie_that_no_script_reads(site):
    """Lax, because who comes from the issuer brings no other; of this host alone; no session."""
    answer = site.ask(BEGIN)
    assert answer.status_code == 303
    assert answer.headers["location"].startswith(PAGE)
    assert answer.headers["cache-control"] == "no-store"
    (name,) = _cookies(answer)
    value, *habits = _cookies(answer)[name]
    assert name.startswith("__Host-")
    assert re.fullmatch(r"[\w-]{43}", value)
    assert set(habits) == {"Max-Age=900", "Path=/", "Secure", "HttpOnly", "SameSite=Lax"}
    assert "verifier" not in answer.headers["location"]
    assert "afresh=True" in site.ask(f"{BEGIN}?opnieuw").headers["location"]


@pytest.mark.parametrize("site_of", ["cross-site", "same-site"])
def test_another_site_begins_no_login_here(site, site_of):
    """Nor does a request to another host than ours."""
    assert site.ask(BEGIN, **{"Sec-Fetch-Site": site_of}).status_code == 403
    assert site.ask(BEGIN, origin="https://evil.example").status_code == 403


def test_who_comes_back_has_a_new_session_and_the_one_before_is_over(site):
    """The name changes at a login (V3); the way of the login is of use once."""
    key, ticket = site.visits.begin("sam")
    before = site.visits.redeem(ticket).name
    cookies = _begun(site, cookies=f"{COOKIE}={before}")
    answer = site.ask(f"{BACK}?code=c&state=s", cookies)
    assert (answer.status_code, answer.headers["location"]) == (303, "/terug")
    assert site.issuer.came == [(ORIGIN, f"{ORIGIN}{BACK}?code=c&state=s", "verifier")]
    told = _cookies(answer)
    assert told[login_door.COOKIE][:2] == ["", "Max-Age=0"]
    name, *habits = told[COOKIE]
    assert "SameSite=Strict" in habits
    assert "HttpOnly" in habits
    assert site.visits.text(site.visits.open(name).key) == "noor"
    assert name != before
    assert site.visits.text(key) is None
    again = site.ask(f"{BACK}?code=c&state=s", cookies)
    assert again.headers["location"] == "/verbinding/inloggen/te-laat"
    assert COOKIE not in _cookies(again)
    assert len(site.issuer.came) == 1


def test_an_address_that_somebody_else_was_given_logs_nobody_in(site):
    """Login CSRF: without the cookie of this browser the code is not even looked at."""
    _begun(site)
    for cookies in ("", f"{login_door.COOKIE}=planted", f"{COOKIE}=x"):
        answer = site.ask(f"{BACK}?code=c&state=s", cookies)
        assert answer.headers["location"] == "/verbinding/inloggen/te-laat"
        assert COOKIE not in _cookies(answer)
    assert site.issuer.came == []


@pytest.mark.parametrize("why", ["gestopt", "niveau", "geen-verbinding", "mislukt"])
def test_who_does_not_get_in_keeps_the_session_of_before_and_reads_why(site, why):
    """A login that was cancelled costs nothing."""
    key, ticket = site.visits.begin("sam")
    cookies = _begun(site, cookies=f"{COOKIE}={site.visits.redeem(ticket).name}")
    site.issuer.why = why
    answer = site.ask(f"{BACK}?error=access_denied", cookies)
    assert answer.headers["location"] == f"/verbinding/inloggen/{why}"
    assert COOKIE not in _cookies(answer)
    assert site.visits.text(key) == "sam"


def test_a_login_has_an_end_and_there_is_room_for_so_many(site, monkeypatch):
    """A quarter of an hour; the oldest goes when there are too many; 60 a minute of an address."""
    cookies = _begun(site)
    site.seconds = 901.0
    assert site.ask(f"{BACK}?code=c", cookies).headers["location"].endswith("/te-laat")
    monkeypatch.setattr(login_door, "MOST", 2)
    first, second, third = _begun(site), _begun(site), _begun(site)
    assert site.ask(f"{BACK}?code=c", first).headers["location"].endswith("/te-laat")
    for one in (second, third):
        assert site.ask(f"{BACK}?code=c", one).headers["location"] == "/terug"
    many = [site.ask(BEGIN).headers["location"] for _ in range(70)]
    assert many[-1] == "/verbinding/inloggen/geen-verbinding"
    site.issuer.is_there = False
    site.seconds = 2000.0
    assert site.ask(BEGIN).headers["location"] == "/verbinding/inloggen/geen-verbinding"


def test_a_login_is_of_a_gemeente_somewhere_and_over_tls():
    """README, settings: a mistake is told when the app starts, not when somebody logs in."""
    there = {"HOUVAST_GEMEENTE_URL": "https://burger-api.example"}
    issuer = {"HOUVAST_LOGIN_ISSUER": "https://inloggen.example"}
    assert login_here(there) is None
    assert login_here(there | issuer) == LoginServer("https://inloggen.example")
    named = {"HOUVAST_LOGIN_CLIENT": "wi-app"}
    assert login_here(there | issuer | named).client == "wi-app"
    with pytest.raises(ValueError, match="HOUVAST_GEMEENTE_URL"):
        login_here(issuer)
    with pytest.raises(ValueError, match="issuer"):
        login_here(there | {"HOUVAST_LOGIN_ISSUER": "http://inloggen.example"})
