"""The static app on a phone and a real gemeente: from login to answer, and what stays behind.

Python runs in the browser and talks to the gemeente itself (issue 13 point 2); what is not sent
yet lies in the database of the browser. Nothing is simulated but the person.
"""

from __future__ import annotations

import json
import re

import pytest

from tests.browser.pin import LOCKED, PIN, choose_pin, open_lock
from tests.browser.reporter import Reporter
from tests.browser.static import StaticServer, built_app
from tests.browser.stored import STORED, TOKEN
from tests.ports import free_port
from tests.server.house import Running

pytestmark = pytest.mark.browser

@pytest.fixture(scope="module")
def port():
    """Where the gemeente will be: the app is built for that address."""
    return free_port()


@pytest.fixture(scope="module")
def static(port):
    """The app for that gemeente, on an ordinary web server."""
    told = f"demo=http://127.0.0.1:{port}"
    with built_app("--gemeente", told) as folder, StaticServer(folder) as server:
        yield server


@pytest.fixture
def gemeente(tmp_path, port, static):
    """The reference gemeente, which lets this one page in."""
    database = f"sqlite:///{tmp_path / 'gemeente.db'}"
    made = Running(database, tmp_path, HOUVAST_ORIGINS=static.address)
    made.port, made.address = port, f"http://127.0.0.1:{port}"
    return made


class Connected(Reporter):
    """Somebody with a phone who reports to the gemeente."""

    def log_in(self):
        """At the simulated login of the demo."""
        self.press("Verbind met uw gemeente")
        self.phone.wait_for_heading("Oefen-DigiD")
        self.phone.press("Noor Voorbeeld")
        self.phone.wait_for_heading("U bent verbonden met uw gemeente")

    def open_and_log_in(self):
        """After the page was closed: the token is gone, and who was here is not."""
        self.phone.open("/verbinding")
        self.log_in()

    def send(self):
        """To the gemeente."""
        self.press("Verstuur naar de gemeente")


def _phone(phone_with_app, static, gemeente):
    """A phone that may ask the two hosts it needs; a gemeente that is away is no fault of it."""
    phone = phone_with_app(static.address)
    phone.allows(gemeente.address)
    return phone


def test_income_told_on_the_phone_arrives_once_and_is_answered(static, gemeente, phone_with_app):
    """Issue 13: log in, report, the network goes, close, open, receipt, answer, log out."""
    phone = _phone(phone_with_app, static, gemeente)
    noor = Connected(phone)
    with gemeente:
        noor.choose_gemeente()
        noor.log_in()
        phone.screenshot("connected")
        noor.go_report()
        gemeente.kill()
        noor.send()
        phone.wait_for_heading("Dit wacht op verbinding")
        noor.sees("Het is bewaard. Het is nog niet verstuurd.")
        phone.screenshot("waits")
        stored = phone.page.evaluate(STORED)
        assert '"kind":"item"' in stored, "what waits lies in the browser"
        assert "61250" not in stored, "and nobody can read it there"
        phone.page.goto("about:blank")
    with gemeente:
        assert gemeente.operate("GET", "/beheer/verzoeken") == []
        phone.open("/doorgeven")
        noor.press("Inkomen van oktober 2026")
        phone.wait_for_heading("Log in om dit te versturen")
        phone.screenshot("log-in")
        noor.open_and_log_in()
        noor.press("Iets doorgeven aan uw gemeente")
        noor.press("Inkomen van oktober 2026")
        phone.wait_for_heading("De gemeente heeft dit ontvangen")
        (held,) = gemeente.operate("GET", "/beheer/verzoeken")
        assert [one["netto"] for one in held["aanvraagGegevens"]["inkomsten"]] == [61250]
        phone.sees(held["ontvangstbewijs"]["nummer"])
        phone.screenshot("receipt")
        told = {"status": "afgehandeld", "bericht": "Dank u. Het bedrag klopt."}
        gemeente.operate("POST", f"/beheer/verzoeken/{held['uuid']}/_besluit", json=told)
        noor.open_and_log_in()
        noor.press("Berichten")
        phone.press(re.compile("^Antwoord op wat u stuurde"))
        phone.sees("Dank u. Het bedrag klopt.")
        phone.screenshot("answer")
        noor.open_and_log_in()
        noor.press("Log uit")
        phone.wait_for_heading("U bent niet verbonden")
        phone.screenshot("logged-out")
        stored = phone.page.evaluate(STORED)
        for private in ("Noor Voorbeeld", "61250", "898,49", "89849", "Het bedrag klopt"):
            assert private not in stored, private
        assert not TOKEN.search(stored)
        left = gemeente.operate("GET", "/beheer/verzoeken")
        assert left == [], "what was answered is done, and nothing came a second time"


def test_two_tabs_send_everything_once(static, gemeente, phone_with_app):
    """Fault 43: two tabs on one outbox: each hears what the other did, and nothing is double."""
    phone = _phone(phone_with_app, static, gemeente)
    noor = Connected(phone)
    with gemeente:
        noor.choose_gemeente()
        noor.log_in()
        noor.go_report()
        gemeente.kill()
        noor.send()
        phone.wait_for_heading("Dit wacht op verbinding")
    other = phone.other_tab()
    also = Connected(other)
    with gemeente:
        also.open_and_log_in()
        phone.wait_for_heading("De gemeente heeft dit ontvangen")
        held = gemeente.operate("GET", "/beheer/verzoeken")
        assert len(held) == 1
        puts = gemeente.logbook.read_text(encoding="utf-8")
        assert puts.count(held[0]["uuid"]) >= 1
        phone.screenshot("other-tab")


_PHOTO = b"\xff\xd8\xff\xe0" + b"wat op de foto staat" * 20_000


