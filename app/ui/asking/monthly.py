"""A number or an amount for each month that is filled in, kept as one answer."""

from __future__ import annotations

from decimal import Decimal, InvalidOperation

from app.domain.month import Month
from app.ui.asking import reading
from app.ui.asking.ask import Ask
from app.ui.asking.reading import Draft, Fault

HOW_MANY = 12
Rows = tuple[tuple[Month, Decimal], ...]


def read(text: str) -> Rows:
    """The months of an answer; what cannot be read is left out."""
    found: list[tuple[Month, Decimal]] = []
    for part in text.split(","):
        month, _, amount = part.partition("=")
        try:
            value = Decimal(amount)
            if value.is_finite() and value >= 0:
                found.append((Month.parse(month), value))
        except (ValueError, InvalidOperation):
            continue
    return tuple(dict(found).items())


def answer(ask: Ask, months: tuple[Month, ...], draft: Draft) -> str | Fault:
    """The answer in the fields of these months, or what is wrong with one of them.

    An empty field says nothing about its month; all empty is an answer too.
    """
    found = []
    for month in months:
        field = field_of(ask, month)
        if not draft(field).strip():
            continue
        read_one = reading.number if ask.unit else reading.money
        value = read_one(field, ask, draft)
        if isinstance(value, Fault):
            return value
        found.append(f"{month}={value}")
    return ",".join(found)


def fields(ask: Ask, text: str) -> dict[str, str]:
    """The fields, filled in with an earlier answer."""
    money = ask.unit is None
    return {
        field_of(ask, month): str(value).replace(".", ",") if money else str(int(value))
        for month, value in read(text)
    }


def field_of(ask: Ask, month: Month) -> str:
    """The field of one month."""
    return f"{ask.name}.{month}"
