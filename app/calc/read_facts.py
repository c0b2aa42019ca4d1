"""Reads what rights and duties may want to know beside the household; nothing is required."""

from __future__ import annotations

from collections.abc import Callable

from app.calc import read
from app.calc.read_fields import names, plain
from app.calc.wrong import Wrong
from app.domain.decision import Decision, Outcome
from app.domain.facts import Blame, Facts
from app.domain.sentence import say
from app.domain.stay import Stay

_MOST_ROWS = 60
_MAKE: Callable[..., Facts] = Facts


def told_facts(facts: read.Facts) -> Facts:
    """The facts under ``facts``, each by its name in ``Facts``; what is not told is not known."""
    if facts.get("facts") is None:
        return Facts()
    told = read.table(facts, "facts")
    read.only(told, names(Facts))
    rows = {name: _rows(told, name) for name in _ROWS if told.get(name) is not None}
    blame = {} if told.get("blame") is None else {"blame": _blame(told, "blame")}
    return _MAKE(**plain(told, Facts), **rows, **blame)


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
    "uniform_reductions": read.day_of,
    "decisions": _decision,
    "stays_abroad": _stay,
    "partner_stays_abroad": _stay,
}


def _rows(told: read.Facts, name: str) -> tuple[object, ...]:
    rows = read.required(told, name)
    if not isinstance(rows, list) or len(rows) > _MOST_ROWS:
        raise Wrong(say("Dit gegeven kunnen wij hier niet lezen: {fact}.", fact=name), name)
    return tuple(_ROWS[name](row, name) for row in rows)


def _blame(told: read.Facts, name: str) -> Blame:
    if str(told[name]) not in list(Blame):
        raise Wrong(say("Dit gegeven kunnen wij hier niet lezen: {fact}.", fact=name), name)
    return Blame(str(told[name]))
