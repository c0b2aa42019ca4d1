"""Reads single facts from JSON: days, months, amounts, whole numbers, yes or no."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TypeVar

from app.calc.wrong import Wrong
from app.domain.month import Month
from app.domain.sentence import Sentence, say

Facts = Mapping[str, object]
T = TypeVar("T")

_MOST = Decimal(1_000_000)
_MOST_CENTS = -2
_DAY = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_LAST_YEAR = 2031


def only(facts: Facts, allowed: set[str]) -> None:
    """Refuse a fact this question does not know, so that a typing error is never ignored."""
    for name in facts:
        if name not in allowed:
            raise Wrong(say("Dit gegeven kennen wij niet: {fact}.", fact=name), name)


def table(facts: Facts, name: str) -> Facts:
    """A JSON object under a name."""
    value = required(facts, name)
    if not isinstance(value, dict):
        raise Wrong(say("Hier hoort een object: {fact}.", fact=name), name)
    return value


def required(facts: Facts, name: str) -> object:
    """A fact that must be there."""
    if facts.get(name) is None:
        raise Wrong(say("Dit gegeven ontbreekt: {fact}.", fact=name), name)
    return facts[name]


def day(facts: Facts, name: str) -> date:
    """A day as ``YYYY-MM-DD``."""
    return day_of(required(facts, name), name)


def day_of(value: object, name: str) -> date:
    """One value as a day."""
    try:
        if isinstance(value, str) and _DAY.fullmatch(value):
            return date.fromisoformat(value)
    except ValueError:
        pass
    raise Wrong(say("Schrijf de dag als 2026-01-31: {fact}.", fact=name), name)


def asked_day(facts: Facts, name: str) -> date:
    """A day for which an answer is asked: no later than the rules can be told."""
    found = day(facts, name)
    if found.year > _LAST_YEAR:
        raise Wrong(_TOO_FAR, name)
    return found


_TOO_FAR: Sentence = say("Zo ver vooruit kennen wij de regels niet.")


def month(facts: Facts, name: str) -> Month:
    """A month as ``YYYY-MM``, no later than the rules can be told."""
    value = required(facts, name)
    try:
        found = Month.parse(value) if isinstance(value, str) else None
    except ValueError:
        found = None
    if found is None:
        raise Wrong(say("Schrijf de maand als 2026-01: {fact}.", fact=name), name)
    if found.year > _LAST_YEAR:
        raise Wrong(_TOO_FAR, name)
    return found


def amount(facts: Facts, name: str) -> Decimal:
    """An amount in euro, zero or more, as ``"1401.50"`` or a number."""
    value = required(facts, name)
    if isinstance(value, bool) or not isinstance(value, str | int | Decimal):
        raise Wrong(_not_amount(name), name)
    try:
        found = Decimal(value)
    except InvalidOperation:
        raise Wrong(_not_amount(name), name) from None
    if not found.is_finite() or found > _MOST:
        raise Wrong(_not_amount(name), name)
    if found < 0:
        raise Wrong(say("Een bedrag onder nul kan niet: {fact}.", fact=name), name)
    if found.normalize().as_tuple().exponent < _MOST_CENTS:  # type: ignore[operator]
        raise Wrong(say("Schrijf het bedrag in hele centen: {fact}.", fact=name), name)
    return found


def _not_amount(name: str) -> Sentence:
    return say("Schrijf het bedrag als 1401.50: {fact}.", fact=name)


def optional_amount(facts: Facts, name: str) -> Decimal | None:
    """An amount, or None where it is not told."""
    return None if facts.get(name) is None else amount(facts, name)


def whole(facts: Facts, name: str, least: int, most: int) -> int:
    """A whole number within bounds."""
    value = required(facts, name)
    if isinstance(value, bool) or not isinstance(value, int):
        raise Wrong(say("Hier hoort een heel getal: {fact}.", fact=name), name)
    if not least <= value <= most:
        raise Wrong(
            say(
                "Hier hoort een getal van {least} tot en met {most}: {fact}.",
                least=least,
                most=most,
                fact=name,
            ),
            name,
        )
    return value


def rows(facts: Facts, name: str, most: int, read: Callable[[Facts, str], T]) -> tuple[T, ...]:
    """Each object of a list, read one by one; none where nothing is told."""
    value = [] if facts.get(name) is None else facts[name]
    if not isinstance(value, list) or len(value) > most:
        raise Wrong(say("Hier hoort een lijst van objecten: {fact}.", fact=name), name)
    if not all(isinstance(one, dict) for one in value):
        raise Wrong(say("Hier hoort een object: {fact}.", fact=name), name)
    return tuple(read(one, name) for one in value)


def days(facts: Facts, name: str, most: int) -> tuple[date, ...]:
    """A list of days."""
    value = required(facts, name)
    if not isinstance(value, list) or len(value) > most:
        raise Wrong(say("Hier hoort een lijst van dagen: {fact}.", fact=name), name)
    return tuple(day_of(one, name) for one in value)


def name(facts: Facts, name: str) -> str:
    """A name, such as that of a right."""
    value = required(facts, name)
    if not isinstance(value, str):
        raise Wrong(say("Dit gegeven kunnen wij hier niet lezen: {fact}.", fact=name), name)
    return value


def yes_or_no(facts: Facts, name: str, default: bool | None) -> bool | None:
    """True or false; the default where it is not told."""
    value = facts.get(name)
    if value is None:
        return default
    if not isinstance(value, bool):
        raise Wrong(say("Hier hoort ja of nee (true of false): {fact}.", fact=name), name)
    return value
