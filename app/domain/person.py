"""An invented person to look around with: the facts of a life and the lesson it teaches."""

from __future__ import annotations

from dataclasses import dataclass, field

from app.domain.facts import Facts
from app.domain.household import Household
from app.domain.money_days import MoneyDays
from app.domain.month import Month
from app.domain.work import Work


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who does not exist, in a gemeente by its code.

    ``lesson`` is the id of what this life shows. ``work`` is the work to try from ``start``.
    ``days`` are the days on which money comes and goes.
    """

    id: str
    name: str
    lesson: str
    gemeente: str
    household: Household
    start: Month
    work: Work | None = None
    partner_work: Work | None = None
    facts: Facts = field(default_factory=Facts)
    days: MoneyDays = field(default_factory=MoneyDays)