def test_behind_a_pin_a_report_with_a_photo_waits_sealed_and_goes_after_it(
    static, gemeente, phone_with_app, tmp_path
):
    """The lock closes in the middle of sending; in the other tab too. Nothing is lost or read."""
    phone = _phone(phone_with_app, static, gemeente)
    noor = Connected(phone)
    with gemeente:
        noor.choose_gemeente()
        choose_pin(phone)
        phone.go_inside("/verbinding")
        noor.log_in()
        noor.go_report()
        photo = tmp_path / "loonstrook.jpg"
        photo.write_bytes(_PHOTO)
        with phone.page.expect_file_chooser() as chooser:
            noor.press("Voeg een foto of bestand toe")
        chooser.value.set_files(photo)
        phone.sees("loonstrook.jpg")
        gemeente.kill()
        noor.send()
        phone.wait_for_heading("Dit wacht op verbinding")
    stored = phone.page.evaluate(STORED)
    assert '"kind":"content"' in stored, "the photo lies in the browser"
    for private in ("wat op de foto staat", "loonstrook", "61250", "demo-noor", PIN):
        assert private not in stored, private
    assert not TOKEN.search(stored)
    other = phone.other_tab()
    other.open()
    open_lock(other)
    phone.go_inside("/instellingen/toestel")
    phone.press("Doe nu op slot")
    for tab in (phone, other):
        tab.wait_for_heading(LOCKED)
    phone.screenshot("locked")
    with gemeente:
        assert gemeente.operate("GET", "/beheer/verzoeken") == []
        open_lock(phone)
        phone.go_inside("/doorgeven")
        noor.press("Inkomen van oktober 2026")
        phone.wait_for_heading("De gemeente heeft dit ontvangen")
        phone.sees("Aangekomen")
        (held,) = gemeente.operate("GET", "/beheer/verzoeken")
        assert [one["ontvangen"] for one in held["bijlagen"]] == [True]
    phone.errors.clear()  # the gemeente was away


def test_a_logout_in_one_tab_shows_nobody_in_the_other(static, gemeente, phone_with_app):
    """The token of each tab is its own; after a logout in one neither shows or sends anything."""
    phone = _phone(phone_with_app, static, gemeente)
    noor = Connected(phone)
    with gemeente:
        noor.choose_gemeente()
        noor.log_in()
        other = phone.other_tab()
        also = Connected(other)
        also.open_and_log_in()
        other.go_inside("/verbinding/betalingen")
        other.sees("898,49")
        noor.press("Log uit")
        phone.wait_for_heading("U bent niet verbonden")
        other.does_not_see("898,49")
        other.go_inside("/verbinding")
        other.wait_for_heading("U bent niet verbonden")
        stored = phone.page.evaluate(STORED)
        for private in ("898,49", "89849", "demo-noor", "Noor Voorbeeld"):
            assert private not in stored, private
        assert not TOKEN.search(stored)


def test_the_page_lets_the_app_talk_to_no_other_host(static, gemeente, phone_with_app):
    """The policy of the page holds in the worker too, where Python runs: named origins only."""
    phone = _phone(phone_with_app, static, gemeente)
    with gemeente:
        phone.open("/verbinding")
        policy = phone.page.get_attribute('meta[http-equiv="Content-Security-Policy"]', "content")
        assert f"connect-src 'self' blob: data: {gemeente.address};" in policy
        worker = next(one for one in phone.page.workers)
        assert worker.url.startswith("blob:")
        ask = "(url) => fetch(url, {mode: 'no-cors'}).then(() => 'asked', () => 'refused')"
        assert worker.evaluate(ask, f"{gemeente.address}/health/ready") == "asked"
        elsewhere = static.address.replace("127.0.0.1", "localhost")
        assert worker.evaluate(ask, elsewhere) == "refused"
        phone.errors.clear()  # the browser says that it refused


_SHELF = """async () => {
  const shelf = await houvast.shelf('promises');
  const bytes = (text) => new TextEncoder().encode(text);
  const content = async (key) => {
    const row = await shelf.row('item', 'noor', key);
    return row.length ? [row[1], new TextDecoder().decode(row[2])] : null;
  };
  const add = (key, text) => ['add', 'item', 'noor', key, 0, bytes(text)];
  const swap = (key, version, text) => ['swap', 'item', 'noor', key, version, bytes(text)];
  const told = {};
  told.added = await shelf.write([add('b', '1'), add('a', '2')]);
  told.again = await shelf.write([add('c', '3'), add('a', 'x')]);
  told.halfway = await content('c');
  told.race = await Promise.all(
    Array.from({length: 20}, (_, at) => shelf.write([swap('a', 1, `swap ${at}`)])));
  told.version = (await content('a'))[0];
  told.order = (await shelf.rows('item', 'noor')).map((row) => row[0]);
  await shelf.write([['add', 'item', 'sam', 'a', 0, bytes('of sam')]]);
  await shelf.write([['drop all', 'item', 'noor', '', 0, bytes('')]]);
  told.left = [(await shelf.rows('item', 'noor')).length, (await shelf.rows('item', 'sam')).length];
  shelf.close();
  return JSON.stringify(told);
}"""


def test_the_shelf_of_the_browser_keeps_the_promises_of_a_shelf(static, gemeente, phone_with_app):
    """As of the file (tests/data/sync/test_store.py): whole or not at all, and one swap wins."""
    phone = _phone(phone_with_app, static, gemeente)
    phone.open("/verbinding")
    (worker,) = phone.page.workers
    told = json.loads(worker.evaluate(_SHELF))
    assert (told["added"], told["again"], told["halfway"]) == (True, False, None)
    assert sum(told["race"]) == 1
    assert told["version"] == 2
    assert told["order"] == ["b", "a"]
    assert told["left"] == [0, 1]
