"""Reads what rights and duties may want to know beside the household; nothing is required."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields

from app.calc import read
from app.calc.wrong import Wrong
from app.domain.facts import Blame, Facts
from app.domain.sentence import say

_KINDS = {one.name: str(one.type) for one in fields(Facts)}
_MOST = 1200
# The kinds are checked by name in _value, where the type checker cannot follow.
_MAKE: Callable[..., Facts] = Facts


def told_facts(facts: read.Facts) -> Facts:
    """The facts under ``facts``, each by its name in ``Facts``; what is not told is not known."""
    if facts.get("facts") is None:
        return Facts()
    told = read.table(facts, "facts")
    read.only(told, set(_KINDS))
    return _MAKE(**{name: _value(told, name) for name in told if told[name] is not None})


def _value(told: read.Facts, name: str) -> object:
    kind = _KINDS[name]
    if kind == "bool | None":
        return read.yes_or_no(told, name, None)
    if kind == "date | None":
        return read.day(told, name)
    if kind == "Decimal | None":
        return read.amount(told, name)
    if kind == "int | None":
        return read.whole(told, name, 0, _MOST)
    if kind == "tuple[date, ...]":
        days = read.required(told, name)
        if isinstance(days, list):
            return tuple(read.day_of(day, name) for day in days)
    if kind == "Blame | None" and str(told[name]) in list(Blame):
        return Blame(str(told[name]))
    raise Wrong(say("Dit gegeven kunnen wij hier niet lezen: {fact}.", fact=name), name)
