"""Writes answers as JSON: amounts with two decimals, reasons with article and source."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date
from decimal import Decimal

from app.domain.answer import Answer
from app.domain.certainty import Certainty
from app.domain.estimate import Estimate, PlannedFigure
from app.domain.money import CENT
from app.domain.problem import Problem
from app.domain.sentence import Sentence, say
from app.domain.source import Source
from app.text.dutch import fill

Told = dict[str, object]

_NOTHING = "0.00"

_CERTAINTY = {
    Certainty.ONBEKEND: "onbekend",
    Certainty.GEMEENTE_BESLIST: "gemeente beslist",
    Certainty.SCHATTING: "schatting",
    Certainty.ZEKER: "zeker",
}


def euro(amount: Decimal) -> str:
    """An amount in euro as ``"1401.50"``."""
    return str(amount.quantize(CENT)) if amount else _NOTHING


def answered(values: Told, *answers: Answer[object]) -> Told:
    """A line that answers: the values, why, and how sure."""
    return {
        "ok": True,
        **values,
        "because": because(answers),
        "certainty": certainty(min(answer.certainty for answer in answers)),
        **amounts(
            (one for answer in answers for one in answer.estimates),
            (one for answer in answers for one in answer.plans),
        ),
    }


def amounts(estimates: Iterable[Estimate], plans: Iterable[PlannedFigure]) -> Told:
    """The figures that are estimates, and the plans that were announced beside them."""
    different = {one.name: one for one in estimates}
    announced = {one.sentence: one for one in plans}
    return {
        "estimates": [
            {"figure": one.name, "label": one.label, "known_until": one.known_until.isoformat()}
            for one in different.values()
        ],
        "plans": [_plan(one) for one in announced.values()],
    }


def _plan(one: PlannedFigure) -> Told:
    source = one.source
    return {
        "figure": one.name,
        "sentence": fill(one.sentence),
        "from": one.start.isoformat(),
        "announced": one.announced.isoformat(),
        "amount": None if one.rows else str(one.value),
        "rows": [[str(cell) for cell in row] for row in one.rows],
        "unit": one.unit,
        "article": f"{source.law} {source.article}",
        "source": f"{source.title} ({source.url}), {source.mark}",
    }


def because(answers: Iterable[Answer[object]]) -> list[Told]:
    """Every reason below the answers once, top first; a figure that is an estimate says so."""
    found: dict[tuple[str, str], Told] = {}
    estimated: dict[tuple[str, str, date], Told] = {}
    for reason in _each_once(answers):
        source = reason.source
        key = (fill(reason.because), source.article)
        if key not in found:
            found[key] = {
                "sentence": key[0],
                "article": f"{source.law} {source.article}",
                "source": f"{source.title} ({source.url}), {source.mark}",
            }
        if source.known_until is not None:
            until = (source.law, source.article, source.known_until)
            if until not in estimated:
                estimated[until] = _estimate(source, source.known_until)
    return [*found.values(), *estimated.values()]


def _each_once(answers: Iterable[Answer[object]]) -> Iterable[Answer[object]]:
    """Every reason below the answers, top first: the months of a scenario share most of them."""
    found: dict[int, Answer[object]] = {}
    _add(tuple(answers), found)
    return found.values()


def _add(answers: tuple[Answer[object], ...], found: dict[int, Answer[object]]) -> None:
    for one in answers:
        if id(one) not in found:
            found[id(one)] = one
            _add(one.parts, found)


def _estimate(source: Source, last: date) -> Told:
    until = say("Dit bedrag kennen wij tot en met {day}. Het gaat veranderen.", day=last)
    return {
        "sentence": fill(until),
        "article": f"{source.law} {source.article}",
        "source": f"{source.title} ({source.url}), {source.mark}",
    }


def certainty(value: Certainty) -> str:
    """How sure, in words."""
    return _CERTAINTY[value]


def sentences(found: Iterable[Sentence]) -> list[str]:
    """Sentences in Dutch."""
    return [fill(one) for one in found]


def refused(problem: Problem) -> Told:
    """A line that could not be answered: what is wrong, and with which fact."""
    return {"ok": False, "problem": fill(problem.because), "fact": problem.fact}
