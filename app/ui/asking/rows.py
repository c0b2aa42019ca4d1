"""Rows that are kept together as one answer: a diary, letters, the lines of a statement."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Generic, Protocol, TypeVar, cast

from app.ui.asking.ask import Answers

R = TypeVar("R")
T = TypeVar("T")
# What a row of another version, or one that somebody changed, can fail on.
_UNREAD = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError)


class Keeps(Protocol):
    """A visit, as far as this needs it."""

    @property
    def answers(self) -> Answers:
        """What was answered."""

    def answer(self, name: str, value: str) -> None:
        """Take an answer."""


@dataclass(frozen=True, slots=True)
class Rows(Generic[R, T]):
    """A list under the name of its answer.

    ``read`` makes one thing of a row as JSON has it, and ``write`` a row of one thing. A row that
    cannot be read is not told, and stays. With ``day_of`` the newest comes first.
    """

    name: str
    read: Callable[[R], T]
    write: Callable[[T], R]
    day_of: Callable[[T], date] | None = None

    def of(self, answers: Answers) -> tuple[T, ...]:
        """Everything in it that can be read, in order."""
        found = [one for _, one in self._all(answers) if one is not None]
        return tuple(found if self.day_of is None else sorted(found, key=self.day_of, reverse=True))

    def put(self, visit: Keeps, things: Iterable[T]) -> None:
        """Keep these instead."""
        unread = (row for row, one in self._all(visit.answers) if one is None)
        now = [*map(self.write, things), *unread]
        visit.answer(self.name, json.dumps(now, ensure_ascii=False))

    def add(self, visit: Keeps, one: T) -> None:
        """Keep one more."""
        now = self.of(visit.answers)
        self.put(visit, (*now, one) if self.day_of is None else (one, *now))

    def remove(self, visit: Keeps, place: int) -> None:
        """Take out the one at this place."""
        now = self.of(visit.answers)
        self.put(visit, (*now[:place], *now[place + 1 :]))

    def _all(self, answers: Answers) -> Iterable[tuple[object, T | None]]:
        for row in parsed(answers.get(self.name, "")) or ():
            texts = list(map(str, row)) if isinstance(row, list) else row
            try:
                yield row, self.read(cast("R", texts))
            except _UNREAD:
                yield row, None


def parsed(answer: str) -> list[object] | None:
    """The rows of an answer as JSON has them; None when it is no list."""
    try:
        found = json.loads(answer or "[]")
    except ValueError:
        return None
    return found if isinstance(found, list) else None
