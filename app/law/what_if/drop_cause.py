"""Waardoor houdt iemand bij één uur werk meer toch minder over?"""

from __future__ import annotations

from collections.abc import Iterable
from decimal import Decimal

from app.domain.income import INCOME_NAMES, IncomeKind
from app.domain.money import ZERO
from app.domain.scenario import MonthOutcome
from app.domain.sentence import Sentence, say
from app.law.participatiewet.ander_inkomen import TERMS
from app.law.what_if.childcare import NAME as OPVANG

Months = tuple[MonthOutcome, ...]
_Lines = tuple[tuple[str, Decimal], ...]

_WORDS = {
    "zorgtoeslag": "zorgtoeslag",
    "huurtoeslag": "huurtoeslag",
    "kindgebonden_budget": "kindgebonden budget",
}
_BESIDE = {
    OPVANG: say("Bij dit inkomen weten wij uw kinderopvangtoeslag niet."),
    "inkomenstoeslag": say("Door uw loon tellen wij uw inkomenstoeslag niet mee."),
    "premie_participatieplaats": say(
        "Zonder bijstand tellen wij de premie van de participatieplaats niet mee."
    ),
}


def drop_cause(was: Months, now: Months) -> Sentence:
    """Participatiewet en toeslagen: wat daalt er het meest van het ene uur op het andere?

    ``was`` and ``now`` are the same months at one hour of work less and more.
    """
    costs = _sum(month.costs for month in now) - _sum(month.costs for month in was)
    claims = _sum(month.wage_holiday_claim for month in now if month.bijstand) - _sum(
        month.wage_holiday_claim for month in was if month.bijstand
    )
    falls = _falls(was, now)
    name = max(falls, key=lambda one: falls[one], default="")
    if name and falls[name] > max(costs, claims):
        return _named(name)
    if costs > max(ZERO, claims):
        return say("De kosten van het werk zijn hoger dan wat u erbij krijgt.")
    if claims > ZERO:
        return say("Bij dit loon telt meer vakantiegeld mee. Dan is uw bijstand lager.")
    if not any(month.bijstand for month in was):
        return say("Er gaat meer van uw loon af.")
    return say("De bijstand daalt meer dan uw loon stijgt.")


def _named(name: str) -> Sentence:
    if name in _BESIDE:
        return _BESIDE[name]
    if name in INCOME_NAMES:
        money = TERMS[IncomeKind(name.removesuffix("_partner"))]
        return say("Door dit werk tellen wij minder of geen {money} mee.", money=money)
    return say("Uw {toeslag} daalt, want uw jaarinkomen stijgt.", toeslag=_WORDS[name])


def _lines(month: MonthOutcome) -> _Lines:
    if not month.beside:
        return month.toeslagen
    counted = (line for line in month.beside if line[0] in _BESIDE or line[0] in INCOME_NAMES)
    return (*month.toeslagen, *counted)


def _falls(was: Months, now: Months) -> dict[str, Decimal]:
    before, after = _totals(was), _totals(now)
    return {name: before[name] - after.get(name, ZERO) for name in sorted(before)}


def _totals(months: Months) -> dict[str, Decimal]:
    found: dict[str, Decimal] = {}
    for month in months:
        for name, amount in _lines(month):
            found[name] = found.get(name, ZERO) + amount
    return found


def _sum(amounts: Iterable[Decimal]) -> Decimal:
    return sum(amounts, ZERO)
