"""Reads the choices once, and refuses one that does not say everything it must."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from app.domain.choice import Choice, Door, Group, PaidWork
from app.domain.sentence import Sentence

_FILE = Path(__file__).with_name("choices.toml")


@dataclass(frozen=True, slots=True)
class Entry:
    """One choice as it stands in the file, and for whom; ``volunteer`` has an allowance.

    ``choice`` says nothing yet of limits and counting, which hang on the day and the gemeente.
    ``unpaid_work`` falls under the limits on unpaid work of article 9 lid 1 c.
    """

    choice: Choice
    from_age: int
    until_age: int | None
    volunteer: bool
    unpaid_work: bool


@cache
def catalogue() -> tuple[Entry, ...]:
    """Every choice in the order of the file; ValueError or KeyError when a field is missing."""
    with _FILE.open("rb") as file:
        found: dict[str, dict[str, object]] = tomllib.load(file)
    return tuple(_entry(name, fields) for name, fields in found.items())


def _entry(name: str, fields: dict[str, object]) -> Entry:
    door = fields.get("door")
    choice = Choice(
        id=name,
        group=Group(str(fields["group"])),
        door=Door(str(door)) if door else None,
        title=_sentence(name, fields, "title"),
        why=_sentence(name, fields, "why"),
        asks=_sentence(name, fields, "asks"),
        gives=_sentence(name, fields, "gives"),
        bijstand=_sentence(name, fields, "what"),
        next_step=_sentence(name, fields, "how"),
        leads_to_paid_work=PaidWork(str(fields["leads_to_paid_work"])),
        hours_low=_number(fields, "hours_low"),
        hours_high=_number(fields, "hours_high"),
        open_to_all=bool(fields["open_to_all"]),
        limits=(),
        counts=None,
    )
    return Entry(
        choice=choice,
        from_age=_number(fields, "from_age") or 0,
        until_age=_number(fields, "until_age"),
        volunteer=bool(fields.get("volunteer", False)),
        unpaid_work=bool(fields.get("unpaid_work", False)),
    )


def _sentence(name: str, fields: dict[str, object], key: str) -> Sentence:
    text = str(fields[key]).strip()
    if not text:
        raise ValueError(f"{name}: {key} is empty")
    return Sentence(text)


def _number(fields: dict[str, object], key: str) -> int | None:
    value = fields.get(key)
    return int(str(value)) if value is not None else None
