"""Turns parsed TOML (or JSON) into the frozen words of the domain, and refuses what does not fit.

The types of the dataclass are the schema: what they do not name is an unknown key.
"""

from __future__ import annotations

import types
from collections.abc import Callable, Hashable, Mapping
from dataclasses import MISSING, fields, is_dataclass
from datetime import date, datetime, time
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Annotated, TypeVar, Union, cast, get_args, get_origin, get_type_hints

from app.domain.local_rule import Key
from app.domain.month import Month
from app.domain.sentence import Sentence, say

T = TypeVar("T")
_NOTHING_READ = "?"


class Wrong(Exception):  # noqa: N818  (a fault in a file, not a fault of the program)
    """One key that does not fit: what is wrong and what was expected."""

    def __init__(self, key: str, wrong: Sentence, expected: Sentence) -> None:
        """Refuse one key."""
        super().__init__(f"{key}: {wrong.id}")
        self.key, self.wrong, self.expected = key, wrong, expected


def read_table(kind: type[T], raw: object, key: str = "") -> T:
    """A frozen dataclass from a table; raises Wrong at the first key that does not fit."""
    table = as_table(raw, key)
    forms = forms_of(kind)
    refuse_unknown(table, tuple(forms), key)
    values: dict[str, object] = {}
    for name, form in forms.items():
        if name in table:
            values[name] = read_value(form, table[name], joined(key, name))
    for name in required(kind):
        if name not in table:
            raise Wrong(
                joined(key, name),
                say("Deze sleutel ontbreekt."),
                say("Wij verwachten hier een waarde."),
            )
    return cast("Callable[..., T]", kind)(**values)


def forms_of(kind: type) -> dict[str, object]:
    """The type of each field of a dataclass, with its Key where it has one."""
    return _hints(cast("Hashable", kind))


@cache
def _hints(kind: Hashable) -> dict[str, object]:
    return dict(get_type_hints(kind, include_extras=True))


def required(kind: type) -> tuple[str, ...]:
    """The fields of a dataclass that have no default."""
    if not is_dataclass(kind):
        raise TypeError(kind)
    return tuple(
        field.name
        for field in fields(kind)
        if field.default is MISSING and field.default_factory is MISSING
    )


def as_table(raw: object, key: str) -> Mapping[str, object]:
    """The value as a table with text keys; raises Wrong when it is something else."""
    if isinstance(raw, Mapping):
        return cast("Mapping[str, object]", raw)
    raise _kind(key, raw, say("Wij verwachten een tabel met sleutels."))


def refuse_unknown(table: Mapping[str, object], known: tuple[str, ...], key: str) -> None:
    """Raises Wrong for the first key that is not known."""
    for name in table:
        if name not in known:
            raise Wrong(
                joined(key, name),
                say("De sleutel {name} kennen wij niet.", name=name),
                say("Wij kennen hier: {known}.", known=", ".join(known)),
            )


def joined(key: str, name: str) -> str:
    """The path of a key inside a file."""
    return f"{key}.{name}" if key else name


def read_value(form: object, raw: object, key: str) -> object:
    """One value of the given type; raises Wrong when it does not fit or is out of bounds."""
    origin = get_origin(form)
    if origin is Annotated:
        inner, bounds = get_args(form)[0], get_args(form)[1]
        value = read_value(inner, raw, key)
        if isinstance(bounds, Key):
            _within(bounds, value, key)
        return value
    if origin in (Union, types.UnionType):
        chosen = next(arg for arg in get_args(form) if arg is not type(None))
        return read_value(chosen, raw, key)
    if origin is tuple:
        return _list(get_args(form)[0], raw, key)
    if isinstance(form, type) and is_dataclass(form):
        return read_table(form, raw, key)
    return _plain(form, raw, key)


def _list(form: object, raw: object, key: str) -> tuple[object, ...]:
    if not isinstance(raw, list):
        raise _kind(key, raw, say("Wij verwachten een lijst tussen haken."))
    return tuple(read_value(form, one, f"{key}[{place}]") for place, one in enumerate(raw, 1))


def _plain(form: object, raw: object, key: str) -> object:
    kind = cast("type", form)
    if issubclass(kind, StrEnum):
        return _choice(kind, raw, key)
    if kind is Month:
        return _month(raw, key)
    if not _FITS[kind](raw):
        raise _kind(key, raw, _EXPECTED[kind])
    return Decimal(cast("Decimal", raw)) if kind is Decimal else raw


def _choice(form: type[StrEnum], raw: object, key: str) -> StrEnum:
    for member in form:
        if member.value == raw:
            return member
    known = ", ".join(member.value for member in form)
    raise _kind(key, raw, say("Wij verwachten een van deze: {known}.", known=known))


def _month(raw: object, key: str) -> Month:
    try:
        return Month.parse(str(raw))
    except ValueError:
        raise _kind(key, raw, _EXPECTED[Month]) from None


def _within(bounds: Key, value: object, key: str) -> None:
    for one in value if type(value) is tuple else (value,):
        if not isinstance(one, int | Decimal) or isinstance(one, bool):
            continue
        if bounds.low is not None and one < bounds.low:
            low = say("Wij verwachten {low} of meer.", low=str(bounds.low))
            raise Wrong(key, say("Dit getal is te laag: {value}.", value=str(one)), low)
        if bounds.high is not None and one > bounds.high:
            high = say("Wij verwachten {high} of minder.", high=str(bounds.high))
            raise Wrong(key, say("Dit getal is te hoog: {value}.", value=str(one)), high)


def _kind(key: str, raw: object, expected: Sentence) -> Wrong:
    shown = str(raw)[:40] or _NOTHING_READ
    return Wrong(key, say("Dit past hier niet: {value}.", value=shown), expected)


_FITS: dict[type, Callable[[object], bool]] = {
    Decimal: lambda raw: (
        isinstance(raw, int | Decimal) and not isinstance(raw, bool) and Decimal(raw).is_finite()
    ),
    int: lambda raw: isinstance(raw, int) and not isinstance(raw, bool),
    str: lambda raw: isinstance(raw, str) and bool(raw.strip()),
    date: lambda raw: isinstance(raw, date) and not isinstance(raw, datetime),
    time: lambda raw: isinstance(raw, time),
    bool: lambda raw: isinstance(raw, bool),
}
_EXPECTED: dict[type, Sentence] = {
    Decimal: say("Wij verwachten een getal."),
    int: say("Wij verwachten een heel getal."),
    str: say("Wij verwachten tekst."),
    date: say("Wij verwachten een dag, zoals 2026-01-31."),
    time: say("Wij verwachten een tijd, zoals 09:00:00."),
    bool: say("Wij verwachten true of false."),
    Month: say("Wij verwachten een maand, zoals 2026-01."),
}
