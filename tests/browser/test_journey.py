"""From the first screen to the answer, as a person goes, with the figures of the law at the end."""

from __future__ import annotations

from decimal import Decimal

import pytest

from tests.browser.person import Choice, Day, Person, Suggested, Typed
from tests.browser.server import Server

pytestmark = pytest.mark.browser

QUESTIONS_END = "Kloppen uw antwoorden?"
ALONE_NET_600 = {
    "In welke gemeente woont u?": Choice("Mijn gemeente staat er niet bij"),
    "Met wie woont u?": Choice("Ik woon alleen"),
    "Wanneer bent u geboren?": Day("1", "5", "1986"),
    "Bent u medisch urenbeperkt?": Choice("Nee"),
    "Gaat u werken met loonkostensubsidie?": Choice("Nee"),
    "Woont u in een instelling?": Choice("Nee"),
    "Wat weet u over het loon?": Choice("Ik weet wat ik per maand op mijn rekening krijg"),
    "Hoeveel loon krijgt u per maand op uw rekening?": Typed("600"),
    "In welke maand begint het werk?": Suggested(),
    "Heeft het werk een einddatum?": Choice("Nee, het werk gaat door"),
}


@pytest.fixture(scope="module")
def december():
    """The app on a day in December 2025, so that work begins in January 2026."""
    with Server(day="2025-12-10") as server:
        yield server


@pytest.mark.parametrize(("language", "name"), [("nl", "Nederlands"), ("en", "English")])
def test_a_person_alone_who_earns_600_keeps_a_quarter(december, new_phone, language, name):
    """Participatiewet 31 lid 2 onder n: a quarter of 600 is not settled, for six months.

    Normenbrief 1 januari 2026: the norm for a person alone is 1401,50. The wage that counts is
    600 less 150; the exemption is taken from the wage without its holiday money.
    """
    phone = new_phone(december.address)
    person = Person(phone, language)
    phone.open()
    person.choose_language(name)
    person.press("Ik heb bijstand")
    person.answer_all(ALONE_NET_600, until=QUESTIONS_END)
    phone.screenshot("check")
    person.sees("€ 600,00".replace(" ", "\u00a0"))
    person.press("Toon wat ik overhoud")
    person.sees("Dat is {amount} meer dan nu.", amount=Decimal(150))
    phone.screenshot("answer")
