"""Hours that one keeps for oneself, and the talk after three months, on the smallest phone."""

from __future__ import annotations

import re

import pytest

from tests.browser.person import Person

pytestmark = pytest.mark.browser


def test_hours_of_a_choice_and_the_day_of_the_talk(houvast_server, new_phone):
    """product.md 3, Meedoen: hours kept if you want that, a talk after 3 and 6 months.

    Both stay on the phone. The talk of 1 December stands on Thuis of 20 November.
    """
    phone = new_phone(houvast_server.address, width=360, height=640, accept_downloads=True)
    person = Person(phone)
    phone.open("/meedoen/zorg/mantelzorg")
    person.press("Zet bij mijn keuzes")
    phone.wait_for_heading("Mijn keuzes")
    person.press("Uren bijhouden")
    phone.wait_for_heading("Mijn uren")
    person.press("Schrijf uren op")
    phone.wait_for_heading("Schrijf uren op")
    person.press("Eén dag eerder")
    phone.fill("Uren", "2,5")
    phone.fill("Wat", "Boodschappen gedaan")
    person.press("Zet in mijn dagboek")
    phone.wait_for_heading("Mijn uren")
    phone.sees("Deze week deed u 2,5\xa0uur.")
    phone.sees(re.compile("19 november 2026: Zorgen voor iemand die u kent, 2,5.uur"))
    phone.screenshot("hours")
    person.press("Terug")
    phone.wait_for_heading("Mijn keuzes")
    person.press("Een gesprek: past dit nog?")
    phone.wait_for_heading("Een gesprek: past dit nog?")
    for label, text in (("Dag", "1"), ("Maand", "9"), ("Jaar", "2026")):
        phone.fill(label, text)
    person.press("Toon de dagen")
    phone.sees("1 december 2026")
    with phone.page.expect_download() as saving:
        person.press("Zet in mijn agenda")
    assert saving.value.suggested_filename == "houvast.ics"
    phone.screenshot("talk")
    phone.end_and_open_again()
    phone.wait_for_heading("Thuis")
    phone.sees("Rond 1 december 2026. Het is een uitnodiging.")
