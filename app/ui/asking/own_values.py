"""What somebody filled in about the own gemeente, kept on the device among the answers."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import Protocol

from app.domain.gemeente_minima import Per
from app.domain.own_values import OwnKind, OwnValue
from app.domain.settlement import MomentKind
from app.ui.asking.ask import Answers

_KEPT = "eigen.waarden"
# Of these there may be more than one.
_MANY = frozenset({OwnKind.REGELING})


class Keeps(Protocol):
    """A visit, as far as this needs it."""

    @property
    def answers(self) -> Answers:
        """What was answered."""

    def answer(self, name: str, value: str) -> None:
        """Take an answer."""


def own_values(answers: Answers) -> tuple[OwnValue, ...]:
    """Everything filled in, about any gemeente; what cannot be read is left out.

    Two tabs may both have said the same thing: then the first counts.
    """
    try:
        kept = json.loads(answers.get(_KEPT) or "[]")
    except ValueError:
        return ()
    rows = kept if isinstance(kept, list) else []
    found = (_read(row) for row in rows if isinstance(row, dict))
    values: list[OwnValue] = []
    for one in found:
        if one is not None and not any(_same(one, earlier) for earlier in values):
            values.append(one)
    return tuple(values)


def add(visit: Keeps, value: OwnValue) -> None:
    """Keep a value; it takes the place of what it says anew."""
    others = (one for one in own_values(visit.answers) if not _same(one, value))
    _keep(visit, (*others, value))


def remove(visit: Keeps, value: OwnValue) -> None:
    """Take a value out."""
    _keep(visit, tuple(one for one in own_values(visit.answers) if one != value))


def _same(one: OwnValue, other: OwnValue) -> bool:
    about = (one.kind, one.gemeente) == (other.kind, other.gemeente)
    return about and (one.kind not in _MANY or one.name.casefold() == other.name.casefold())


def _keep(visit: Keeps, values: tuple[OwnValue, ...]) -> None:
    visit.answer(_KEPT, json.dumps([_row(one) for one in values], ensure_ascii=False))


def _row(one: OwnValue) -> dict[str, str | None]:
    return {
        "kind": one.kind,
        "gemeente": one.gemeente,
        "seen": one.seen.isoformat(),
        "number": None if one.number is None else str(one.number),
        "name": one.name,
        "phone": one.phone,
        "per": one.per,
        "limit": None if one.limit is None else str(one.limit),
        "moment": one.moment,
        "dates": ",".join(day.isoformat() for day in one.dates),
    }


def _read(row: dict[str, object]) -> OwnValue | None:
    try:
        return OwnValue(
            OwnKind(str(row["kind"])),
            str(row["gemeente"]),
            date.fromisoformat(str(row["seen"])),
            _number(row.get("number")),
            str(row.get("name") or ""),
            str(row.get("phone") or ""),
            Per(str(row.get("per") or Per.JAAR)),
            _number(row.get("limit")),
            # What an older app kept tells no moment: it was a day of the month.
            MomentKind(str(row.get("moment") or MomentKind.DAG)),
            tuple(map(date.fromisoformat, str(row.get("dates") or "").split(",")))
            if row.get("dates")
            else (),
        )
    except (KeyError, ValueError, InvalidOperation):
        return None


def _number(value: object) -> Decimal | None:
    if value is None:
        return None
    found = Decimal(str(value))
    if not found.is_finite():
        raise ValueError(value)
    return found
