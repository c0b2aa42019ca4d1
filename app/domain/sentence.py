"""A sentence for people: a Dutch message id and the values that fill it, not yet text."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import NamedTuple

from app.domain.month import Month

Value = Decimal | int | str | date | Month


class Sentence(NamedTuple):
    """A message id with ``{names}`` and their values; Decimal is money, str is a Dutch term.

    The text layer writes it; nobody else makes text for people.
    """

    id: str
    values: tuple[tuple[str, Value], ...] = ()


def say(message_id: str, /, **values: Value) -> Sentence:
    """Make a sentence; the extraction of messages looks for this name."""
    return Sentence(message_id, tuple(values.items()))


def say_n(one: str, more: str, /, *, n: int | str, **values: Value) -> Sentence:
    """Make a sentence about ``{n}`` things; other languages choose among their own plurals.

    A text is a number as it is written: ``12345`` without a dot, ``2,5`` with a fraction.
    """
    return Sentence(one if n in (1, "1") else more, (("n", n), *values.items()))
