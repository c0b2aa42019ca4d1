"""The app as files on any web server: Python in the browser, and no network after one visit."""

from __future__ import annotations

import hashlib
import json
import re
from dataclasses import dataclass

import pytest

from app.domain.sentence import say
from app.text.catalog import SOURCE, languages
from app.text.write import Writer
from app.web.scripts import SCRIPTS
from tests.browser.driver import Phone
from tests.browser.person import Person
from tests.browser.stored import KEPT, MEMORIES

pytestmark = pytest.mark.browser

_HEARS_THE_WISH_TO_STAY = """if (navigator.storage) {
  const persist = navigator.storage.persist.bind(navigator.storage);
  navigator.storage.persist = () => { window.isAskedToStay = true; return persist(); };
}"""
_CHOOSES_POLISH = """addEventListener('DOMContentLoaded', () => {
  document.getElementById('in-pl').click();
});"""


@dataclass(frozen=True)
class FirstUse:
    """The phone of somebody who opened the app for the first time, and all that travelled."""

    phone: Phone
    requests: tuple[tuple[str, str | None], ...]
    sockets: tuple[str, ...]
    sent: tuple[str, ...]
    memories: int
    is_asked_to_stay: bool


@pytest.fixture(scope="module")
def first_use(static_server, browser):
    """One first visit, until all is kept that a later one needs."""
    with Phone(browser, static_server.address, "first-use") as phone:
        requests, sockets = [], []
        phone.page.on("request", lambda one: requests.append((one.method, one.post_data)))
        phone.page.on("websocket", lambda socket: sockets.append(socket.url))
        phone.page.add_init_script(_HEARS_THE_WISH_TO_STAY)
        phone.open()
        phone.page.evaluate(KEPT)
        memories = phone.page.evaluate(MEMORIES)
        sent = tuple(static_server.sent)
        is_asked = phone.page.evaluate("window.isAskedToStay === true")
        yield FirstUse(phone, tuple(requests), tuple(sockets), sent, memories, is_asked)
        phone.check()


@pytest.fixture(scope="module")
def first_visits(first_use):
    """A phone that fetched the app before is that of the first use."""
    return lambda _address: first_use.phone


def test_the_app_works_without_network_after_the_first_visit(static_server, phone_with_app):
    """Prepaid data runs out: the second start, and an answer, need none (product principle 5)."""
    phone = phone_with_app(static_server.address)
    phone.offline()
    phone.open()
    phone.wait_for_heading("Wat krijgt u als u gaat werken?")
    person = Person(phone)
    person.press("Eerst rondkijken")
    person.press("Kijk mee met Noor")
    phone.sees("is een voorbeeld.")
    assert phone.hosts == {f"127.0.0.1:{static_server.port}"}
    phone.screenshot("offline")


def test_what_a_person_fills_in_never_travels(first_use):
    """The page asks for files and never sends anything: every request is a plain GET."""
    assert {method for method, _data in first_use.requests} == {"GET"}
    assert [data for _method, data in first_use.requests if data] == []
    assert first_use.sockets == ()


def test_nothing_travels_that_a_phone_does_not_read(static_server):
    """Prepaid data is dear: what only translators, tests and servers read stays at home."""
    names = _names_in_the_pack(static_server.folder)
    assert "locales/houvast.ids" in names
    assert "locales/glossary_nl.toml" in names
    assert "app/web/keep.pyc" in names
    unread = re.compile(
        r"\.(po|pot|mo|words|md|pyi|py)$|/(register|exceptions_nl|replace_nl)\.toml$|/words_nl\.txt$"
        r"|^app/(server|calc)/|^app/web/(server|client|page|first_page)\.|/babel/messages/|/flet/(auth|testing)/"
    )
    assert [name for name in names if unread.search(name)] == []


