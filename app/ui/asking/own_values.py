"""What somebody filled in about the own gemeente, kept on the device among the answers."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from app.domain.gemeente_minima import Per
from app.domain.own_values import OwnKind, OwnValue
from app.domain.settlement import MomentKind
from app.ui.asking import values
from app.ui.asking.ask import Answers
from app.ui.asking.rows import Rows
from app.ui.state import Visit

# Of these there may be more than one.
_MANY = frozenset({OwnKind.REGELING})


def own_values(answers: Answers) -> tuple[OwnValue, ...]:
    """Everything filled in, about any gemeente; what cannot be read is left out.

    Two tabs may both have said the same thing: then the first counts.
    """
    found: list[OwnValue] = []
    for one in _VALUES.of(answers):
        if not any(_same(one, earlier) for earlier in found):
            found.append(one)
    return tuple(found)


def add(visit: Visit, value: OwnValue) -> None:
    """Keep a value; it takes the place of what it says anew."""
    others = (one for one in own_values(visit.answers) if not _same(one, value))
    _VALUES.put(visit, (*others, value))


def remove(visit: Visit, value: OwnValue) -> None:
    """Take a value out."""
    _VALUES.put(visit, (one for one in own_values(visit.answers) if one != value))


def _same(one: OwnValue, other: OwnValue) -> bool:
    about = (one.kind, one.gemeente) == (other.kind, other.gemeente)
    return about and (one.kind not in _MANY or one.name.casefold() == other.name.casefold())


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


def _read(row: dict[str, str | None]) -> OwnValue:
    return OwnValue(
        OwnKind(str(row["kind"])),
        str(row["gemeente"]),
        date.fromisoformat(str(row["seen"])),
        _number(row.get("number")),
        row.get("name") or "",
        row.get("phone") or "",
        Per(row.get("per") or Per.JAAR),
        _number(row.get("limit")),
        # What an older app kept tells no moment: it was a day of the month.
        MomentKind(row.get("moment") or MomentKind.DAG),
        values.days(row.get("dates") or ""),
    )


def _number(text: str | None) -> Decimal | None:
    if text is None:
        return None
    found = Decimal(str(text))
    if not found.is_finite():
        raise ValueError(text)
    return found


_VALUES = Rows("eigen.waarden", _read, _row)
