"""Reads which gemeente is meant, by its code, or none; and what of its rules does not count."""

from __future__ import annotations

from datetime import date
from functools import cache
from pathlib import Path

from app.calc import read
from app.calc.read import Facts
from app.calc.wrong import Wrong
from app.data.contributed import CONTRIBUTED, read_contributed
from app.data.directory import read_directory
from app.data.gemeente_reader import gemeenten
from app.data.periods import read_periods
from app.domain.gemeente import Gemeente
from app.domain.gemeente_problem import left_out
from app.domain.local_expiry import current
from app.domain.sentence import Sentence, say, say_n
from app.text.dutch import fill

_ROOT = Path(__file__).parent.parent / "demo" / "gemeente"
_REAL = CONTRIBUTED
TODAY = "today"


def gemeente(facts: Facts) -> Gemeente | None:
    """The gemeente under ``gemeente``; None gives the national rules.

    A key of which the file is wrong does not count, nor what was read too long ago on ``today``
    or, where that is not told, on the day that is asked about; ``note`` then says so. Of a gemeente
    of the country that gave no rules only the name is known. Raises Wrong for a gemeente that is
    not here: nobody knows which was meant.
    """
    found = _found(facts)
    return None if found is None else current(found, _today(facts), read_periods())


def note(facts: Facts) -> str | None:
    """What of the gemeente does not count, in Dutch: what cannot be read, what is too old."""
    found = gemeente(facts)
    if found is None:
        return None
    problem = left_out(found.name, found.faults)
    told = () if problem is None else (problem.because,)
    count = len(found.not_counted)
    told = (*told, _too_old(found.name, count)) if count else told
    return " ".join(fill(one) for one in told) or None


def _too_old(name: str, count: int) -> Sentence:
    return say_n(
        "Van gemeente {name} is {n} regel te oud of niet gelezen. Die telt niet mee.",
        "Van gemeente {name} zijn {n} regels te oud of niet gelezen. Die tellen niet mee.",
        n=count,
        name=name,
    )


def _today(facts: Facts) -> date:
    if facts.get(TODAY) is not None:
        return read.day(facts, TODAY)
    return read.day(facts, "date") if "date" in facts else read.month(facts, "start").first_day


def _found(facts: Facts) -> Gemeente | None:
    code = facts.get("gemeente")
    if code is None:
        return None
    found = _known(code, _ROOT, _REAL) if isinstance(code, str) else None
    if found is None:
        raise Wrong(
            say("Deze gemeente kennen wij niet. Gebruik een code zoals {code}, demo of null.",
                code="GM0114"),
            "gemeente",
        )
    return found


@cache
def _known(code: str, invented: Path, real: Path) -> Gemeente | None:
    read_ones = {one.code: one for one in (*gemeenten(invented), *read_contributed(real))}
    entry = read_directory().entry(code)
    if code in read_ones or entry is None:
        return read_ones.get(code)
    return Gemeente(entry.code, entry.name)
