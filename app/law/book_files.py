"""Reads the figures from the TOML beside the rules, and refuses a file that is not well formed."""

from __future__ import annotations

import tomllib
from datetime import date, timedelta
from decimal import Decimal
from functools import cache
from itertools import pairwise, zip_longest
from pathlib import Path

from app.domain.certainty import Certainty
from app.domain.estimate import PlannedFigure
from app.domain.money import half_up_to_euro
from app.domain.sentence import Sentence, Value
from app.domain.source import Source
from app.law.cite import at_article
from app.law.dated import Figure, Parameter

_HERE = Path(__file__).parent
_NOT_FIGURES = {"sources", "not_modelled", "choices"}
_SPANS = {"yearly": 12, "quarterly": 3}


def in_the_files() -> dict[str, Parameter]:
    """Every figure in the library by ``file.key``; ValueError when a file is not well formed."""
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
        if earlier.start >= later.start or earlier.end is None or earlier.end >= later.start:
            raise ValueError(f"{name}: dates overlap at {later.start}")
    if values and values[-1].end is not None and values[-1].end < values[-1].start:
        raise ValueError(f"{name}: known until {values[-1].end}, before it begins")
    plans = entry.get("plans", [])
    if not isinstance(plans, list):
        raise ValueError(f"{name}: plans must be a list")
    unit, lapses = str(entry["unit"]), bool(entry.get("lapses", False))
    announced = tuple(_plan(name, label, entry, one, sources) for one in plans)
    return Parameter(name, label, unit, lapses, _months(entry), values, announced)


def _months(entry: dict[str, object]) -> int:
    return next((months for key, months in _SPANS.items() if entry.get(key)), 1)


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
    months = _months(entry)
    if months > 1 and ((start.month - 1) % months or start.day > 1):
        raise ValueError(f"{name}: holds for {months} months, so it cannot begin on {start}")
    provisional = bool(value.get("provisional", False))
    return Figure(
        name,
        label,
        Decimal(str(value.get("amount", 0))),
        _rows(name, value),
        start,
        _end(name, value, later),
        _source(name, entry, value, sources),
        Certainty.SCHATTING if mark == "S2" or provisional else Certainty.ZEKER,
        bool(value.get("doubtful", False)),
        provisional,
    )


def _plan(
    name: str,
    label: str,
    entry: dict[str, object],
    value: dict[str, object],
    sources: dict[str, dict[str, object]],
) -> PlannedFigure:
    if value["mark"] != "P":
        raise ValueError(f"{name}: a plan is marked P")
    amount, start = Decimal(str(value.get("amount", 0))), _day(value["from"])
    return PlannedFigure(
        name,
        label,
        str(entry["unit"]),
        amount,
        _rows(name, value),
        start,
        _day(value["announced"]),
        _told(str(value["sentence"]), amount, start),
        _source(name, entry, value, sources),
        bool(value.get("quiet", False)),
    )


def _told(text: str, amount: Decimal, start: date) -> Sentence:
    values: dict[str, Value] = {
        "amount": amount,
        "per_month": half_up_to_euro(amount / 12),
        "share": amount * 100,
        "day": start,
    }
    return Sentence(text, tuple((key, one) for key, one in values.items() if f"{{{key}}}" in text))


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
    key, article = str(value["source"]), str(value.get("article", entry["article"]))
    if key not in sources:
        raise ValueError(f"{name}: no source {key} in sources.toml")
    text = sources[key]
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
