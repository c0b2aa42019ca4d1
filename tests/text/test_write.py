"""A sentence in a person's language: one money notation, own month names, held together in rtl."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from app.domain.month import Month
from app.domain.sentence import say
from app.text import dutch
from app.text.catalog import folder
from app.text.write import Writer

AMOUNT = Decimal("1401.50")
LATER = ("ar", "ti", "tr", "uk", "pl", "fa")


def test_dutch_is_the_message_itself():
    """The code reads as the app speaks (architecture-and-style C.8)."""
    sentence = say("U krijgt {amount} op {day}.", amount=AMOUNT, day=date(2026, 1, 1))
    assert Writer("nl").write(sentence) == dutch.fill(sentence)


@pytest.mark.parametrize("code", ["nl", "en", *LATER])
def test_money_looks_the_same_in_every_language(code):
    """One Dutch notation everywhere, as on the letter and the bank (architecture-and-style B.4)."""
    written = Writer(code, folder()).write(say("{amount}", amount=AMOUNT))
    assert written.strip("\u2066\u2069") == "€\u00a01.401,50"
    assert Writer(code).euro(AMOUNT).strip("\u2066\u2069") == "€\u00a01.401,50"


@pytest.mark.parametrize("code", ["nl", "en", *LATER])
def test_isolates_stand_only_in_languages_from_right_to_left(code):
    """Inserted amounts and terms are isolated (Unicode Bidirectional Algorithm, UAX 9)."""
    values = {"amount": AMOUNT, "term": "bijstandsnorm", "n": 3, "month": Month(2026, 1)}
    written = Writer(code).write(say("{amount} {term} {n} {month}", **values))
    opened = sum(written.count(mark) for mark in "\u2066\u2068")
    assert opened == written.count("\u2069") == (4 if code in {"ar", "fa"} else 0)


@pytest.mark.parametrize(
    ("code", "month", "day"),
    [
        ("en", "January 2026", "1 January 2026"),
        ("tr", "Ocak 2026", "1 Ocak 2026"),
        ("pl", "styczeń 2026", "1 stycznia 2026"),
        ("ar", "\u2068يناير 2026\u2069", "\u20681 يناير 2026\u2069"),
    ],
)
def test_months_are_named_in_the_language_with_western_digits(code, month, day):
    """Month names in the person's language, western digits (architecture-and-style B.4)."""
    writer = Writer(code)
    assert writer.month(Month(2026, 1)) == month
    assert writer.day(date(2026, 1, 1)) == day


def test_a_calendar_begins_on_monday_with_one_letter_a_day():
    """NEN-ISO 8601: Monday is the first day; large letters leave room for one."""
    assert Writer("nl").weekdays() == ("M", "D", "W", "D", "V", "Z", "Z")
    assert Writer("en").weekdays() == ("M", "T", "W", "T", "F", "S", "S")


def test_weekdays_are_named_in_the_language():
    """A day someone plans for has its name (Unicode CLDR)."""
    assert Writer("nl").weekday(date(2026, 11, 20)) == "vrijdag"
    assert Writer("en").weekday(date(2026, 11, 20)) == "Friday"


def test_a_missing_translation_falls_back_to_dutch():
    """Correct Dutch beats nothing (architecture-and-style C.8)."""
    assert Writer("tr").write(say("Deze zin staat nergens.")) == "Deze zin staat nergens."
