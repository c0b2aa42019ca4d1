"""What the work does to the toeslagen of the months without it: a toeslag is of a whole year."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from decimal import Decimal

from app.domain.money import ZERO, half_up_to_euro
from app.domain.scenario import MonthOutcome, Scenario
from app.domain.sentence import Sentence, say
from app.ui.answers.figures import Pair, working_pairs

# It is of the months with childcare, and not of the year.
_CARE = "kinderopvangtoeslag"


def change(found: Scenario) -> Decimal:
    """Awir, article 8: what the toeslagen of the months without this work change, all together.

    Those after it within the months, and those of the first year before them. Below zero they
    are lower.
    """
    return sum((one for _, one in _changes(found)), ZERO)


def before(found: Scenario) -> Decimal:
    """How much a month they change in that year before the plan; zero where it starts it."""
    first = found.months[0], found.without_work[0]
    return ZERO if first[0].month.number == 1 else _change(first)


def lower(found: Scenario) -> Iterator[Sentence]:
    """In which years they are lower in the months without this work, and how much a month."""
    by_year: dict[int, Counter[Decimal]] = {}
    for year, one in _changes(found):
        if half_up_to_euro(one) < ZERO:
            by_year.setdefault(year, Counter())[half_up_to_euro(-one)] += 1
    for year, amounts in by_year.items():
        yield say(
            "In de andere maanden van {year} zijn uw toeslagen ongeveer {amount} per maand lager.",
            year=str(year),
            amount=amounts.most_common(1)[0][0],
        )


def whole_year(found: Scenario) -> Sentence | None:
    """What is left of the work over its first calendar year; None where no toeslagen are lower."""
    if not any(True for _ in lower(found)):
        return None
    year = working_pairs(found)[0][0].month.year
    pairs = zip(found.months, found.without_work, strict=True)
    gain = sum((one.worth - two.worth for one, two in pairs if one.month.year == year), ZERO)
    if found.months[0].month.year == year:
        gain += before(found) * (found.months[0].month.number - 1)
    left = half_up_to_euro(gain)
    if left < ZERO:
        return say(
            "Over heel {year} hebt u door dit werk ongeveer {amount} minder.",
            year=str(year),
            amount=-left,
        )
    return say(
        "Over heel {year} houdt u van dit werk ongeveer {amount} over.",
        year=str(year),
        amount=left,
    )


def _changes(found: Scenario) -> Iterator[tuple[int, Decimal]]:
    """The year of each month without this work, and what its toeslagen change."""
    start = found.months[0].month
    for _ in range(start.number - 1):
        yield start.year, before(found)
    worked = {with_work.month for with_work, _ in working_pairs(found)}
    for pair in zip(found.months, found.without_work, strict=True):
        if pair[0].month not in worked:
            yield pair[0].month.year, _change(pair)


def _change(pair: Pair) -> Decimal:
    return _toeslagen(pair[0]) - _toeslagen(pair[1])


def _toeslagen(month: MonthOutcome) -> Decimal:
    return sum((amount for name, amount in month.toeslagen if name != _CARE), ZERO)
