"""Another book of figures for the time of a test: with a value more, or without the newest.

What a test expects of a month that was still an estimate stays true when the figure comes in: it
asks the book as it was known then.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from copy import deepcopy
from datetime import date
from decimal import Decimal

from app.law import book, book_files

NEW = "Een nieuw bedrag, alleen in deze test"
_MORE = Decimal("1.01")
_LAST_DAY = date(2026, 12, 31)
# What the law said in 2026 about later years.
_KNOWN_AHEAD = frozenset({"kindgebonden_budget.afbouwdeel", "pensioenleeftijd.maanden"})


@contextmanager
def book_with(names: Iterable[str], start: date) -> Iterator[None]:
    """The same book, in which each of these figures gets another value on a day."""
    wanted, real = frozenset(names), book_files._read
    try:
        book_files._read = lambda path: _changed(path, real(path), wanted, start)
        book.forget()
        yield
    finally:
        book_files._read = real
        book.forget()


@contextmanager
def book_of_2026() -> Iterator[None]:
    """The book as it was known in 2026, also when later figures stand in the files."""
    real = book_files._read
    try:
        book_files._read = lambda path: _known_then(path, real(path))
        book.forget()
        yield
    finally:
        book_files._read = real
        book.forget()


def _known_then(path, data):
    if path.stem.startswith("sources"):
        return data
    found = deepcopy(data)
    for key, entry in found.items():
        values = entry.get("values") if isinstance(entry, dict) else None
        if values and f"{path.stem}.{key}" not in _KNOWN_AHEAD:
            known = [one for one in values if one["from"] <= _LAST_DAY]
            # With no value before, the figure is of a rule that the law itself begins later.
            if known and len(known) < len(values):
                entry["values"] = [*known[:-1], {**known[-1], "known_until": _LAST_DAY}]
    return found


def _changed(path, data, wanted, start):
    if path.stem.startswith("sources"):
        cited = {"law": "Wet", "title": NEW, "url": "https://example.org", "checked": start}
        return {**data, "NEW": cited}
    if not any(f"{path.stem}.{key}" in wanted for key in data):
        return data
    found = deepcopy(data)
    for key, entry in found.items():
        if f"{path.stem}.{key}" in wanted and entry["values"]:
            entry["values"] = _with_one_more(entry["values"], start)
    return found


def _with_one_more(values, start):
    before = [one for one in values if one["from"] < start]
    after = [one for one in values if one["from"] > start]
    last = dict((before or values)[-1])
    known = last.pop("known_until", None)
    last.pop("doubtful", None)
    if before:
        before[-1] = {key: part for key, part in before[-1].items() if key != "known_until"}
    last |= {"from": start, "source": "NEW"}
    if "amount" in last:
        last["amount"] = Decimal(str(last["amount"])) * _MORE
    if "rows" in last:
        last["rows"] = [[*row[:-1], Decimal(str(row[-1])) * _MORE] for row in last["rows"]]
    if not after and known is not None:
        last["known_until"] = max(known, date(2028, 12, 31))
    return [*before, last, *after]
