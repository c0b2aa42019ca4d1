"""A number or an amount for each month that is filled in, kept as one answer."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal, InvalidOperation

from app.domain.month import Month
from app.ui.asking import reading
from app.ui.asking.ask import Ask, Form, Input
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
        asked = input_of(ask, month)
        value = reading.parse(asked, draft(asked.field))
        if isinstance(value, Fault):
            return value
        if value:
            found.append(f"{month}={value}")
    return ",".join(found)


def fields(ask: Ask, text: str) -> dict[str, str]:
    """The fields, filled in with an earlier answer."""
    money = ask.unit is None
    return {
        input_of(ask, month).field: str(value).replace(".", ",") if money else str(int(value))
        for month, value in read(text)
    }


def input_of(ask: Ask, month: Month) -> Input:
    """The box of one month, which may stay empty."""
    form = Form.MONEY if ask.unit is None else Form.NUMBER
    return replace(ask.input, field=f"{ask.name}.{month}", form=form, empty=None)
