"""Reads what rights and duties may want to know beside the household; nothing is required."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields

from app.calc import read
from app.calc.wrong import Wrong
from app.domain.decision import Decision, Outcome
from app.domain.facts import Blame, Facts
from app.domain.sentence import say
from app.domain.stay import Stay

_KINDS = {one.name: str(one.type) for one in fields(Facts)}
_MOST, _MOST_ROWS = 1200, 60
# The kinds are checked by name in _value, where the type checker cannot follow.
_MAKE: Callable[..., Facts] = Facts


def told_facts(facts: read.Facts) -> Facts:
    """The facts under ``facts``, each by its name in ``Facts``; what is not told is not known."""
    if facts.get("facts") is None:
        return Facts()
    told = read.table(facts, "facts")
    read.only(told, set(_KINDS))
    return _MAKE(**{name: _value(told, name) for name in told if told[name] is not None})


def _decision(row: object, name: str) -> Decision:
    """A letter: ``id`` of the right or exemption, ``outcome``, and its days if it names any."""
    told = read.table({name: row}, name)
    read.only(told, {"id", "outcome", "since", "until"})
    about, outcome = read.required(told, "id"), str(read.required(told, "outcome"))
    if not isinstance(about, str) or outcome not in list(Outcome):
        raise Wrong(say("Dit gegeven kunnen wij hier niet lezen: {fact}.", fact=name), name)
    since, until = (
        None if told.get(key) is None else read.day(told, key) for key in ("since", "until")
    )
    return Decision(about, Outcome(outcome), since, until)


def _stay(row: object, name: str) -> Stay:
    """A stay outside the Netherlands: ``first`` is the day of leaving, ``last`` of coming back."""
    told = read.table({name: row}, name)
    read.only(told, {"first", "last"})
    found = Stay(read.day(told, "first"), read.day(told, "last"))
    if found.last < found.first:
        raise Wrong(say("De laatste dag ligt vóór de eerste: {fact}.", fact=name), name)
    return found


_ROWS: dict[str, Callable[[object, str], object]] = {
    "tuple[date, ...]": read.day_of,
    "tuple[Decision, ...]": _decision,
    "tuple[Stay, ...] | None": _stay,
}


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
    if kind.startswith("tuple["):
        rows = read.required(told, name)
        if isinstance(rows, list) and len(rows) <= _MOST_ROWS:
            return tuple(_ROWS[kind](row, name) for row in rows)
    if kind == "Blame | None" and str(told[name]) in list(Blame):
        return Blame(str(told[name]))
    raise Wrong(say("Dit gegeven kunnen wij hier niet lezen: {fact}.", fact=name), name)
