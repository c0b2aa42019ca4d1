"""From a duty that does not suit to a letter that asks for something else, on a real phone."""

from __future__ import annotations

import pytest

from tests.browser.person import Person

pytestmark = pytest.mark.browser


def test_somebody_prepares_a_request_about_a_duty(houvast_server, new_phone):
    """Issue 4: finds a duty that does not suit and prepares the request; nothing is sent.

    The article in the letter is Participatiewet 18 lid 4 onder d.
    """
    clipboard = ["clipboard-read", "clipboard-write"]
    phone = new_phone(houvast_server.address, permissions=clipboard)
    person = Person(phone)
    phone.open()
    person.press("Mijn plichten")
    phone.wait_for_heading("Mijn plichten")
    person.press("Ja")
    phone.sees("Dit vraagt de wet van u")
    phone.screenshot("list")
    person.press("Reizen voor werk")
    phone.wait_for_heading("Reizen voor werk, tot drie uur per dag")
    person.press("Wat als het niet lukt?")
    phone.sees("Zo wordt de verlaging kleiner, of komt die er niet")
    phone.screenshot("duty")
    person.press("Ik vraag ontheffing")
    phone.wait_for_heading("Een brief aan uw gemeente")
    person.press("Kopieer de tekst")
    person.sees("Gekopieerd. Plak de tekst in een brief of bericht.")
    copied = phone.page.evaluate("navigator.clipboard.readText()")
    assert "Ik vraag u om ontheffing van deze plicht." in copied
    assert "18 lid 4 onder d" in copied
    phone.page.go_back()
    phone.wait_for_heading("Reizen voor werk, tot drie uur per dag")
    assert phone.hosts == {f"127.0.0.1:{houvast_server.port}"}
    assert phone.errors == []
