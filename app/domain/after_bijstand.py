"""What changes around the end of bijstand and the end of work: what stops, and what to do."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.sentence import Sentence


@dataclass(frozen=True, slots=True)
class FallsAway:
    """One thing a person has beside the bijstand, by the key of the gemeente's file.

    ``last_day`` is None when it goes on or when nobody filled in when it stops; ``known`` tells
    which. ``month_value`` is in euro a month, ``next_step`` what to do.
    """

    id: str
    known: bool
    last_day: date | None
    month_value: Decimal | None
    next_step: Sentence


@dataclass(frozen=True, slots=True)
class LostScheme:
    """One minimaregeling that stops because income passes its limit, in euro.

    ``limit`` is net income a month. ``month_value`` is None for what is given once and for what
    has no value that is known; ``worth`` is None only for the last. ``how`` to ask for it is in
    the gemeente's own words.
    """

    id: str
    name: str
    limit: Decimal
    month_value: Decimal | None
    worth: Decimal | None
    how: str


@dataclass(frozen=True, slots=True)
class OpenScheme:
    """One minimaregeling that is open to who has this income now, in euro.

    ``worth`` is each time, None where nobody can say it; ``year_worth`` is None for that and for
    what is given once. ``how`` to ask for it is in the gemeente's own words.
    """

    id: str
    name: str
    worth: Decimal | None
    year_worth: Decimal | None
    how: str


@dataclass(frozen=True, slots=True)
class SchemeStop:
    """One minimaregeling on the axis of hours: from ``hours`` on it falls away, and why."""

    hours: int
    scheme: LostScheme
    because: Sentence


@dataclass(frozen=True, slots=True)
class Step:
    """One step on the way back after work ends.

    ``by`` is the last day of its term where the law names one and the days are known, and
    ``since`` the first day on which there is something to do. ``at_once`` is what the law wants
    "onverwijld": there is no day to wait for. ``papers`` are in the gemeente's own words. What is
    no ``is_task`` is only to know, with the step before it.
    """

    id: str
    by: date | None = None
    papers: tuple[str, ...] = ()
    since: date | None = None
    at_once: bool = False
    is_task: bool = True


@dataclass(frozen=True, slots=True)
class Incomes:
    """Net income in euro a month, bijstand included, before and after a change, and the norm.

    ``keeps_bijstand`` says whether bijstand is left after the change, ``had_bijstand`` whether
    there was any before it.
    """

    norm: Decimal
    before: Decimal
    after: Decimal
    keeps_bijstand: bool
    had_bijstand: bool
