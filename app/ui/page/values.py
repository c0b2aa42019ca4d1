"""A value by itself as a text of a block: an amount, a day, a month, a name or a number."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal

from app.domain.month import Month
from app.domain.sentence import Sentence, Value

_CENT, _EURO = Decimal("0.01"), Decimal(1)


def exact(amount: Decimal) -> Sentence:
    """An amount with cents."""
    return _value("amount", amount.quantize(_CENT, ROUND_HALF_UP))


def whole(amount: Decimal) -> Sentence:
    """An amount in whole euros, rounded half up."""
    return _value("amount", amount.quantize(_EURO, ROUND_HALF_UP))


def of_day(day: date) -> Sentence:
    """A day in full."""
    return _value("day", day)


def of_month(month: Month) -> Sentence:
    """A month with its year."""
    return _value("month", month)


def term(dutch: str) -> Sentence:
    """A Dutch term, name or number, kept as it is and held together in other scripts."""
    return _value("term", dutch)


def _value(name: str, value: Value) -> Sentence:
    return Sentence(f"{{{name}}}", ((name, value),))
