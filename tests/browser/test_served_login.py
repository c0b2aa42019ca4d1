"""A served app and a real login: the code and the tokens stay at the server.

Issue 13 points 3 and 4: a redirect there and back, the cookie rotates, and a logout clears.
"""

from __future__ import annotations

import re

import pytest

from tests.browser.login_page import Resident
from tests.browser.server import Server
from tests.ports import free_port
from tests.server.login_server import LoginServer, real_gemeente

pytestmark = pytest.mark.browser
SESSION, UNDER_WAY = "__Host-houvast", "__Host-houvast-login"


@pytest.fixture
def login():
    """The login server."""
    with LoginServer() as server:
        yield server


@pytest.fixture
def served(tmp_path, login):
    """The app, served for a gemeente that believes that login."""
    with real_gemeente(tmp_path, free_port(), login) as gemeente:
        told = {"HOUVAST_GEMEENTE_URL": gemeente.address, "HOUVAST_LOGIN_ISSUER": login.issuer}
        with Server(**told) as app:
            yield app


def _cookies(phone):
    return {one["name"]: one for one in phone._context.cookies() if "houvast" in one["name"]}


def _until(phone, what):
    for _look in range(600):
        if what():
            return
        phone.page.wait_for_timeout(100)
    raise AssertionError


def _someone(new_phone, served, login):
    phone = new_phone(served.address)
    phone.allows(login.issuer)
    phone.allows("https://fonts.googleapis.com")  # the page of oidc-provider asks it, not ours
    return phone


def test_a_login_goes_by_the_server_and_a_logout_ends_it_everywhere(new_phone, served, login):
    """No token and no code ever gets to the page; each session has a name of its own."""
    phone = _someone(new_phone, served, login)
    noor = Resident(phone)
    phone.open("/doorgeven")
    noor.press("Inkomen van de maand")
    phone.wait_for_heading("Inkomen van de maand")
    phone.fill("Bedrag", "612,50")
    phone.go_inside("/verbinding")
    noor.go_to_login()
    assert SESSION not in _cookies(phone), "nobody is logged in yet"
    one = _cookies(phone)[UNDER_WAY]
    assert (one["httpOnly"], one["secure"], one["sameSite"]) == (True, True, "Lax")
    noor.cancel_on_the_page()
    phone.wait_for_heading("Inloggen bij uw gemeente")
    noor.sees("U bent gestopt met inloggen. Dat mag.")
    assert not _cookies(phone)
    phone.screenshot("cancelled")
    noor.press("Ga naar de inlogpagina")
    phone.page.wait_for_url(re.compile("/interaction/"))
    noor.on_the_page("demo-noor")
    phone.wait_for_heading("U bent verbonden met uw gemeente")
    assert "code=" not in phone.page.url
    first = _cookies(phone)[SESSION]
    assert (first["httpOnly"], first["sameSite"]) == (True, "Strict")
    assert UNDER_WAY not in _cookies(phone)
    kept = phone.page.evaluate("JSON.stringify({...localStorage, ...sessionStorage})")
    for private in ("eyJ", "Noor", "demo-noor", "verifier"):
        assert private not in kept, private
    phone.go_inside("/doorgeven/inkomsten")
    phone.wait_for_heading("Inkomen van de maand")
    phone.holds("Bedrag", "612,50")
    phone.go_inside("/verbinding")
    noor.log_out()
    _until(phone, lambda: SESSION not in _cookies(phone))
    thief = new_phone(served.address)
    thief._context.add_cookies([first])
    thief.open("/verbinding/betalingen")
    thief.wait_for_heading("Betalingen")
    thief.does_not_see("898,49")
    phone.open("/verbinding")
    noor.log_in()
    assert _cookies(phone)[SESSION]["value"] != first["value"]
    for one in (phone, thief):
        one.page.goto("about:blank")


def test_on_a_device_of_many_nothing_is_kept_and_nothing_typed_is_lost(new_phone, served, login):
    """The page is kept at the server meanwhile; the login of before lets nobody in."""
    phone = _someone(new_phone, served, login)
    noor = Resident(phone)
    phone.open("/instellingen/toestel")
    phone.choose("Meer mensen gebruiken dit toestel")
    noor.press("Kies dit")
    phone.sees_button("Sluit af en wis alles")
    phone.go_inside("/doorgeven/inkomsten")
    phone.wait_for_heading("Inkomen van de maand")
    phone.fill("Bedrag", "612,50")
    phone.go_inside("/verbinding")
    noor.log_in()
    phone.go_inside("/doorgeven/inkomsten")
    phone.wait_for_heading("Inkomen van de maand")
    phone.holds("Bedrag", "612,50")
    kept = phone.page.evaluate("JSON.stringify({...localStorage})")
    assert "sealed" not in kept
    phone.go_inside("/verbinding")
    noor.press("Log uit")
    phone.page.wait_for_url(re.compile("/session/end"))
    phone.open("/verbinding")  # who does not end it there
    noor.go_to_login()
    phone.page.wait_for_selector("input[name=login]")  # is asked all the same who it is
    phone.page.goto("about:blank")


def test_on_ones_own_computer_the_page_takes_the_way_back_itself(tmp_path, new_phone, login):
    """RFC 8252, 7.3: a loopback address, in the browser of the person; what was typed is there."""
    with real_gemeente(tmp_path, free_port(), login) as gemeente:
        told = {"HOUVAST_GEMEENTE_URL": gemeente.address, "HOUVAST_LOGIN_ISSUER": login.issuer}
        with Server(HOUVAST_STAY_LOGGED_IN="yes", **told) as app:
            phone = _someone(new_phone, app, login)
            noor = Resident(phone)
            phone.open("/doorgeven/inkomsten")
            phone.wait_for_heading("Inkomen van de maand")
            phone.fill("Bedrag", "612,50")
            phone.go_inside("/verbinding")
            noor.log_in()
            assert "code=" not in phone.page.url
            assert not _cookies(phone)
            phone.go_inside("/doorgeven/inkomsten")
            phone.wait_for_heading("Inkomen van de maand")
            phone.holds("Bedrag", "612,50")
            phone.page.goto("about:blank")
            phone.open("/verbinding")
            phone.wait_for_heading("U bent verbonden met uw gemeente")
            noor.log_out()
            phone.page.goto("about:blank")
