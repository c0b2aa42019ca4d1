"""Somebody whose payment does not add up finds out why, and goes away with questions and days."""

from __future__ import annotations

import json
import re

import pytest

from app.ui import routes
from tests.browser import sizes
from tests.browser import test_every_screen as every_screen
from tests.browser.person import Person
from tests.ui.test_letters import TOLD
from tests.ui.visitor import kept

pytestmark = pytest.mark.browser

_WITH_LINES = (
    routes.LETTERS,
    routes.STATEMENT,
    routes.STATEMENT_TOLD,
    routes.STATEMENT_PAPER,
    routes.TERM,
)


@sizes.today(4)
def test_a_person_explains_a_statement_that_does_not_add_up(
    houvast_server, new_phone, width, height
):
    """Issue 4, done when; Participatiewet 31.2.n: of 600,00 a quarter stays, and was not given.

    Norm without holiday part 1.348,49, July 2026 (rules-nl, correction 1); less 600,00 is 748,49,
    with the exempt 150,00 it is 898,49.
    """
    phone = new_phone(houvast_server.address, width=width, height=height)
    person = Person(phone)
    phone.open()
    person.press("Brieven en dagen")
    phone.wait_for_heading("Brieven en dagen")
    person.press("Leg mijn specificatie uit")
    phone.wait_for_heading("Leg mijn specificatie uit")
    for title, amount in (
        ("Norm", "1348,49"),
        ("Loon of ander inkomen (inkomsten)", "600"),
        ("Aan u betaald", "748,49"),
    ):
        person.press("Voeg een regel toe")
        phone.wait_for_heading("Welke regel staat er?")
        person.press(title)
        phone.wait_for_heading(title)
        phone.fill_only(amount)
        person.press("Zet erbij")
        phone.wait_for_heading("Leg mijn specificatie uit")
    phone.fill_only("600")
    phone.screenshot(f"{width}-told")
    person.press("Leg uit")
    phone.wait_for_heading("Dit is anders dan wij verwachten")
    phone.sees("Dat is € 150,00 minder dan wij verwachten.".replace("€ ", "€" + chr(160)))
    phone.sees("De meest waarschijnlijke reden")
    phone.sees("Wij zien in dit bedrag geen vrijlating.")
    phone.screenshot(f"{width}-explained")
    person.press("Maak een blad met vragen")
    phone.wait_for_heading("Dit wil ik vragen aan de gemeente")
    with phone.page.expect_download() as saved:
        person.press("Bewaar als bestand")
    page = saved.value.path().read_text(encoding="utf-8")
    assert "Ik verwachtte" in page
    assert not re.search(r"https?:|src=|<script", page)


@sizes.on(sizes.SMALL)
def test_the_days_of_a_letter_go_into_the_calendar(houvast_server, new_phone, width, height):
    """Awb 6:7 and 6:8; RFC 5545: the file is saved by the browser, and tells nobody what it is."""
    phone = new_phone(houvast_server.address, width=width, height=height)
    person = Person(phone)
    phone.open(routes.letter_days("maatregel"))
    phone.wait_for_heading("Tel de dagen van een brief")
    phone.fill("Dag", "2")
    phone.fill("Maand", "11")
    phone.fill("Jaar", "2026")
    person.press("Zet in mijn lijst")
    phone.wait_for_heading("Brieven en dagen")
    phone.sees("U kunt bezwaar maken tot en met 14 december 2026.")
    with phone.page.expect_download() as saved:
        person.press("Zet in mijn agenda")
    assert saved.value.suggested_filename == "houvast.ics"
    text = saved.value.path().read_text(encoding="utf-8")
    assert "DTSTART;VALUE=DATE:20261214" in text
    assert not re.search("bijstand|uitkering|schuld|maatregel", text, re.IGNORECASE)
    phone.open("/")
    phone.open(routes.LETTERS)
    phone.sees("U kunt bezwaar maken tot en met 14 december 2026.")


def test_a_statement_and_days_can_be_read_and_touched(houvast_server, new_phone):
    """Issue 4, done when: the screens that the example people, who told no statement, do not show.

    Light and dark, letters as usual and twice as large, on the smallest phone.
    """
    phone = new_phone(houvast_server.address)
    life = json.dumps(json.dumps(kept(TOLD)))
    phone.page.add_init_script(f"localStorage.setItem('{every_screen._KEPT}', {life})")
    phone.open()
    phone.page.evaluate(every_screen._LETTERS)
    wrong = every_screen._wrong(phone, _WITH_LINES)
    assert wrong == {}, json.dumps(wrong, indent=1, ensure_ascii=False)
