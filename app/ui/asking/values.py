"""An answer in its own kind; None where it was not given, not known, or cannot be read any more."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from decimal import Decimal, InvalidOperation
from typing import TypeVar

from app.domain.month import Month
from app.ui.asking.ask import Answers
from app.ui.asking.yes_or_no import VALUES

T = TypeVar("T")


def read(make: Callable[[str], T], answers: Answers, name: str) -> T | None:
    """What ``make`` makes of an answer, such as a kind out of its code."""
    return parsed(make, answers.get(name))


def parsed(make: Callable[[str], T], text: str | None) -> T | None:
    """The same for a text that may be missing."""
    try:
        return None if text is None else make(text)
    except (ValueError, InvalidOperation):
        return None


def amount(answers: Answers, name: str) -> Decimal | None:
    """An amount in euro."""
    found = read(Decimal, answers, name)
    return found if found is None or found.is_finite() else None


def whole(answers: Answers, name: str) -> int | None:
    """A whole number."""
    return read(int, answers, name)


def day(answers: Answers, name: str) -> date | None:
    """A day."""
    return read(date.fromisoformat, answers, name)


def month(answers: Answers, name: str) -> Month | None:
    """A month."""
    return read(Month.parse, answers, name)


def days(text: str) -> tuple[date, ...]:
    """Days with a comma between; none in an empty text."""
    return tuple(date.fromisoformat(one) for one in text.split(",") if one)


def codes(answers: Answers, name: str) -> tuple[str, ...]:
    """What was chosen of some answers, in order; empty where nothing was."""
    return tuple(one for one in answers.get(name, "").split(",") if one)


def yes(answers: Answers, name: str) -> bool | None:
    """Whether it is so."""
    return VALUES.get(answers.get(name, ""))
