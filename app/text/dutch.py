"""Dutch amounts, days, months and sentences, with nothing but the standard library."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from app.domain.gemeente_contact import Weekday
from app.domain.month import Month
from app.domain.sentence import Sentence, Value

_NBSP = "\u00a0"
_CENT = Decimal("0.01")
_EURO = Decimal(1)
_MONTHS = (
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
)
_DOTS_FROM = 10_000


def euro(amount: Decimal) -> str:
    """An amount with cents: ``€ 1.401,50``; below zero ``-€ 1.401,50``. Rounds half up."""
    return _euro(amount.quantize(_CENT, ROUND_HALF_UP), ",.2f")


def euro_whole(amount: Decimal) -> str:
    """An amount in whole euros, rounded half up: ``€ 1.402``."""
    return _euro(amount.quantize(_EURO, ROUND_HALF_UP), ",.0f")


def money(amount: Decimal) -> str:
    """An amount as precise as it is: one rounded to whole euros gets no cents."""
    exponent = amount.as_tuple().exponent
    if isinstance(exponent, int) and exponent >= 0:
        return euro_whole(amount)
    return euro(amount)


def number(count: int) -> str:
    """A whole number; dots between thousands from ten thousand on, so years stay years."""
    if abs(count) < _DOTS_FROM:
        return str(count)
    return f"{count:,}".replace(",", ".")


def day(when: date) -> str:
    """A day: ``1 januari 2026``."""
    return f"{when.day} {_MONTHS[when.month - 1]} {when.year}"


def month(when: Month) -> str:
    """A month: ``januari 2026``."""
    return f"{_MONTHS[when.number - 1]} {when.year}"


def value(one: Value) -> str:
    """One value of a sentence in Dutch; a day of the week stands in front, a term is as it is."""
    if isinstance(one, Decimal):
        return money(one)
    if isinstance(one, int):
        return number(one)
    if isinstance(one, Month):
        return month(one)
    if isinstance(one, date):
        return day(one)
    return one.capitalize() if isinstance(one, Weekday) else one


def fill(sentence: Sentence) -> str:
    """The Dutch text of a sentence; KeyError when a value is missing."""
    return insert(sentence.id, sentence.values, value)


def insert(text: str, values: tuple[tuple[str, Value], ...], show: Callable[[Value], str]) -> str:
    """A text with each ``{name}`` replaced by its value, written by ``show``."""
    return text.format(**{name: show(one) for name, one in values})


def _euro(amount: Decimal, form: str) -> str:
    digits = format(abs(amount), form).translate(str.maketrans(",.", ".,"))
    return f"{'-' if amount < 0 else ''}€{_NBSP}{digits}"
