"""Reads the plain fields of a domain class from JSON: the class says their names and kinds."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import Field, fields
from typing import ClassVar, Protocol

from app.calc import read
from app.calc.read import Facts

_MOST = 1200
_READ: dict[str, Callable[[Facts, str], object]] = {
    "bool | None": lambda told, name: read.yes_or_no(told, name, None),
    "date | None": read.day,
    "Month | None": read.month,
    "Decimal | None": read.amount,
    "int | None": lambda told, name: read.whole(told, name, 0, _MOST),
}


class _Domain(Protocol):
    __dataclass_fields__: ClassVar[dict[str, Field[object]]]


def names(kind: type[_Domain]) -> set[str]:
    """The names of all fields."""
    return {one.name for one in fields(kind)}


def plain(told: Facts, kind: type[_Domain]) -> dict[str, object]:
    """Every yes or no, day, month, amount and number that may be left out and was told."""
    return {
        one.name: _READ[str(one.type)](told, one.name)
        for one in fields(kind)
        if str(one.type) in _READ and told.get(one.name) is not None
    }
