"""Reads what a gemeente decided: dated values, each with the text it stands in."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import Annotated, TypeVar, cast, get_args, get_origin

from app.data.typed_table import (
    Wrong,
    as_table,
    forms_of,
    joined,
    read_table,
    read_value,
    refuse_unknown,
)
from app.domain.gemeente_problem import FileFault
from app.domain.local_rule import Key, Local, LocalRule
from app.domain.sentence import say
from app.domain.source import Grade, Source

T = TypeVar("T")
SOURCES_FILE = "bronnen.toml"
_RULE_KEYS = ("from", "until", "value", "source", "article", "note")


@dataclass(frozen=True, slots=True)
class _Text:
    """One text of the gemeente in bronnen.toml."""

    law: str
    title: str
    url: str
    checked: date
    grade: Grade
    version: str = ""
    in_force: date | None = None
    reader: str = ""
    until: date | None = None


def read_sources(table: Mapping[str, object]) -> tuple[dict[str, Source], tuple[FileFault, ...]]:
    """The texts a gemeente cites, by their short names, and the faults in the others."""
    found: dict[str, Source] = {}
    faults: list[FileFault] = []
    for name, raw in table.items():
        try:
            found[name] = _source_of(read_table(_Text, raw, name))
        except Wrong as wrong:
            faults.append(fault(SOURCES_FILE, wrong))
    return found, tuple(faults)


def _source_of(text: _Text) -> Source:
    return Source(
        law=text.law,
        article="",
        title=text.title,
        url=text.url,
        checked=text.checked,
        mark="S",
        grade=text.grade,
        version=text.version,
        in_force=text.in_force,
        reader=text.reader,
        until=text.until,
    )


def read_group(
    kind: type[T], file: str, table: Mapping[str, object], sources: Mapping[str, Source]
) -> tuple[T, tuple[FileFault, ...]]:
    """One group of decisions and every fault in its file; a wrong key is left out."""
    forms = forms_of(kind)
    values: dict[str, object] = {}
    faults: list[FileFault] = []
    for name, raw in table.items():
        try:
            refuse_unknown({name: raw}, tuple(forms), "")
            values[name] = read_local(forms[name], raw, name, sources)
        except Wrong as wrong:
            faults.append(fault(file, wrong))
    return kind(**values), tuple(faults)


def fault(file: str, wrong: Wrong) -> FileFault:
    """A wrong key as a fault of one file."""
    return FileFault(file, wrong.key, wrong.wrong, wrong.expected)


def read_local(form: object, raw: object, key: str, sources: Mapping[str, Source]) -> Local[object]:
    """The dated values of one key, oldest first; raises Wrong."""
    inner = _inner(form)
    table = as_table(raw, key)
    refuse_unknown(table, ("values",), key)
    values = table.get("values")
    if not isinstance(values, list) or not values:
        raise Wrong(
            joined(key, "values"),
            say("Hier staan geen waarden."),
            say("Wij verwachten een lijst met ten minste één waarde."),
        )
    rules = tuple(
        _rule(inner, one, f"{key}[{place}]", sources) for place, one in enumerate(values, 1)
    )
    _in_order(rules, key)
    return Local(rules)


def _inner(form: object) -> object:
    """What stands in ``Local[...]``, with the Key around it kept for its bounds."""
    bounds: object = None
    if get_origin(form) is Annotated:
        form, bounds = get_args(form)[0], get_args(form)[1]
    if get_origin(form) is not Local:
        form = next(one for one in get_args(form) if get_origin(one) is Local)
    inner = get_args(form)[0]
    return Annotated[inner, bounds] if isinstance(bounds, Key) else inner


def _rule(form: object, raw: object, key: str, sources: Mapping[str, Source]) -> LocalRule[object]:
    table = as_table(raw, key)
    refuse_unknown(table, _RULE_KEYS, key)
    for name in ("from", "value", "source"):
        if name not in table:
            raise Wrong(
                joined(key, name),
                say("Deze sleutel ontbreekt."),
                say("Elke waarde heeft {keys} nodig.", keys="from, value, source"),
            )
    until, note = table.get("until"), table.get("note")
    return LocalRule(
        read_value(form, table["value"], joined(key, "value")),
        cast("date", read_value(date, table["from"], joined(key, "from"))),
        _source(table, key, sources),
        None if note is None else str(read_value(str, note, joined(key, "note"))),
        None if until is None else cast("date", read_value(date, until, joined(key, "until"))),
    )


def _source(table: Mapping[str, object], key: str, sources: Mapping[str, Source]) -> Source:
    name = str(table["source"])
    if name not in sources:
        raise Wrong(
            joined(key, "source"),
            say("De bron {name} staat niet in {file}.", name=name, file=SOURCES_FILE),
            say("Wij kennen hier: {known}.", known=", ".join(sources) or "-"),
        )
    article = table.get("article", "-")
    return replace(sources[name], article=str(read_value(str, article, joined(key, "article"))))


def _in_order(rules: tuple[LocalRule[object], ...], key: str) -> None:
    for place, (earlier, later) in enumerate(pairwise(rules), 2):
        last = earlier.end or earlier.start
        if later.start <= last:
            raise Wrong(
                f"{key}[{place}].from",
                say("De dag {day} ligt niet na de vorige waarde.", day=later.start),
                say("Wij verwachten een dag na {day}.", day=last),
            )
    for place, rule in enumerate(rules, 1):
        if rule.end is not None and rule.end < rule.start:
            raise Wrong(
                f"{key}[{place}].until",
                say("De laatste dag {day} ligt voor de eerste dag.", day=rule.end),
                say("Wij verwachten {day} of later.", day=rule.start),
            )
