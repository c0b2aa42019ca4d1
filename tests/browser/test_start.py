"""The page around the app, in a real browser: what it promises before anything is asked."""

from __future__ import annotations

import re
from urllib.error import HTTPError
from urllib.request import Request, urlopen

import pytest
from playwright.sync_api import expect
from websockets.exceptions import InvalidStatus
from websockets.sync.client import connect

from app.domain.sentence import say
from app.text.write import Writer
from app.ui.page.everywhere import GELDFIT
from tests.browser.person import Person
from tests.browser.server import Server

pytestmark = pytest.mark.browser

# The language and the direction that the page tells, as issue 14 point 5 asks (WCAG 3.1.1).
_SAYS = """([lang, dir]) => {
  const page = document.documentElement;
  return page.lang.split('-')[0] === lang && page.dir === dir;
}"""


def _headers(address, **asked):
    with urlopen(Request(address, headers=asked)) as answer:
        return answer.headers


def _answer(address):
    try:
        with urlopen(address) as answer:
            return answer.status, answer.read().decode()
    except HTTPError as refused:
        return refused.code, ""


def test_the_app_starts_and_says_its_name(phone):
    """The page shows the app, with a title of its own (WCAG 2.4.2)."""
    assert phone.open().status == 200
    assert "Houvast" in phone.page.title()
    phone.screenshot()


def test_the_page_is_dutch_before_the_app_is_there(houvast_server):
    """The page says its language from the first byte (WCAG 3.1.1), and speaks plain words."""
    with urlopen(houvast_server.address) as answer:
        page = answer.read().decode()
    assert '<html lang="nl">' in page
    assert "Een moment, de app start…" in page
    assert page.index("<meta charset") < 1024


def test_the_first_words_are_in_ones_own_language_and_the_app_opens_in_it(
    houvast_server, new_phone
):
    """Issue 16: in that of the browser, until another is chosen there; so without a server too."""
    phone, held, starts = new_phone(houvast_server.address, locale="ar-EG"), [], []
    boot = phone.page.locator("#boot")

    def first_words(code):
        told = Writer(code).write(say("Een moment, de app start…"))
        expect(boot.get_by_text(told)).to_be_visible()
        assert phone.page.evaluate("document.documentElement.lang") == code

    script = "**/flutter_bootstrap.js"
    phone.page.route(script, lambda one: one.continue_() if starts else held.append(one))
    phone.page.goto(houvast_server.address, wait_until="domcontentloaded")
    first_words("ar")
    boot.get_by_role("radio", name="Türkçe").check()
    first_words("tr")
    phone.screenshot("first-words")
    starts.append(True)
    for one in held:
        one.continue_()
    phone.wait_until_it_can_be_read()
    phone.wait_for_heading(Writer("tr").write(say("Wat krijgt u als u gaat werken?")))
    phone.page.wait_for_function(_SAYS, arg=["tr", "ltr"])
    Person(phone, "tr").choose_language("العربية")
    phone.page.wait_for_function(_SAYS, arg=["ar", "rtl"])


def test_the_first_words_can_be_read_and_chosen_without_any_script(houvast_server, new_phone):
    """Issue 14, point 3: what the app is and whom to call, also where nothing else comes."""
    phone = new_phone(houvast_server.address, java_script_enabled=False)
    phone.page.goto(houvast_server.address)
    for code in ("nl", "en"):
        phone.page.locator(f"#in-{code}").check()
        words, other = Writer(code), Writer("nl" if code == "en" else "en")
        for text in ("Wat u hier vindt", "Wilt u liever bellen?"):
            said, hidden = (phone.page.get_by_text(one.write(say(text))) for one in (words, other))
            expect(said).to_be_visible()
            expect(hidden).to_be_hidden()
        shown = phone.page.locator(f"#boot div[lang={code}]")
        expect(shown.get_by_text("JavaScript")).to_be_visible()
        expect(shown.get_by_role("link", name=GELDFIT)).to_be_visible()
    phone.screenshot("no-script", is_alive=False)


def test_a_screen_reader_needs_to_press_nothing(phone):
    """The tree for screen readers is there by itself, with a heading (WCAG 1.3.1)."""
    phone.open()
    assert phone.page.locator("flt-semantics").count() > 1
    assert phone.page.locator("flt-semantics-placeholder").count() == 0
    assert phone.heading()


def test_only_our_own_host_is_asked(phone, houvast_server):
    """Nothing tells another host that somebody looks at Houvast (product principle 5)."""
    phone.open()
    phone.page.wait_for_timeout(1500)
    assert phone.hosts == {f"127.0.0.1:{houvast_server.port}"}


def test_the_browser_is_told_to_keep_the_page_to_itself(houvast_server):
    """The headers refuse every other host, and every script that is not ours."""
    headers = _headers(houvast_server.address)
    policy = headers["content-security-policy"]
    assert "default-src 'self'" in policy
    scripts = re.search(r"script-src ([^;]*)", policy)[1]
    assert "unsafe-inline" not in scripts
    assert "'unsafe-eval'" not in scripts
    assert "http" not in policy
    assert headers["referrer-policy"] == "no-referrer"
    assert headers["x-content-type-options"] == "nosniff"


def test_the_client_comes_compressed_and_stays_in_the_browser(houvast_server):
    """Prepaid data is dear: large files travel compressed, and only once a version."""
    with urlopen(houvast_server.address) as answer:
        base = re.search(r'entrypointBaseUrl="(/v-\w+/)"', answer.read().decode())[1]
    lasting = _headers(
        f"{houvast_server.address}{base}main.dart.wasm", **{"Accept-Encoding": "gzip"}
    )
    assert lasting["content-encoding"] == "gzip"
    assert lasting["content-type"] == "application/wasm"
    assert "immutable" in lasting["cache-control"]
    assert int(lasting["content-length"]) < 4_000_000
    assert _headers(houvast_server.address)["cache-control"] == "no-cache"


@pytest.mark.parametrize("path", ["/docs", "/redoc", "/openapi.json", "/policy.txt", "/upload"])
def test_there_is_nothing_else_to_ask(houvast_server, path):
    """The server has the page and one socket; it describes itself to nobody."""
    status, page = _answer(f"{houvast_server.address}{path}")
    assert status == 404 or '<html lang="nl">' in page
    assert "swagger" not in page.lower()
    assert "openapi" not in page.lower()


@pytest.mark.parametrize("origin", ["https://elders.example", None])
def test_a_page_of_somebody_else_gets_no_session(houvast_server, origin):
    """Another site that a person has open cannot talk to the app in their name."""
    with (
        pytest.raises(InvalidStatus, match="403"),
        connect(f"ws://127.0.0.1:{houvast_server.port}/ws", origin=origin),
    ):
        pass


def test_a_screen_has_an_address_of_its_own(phone):
    """An address in the app can be opened at once, and survives a reload."""
    phone.open("/")
    first = phone.heading()
    phone.page.reload()
    phone.page.wait_for_selector("flt-semantics", state="attached")
    assert phone.heading() == first


def test_the_server_stops_also_after_a_socket_without_a_word():
    """A socket that opens and leaves holds nothing up (Flet 1.0.5 would wait for ever)."""
    with Server() as server, connect(f"ws://127.0.0.1:{server.port}/ws", origin=server.address):
        pass
    # At the end the server is asked to stop, and waited for.
    assert server.process.returncode is not None
