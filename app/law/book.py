"""Reads the dated figures that stand beside the rules, picks by day, and refuses gaps.

A figure is found by ``file.key``. Before its first day it is refused by name. After its last
known day the newest figure is given with certainty SCHATTING, because the law goes on but the
new amount is not known yet; a figure that lapsed (``lapses = true``) is refused after it.
"""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from functools import cache
from itertools import pairwise
from pathlib import Path

from app.domain.certainty import Certainty
from app.domain.sentence import say
from app.domain.source import Source
from app.law.cite import at_article
from app.law.refused import Refused

_HERE = Path(__file__).parent
_NOT_FIGURES = {"sources", "not_modelled", "choices"}


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure as it holds on a day: an amount, or rows of a table, with its source.

    ``value`` is in the unit the file names; ``rows`` is empty unless the figure is a table.
    """

    name: str
    label: str
    value: Decimal
    rows: tuple[tuple[Decimal, ...], ...]
    start: date
    end: date | None
    source: Source
    certainty: Certainty


@dataclass(frozen=True, slots=True)
class Parameter:
    """All dated values of one figure, oldest first."""

    name: str
    label: str
    unit: str
    lapses: bool
    values: tuple[Figure, ...]


@cache
def figure(name: str, day: date) -> Figure:
    """The figure ``file.key`` on a day.

    Raises Refused before the first known day, in a gap, or after a figure lapsed.
    """
    parameter = parameters()[name]
    for value in parameter.values:
        if value.start <= day and (value.end is None or day <= value.end):
            return value
    last = parameter.values[-1]
    if last.end is not None and day > last.end and not parameter.lapses:
        return _estimated(last)
    if last.end is not None and day > last.end:
        raise Refused(
            say(
                "Wij kennen dit bedrag tot en met {end}: {label}. Daarna weten wij het nog niet.",
                end=last.end,
                label=last.label,
            ),
            "date",
        )
    raise Refused(
        say(
            "Voor {day} kennen wij dit bedrag niet: {label}. Wij kennen het vanaf {start}.",
            day=day,
            label=last.label,
            start=parameter.values[0].start,
        ),
        "date",
    )


@cache
def _estimated(last: Figure) -> Figure:
    return replace(last, certainty=Certainty.SCHATTING)


@cache
def parameters() -> dict[str, Parameter]:
    """Every figure in the library by name; ValueError when a file is not well formed."""
    sources = _sources()
    found: dict[str, Parameter] = {}
    for path in sorted(_HERE.glob("*/*.toml")):
        if path.stem in _NOT_FIGURES:
            continue
        for key, entry in _read(path).items():
            name = f"{path.stem}.{key}"
            if name in found:
                raise ValueError(f"{name} stands in two files")
            found[name] = _parameter(name, entry, sources)
    return found


def _sources() -> dict[str, dict[str, object]]:
    found: dict[str, dict[str, object]] = {}
    for path in sorted(_HERE.glob("sources*.toml")):
        found |= _read(path)
    return found


@cache
def _read(path: Path) -> dict[str, dict[str, object]]:
    with path.open("rb") as file:
        return tomllib.load(file, parse_float=Decimal)


def _parameter(
    name: str, entry: dict[str, object], sources: dict[str, dict[str, object]]
) -> Parameter:
    label, raw = str(entry["label"]), entry["values"]
    if not isinstance(raw, list):
        raise ValueError(f"{name}: values must be a list")
    values = tuple(_figure(name, label, entry, value, sources) for value in raw)
    for earlier, later in pairwise(values):
        if earlier.end is None or earlier.end >= later.start:
            raise ValueError(f"{name}: dates overlap at {later.start}")
    return Parameter(name, label, str(entry["unit"]), bool(entry.get("lapses", False)), values)


def _figure(
    name: str,
    label: str,
    entry: dict[str, object],
    value: dict[str, object],
    sources: dict[str, dict[str, object]],
) -> Figure:
    text = sources[str(value["source"])]
    mark = str(value["mark"])
    if mark not in {"S", "S2", "D"}:
        raise ValueError(f"{name}: a figure marked {mark} may not be used")
    source = Source(
        law=str(entry["law"]),
        article=str(value.get("article", entry["article"])),
        title=str(text["title"]),
        url=at_article(str(text["url"]), str(value.get("article", entry["article"]))),
        checked=_day(text["checked"]),
        mark=mark,
    )
    rows = value.get("rows", [])
    if not isinstance(rows, list):
        raise ValueError(f"{name}: rows must be a list")
    return Figure(
        name,
        label,
        Decimal(str(value.get("amount", 0))),
        tuple(tuple(Decimal(str(cell)) for cell in row) for row in rows),
        _day(value["from"]),
        _day(value["until"]) if "until" in value else None,
        source,
        Certainty.SCHATTING if mark == "S2" else Certainty.ZEKER,
    )


def _day(value: object) -> date:
    if not isinstance(value, date):
        raise ValueError(f"{value!r} is not a day")
    return value
