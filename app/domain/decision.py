"""A decision of the gemeente as the person or the gemeente told it; silence is no decision."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class Outcome(StrEnum):
    """What the letter says; AANGEVRAAGD is asked but not decided, GEEN is never asked."""

    TOEGEKEND = "toegekend"
    AFGEWEZEN = "afgewezen"
    AANGEVRAAGD = "aangevraagd"
    GEEN = "geen"


@dataclass(frozen=True, slots=True)
class Decision:
    """One decision: ``id`` is that of the right or exemption it is about.

    It holds from ``since`` until its last day ``until``; None means that no day was named.
    """

    id: str
    outcome: Outcome
    since: date | None = None
    until: date | None = None

    def holds(self, day: date) -> bool:
        """Whether a day lies within the days of this decision."""
        started = self.since is None or self.since <= day
        return started and (self.until is None or day <= self.until)
