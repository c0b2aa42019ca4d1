"""Participatiewet, artikelen 8 en 18 lid 5 tot en met 8: hoeveel maanden duurt de verlaging?"""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.certainty import Certainty
from app.domain.gemeente_plichten import Maatregelen
from app.law.book import figure
from app.law.case import Case


@dataclass(frozen=True, slots=True)
class Length:
    """Months by the verordening, or None with the bounds of the law.

    ``by_law``: the law itself names them, whatever a verordening says.
    """

    months: int | None
    at_least: int
    at_most: int
    certainty: Certainty
    by_law: bool = False


def duur(case: Case, step: int) -> Length:
    """Participatiewet, artikel 18 lid 5 tot en met 8: hoeveel maanden bij deze stap?

    Step 1 and 2 by verordening, within the law; from step 3 three months, by law. A second one
    of the gemeente that is not longer than its first cannot be and is read as the law's bounds.
    """
    shortest = int(figure("verlaging.uniform_kortst", case.day).value)
    longest = int(figure("verlaging.uniform_langst", case.day).value)
    if step > 2:
        return Length(longest, longest, longest, _by_law(case), by_law=True)
    rules = case.gemeente.maatregelen if case.gemeente else Maatregelen()
    first_rule = rules.uniform_months.on(case.day) if rules.uniform_months else None
    first = first_rule.value if first_rule else None
    if step == 1:
        return _within(first, shortest, longest)
    again = rules.uniform_repeat_months.on(case.day) if rules.uniform_repeat_months else None
    lower = min(longest, (first or shortest) + 1)
    return _within(again.value if again else None, lower, longest)


def _within(months: int | None, lower: int, upper: int) -> Length:
    if months is None or not lower <= months <= upper:
        months = lower if lower == upper else None
    if months is None:
        return Length(None, lower, upper, Certainty.GEMEENTE_BESLIST)
    return Length(months, months, months, Certainty.SCHATTING)


def _by_law(case: Case) -> Certainty:
    return Certainty.SCHATTING if case.new_law else Certainty.ZEKER
