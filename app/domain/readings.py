"""How the law is read where it can be read in two ways, or on another day than the calendar's."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Readings:
    """The usual reading is the default; each other one is a second outcome to show beside it.

    ``rules_day`` reads every figure and rule on one day instead of month by month.
    ``old_exemption_runs_on`` follows the transition of the IOAW (63l): months left of 31.2.n go
    on in 2027, and 31.2.r becomes 15 percent for the rest of its 30 months.
    ``right_on_full_wage`` ends the bijstand under 34a when the whole wage reaches the norm.
    """

    rules_day: date | None = None
    old_exemption_runs_on: bool = False
    right_on_full_wage: bool = False
