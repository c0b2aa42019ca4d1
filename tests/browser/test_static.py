"""The app as files on any web server: Python in the browser, and no network after one visit."""

from __future__ import annotations

import re
import subprocess
import sys
import tarfile

import pytest

from tests.browser.person import Person
from tests.browser.server import ROOT
from tests.browser.static import StaticServer

pytestmark = pytest.mark.browser

# Comes true when the service worker has everything and answers for the page.
KEPT = """new Promise((done) => {
  const worker = navigator.serviceWorker;
  if (worker.controller) done(true);
  worker.addEventListener('controllerchange', () => done(true));
})"""


@pytest.fixture(scope="module")
def static_server():
    """The folder that build/web.py makes, on an ordinary web server."""
    subprocess.run([sys.executable, "build/web.py"], cwd=ROOT, check=True)
    with StaticServer(ROOT / "build" / "out" / "web") as server:
        yield server


def test_the_app_works_without_network_after_the_first_visit(static_server, new_phone):
    """Prepaid data runs out: the second start, and an answer, need none (product principle 5)."""
    phone = new_phone(static_server.address)
    phone.open()
    heading = phone.heading()
    phone.page.evaluate(KEPT)
    phone.offline()
    phone.page.reload()
    phone.wait_until_it_can_be_read()
    assert phone.heading() == heading
    person = Person(phone)
    person.press("Eerst rondkijken")
    person.press("Kijk mee met Noor")
    phone.sees("is een voorbeeld.")
    assert phone.hosts == {f"127.0.0.1:{static_server.port}"}
    phone.screenshot("offline")


def test_what_a_person_fills_in_never_travels(static_server, new_phone):
    """The page asks for files and never sends anything: every request is a plain GET."""
    phone = new_phone(static_server.address)
    sent = []
    phone.page.on("request", lambda request: sent.append((request.method, request.post_data)))
    sockets = []
    phone.page.on("websocket", lambda socket: sockets.append(socket.url))
    phone.open()
    assert {method for method, _data in sent} == {"GET"}
    assert [data for _method, data in sent if data] == []
    assert sockets == []


def test_nothing_travels_that_a_phone_does_not_read(static_server):
    """Prepaid data is dear: what only translators, tests and servers read stays at home."""
    with tarfile.open(ROOT / "build" / "out" / "web" / "app.tar.gz") as archive:
        names = archive.getnames()
    assert "locales/en/LC_MESSAGES/houvast.mo" in names
    assert "locales/glossary_nl.toml" in names
    unread = re.compile(
        r"\.(po|pot|md|pyi|pyc)$|/(register|exceptions_nl|replace_nl)\.toml$|/words_nl\.txt$"
        r"|^app/(server|calc)/|/babel/messages/|/flet/(auth|testing)/"
    )
    assert [name for name in names if unread.search(name)] == []
