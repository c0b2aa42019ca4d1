"""A calendar month: the period over which bijstand is set and paid (art. 45 lid 1)."""

from __future__ import annotations

import re
from calendar import isleap
from datetime import date
from typing import NamedTuple

_FEBRUARY = 2
_LENGTHS = (31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_FORM = re.compile(r"(\d{4})-(\d{2})")


class Month(NamedTuple):
    """One month of one year; months sort and count."""

    year: int
    number: int

    @property
    def first_day(self) -> date:
        """The first day of the month."""
        return date(self.year, self.number, 1)

    @property
    def last_day(self) -> date:
        """The last day of the month."""
        if self.number == _FEBRUARY and isleap(self.year):
            return date(self.year, self.number, 29)
        return date(self.year, self.number, _LENGTHS[self.number - 1])

    def plus(self, months: int) -> Month:
        """The month so many months later (or earlier, when negative)."""
        index = self.year * 12 + self.number - 1 + months
        return Month(index // 12, index % 12 + 1)

    def __sub__(self, other: Month) -> int:
        """How many months this month comes after the other."""
        return (self.year - other.year) * 12 + self.number - other.number

    def __str__(self) -> str:
        """The month as ``YYYY-MM``."""
        return f"{self.year:04d}-{self.number:02d}"

    @staticmethod
    def of(day: date) -> Month:
        """The month a day lies in."""
        return Month(day.year, day.month)

    @staticmethod
    def parse(text: str) -> Month:
        """The month written as ``YYYY-MM``; ValueError when it is no month."""
        found = _FORM.fullmatch(text)
        if found is None or not 1 <= int(found[2]) <= 12 or int(found[1]) < 1900:
            raise ValueError(text)
        return Month(int(found[1]), int(found[2]))
