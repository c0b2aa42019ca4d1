"""From login to receipt to answer, with the network cut and the app started anew in between."""

from __future__ import annotations

import re

import pytest

from tests.browser.person import Person
from tests.browser.server import Server
from tests.server.house import Running

pytestmark = pytest.mark.browser


def _log_in(phone, person):
    phone.open("/verbinding")
    person.press("Verbind met uw gemeente")
    phone.wait_for_heading("Oefen-DigiD")
    person.sees("Dit is een oefen-DigiD.")
    person.sees("Er gaat niets naar de echte DigiD.")
    phone.press("Noor Voorbeeld")


def _see_own_data(phone, person):
    person.press("Betalingen")
    phone.wait_for_heading("Betalingen")
    phone.sees("898,49")
    phone.sees("Van uw gemeente, ")
    phone.open("/plichten")
    phone.sees("Doe iets voor anderen, als de gemeente dat vraagt.")
    phone.sees("Dit geldt nu niet, tot en met 31 december 2026.")


def _tell_income(phone, person):
    phone.open("/doorgeven")
    person.press("Inkomen van de maand")
    phone.wait_for_heading("Inkomen van de maand")
    phone.choose("oktober 2026")
    phone.choose("Loon van werk")
    phone.fill("Bedrag", "612,50")
    phone.choose("Ja, het bedrag klopt")
    person.press("Kijk het na")
    phone.wait_for_heading("Klopt dit?")
    phone.sees("612,50")


def _attach(phone, person, photo):
    """Choose a photo as large as a phone makes them."""
    photo.write_bytes(b"\xff\xd8\xff\xe0" + bytes(3_500_000))
    with phone.page.expect_file_chooser() as chooser:
        person.press("Voeg een foto of bestand toe")
    chooser.value.set_files(photo)
    phone.sees("loonstrook.jpg")


def _open_sent(phone, person):
    phone.open("/doorgeven")
    person.press("Inkomen van oktober 2026")


def _save_receipt(phone, person, file, number):
    """One page to print, with what arrived and without a name (issue 4 item 5)."""
    with phone.page.expect_download() as saved:
        person.press("Bewaar het bewijs om af te drukken")
    assert saved.value.suggested_filename == "houvast-bewijs.html"
    saved.value.save_as(file)
    page = file.read_text(encoding="utf-8")
    for text in (number, "612,50", "loonstrook.jpg", "Aangekomen", "Dit is geen besluit."):
        assert text in page
    assert "Noor" not in page
    person.sees("Het bestand staat op uw toestel.")


def test_income_told_without_network_arrives_once_and_is_answered(tmp_path, new_phone):
    """Issue 5, "It is done when", the first point; the figures are those of demo/noor.toml."""
    gemeente = Running(f"sqlite:///{tmp_path / 'gemeente.db'}", tmp_path)
    data = {"HOUVAST_DATA": str(tmp_path / "app"), "HOUVAST_GEMEENTE_URL": gemeente.address}
    app = Server(**data)
    with gemeente, app:
        phone = new_phone(app.address)
        person = Person(phone)
        _log_in(phone, person)
        phone.wait_for_heading("U bent verbonden met uw gemeente")
        _see_own_data(phone, person)
        gemeente.kill()
        _tell_income(phone, person)
        _attach(phone, person, tmp_path / "loonstrook.jpg")
        person.press("Verstuur naar de gemeente")
        phone.wait_for_heading("Dit wacht op verbinding")
        person.sees("Het is bewaard. Het is nog niet verstuurd.")
        phone.does_not_see("Nummer")
        phone.screenshot("waits")
        phone.page.goto("about:blank")
    with gemeente, app:
        assert gemeente.operate("GET", "/beheer/verzoeken") == []
        phone.open("/doorgeven")
        person.sees("Inkomen van de maand")
        phone.does_not_see("Inkomen van oktober 2026")  # nothing of anybody without a login
        _log_in(phone, person)
        phone.wait_for_heading("U bent verbonden met uw gemeente")
        _open_sent(phone, person)
        phone.wait_for_heading("De gemeente heeft dit ontvangen")
        (held,) = gemeente.operate("GET", "/beheer/verzoeken")
        assert held["aanvraagGegevens"]["periode"] == "2026-10"
        assert [one["netto"] for one in held["aanvraagGegevens"]["inkomsten"]] == [61250]
        assert [one["ontvangen"] for one in held["bijlagen"]] == [True]
        phone.sees(held["ontvangstbewijs"]["nummer"])
        phone.sees("Aangekomen")
        phone.screenshot("receipt")
        _save_receipt(phone, person, tmp_path / "bewijs.html", held["ontvangstbewijs"]["nummer"])
        told = {"status": "afgehandeld", "bericht": "Dank u. Het bedrag klopt."}
        gemeente.operate("POST", f"/beheer/verzoeken/{held['uuid']}/_besluit", json=told)
        phone.open("/verbinding")
        person.press("Kijk of er iets nieuws is")
        person.press("Berichten")
        phone.wait_for_heading("Berichten")
        phone.press(re.compile("^Antwoord op wat u stuurde"))
        phone.sees("Dank u. Het bedrag klopt.")
        _open_sent(phone, person)
        phone.wait_for_heading("De gemeente heeft geantwoord")
        phone.sees("Dank u. Het bedrag klopt.")
        phone.screenshot("answer")
        phone.page.goto("about:blank")


