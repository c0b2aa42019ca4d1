"""The sweep of one household: 41 hours x 24 months with reasons. Run: python -m tests.bench.sweep.

Prints processor time in milliseconds; the goal is under 20 ms in CPython on one core.
"""

from __future__ import annotations

import sys
import time
from datetime import date
from decimal import Decimal

from app.domain.household import Household, Kind
from app.domain.month import Month
from app.domain.scenario import Axis, Question
from app.domain.work import Work
from app.law import hours_axis

_ROUNDS = 40


def sweep() -> Axis:
    """One full sweep of a single parent with two children who rents."""
    question = Question(
        household=Household(
            kind=Kind.ALLEENSTAANDE_OUDER,
            birth_date=date(1990, 5, 1),
            children=(date(2016, 3, 1), date(2020, 9, 1)),
            rent_month=Decimal(700),
            assets=Decimal(0),
        ),
        work=Work(hours_week=Decimal(16)),
        start=Month(2026, 1),
    )
    found = hours_axis(question, None)
    if not isinstance(found, Axis):
        raise TypeError(found)
    return found


def main() -> int:
    """Sweep some rounds and print the fastest, the middle and the slowest."""
    axis = sweep()
    reasons = sum(
        1 for hour in axis.hours for month in hour.scenario.months for _ in month.reason.reasons()
    )
    times = []
    for _ in range(_ROUNDS):
        before = time.process_time()
        sweep()
        times.append((time.process_time() - before) * 1000)
    times.sort()
    sys.stdout.write(
        f"sweep of {len(axis.hours)} hours x {len(axis.hours[0].scenario.months)} months, "
        f"{reasons} reasons: fastest {times[0]:.1f} ms, middle {times[len(times) // 2]:.1f} ms, "
        f"slowest {times[-1]:.1f} ms processor time\n"
    )
    return 0


if __name__ == "__main__":
    sys.exit(main())
