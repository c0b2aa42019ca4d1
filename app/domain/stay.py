"""A stay outside the Netherlands, with its first and its last day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Stay:
    """One unbroken stay; both days lie outside the Netherlands and both are counted."""

    first: date
    last: date

    def days(self) -> int:
        """How many days the stay lasts."""
        return (self.last - self.first).days + 1

    def days_in(self, year: int) -> int:
        """How many of its days lie in one calendar year."""
        first, last = max(self.first, date(year, 1, 1)), min(self.last, date(year, 12, 31))
        return max(0, (last - first).days + 1)
