"""The letters a person counts the days of, kept on the phone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.letter import Letter, TermKind
from app.domain.problem import Problem
from app.domain.sentence import Sentence, say
from app.law import letter_kinds, letter_last_day
from app.ui.asking.ask import FAR_AHEAD, Span, day_box
from app.ui.asking.rows import Rows
from app.ui.state import Visit

_YEAR = 365
_TOO_EARLY = say("Deze dag is langer dan een jaar geleden. Klopt het jaar?")
# A letter was sent before today; a day in a letter can still come.
SENT = day_box(
    "brieven.dag",
    say("Welke datum staat op de brief?"),
    Span(_YEAR, too_early=_TOO_EARLY),
    say("Vaak staat die bovenaan. De zes weken beginnen de dag erna."),
)
NAMED = day_box(
    "brieven.dag",
    say("Welke dag staat er?"),
    Span(_YEAR, _YEAR, _TOO_EARLY, FAR_AHEAD),
    say("De dag waarop iets klaar moet zijn, of waarop u moet komen."),
)
ANY_DECISION, DECISION_ON_OBJECTION, DAY_IN_LETTER = (
    "ander_besluit",
    "beslissing_op_bezwaar",
    "dag_in_brief",
)


@dataclass(frozen=True, slots=True)
class Term:
    """A kind of letter by its id, and the day on it: of sending, or the day it names itself."""

    letter: str
    day: date


@dataclass(frozen=True, slots=True)
class OpenTerm:
    """A kept term with its last day; ``days_left`` is 0 on that day and below 0 after it.

    ``moved`` says why the last day is later than the count of weeks, or is None.
    """

    term: Term
    letter: Letter
    last: date
    because: Sentence
    days_left: int
    moved: Sentence | None = None


def letter_of(name: str) -> Letter | None:
    """The kind of letter with this id, or None."""
    return next((one for one in letter_kinds() if one.id == name), None)


def counted(term: Term, today: date) -> OpenTerm | None:
    """The last day of one term; None for a letter without a term or of which none is known."""
    letter = letter_of(term.letter)
    if letter is None or letter.term is TermKind.NONE:
        return None
    if letter.term is TermKind.IN_LETTER:
        because = say("De dag in uw brief is {day}.", day=term.day)
        return OpenTerm(term, letter, term.day, because, (term.day - today).days)
    found = letter_last_day(letter.term, term.day)
    if isinstance(found, Problem):
        return None
    left = (found.value - today).days
    moved = next((part.because for part in found.parts), None)
    return OpenTerm(term, letter, found.value, found.because, left, moved)


def told(visit: Visit) -> tuple[Term, ...]:
    """Every letter that was told with its day, also one whose term is over."""
    return _TERMS.of(visit.answers)


def kept_terms(visit: Visit, today: date) -> tuple[OpenTerm, ...]:
    """Every kept term, the first last day first; what cannot be read is left out."""
    found = (counted(term, today) for term in _TERMS.of(visit.answers))
    return tuple(sorted((one for one in found if one is not None), key=lambda one: one.last))


def open_terms(visit: Visit, today: date) -> tuple[OpenTerm, ...]:
    """The kept terms of which the last day is not over yet, the most urgent first."""
    return tuple(one for one in kept_terms(visit, today) if one.days_left >= 0)


def add(visit: Visit, term: Term) -> None:
    """Keep a term; the same one is kept once."""
    _TERMS.put(visit, (*_without(visit, term), term))


def remove(visit: Visit, term: Term) -> None:
    """Forget a term."""
    _TERMS.put(visit, _without(visit, term))


def _without(visit: Visit, term: Term) -> tuple[Term, ...]:
    return tuple(one for one in _TERMS.of(visit.answers) if one != term)


def _term(row: list[str]) -> Term:
    letter, day = row
    return Term(letter, date.fromisoformat(day))


_TERMS = Rows("brieven.termijnen", _term, lambda one: [one.letter, one.day.isoformat()])
