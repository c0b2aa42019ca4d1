"""Dutch wording with the standard library only: amounts, days, months and whole sentences."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from decimal import Decimal

import pytest

from app.domain.month import Month
from app.domain.sentence import say, say_n
from app.text import dutch

SPACE = "\u00a0"


@pytest.mark.parametrize(
    ("amount", "text"),
    [
        ("1401.5", "€ 1.401,50"),
        ("0", "€ 0,00"),
        ("0.005", "€ 0,01"),
        ("999.995", "€ 1.000,00"),
        ("1234567.89", "€ 1.234.567,89"),
        ("-5", "-€ 5,00"),
    ],
)
def test_amounts_are_written_the_dutch_way(amount, text):
    """Dots between thousands, a comma before cents, euro sign in front (Taaladvies.net)."""
    assert dutch.euro(Decimal(amount)) == text.replace(" ", SPACE)


@pytest.mark.parametrize(
    ("amount", "text"), [("1401.50", "€ 1.402"), ("1401.49", "€ 1.401"), ("-0.4", "€ 0")]
)
def test_whole_amounts_are_rounded_half_up(amount, text):
    """Estimates are shown in whole euros (architecture-and-style B.4), rounded half up."""
    assert dutch.euro_whole(Decimal(amount)) == text.replace(" ", SPACE)


def test_an_amount_never_breaks_over_two_lines():
    """The euro sign stays with its number (architecture-and-style C.8)."""
    assert " " not in dutch.euro(Decimal(1401)) + dutch.euro_whole(Decimal(1401))


def test_days_and_months_are_written_in_full():
    """Month names in small letters, without a leading zero (Taalunie, Leidraad)."""
    assert dutch.day(date(2026, 1, 1)) == "1 januari 2026"
    assert dutch.month(Month(2026, 12)) == "december 2026"


def test_fill_writes_every_kind_of_value():
    """A sentence may hold money, a number, a term, a day and a month (app/domain/sentence.py)."""
    sentence = say(
        "{money} {whole} {count} {big} {term} {day} {month}",
        money=Decimal("1401.50"),
        whole=Decimal(1402),
        count=2026,
        big=40000,
        term="bijstandsnorm",
        day=date(2026, 3, 31),
        month=Month(2026, 4),
    )
    text = "€ 1.401,50 € 1.402 2026 40.000 bijstandsnorm 31 maart 2026 april 2026"
    assert dutch.fill(sentence).replace(SPACE, " ") == text


def test_a_missing_value_is_a_bug():
    """A bug is an exception, never a hole in a sentence (house style)."""
    with pytest.raises(KeyError):
        dutch.fill(say("U krijgt {amount}."))


def test_counting_chooses_between_one_and_more():
    """Dutch has two forms; the count says which (GNU gettext, plural forms)."""
    texts = [dutch.fill(say_n("Nog {n} dag.", "Nog {n} dagen.", n=n)) for n in (0, 1, 2)]
    assert texts == ["Nog 0 dagen.", "Nog 1 dag.", "Nog 2 dagen."]


def test_the_machine_door_gets_no_babel():
    """app/calc uses the standard library only, and so does what it imports (the brief)."""
    code = "import sys, app.text.dutch; sys.exit('babel' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0
