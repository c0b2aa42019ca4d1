"""Participatiewet, artikel 36 en lokale regels: wat is de grens van de toeslag voor u, in euro?"""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.gemeente_geld import LimitOf, Toeslagvoorwaarden
from app.domain.money import half_up_to_cent
from app.domain.months import months_after
from app.domain.own_rule import OwnRule
from app.domain.sentence import Sentence, say, say_n
from app.law.case import Case
from app.law.participatiewet.toeslagbedrag import toeslag_amount

_YEAR, _WHOLE = 12, 100
_INCOME_OPEN = say("Uw inkomen van die maanden kennen wij niet. Tel het op, of vraag uw gemeente.")
_GROSS_OPEN = say("Uw bruto inkomen kennen wij niet. Vraag of u onder deze grens blijft.")


def toeslaggrens(case: Case) -> tuple[OwnRule, ...]:
    """Participatiewet, artikel 36 en lokale regels: welke grens en welke dag horen bij u?

    Euro of this household's own norm, over the months that the gemeente names; of a gross income
    a year only what a told net income is surely above; and the first day one may still ask about.
    """
    local = case.gemeente.inkomenstoeslag.conditions if case.gemeente else None
    rule = local.on(case.day) if local else None
    if rule is None:
        return ()
    return tuple(OwnRule(one, rule.source) for one in _lines(rule.value, case))


def terugvragen(case: Case) -> tuple[OwnRule, ...]:
    """Participatiewet, artikelen 35 en 44 en lokale regels: vanaf welke dag kunt u nog vragen?"""
    local = case.gemeente.bijzondere_bijstand.capacity if case.gemeente else None
    rule = local.on(case.day) if local else None
    if rule is None or rule.value.months_back is None:
        return ()
    return (OwnRule(_since(case, rule.value.months_back), rule.source),)


def _lines(told: Toeslagvoorwaarden, case: Case) -> Iterator[Sentence]:
    if told.limit_months is not None:
        yield from _over_months(told, told.limit_months, case)
    if told.year_gross is not None:
        limit = toeslag_amount(told.year_gross, case.household, case.day)
        yield say("Voor u is de grens {limit} bruto per jaar.", limit=limit)
        net = case.facts.counted_income_month
        if net is not None and net * _YEAR > limit:
            yield say("Met {net} netto per maand komt u daarboven.", net=net)
        else:
            yield _GROSS_OPEN
    if told.months_back is not None:
        yield _since(case, told.months_back)


def _over_months(told: Toeslagvoorwaarden, months: int, case: Case) -> Iterator[Sentence]:
    rules, norm = case.gemeente and case.gemeente.inkomenstoeslag, case.norm()
    local = rules.income_limit_percent if rules else None
    percent = local.on(case.day) if local else None
    if percent is None or norm is None or told.limit_of is not LimitOf.EIGEN_NORM:
        yield _INCOME_OPEN
        return
    limit = half_up_to_cent(norm.value * percent.value / _WHOLE * months)
    yield say_n(
        "Voor u is de grens {limit} over {n} maand, met de norm van nu.",
        "Voor u is de grens {limit} over {n} maanden samen, met de norm van nu.",
        n=months,
        limit=limit,
    )
    yield _INCOME_OPEN


def _since(case: Case, months: int) -> Sentence:
    first = months_after(case.day, -months)
    return say(
        "Vraagt u het op {today}? Dan kan het gelden vanaf {day}.", today=case.day, day=first
    )
