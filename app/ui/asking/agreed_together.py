"""What a client and a coach agreed, by its day: only when the client chose to keep it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.months import months_after
from app.domain.situation import Situation
from app.ui.asking import happens
from app.ui.state import Visit

_NAME = "samen.afspraak."
# Looking back together after the first day of work, in months (issue 11 point 8); no law asks it.
AFTER_MONTHS = (1, 3, 6)


@dataclass(frozen=True, slots=True)
class Kept:
    """One agreement in the words of the client, and the day it was made."""

    name: str
    day: date
    text: str


def kept(visit: Visit) -> tuple[Kept, ...]:
    """The newest first; what cannot be read any more is left out."""
    found = []
    for name, value in visit.answers.items():
        day, _, text = value.partition("|")
        if name.startswith(_NAME) and text:
            found.append(Kept(name, date.fromisoformat(day), text))
    return tuple(sorted(found, key=lambda one: (one.day, one.name), reverse=True))


def keep(visit: Visit, day: date, agreements: tuple[str, ...]) -> None:
    """Put these beside the ones of before."""
    first = 1 + max((int(one.name.removeprefix(_NAME)) for one in kept(visit)), default=0)
    for number, text in enumerate(agreements, start=first):
        visit.put(f"{_NAME}{number}", f"{day.isoformat()}|{text}")


def drop(visit: Visit, name: str) -> None:
    """Throw one away."""
    visit.answer(name, "")


def look_back(visit: Visit) -> tuple[tuple[int, date], ...]:
    """After how many months of work, and on which day; nothing while no first day is told."""
    began = happens.day_of(visit, Situation.WERK_BEGINT)
    if began is None:
        return ()
    return tuple((many, months_after(began, many)) for many in AFTER_MONTHS)
