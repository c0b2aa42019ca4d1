"""Wet op het kindgebonden budget, artikel 2: hoeveel kindgebonden budget is er?"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from app.domain.answer import Answer
from app.domain.money import ZERO, half_up_to_cent
from app.domain.sentence import say
from app.law.book import remembered
from app.law.build import answer, from_figure
from app.law.other_laws.kindgebonden_budget_regels import (
    Kindgebondenregels,
    kindgebonden_budget_regels,
    tell_lower_limit,
    verhogingen,
    vermogensgrens_kgb,
)
from app.law.other_laws.toekenning import toekenning
from app.law.other_laws.toeslag import NO_TOESLAG, Toeslag

_ADULT = 18


def kindgebonden_budget(
    year: int,
    income: Decimal,
    partner: bool,
    ages: tuple[int, ...],
    assets: Decimal | None = None,
) -> Answer[Toeslag]:
    """Wet op het kindgebonden budget, artikel 2: hoeveel krijgt deze ouder?

    For children of these ``ages`` in a month, as if they held all year (lid 11: each month on
    its own); see ``child_ages``. ``income`` is the toetsingsinkomen of the year in euro, of
    both partners together; without ``partner`` (a toeslagpartner) the raise for single parents
    is in it. Unknown ``assets`` are taken to be under the limit. The children live in the
    Netherlands and kinderbijslag is paid. After the newest known year: SCHATTING. Raises
    Refused before 2025.
    """
    rules = kindgebonden_budget_regels(year, partner)
    most = None if assets is None else vermogensgrens_kgb(partner, rules.day)
    if assets is not None and most is not None and assets > most.value:
        limit = say(
            "Met meer vermogen dan {limit} krijgt u geen kindgebonden budget.", limit=most.value
        )
        return from_figure(NO_TOESLAG, limit, most)
    value = kindgebonden_budget_amount(year, income, partner, ages)
    source = rules.per_child.source
    if value.month and assets is not None:
        tell_lower_limit(partner, assets, rules.day)
    if not value.month:
        none = say("Er is geen kindgebonden budget.")
        return answer(value, none, source, certainty=rules.certainty)
    because = say("Het kindgebonden budget is {month} per maand.", month=value.month)
    return answer(value, because, source, _parts(rules, income, _counted(ages)), rules.certainty)


def kindgebonden_budget_amount(
    year: int, income: Decimal, partner: bool, ages: tuple[int, ...]
) -> Toeslag:
    """Wet op het kindgebonden budget, artikel 2: alleen het bedrag, zonder redenen.

    The same value as ``kindgebonden_budget`` with few assets; made for sweeps.
    """
    rules, most, full = _most(year, partner, ages)
    if income <= rules.threshold.value:
        return full
    rules.tell_bend(income)
    return toekenning(most - rules.taper.value * (income - rules.threshold.value), rules.day)


@remembered
def _most(
    year: int, partner: bool, ages: tuple[int, ...]
) -> tuple[Kindgebondenregels, Decimal, Toeslag]:
    rules = kindgebonden_budget_regels(year, partner)
    children = _counted(ages)
    if not children:
        return rules, ZERO, NO_TOESLAG
    most = rules.per_child.value * len(children) + _extra(children, rules.day)
    if rules.single is not None:
        most += rules.single.value
    return rules, most, toekenning(most, rules.day)


def _extra(children: tuple[int, ...], day: date) -> Decimal:
    return sum((one.value * count for one, count in verhogingen(children, day)), ZERO)


def _counted(ages: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(age for age in ages if 0 <= age < _ADULT)


def _parts(
    rules: Kindgebondenregels, income: Decimal, children: tuple[int, ...]
) -> tuple[Answer[object], ...]:
    base = rules.per_child.value * len(children)
    raised = verhogingen(children, rules.day)
    less = half_up_to_cent(rules.taper.value * max(ZERO, income - rules.threshold.value))
    parts: tuple[Answer[object], ...] = (
        from_figure(
            base, say("Voor uw kinderen is er {base} per jaar.", base=base), rules.per_child
        ),
    )
    if raised:
        extra = _extra(children, rules.day)
        older = say("Voor kinderen vanaf 12 jaar komt er {extra} bij.", extra=extra)
        parts = (*parts, from_figure(extra, older, raised[0][0]))
    if rules.single is not None:
        single = rules.single.value
        alone = say("Als ouder zonder partner krijgt u {single} extra.", single=single)
        parts = (*parts, from_figure(single, alone, rules.single))
    if less:
        because = say("Door uw inkomen gaat er {less} van de toeslag af.", less=less)
        parts = (*parts, from_figure(less, because, rules.taper))
    return parts