def test_the_first_use_takes_less_than_nine_megabytes(static_server):
    """Issue 14, point 1: in all for the first use in Dutch, the page and the worker included."""
    files, kept = _packed(static_server.folder)
    drawn = ["main.dart.wasm", "main.dart.mjs", "canvaskit/skwasm.wasm", "canvaskit/skwasm.js"]
    packed = sum(files[name][1] for name in {*kept, *drawn} - {"index.html"})
    plain = sum(
        (static_server.folder / name).stat().st_size for name in ("index.html", "service_worker.js")
    )
    assert packed + plain < 9_000_000
    assert (static_server.folder / "index.html").stat().st_size < 60_000


def test_another_language_takes_less_than_a_hundred_and_fifty_kilobytes(static_server):
    """Issue 16: its words and the letters of its script, packed; who reads Dutch gets neither."""
    files, kept = _packed(static_server.folder)
    later = {name: entry[1] for name, entry in files.items() if name.startswith("words/")}
    letters = [files[f"assets/fonts/{name}"][1] for name in SCRIPTS.values()]
    assert set(later) == {f"words/{one.code}.words" for one in languages() if one.code != SOURCE}
    assert max(later.values()) + max(letters) < 150_000
    assert not {*later, *(f"assets/fonts/{name}" for name in SCRIPTS.values())} & set(kept)


def test_a_language_comes_when_it_is_chosen_and_stays_without_network(
    static_server, first_use, phone_with_app
):
    """Nothing of it comes before; afterwards another start needs no network for it.

    The page that comes before the app may choose as well.
    """
    files, _kept = _packed(static_server.folder)
    words = "/" + files["words/en.words"][0]
    assert words not in first_use.sent
    phone = phone_with_app(static_server.address)
    phone.open()
    Person(phone).press("English")
    phone.sees("Choose your language")
    assert static_server.sent.count(words) == 1
    phone.offline()
    phone.page.reload()
    phone.wait_until_it_can_be_read()
    phone.sees("Choose your language")
    phone.offline(is_off=False)
    phone.page.add_init_script(_CHOOSES_POLISH)
    phone.page.reload()
    phone.wait_until_it_can_be_read()
    phone.sees(Writer("pl").write(say("Kies uw taal")))


def _packed(folder):
    """Every file with its pack, and the names that are kept from the first use on."""
    worker = (folder / "service_worker.js").read_text(encoding="utf-8")
    files = json.loads(re.search(r"^const FILES = (.*?);", worker, re.MULTILINE)[1])
    return files, json.loads(re.search(r"for \(const name of (\[.*?\])\)", worker)[1])


def test_every_name_is_made_of_what_it_holds(static_server):
    """Such a file may be kept for ever by a browser, and by a host in between."""
    packs = list((static_server.folder / "f").iterdir())
    assert len(packs) > 20
    for path in packs:
        assert hashlib.sha256(path.read_bytes()).hexdigest().startswith(path.name.split(".")[0])


def test_each_byte_comes_once(first_use):
    """Prepaid data is dear: the worker keeps what the page asked for, and asks for it once."""
    asked = [path for path in first_use.sent if path.startswith("/f/")]
    assert len(asked) > 15
    assert len(asked) == len(set(asked))


def test_what_is_asked_is_counted_by_who_asked(first_use, static_server):
    """Others look at what a phone asked; here both asked for much, so it is no empty count."""
    own, asked = f"127.0.0.1:{static_server.port}", first_use.phone.asked
    assert min(asked[own, "page"], asked[own, "service worker"]) > 15, asked


def _names_in_the_pack(folder):
    pack = (folder / "python" / "app.pack").read_bytes()
    size = int.from_bytes(pack[:4], "little")
    return [name for name, _size in json.loads(pack[4 : 4 + size])]


def test_python_keeps_its_memory_for_the_next_start(first_use):
    """Issue 14, point 2: a later start is quick; without kept memory it is an ordinary one."""
    assert first_use.memories == 1


def test_the_browser_is_asked_to_keep_what_is_there(first_use):
    """Issue 14, point 4: a phone that runs out of room otherwise throws it away first."""
    assert first_use.is_asked_to_stay
