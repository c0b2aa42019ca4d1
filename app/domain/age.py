"""Age in whole years on a day; who is born on 29 February turns on 1 March in other years."""

from __future__ import annotations

from datetime import date


def age_on(birth_date: date, day: date) -> int:
    """Whole years lived on a day; negative before birth."""
    before = (day.month, day.day) < (birth_date.month, birth_date.day)
    return day.year - birth_date.year - int(before)


def birthday(birth_date: date, age: int) -> date:
    """The day on which somebody turns this age, by the count of ``age_on``."""
    try:
        return birth_date.replace(year=birth_date.year + age)
    except ValueError:
        return date(birth_date.year + age, 3, 1)
