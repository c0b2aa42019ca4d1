"""Participatiewet, artikel 35 lid 1: hoeveel van uw inkomen telt voor bijzondere bijstand?"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from app.domain.gemeente_geld import BijzondereBijstand, LimitOf
from app.domain.local_rule import LocalRule, held
from app.domain.money import half_up_to_cent
from app.domain.own_rule import OwnRule
from app.domain.sentence import say
from app.law.case import Case

_YEAR, _WHOLE = 12, Decimal(100)
_FREE_OPEN = say("Bij welk inkomen u zelf meebetaalt, beslist uw gemeente.")
_SHARE_OPEN = say("Hoeveel u bij een hoger inkomen meebetaalt, beslist uw gemeente.")
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
    told = held(own.capacity, case.day)
    if told is not None and (told.brackets or not _own_norm(told.limit_of, case)):
        # Its own lines tell it; of another norm, or in steps, nothing is worked out.
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
