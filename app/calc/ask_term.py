"""The question by which day something must be done, when a law sets the term."""

from __future__ import annotations

from datetime import date

from app.calc import read
from app.calc.tell import Told, answered, refused
from app.calc.wrong import Wrong
from app.domain.answer import Answer
from app.domain.letter import TermKind
from app.domain.problem import Problem
from app.domain.sentence import say
from app.law import Length, TermEnd, law_term, letter_term

_NAMED = {"bezwaar": TermKind.OBJECTION, "beroep": TermKind.APPEAL}
_COUNTS = {"days": 366, "weeks": 60, "months": 24}


def termijn(facts: read.Facts) -> Told:
    """Algemene termijnenwet: ``date`` and a ``term``, or ``days``, ``weeks`` or ``months``.

    ``date`` is the day it is counted from, for a letter the day it was sent. Out come
    ``last_day``, and ``counted_day`` as it would be without weekends and holidays.
    """
    found = _asked(facts, read.asked_day(facts, "date"))
    if isinstance(found, Problem):
        return refused(found)
    end = found.value
    days = {"last_day": end.last.isoformat(), "counted_day": end.counted.isoformat()}
    return answered({**days, "moved": end.last != end.counted}, found)


def _asked(facts: read.Facts, begin: date) -> Answer[TermEnd] | Problem:
    given = [name for name in ("term", *_COUNTS) if facts.get(name) is not None]
    if len(given) != 1:
        raise Wrong(say("Noem de termijn, of hoelang hij duurt."), given[1] if given else "term")
    name = given[0]
    if name != "term":
        return law_term(begin, Length(**{name: read.whole(facts, name, 1, _COUNTS[name])}))
    kind = _NAMED.get(str(facts["term"]))
    if kind is None:
        names = ", ".join(sorted(_NAMED))
        raise Wrong(say("Kies een van deze termijnen: {terms}.", terms=names), "term")
    return letter_term(kind, begin)
