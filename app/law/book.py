"""Reads the dated figures that stand beside the rules, picks by day, and refuses gaps.

A figure is found by ``file.key``. A value is a day and a number: it ends where the next one
begins, or on the day ``until`` where the law left a gap. Only the newest says ``known_until``:
after that day it is given with certainty SCHATTING, because the law goes on but the new amount is
not known yet; a figure that lapsed (``lapses = true``) is refused after it. Before its first day a
figure is refused by name. What was announced stands under ``plans``, and is never counted with.
"""

from __future__ import annotations

import tomllib
from bisect import bisect_right
from dataclasses import dataclass, replace
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from itertools import pairwise, zip_longest
from pathlib import Path

from app.domain.certainty import Certainty
from app.domain.month import Month
from app.domain.sentence import say
from app.domain.source import Source
from app.law.cite import at_article
from app.law.refused import Refused

_HERE = Path(__file__).parent
_NOT_FIGURES = {"sources", "not_modelled", "choices"}


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure as it holds on a day: an amount, or rows of a table, with its source.

    ``value`` is in the unit the file names; ``rows`` is empty unless the figure is a table. ``end``
    is its last day: the one before the next value, or the last on which the newest is known. One
    that is ``doubtful`` was read, but two texts do not agree: it is refused.
    """

    name: str
    label: str
    value: Decimal
    rows: tuple[tuple[Decimal, ...], ...]
    start: date
    end: date | None
    source: Source
    certainty: Certainty
    doubtful: bool = False


@dataclass(frozen=True, slots=True)
class Plan:
    """A value that was announced and not seen adopted: never counted with, always told as a plan.

    ``announced`` is the day on which it was made known.
    """

    name: str
    label: str
    unit: str
    value: Decimal
    rows: tuple[tuple[Decimal, ...], ...]
    start: date
    announced: date
    source: Source


@dataclass(frozen=True, slots=True)
class Parameter:
    """All dated values of one figure, oldest first, and what was announced for later."""

    name: str
    label: str
    unit: str
    lapses: bool
    values: tuple[Figure, ...]
    plans: tuple[Plan, ...] = ()


@cache
def figure(name: str, day: date) -> Figure:
    """The figure ``file.key`` on a day; the source of an estimate says until when it was known.

    Raises Refused before the first known day, in a gap, or after a figure lapsed.
    """
    parameter = parameters()[name]
    for value in parameter.values:
        if value.start <= day and (value.end is None or day <= value.end):
            return _sure(value)
    if not parameter.values:
        raise Refused(say("Dit is nog een plan: {label}.", label=parameter.label), "date")
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


def _sure(value: Figure) -> Figure:
    if value.doubtful:
        raise Refused(
            say(
                "Over dit bedrag in {day} zijn de bronnen het niet eens: {label}.",
                day=Month.of(value.start),
                label=value.label,
            ),
            "date",
        )
    return value


@cache
def _estimated(last: Figure) -> Figure:
    source = replace(last.source, known_until=last.end)
    return replace(last, source=source, certainty=Certainty.SCHATTING)


def plan(name: str, day: date) -> Plan | None:
    """What was announced for the figure ``file.key`` on a day; None where its amount is known.

    The newest plan that would hold on the day.
    """
    parameter = parameters()[name]
    known = parameter.values[-1].end if parameter.values else date.min
    if known is None or day <= known:
        return None
    held = [one for one in parameter.plans if one.start <= day and one.start > known]
    return max(held, key=lambda one: one.start, default=None)


@cache
def changes() -> tuple[date, ...]:
    """Every day on which some figure gets another value, or becomes an estimate; in order."""
    days = set()
    for parameter in parameters().values():
        for value in parameter.values:
            days.add(value.start)
            if value.end is not None:
                days.add(value.end + timedelta(days=1))
    return tuple(sorted(days))


def stretch(day: date) -> int:
    """Which stretch of days without any change of a figure a day lies in, by number."""
    return bisect_right(changes(), day)


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
    values = tuple(
        _figure(name, label, entry, (value, later), sources)
        for value, later in zip_longest(raw, raw[1:])
    )
    for earlier, later in pairwise(values):
        if earlier.end is None or earlier.end >= later.start:
            raise ValueError(f"{name}: dates overlap at {later.start}")
    plans = entry.get("plans", [])
    if not isinstance(plans, list):
        raise ValueError(f"{name}: plans must be a list")
    unit, lapses = str(entry["unit"]), bool(entry.get("lapses", False))
    announced = tuple(_plan(name, label, entry, one, sources) for one in plans)
    return Parameter(name, label, unit, lapses, values, announced)


def _end(name: str, value: dict[str, object], later: dict[str, object] | None) -> date | None:
    """The last day of a value: told for a gap and for the newest, or the day before the next."""
    if later is None:
        if "until" in value:
            raise ValueError(f"{name}: the newest value says known_until, not until")
        return _day(value["known_until"]) if "known_until" in value else None
    if "known_until" in value:
        raise ValueError(f"{name}: only the newest value says known_until")
    if "until" in value:
        return _day(value["until"])
    return _day(later["from"]) - timedelta(days=1)


def _figure(
    name: str,
    label: str,
    entry: dict[str, object],
    pair: tuple[dict[str, object], dict[str, object] | None],
    sources: dict[str, dict[str, object]],
) -> Figure:
    value, later = pair
    mark = str(value["mark"])
    if mark not in {"S", "S2", "D"}:
        raise ValueError(f"{name}: a figure marked {mark} may not be used")
    start = _day(value["from"])
    if entry.get("yearly") and (start.month, start.day) != (1, 1):
        raise ValueError(f"{name}: holds for a calendar year, so it cannot begin on {start}")
    return Figure(
        name,
        label,
        Decimal(str(value.get("amount", 0))),
        _rows(name, value),
        start,
        _end(name, value, later),
        _source(name, entry, value, sources),
        Certainty.SCHATTING if mark == "S2" else Certainty.ZEKER,
        bool(value.get("doubtful", False)),
    )


def _plan(
    name: str,
    label: str,
    entry: dict[str, object],
    value: dict[str, object],
    sources: dict[str, dict[str, object]],
) -> Plan:
    if value["mark"] != "P":
        raise ValueError(f"{name}: a plan is marked P")
    return Plan(
        name,
        label,
        str(entry["unit"]),
        Decimal(str(value.get("amount", 0))),
        _rows(name, value),
        _day(value["from"]),
        _day(value["announced"]),
        _source(name, entry, value, sources),
    )


def _rows(name: str, value: dict[str, object]) -> tuple[tuple[Decimal, ...], ...]:
    rows = value.get("rows", [])
    if not isinstance(rows, list):
        raise ValueError(f"{name}: rows must be a list")
    return tuple(tuple(Decimal(str(cell)) for cell in row) for row in rows)


def _source(
    name: str,
    entry: dict[str, object],
    value: dict[str, object],
    sources: dict[str, dict[str, object]],
) -> Source:
    text, article = sources[str(value["source"])], str(value.get("article", entry["article"]))
    return Source(
        law=str(entry["law"]),
        article=article,
        title=str(text["title"]),
        url=at_article(str(text["url"]), article),
        checked=_day(text["checked"]),
        mark=str(value["mark"]),
        figure=name,
    )


def _day(value: object) -> date:
    if not isinstance(value, date):
        raise ValueError(f"{value!r} is not a day")
    return value
