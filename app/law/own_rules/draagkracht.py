"""Participatiewet, artikel 35 lid 1: hoeveel van uw inkomen telt voor bijzondere bijstand?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal

from app.domain.gemeente_geld import LimitOf
from app.domain.gemeente_minima import BijzondereBijstand, Bracket
from app.domain.local_rule import LocalRule
from app.domain.money import ZERO, half_up_to_cent
from app.domain.own_rule import OwnRule
from app.domain.sentence import Sentence, say
from app.domain.source import Source
from app.law.case import Case

_YEAR, _WHOLE = 12, Decimal(100)
_FREE_OPEN = say("Bij welk inkomen u zelf meebetaalt, beslist uw gemeente.")
_SHARE_OPEN = say("Hoeveel u bij een hoger inkomen meebetaalt, beslist uw gemeente.")
_ALL_COSTS = "Alle kosten"
_OTHER_NORM = say("Uw gemeente rekent met een andere norm. Vraag hoeveel u zelf betaalt.")
_INCOME_OPEN = say("Uw inkomen kennen wij niet. Daarom rekenen wij dit niet verder uit.")


def draagkracht(case: Case) -> tuple[OwnRule, ...]:
    """Participatiewet, artikel 35 lid 1: hoeveel inkomen laat de gemeente vrij, wat telt daarboven?

    Euro per month of this household's own norm and of the net income that was told; who has
    bijstand has at least that norm. The law counts only income above the norm, so no gemeente
    frees less, and leaves the period to the gemeente: nothing here is a decision.
    """
    return tuple(_lines(case))


def _lines(case: Case) -> Iterator[OwnRule]:
    own = case.gemeente.bijzondere_bijstand if case.gemeente else BijzondereBijstand()
    rule = own.capacity.on(case.day) if own.capacity else None
    told = None if rule is None else rule.value
    if told is not None and not _own_norm(told.limit_of, case):
        yield OwnRule(_OTHER_NORM)
        return
    if rule is not None and rule.value.brackets:
        yield from _in_steps(case, rule.value.brackets, rule.source)
        return
    until = own.free_until_percent.on(case.day) if own.free_until_percent else None
    share = own.capacity_percent.on(case.day) if own.capacity_percent else None
    norm = case.norm()
    if until is None:
        yield OwnRule(_FREE_OPEN)
    elif norm is not None:
        free = half_up_to_cent(norm.value * max(_WHOLE, until.value) / 100)
        yield OwnRule(
            say("Inkomen tot {free} per maand telt bij uw gemeente niet mee.", free=free),
            until.source,
        )
        yield from _above(case, free, share)
    if share is None:
        yield OwnRule(_SHARE_OPEN)


def _in_steps(
    case: Case, brackets: tuple[Bracket, ...], source: Source
) -> Iterator[OwnRule]:
    """For each kind of cost what is free, and what of the income above it one pays oneself."""
    norm, income = case.norm(), case.facts.counted_income_month
    if norm is None:
        return
    for costs in dict.fromkeys(one.costs for one in brackets):
        steps = tuple(_step(one, norm.value) for one in brackets if one.costs == costs)
        name = costs or _ALL_COSTS
        free = min(one.above for one in steps)
        yield OwnRule(
            say("{costs}: inkomen tot {free} per maand telt niet mee.", costs=name, free=free),
            source,
        )
        if income is not None:
            month = half_up_to_cent(sum((one.part(income) for one in steps), ZERO))
            yield OwnRule(_step_words(name, month), source)
    if income is None:
        yield OwnRule(_INCOME_OPEN)


def _step_words(costs: str, month: Decimal) -> Sentence:
    if not month:
        return say("{costs}: u betaalt niets zelf. Uw inkomen ligt daar niet boven.", costs=costs)
    return say(
        "{costs}: u betaalt volgens uw gemeente {month} per maand zelf. Per jaar is dat {year}.",
        costs=costs,
        month=month,
        year=month * _YEAR,
    )


@dataclass(frozen=True, slots=True)
class _Step:
    """Of income between two amounts a month, this share is for oneself."""

    above: Decimal
    until: Decimal | None
    share: Decimal

    def part(self, income: Decimal) -> Decimal:
        most = income if self.until is None else min(income, self.until)
        return max(most - self.above, ZERO) * self.share / _WHOLE


def _step(one: Bracket, norm: Decimal) -> _Step:
    # The law counts only income above the norm (35.1).
    above = half_up_to_cent(norm * max(_WHOLE, one.above_percent) / _WHOLE)
    until = None if one.until_percent is None else half_up_to_cent(norm * one.until_percent / 100)
    return _Step(above, until, one.share)


def _own_norm(limit_of: LimitOf, case: Case) -> bool:
    """Whether the limit is a part of the norm of this household itself."""
    if limit_of is LimitOf.ZONDER_KOSTENDELERS:
        return not case.household.kostendelers
    return limit_of is LimitOf.EIGEN_NORM


def _above(
    case: Case, free: Decimal, share: LocalRule[Decimal] | None
) -> Iterator[OwnRule]:
    income = case.facts.counted_income_month
    if income is None:
        yield OwnRule(_INCOME_OPEN)
    elif income <= free:
        yield OwnRule(say("Uw inkomen van {income} ligt daar niet boven.", income=income))
    else:
        over = income - free
        yield OwnRule(say("Uw inkomen ligt daar {over} per maand boven.", over=over))
        if share is not None:
            yield _counts(over, share)


def _counts(over: Decimal, share: LocalRule[Decimal]) -> OwnRule:
    month = half_up_to_cent(over * share.value / 100)
    because = say(
        "Volgens uw gemeente kunt u daarvan {month} per maand zelf betalen. "
        "Per jaar is dat {year}.",
        month=month,
        year=month * _YEAR,
    )
    return OwnRule(because, share.source)
