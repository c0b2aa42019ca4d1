"""Algemene termijnenwet: op welke dag eindigt een termijn van dagen, weken of maanden?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from typing import TypeVar

from app.domain.answer import Answer
from app.domain.certainty import Certainty
from app.domain.months import months_after
from app.domain.sentence import Sentence, say
from app.law.book import figure, parameters, remembered
from app.law.build import answer
from app.law.cite import cite

T = TypeVar("T")

_SATURDAY, _SUNDAY = 5, 6
_ONE = timedelta(days=1)
_NAME = "algemene_termijnenwet.gelijkgesteld"


@dataclass(frozen=True, slots=True)
class Length:
    """How long a term is; one of the three. Terms in hours or years are not counted here."""

    days: int = 0
    weeks: int = 0
    months: int = 0


@dataclass(frozen=True, slots=True)
class TermEnd:
    """The last day of a term. ``counted`` is the day by the count alone, before it moved."""

    last: date
    counted: date
    moved: Answer[date] | None = None

    @property
    def why(self) -> Sentence | None:
        """Why the last day is a later one than counted, or None when it is the same."""
        return None if self.moved is None else self.moved.because

    @property
    def certainty(self) -> Certainty:
        """How sure the day is: an equalled day was only read in another text."""
        return Certainty.ZEKER if self.moved is None else self.moved.certainty


def weeks_after(begin: date, weeks: int) -> TermEnd:
    """Algemene termijnenwet, artikel 1: op welke dag eindigt een termijn van zoveel weken?"""
    return term_end(begin, Length(weeks=weeks))


def term_of(begin: date, length: Length) -> Answer[TermEnd]:
    """Algemene termijnenwet: wat is de laatste dag van een termijn uit een wet, en waarom?"""
    end = term_end(begin, length)
    because = say("De laatste dag is {day}.", day=end.last)
    return moved(answer(end, because, cite("ATW", "1")), end)


def term_end(begin: date, length: Length) -> TermEnd:
    """Algemene termijnenwet, artikelen 1 tot en met 4: wat is de laatste dag van een termijn?

    ``begin`` is the day it is counted from, which is not in the term itself. A last day on a
    Saturday, Sunday or holiday moves to the next day that is none (1 lid 1), and a term of at
    least three days holds two working days (2). Not so for more than 90 days, twelve weeks or
    three months (4 a). Only for terms that a law or AMvB sets (1, 5): never for a day that a
    gemeente wrote in a letter, and not for terms counted back from a day (1 lid 2).
    """
    counted = months_after(begin, length.months) + timedelta(days=length.days + 7 * length.weeks)
    if length.days > 90 or length.weeks > 12 or length.months > 3:
        return TermEnd(counted, counted)
    return term_until(begin, counted)


def term_until(begin: date, counted: date) -> TermEnd:
    """Algemene termijnenwet, artikelen 1 en 2: wat wordt de laatste dag, na deze getelde dag?

    For a term that is counted already, such as one of whole calendar months; not longer than
    article 4 says.
    """
    last = next_working_day(counted)
    if counted - begin >= timedelta(days=3):
        while _working_days(begin, last) < 2:
            last = next_working_day(last + _ONE)
    return TermEnd(last, counted, None if last == counted else _moved(counted, last))


def moved(answered: Answer[T], end: TermEnd | None) -> Answer[T]:
    """Algemene termijnenwet, artikel 1: waarom is de laatste dag van dit antwoord een andere?

    The answer with that reason in front of the others, when the day did move.
    """
    if end is None or end.moved is None:
        return answered
    sure = min(answered.certainty, end.certainty)
    return answered._replace(parts=(end.moved, *answered.parts), certainty=sure)


def next_working_day(day: date) -> date:
    """Algemene termijnenwet, artikel 1 lid 1: welke dag is geen weekend en geen feestdag?

    The day itself, or the first one after it that is.
    """
    while not is_working_day(day):
        day += _ONE
    return day


@cache
def holidays(year: int) -> frozenset[date]:
    """Algemene termijnenwet, artikel 3 lid 1 en 2: welke feestdagen heeft een jaar?

    Counted from Easter, with Goede Vrijdag, the King's birthday as kept since 2014 (the 27th
    of April, or the 26th when that is a Sunday) and the 5th of May of every year.
    """
    easter = easter_sunday(year)
    king = date(year, 4, 27)
    return frozenset(
        {
            date(year, 1, 1),
            *(easter + timedelta(days=days) for days in (-2, 1, 39, 50)),
            king - _ONE if king.weekday() == _SUNDAY else king,
            date(year, 5, 5),
            date(year, 12, 25),
            date(year, 12, 26),
        }
    )


def easter_sunday(year: int) -> date:
    """Algemene termijnenwet, artikel 3: op welke dag is het Pasen?

    The Sunday of the western churches, by the count of Meeus, Jones and Butcher.
    """
    century, rest = divmod(year, 100)
    golden = year % 19
    corrected = (8 * century + 13) // 25
    moon = (19 * golden + century - century // 4 - corrected + 15) % 30
    weekday = (32 + 2 * (century % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def is_working_day(day: date) -> bool:
    """Algemene termijnenwet, artikelen 1 en 3: is dit geen weekend en geen feestdag?"""
    free = day.weekday() >= _SATURDAY or day in holidays(day.year)
    return not free and day not in _equalled()


def _working_days(begin: date, last: date) -> int:
    """How many working days lie in the term that begins on the day after ``begin``."""
    days = (begin + timedelta(days=count) for count in range(1, (last - begin).days + 1))
    return sum(is_working_day(day) for day in days)


@remembered
def _equalled() -> frozenset[date]:
    rows = (row for value in parameters()[_NAME].values for row in value.rows)
    return frozenset(date(*(int(cell) for cell in row)) for row in rows)


def _moved(counted: date, last: date) -> Answer[date]:
    """The new last day, and why; no surer than what is known of the days that equal a holiday."""
    parts = tuple(_parts(counted, last))
    if counted.weekday() >= _SATURDAY:
        because, article = say("{day} valt in een weekend. Dan telt de eerste werkdag erna."), "1.1"
    elif counted in holidays(counted.year):
        because, article = say("{day} is een feestdag. Dan telt de eerste werkdag erna."), "1.1, 3"
    elif counted in _equalled():
        because = say("{day} telt als een feestdag. Dan telt de eerste werkdag erna.")
        article = "1.1, 3.3"
    else:
        because, article = (
            say("In de termijn horen twee werkdagen te zitten. Daarom eindigt hij na {day}."),
            "2",
        )
    told = Sentence(because.id, (("day", counted),))
    return answer(last, told, cite("ATW", article), parts, _known(last))


def _parts(counted: date, last: date) -> Iterator[Answer[object]]:
    passed = (counted + timedelta(days=count) for count in range((last - counted).days))
    for day in passed:
        if day in _equalled():
            because = say("{day} telt als een feestdag.", day=day)
            yield answer(day, because, figure(_NAME, day).source, certainty=Certainty.SCHATTING)


def _known(last: date) -> Certainty:
    """After the last Besluit nobody knows yet which days will equal a holiday."""
    end = parameters()[_NAME].values[-1].end
    return Certainty.ZEKER if end is None or last <= end else Certainty.SCHATTING
