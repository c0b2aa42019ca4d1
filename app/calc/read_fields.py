"""Reads a class of the domain from JSON: the class says the names of its facts and their kinds."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from functools import cache
from types import MappingProxyType, UnionType
from typing import ClassVar, Protocol, TypeVar, cast, get_args, get_origin, get_type_hints

from app.calc import read
from app.calc.read import Facts
from app.calc.wrong import Wrong
from app.domain.household import Exclusion
from app.domain.income import Income
from app.domain.month import Month
from app.domain.sentence import say
from app.domain.work import ExemptionUse, Work

_MOST, _MOST_ROWS = 1200, 60
# Numbers and lists that are never as high or as long as that in one home.
_AT_MOST = MappingProxyType(
    {"kostendelers": 50, "opvang": 25, "children": 25, "grown_children": 25, "incomes": 20,
     "exclusions": 20}
)
# What a field is called at the door, where that is not its own name.
_KEYS: Mapping[type, Mapping[str, str]] = MappingProxyType(
    {
        Work: {
            "used": "exemption_months_used",
            "with_subsidy": "loonkostensubsidie",
            "credit": "loonheffingskorting",
            "own_months": "months",
        },
        ExemptionUse: {"a34": "34a"},
        Income: {"of_partner": "partner", "first": "from"},
        Exclusion: {"of_partner": "partner", "first": "from"},
    }
)


class _Domain(Protocol):
    __dataclass_fields__: ClassVar[dict[str, Field[object]]]


D = TypeVar("D", bound=_Domain)


def made(told: Facts, kind: type[D]) -> D:
    """The class with all that was told; what it does not know, or needs and misses, is Wrong."""
    known = _known(kind)
    read.only(told, set(known))
    make = cast("Callable[..., D]", kind)
    return make(
        **{
            one.name: _value(told, key, kinds)
            for key, (one, kinds) in known.items()
            if told.get(key) is not None or _is_needed(one)
        }
    )


@cache
def _known(kind: type[_Domain]) -> dict[str, tuple[Field[object], object]]:
    """Each field with its kind, by its name at the door."""
    keys, hints = _KEYS.get(kind, {}), get_type_hints(kind)
    return {keys.get(one.name, one.name): (one, hints[one.name]) for one in fields(kind)}


def _is_needed(one: Field[object]) -> bool:
    return one.default is MISSING and one.default_factory is MISSING


_PLAIN: Mapping[object, Callable[[Facts, str], object]] = MappingProxyType(
    {
        bool: lambda told, name: read.yes_or_no(told, name, None),
        date: read.day,
        Month: read.month,
        Decimal: read.amount,
        int: lambda told, name: read.whole(told, name, 0, _AT_MOST.get(name, _MOST)),
        str: read.name,
    }
)


def _value(told: Facts, key: str, kind: object) -> object:
    if isinstance(kind, UnionType):
        kind = next(one for one in get_args(kind) if one is not type(None))
    if kind in _PLAIN:
        return _PLAIN[kind](told, key)
    if get_origin(kind) is tuple:
        return _rows(told, key, get_args(kind)[0])
    if isinstance(kind, type) and issubclass(kind, StrEnum):
        return _one_of(told, key, kind)
    if isinstance(kind, type) and is_dataclass(kind):
        return made(read.table(told, key), kind)
    raise TypeError(kind)


def _rows(told: Facts, key: str, kind: type) -> tuple[object, ...]:
    most = _AT_MOST.get(key, _MOST_ROWS)
    if kind is date:
        return read.days(told, key, most)
    return read.rows(told, key, most, lambda row, _: made(row, kind))


def _one_of(told: Facts, key: str, kind: type[StrEnum]) -> StrEnum:
    value = read.required(told, key)
    if value not in list(kind):
        raise Wrong(say("Kies een van deze: {kinds}.", kinds=", ".join(kind)), key)
    return kind(str(value))