def test_without_a_connection_it_becomes_a_letter_and_nothing_leaves(tmp_path, new_phone):
    """Issue 4, Doorgeven: a concept that can be printed; the demo gemeente is beside the app."""
    with Server() as app:
        phone = new_phone(app.address)
        person = Person(phone)
        _tell_income(phone, person)
        person.sees("U bent niet verbonden. U kunt dit afdrukken of bewaren.")
        with phone.page.expect_download() as saved:
            person.press("Bewaar als brief om af te drukken")
        saved.value.save_as(tmp_path / "brief.html")
        letter = (tmp_path / "brief.html").read_text(encoding="utf-8")
        assert "612,50" in letter
        assert "Wilt u mij een bewijs sturen dat u dit hebt?" in letter
        phone.open("/doorgeven")
        person.sees("Concept, nog niet verstuurd")
        phone.does_not_see("Wat u invulde")


def _sessions(phone):
    return [one for one in phone._context.cookies() if one["name"] == "__Host-houvast"]


def _until(phone, what):
    for _look in range(600):
        if what():
            return
        phone.page.wait_for_timeout(100)
    raise AssertionError


def test_a_login_is_a_cookie_that_no_script_reads_and_a_logout_ends_it(new_phone):
    """Security review V3: the name of the visitor stood in the storage, and never changed."""
    with Server() as app:
        phone = new_phone(app.address)
        person = Person(phone)
        phone.open("/verbinding")
        assert phone._context.cookies() == [], "before a login nobody has a name"
        _log_in(phone, person)
        phone.wait_for_heading("U bent verbonden met uw gemeente")
        _until(phone, lambda: _sessions(phone))
        (first,) = _sessions(phone)
        assert (first["httpOnly"], first["secure"], first["sameSite"]) == (True, True, "Strict")
        assert phone.page.evaluate("document.cookie") == ""
        assert "visitor" not in phone.page.evaluate("JSON.stringify(localStorage)")
        phone.open("/verbinding/betalingen")
        phone.sees("898,49")
        thief = new_phone(app.address)
        thief._context.add_cookies([{**first, "value": "planted"}])
        thief.open("/verbinding/betalingen")
        thief.wait_for_heading("Betalingen")
        thief.does_not_see("898,49")
        phone.open("/verbinding")
        person.press("Log uit")
        _until(phone, lambda: not _sessions(phone))
        thief._context.add_cookies([first])
        thief.open("/verbinding/betalingen")
        thief.wait_for_heading("Betalingen")
        thief.does_not_see("898,49")
        for one in (phone, thief):
            one.page.goto("about:blank")
