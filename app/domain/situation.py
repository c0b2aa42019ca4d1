"""What happens in a life, so that there are steps to take; and who grows older."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Situation(StrEnum):
    """Something that begins on a day; its name stands in addresses."""

    AANVRAAG = "ik-vraag-bijstand-aan"
    WERK_BEGINT = "ik-ga-werken"
    WERK_STOPT = "mijn-werk-stopt"
    KIND = "een-kind-erbij"
    VERHUIZEN = "ik-verhuis"
    ZIEK = "ik-ben-ziek"
    BEZWAAR = "bezwaar"


class Who(StrEnum):
    """Whose birthday it is."""

    SELF = "u"
    PARTNER = "partner"
    CHILD = "kind"


@dataclass(frozen=True, slots=True)
class Birthday:
    """The day on which somebody of the home gets an age that changes money or duties.

    ``age`` is in years; 0 stands for pension age, which is no round number of years.
    """

    who: Who
    age: int
    day: date
