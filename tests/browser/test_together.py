"""A coach and a client at one screen, too small for two plans side by side and large enough."""

from __future__ import annotations

import json
import re

import pytest

from tests.browser import sizes
from tests.browser.person import Person
from tests.every_screen import everybody

pytestmark = pytest.mark.browser

_KEPT = "flutter.houvast.visit"


def _go_back_to(person, heading):
    person.press("Kies wat u laat zien")
    person.phone.wait_for_heading(heading)


@sizes.on(sizes.SMALL, sizes.TABLET)
def test_a_coach_with_two_scenarios_side_by_side(
    houvast_server, new_phone, tmp_path, width, height
):
    """Issue 4; product.md part 3, Samen kijken: from the start to one A4, and nothing is kept."""
    phone = new_phone(houvast_server.address, width=width, height=height, accept_downloads=True)
    life = everybody()["sam"]
    # The life of an invented person, as if the client told it before.
    put = f"localStorage.setItem('{_KEPT}', {json.dumps(json.dumps(life))})"
    phone.page.add_init_script(f"localStorage.getItem('{_KEPT}') || {put}")
    phone.open("/naast-iemand")
    person = Person(phone)
    person.press("Begin samen")
    phone.sees("Wat ziet de ander?")
    phone.screenshot("beside")

    _keep_two_plans(person)
    person.press("Leg ze naast elkaar")
    phone.wait_for_heading("Uw plannen naast elkaar")
    person.sees("Geld is niet alles. Kijk ook wat bij u past.")
    _stand_as_the_screen_allows(phone, width)
    phone.screenshot("compared")

    _go_back_to(person, "Samen kijken")
    person.press("Onze afspraken")
    phone.wait_for_heading("Onze afspraken")
    phone.fill("Afspraak", "Ik bel morgen met mijn consulent.")
    person.press("Schrijf op")
    phone.sees("Haal weg: Ik bel morgen met mijn consulent.")
    phone.screenshot("agreed")
    person.press("Zet op het blad")
    phone.wait_for_heading("Eén blad voor u samen")
    with phone.page.expect_download() as saving:
        person.press("Bewaar als bestand")
    file = tmp_path / "samen.html"
    saving.value.save_as(file)
    text = file.read_text(encoding="utf-8")
    for words in ("Minder uur", "Meer uur", "Ik bel morgen", "Dit is geen besluit."):
        assert words in text
    assert _pages_when_printed(phone, file) == 1

    _go_back_to(person, "Samen kijken")
    person.press("Klaar met samen kijken")
    phone.wait_for_heading("Wat wilt u bewaren?")
    phone.screenshot("end")
    person.press("Bewaar niets")
    phone.wait_for_heading("Er is niets bewaard.")
    kept = phone.page.evaluate(f"localStorage.getItem('{_KEPT}')")
    assert "Meer uur" not in kept
    assert "consulent" not in kept


def _keep_two_plans(person):
    phone = person.phone
    person.press("Uw plannen naast elkaar")
    phone.wait_for_heading("Bewaar en vergelijk")
    _keep_as(person, "Minder uur")
    person.press("Terug")
    phone.sees("Hoeveel uur per week gaat u werken?")
    before = phone.heading()
    person.press("Eén uur meer")
    phone.new_heading(before)
    person.press("Bewaar en vergelijk")
    phone.wait_for_heading("Bewaar en vergelijk")
    _keep_as(person, "Meer uur")


def _keep_as(person, name):
    person.phone.fill("Naam van dit plan", name)
    person.press("Bewaar dit plan")
    person.phone.sees(re.compile(f"Wis: {name}"))


def _stand_as_the_screen_allows(phone, width):
    """Side by side where there is room, else below each other in the same order."""
    cards = phone.page.locator("flt-semantics-host h2")
    tops = {
        one.inner_text(): one.bounding_box()
        for one in cards.all()
        if one.inner_text().endswith("er uur")
    }
    less, more = tops["Minder uur"], tops["Meer uur"]
    if width >= 1024:
        assert less["y"] == more["y"]
        assert less["x"] + less["width"] < more["x"]
    else:
        assert less["y"] < more["y"]


def _pages_when_printed(phone, file):
    page = phone.page.context.browser.new_page()
    page.goto(file.as_uri())
    printed = page.pdf(format="A4", prefer_css_page_size=True)
    page.close()
    return len(re.findall(rb"/Type\s*/Page\b", printed))
