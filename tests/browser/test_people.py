"""Whole visits of the people of product.md part 1, on a small phone, a phone and a tablet.

Issue 4 names the journeys and the three sizes (sizes.py). Everything is done by the names that a
screen reader says.
"""

from __future__ import annotations

import re

import pytest

from tests.browser import sizes
from tests.browser.person import Choice, Day, Person, Suggested, Typed

pytestmark = pytest.mark.browser

_CLIPBOARD = ["clipboard-read", "clipboard-write"]
# From nothing: a mother with one child, who knows her hours and takes the minimum wage.
MOTHER = {
    "In welke gemeente woont u?": Choice("Mijn gemeente staat er niet bij"),
    "Met wie woont u?": Choice("Met mijn kinderen"),
    "Wanneer bent u geboren?": Day("29", "2", "1984"),
    "Wanneer zijn uw kinderen geboren?": Day("20", "11", "2017"),
    "Wat weet u over het loon?": Choice("Reken met het minimumloon"),
    "Hoeveel uur per week gaat u werken?": Typed("16"),
    "In welke maand begint het werk?": Suggested(),
}


@sizes.today(0)
def test_from_nothing_to_a_kept_and_printed_plan(
    houvast_server, new_phone, tmp_path, width, height
):
    """A person on bijstand answers, keeps the plan and saves the page, which prints on one A4."""
    phone = new_phone(houvast_server.address, width=width, height=height, accept_downloads=True)
    person = Person(phone)
    phone.open()
    person.press("Ik heb bijstand")
    person.answer_all(MOTHER, until="Kloppen uw antwoorden?")
    person.press("Toon wat ik samen krijg")
    phone.sees(re.compile(r"krijgt u met dit werk samen ongeveer €\s\d\.\d{3}"))
    answer = phone.heading()
    person.press("Bewaar en vergelijk")
    phone.wait_for_heading("Bewaar en vergelijk")
    person.press("Bewaar dit plan")
    phone.sees(re.compile("16 uur per week"))
    phone.screenshot("kept")
    person.press("Terug")
    phone.wait_for_heading(answer)
    person.press("Druk af of deel")
    phone.wait_for_heading("Druk af of deel")
    with phone.page.expect_download() as saving:
        person.press("Bewaar als bestand")
    file = tmp_path / "plan.html"
    saving.value.save_as(file)
    assert answer in file.read_text(encoding="utf-8")
    assert _pages_when_printed(phone, file) == 1


@sizes.today(1)
def test_a_duty_that_does_not_apply_and_the_request(houvast_server, new_phone, width, height):
    """Participatiewet 18 lid 4 onder d: travel; the request is ready to copy and names it."""
    phone = new_phone(houvast_server.address, width=width, height=height, permissions=_CLIPBOARD)
    person = Person(phone)
    phone.open()
    person.press("Mijn plichten")
    phone.wait_for_heading("Mijn plichten")
    person.press("Ja")
    phone.sees("Dit vraagt de wet van u")
    # The picture waits until the list stands still after the answer.
    phone.screenshot("list")
    person.press("Reizen voor werk")
    phone.sees("Wat als het niet lukt?")
    person.press("Ik vraag ontheffing")
    person.press("Kopieer de tekst")
    person.sees("Gekopieerd. Plak de tekst in een brief of bericht.")
    assert "18 lid 4 onder d" in phone.page.evaluate("navigator.clipboard.readText()")


@sizes.today(2)
def test_three_choices_in_order_and_an_own_idea(houvast_server, new_phone, width, height):
    """Participatiewet 9 lid 1 onder c: choices of the person, an own idea counts as equal.

    Three may be chosen (product.md, Meedoen). The own idea goes to the first place, and its
    text for the gemeente is copied.
    """
    phone = new_phone(houvast_server.address, width=width, height=height, permissions=_CLIPBOARD)
    person = Person(phone)
    phone.open()
    person.press("Meedoen")
    phone.wait_for_heading("Meedoen op uw manier")
    for group, choice in (
        ("Werk en leren", "Een cursus of opleiding"),
        ("Zorgen voor iemand", "Zorgen voor iemand die u kent"),
    ):
        person.press(group)
        phone.wait_for_heading(group)
        phone.press(re.compile(f"^{choice}"))
        phone.sees("Waarom dit kan passen")
        person.press("Zet bij mijn keuzes")
        phone.wait_for_heading("Mijn keuzes")
        person.press("Bekijk alle keuzes")
        phone.wait_for_heading("Meedoen op uw manier")
    person.press("Mijn eigen idee")
    phone.wait_for_heading("Mijn eigen idee")
    phone.fill("Wat", "Fietsen maken voor de buurt")
    person.press("Zet bij mijn keuzes")
    phone.wait_for_heading("Mijn keuzes")
    phone.sees("Fietsen maken voor de buurt")
    phone.press("Omhoog: Mijn eigen idee")
    phone.sees(re.compile("2. Mijn eigen idee"))
    phone.press("Omhoog: Mijn eigen idee")
    phone.sees(re.compile("1. Mijn eigen idee"))
    phone.screenshot("ranked")
    person.press("Kopieer de tekst")
    phone.sees("Gekopieerd")
    copied = phone.page.evaluate("navigator.clipboard.readText()")
    lines = ("1. Mijn eigen idee", "Fietsen maken", "2. Een cursus", "3. Zorgen voor iemand")
    places = [copied.index(line) for line in lines]
    assert places == sorted(places)


@sizes.today(3)
def test_no_benefit_in_five_questions(houvast_server, new_phone, width, height):
    """Participatiewet 6 lid 1 onder a, 7 and 10: at most five questions, never a dead end."""
    phone = new_phone(houvast_server.address, width=width, height=height)
    person = Person(phone)
    phone.open()
    person.press("Ik heb geen uitkering")
    person.press("Begin met de vragen")
    met = person.answer_all(
        {
            "Wanneer bent u geboren?": Day("1", "5", "1986"),
            "Hebt u recht op een andere uitkering?": Choice("Nee"),
            "Staat u bij UWV ingeschreven als werkzoekende?": Choice("Ja"),
        },
        until="Deze hulp is er voor u",
    )
    assert len(met) <= 5
    phone.sees("Hulp bij werk zonder uitkering")
    phone.screenshot("help")
    person.press("Hulp bij werk zonder uitkering")
    person.press("Waar staat dit?")
    phone.sees(re.compile("artikel 6 onder a, 7 lid 1 onder a"))


def _pages_when_printed(phone, file):
    page = phone.page.context.browser.new_page()
    page.goto(file.as_uri())
    printed = page.pdf(format="A4", prefer_css_page_size=True)
    page.close()
    return len(re.findall(rb"/Type\s*/Page\b", printed))
