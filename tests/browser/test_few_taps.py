"""How many taps there are to what one comes for, counted on a real phone (issue 11)."""

from __future__ import annotations

import json
import re

import pytest

from tests.browser.person import Person
from tests.browser.test_every_screen import _KEPT
from tests.ui.visitor import ALONE, kept

pytestmark = pytest.mark.browser
MOST_TO_A_FIGURE, MOST_TO_A_RIGHT = 5, 2
FIGURE = re.compile(r"krijgt u met dit werk samen ongeveer €\s\d")


class Counting(Person):
    """Counts every press and choice."""

    taps = 0

    def press(self, text, role="button"):
        """One tap more."""
        self.taps += 1
        super().press(text, role)

    def choose(self, option):
        """One tap more."""
        self.taps += 1
        self.phone.choose(self.words(option))


def test_five_taps_from_the_start_to_a_figure(houvast_server, new_phone):
    """Issue 11: at most five to a first figure; typing the day of birth is no tap."""
    phone = new_phone(houvast_server.address)
    person = Counting(phone)
    phone.open()
    person.press("Ik heb bijstand")
    phone.wait_for_heading(person.words("In welke gemeente woont u?"))
    person.press("Verder")
    phone.wait_for_heading(person.words("Met wie woont u?"))
    person.choose("Ik woon alleen")
    person.press("Verder")
    phone.wait_for_heading(person.words("Wanneer bent u geboren?"))
    for name, text in (("Dag", "1"), ("Maand", "5"), ("Jaar", "1986")):
        phone.fill(person.words(name), text)
    person.press("Toon nu al wat ik samen krijg")
    phone.sees(FIGURE)
    assert person.taps <= MOST_TO_A_FIGURE, person.taps
    phone.open("/thuis")
    # Without the rent it is said that one answer is missing.
    phone.sees("Dan weten wij beter wat u misschien mist.")


def test_two_taps_from_thuis_to_the_right_that_is_worth_most(houvast_server, new_phone):
    """Issue 11: what it is, what it brings and how to ask for it stand there after one tap."""
    phone = new_phone(houvast_server.address)
    person = Counting(phone)
    text = json.dumps(json.dumps(kept(ALONE)))
    phone.page.add_init_script(f"localStorage.setItem('{_KEPT}', {text})")
    phone.open("/thuis")
    person.press("Geld dat u misschien mist")
    phone.wait_for_heading(person.words("Mijn rechten"))
    phone.sees(re.compile(r"Ongeveer €\s\d+ per maand"))
    phone.sees("Toeslagen vraagt u aan bij Dienst Toeslagen.")
    assert person.taps <= MOST_TO_A_RIGHT, person.taps
