"""From the first screen to the answer, as a person goes, with the figures of the law at the end."""

from __future__ import annotations

from decimal import Decimal

import pytest

from app.text.catalog import SOURCE, languages
from tests.browser.person import ALONE_NET_600, Choice, Person
from tests.browser.server import Server
from tests.seed import SEED

pytestmark = pytest.mark.browser

QUESTIONS_END = "Kloppen uw antwoorden?"
GEMEENTE = {"In welke gemeente woont u?": Choice("Mijn gemeente staat er niet bij")}


def _euro(amount):
    return Decimal(amount).quantize(Decimal(1))


@pytest.fixture(scope="module")
def december():
    """The app on a day in December 2025, so that work begins in January 2026."""
    with Server(day="2025-12-10") as server:
        yield server


# In Dutch, from right to left, and in one of the others, another one every day; English is the
# language of other tests here.
_NAMES = {one.code: one.name for one in languages()}
_ALWAYS = (SOURCE, "ar")
_OTHERS = sorted(_NAMES.keys() - {*_ALWAYS, "en"})
_TODAY = (*_ALWAYS, _OTHERS[SEED % len(_OTHERS)])


@pytest.mark.parametrize(("language", "name"), [(code, _NAMES[code]) for code in _TODAY])
def test_a_person_alone_with_a_net_wage_of_600(december, new_phone, language, name):
    """Participatiewet 21.a, 31 lid 2 onder n and, from 2027, 34a; worked out by hand below.

    With the 8 of each 100 euro of holiday money the wage is 648. The norm is 1401,50 until July
    2026 and 1419,46 after. Not settled: a quarter of 600 for six months, then nothing until
    2027, then 15 of each 100 for twelve months.
    """
    first, then, later = Decimal("1551.50"), Decimal("1419.46"), Decimal("1509.46")
    average = (6 * first + 6 * then + 12 * later) / 24
    phone = new_phone(december.address)
    person = Person(phone, language)
    phone.open()
    person.choose_language(name)
    person.press("Ik heb bijstand")
    person.answer_all(GEMEENTE | ALONE_NET_600, until=QUESTIONS_END)
    phone.screenshot("check")
    person.press("Toon wat ik samen krijg")
    person.sees("Dat is {amount} meer dan nu.", amount=Decimal(150))
    phone.screenshot("answer")
    person.sees("U krijgt samen ongeveer {amount} per maand.", amount=_euro(first))
    person.sees("Dat is {amount} meer dan nu.", amount=Decimal(150))
    person.sees("Dat is evenveel als zonder dit plan.")
    person.sees(
        "Gemiddeld is dat {amount} per maand, over {n} maanden.", amount=_euro(average), n=24
    )
    person.press("Bewaar en vergelijk")
    person.press("Bewaar dit plan")
    person.sees("Dit plan is bewaard.")


def test_nothing_is_lost_on_a_reload(december, new_phone):
    """Back and reload are safe: what was answered stands there again (product principle 8)."""
    phone = new_phone(december.address)
    person = Person(phone)
    phone.open()
    person.press("Ik heb bijstand")
    person.press("Verder")
    phone.wait_for_heading("Met wie woont u?")
    phone.choose("Met mijn partner")
    person.press("Verder")
    phone.wait_for_heading("Wanneer bent u geboren?")
    person.press("Terug")
    phone.wait_for_heading("Met wie woont u?")
    assert phone.is_chosen("Met mijn partner")
    phone.page.reload()
    phone.wait_until_it_can_be_read()
    phone.wait_for_heading("Met wie woont u?")
    assert phone.is_chosen("Met mijn partner")


def test_an_example_needs_no_answers(december, new_phone):
    """Who only wants to look around sees an answer at once, and that it is invented."""
    phone = new_phone(december.address)
    person = Person(phone)
    phone.open()
    person.press("Eerst rondkijken")
    person.press("Kijk mee met Noor")
    phone.sees("Noor is een voorbeeld.")
    phone.screenshot("example")
