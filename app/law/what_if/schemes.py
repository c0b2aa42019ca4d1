"""Participatiewet, artikel 35, en lokale regels: welke regelingen vallen weg door dit werk?"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.domain.after_bijstand import Incomes, LostScheme
from app.domain.answer import Answer
from app.domain.gemeente import Gemeente
from app.domain.gemeente_werk import Stops
from app.domain.money import ZERO, half_up_to_euro
from app.domain.month import Month
from app.domain.scenario import MonthOutcome, Scenario
from app.domain.sentence import Sentence, say
from app.law.own_rules.scheme_words import to_ask
from app.law.participatiewet.minimaregelingen import minimaregelingen
from app.law.what_if.right_to_ask import month_income

Lost = dict[str, tuple[LostScheme, Sentence]]


Held = tuple[tuple[int, ...], ...]


def held_schemes(gemeente: Gemeente | None, months: tuple[MonthOutcome, ...]) -> Held:
    """Which decisions about schemes hold in each month; made once for every number of hours."""
    schemes = (gemeente.minimaregelingen if gemeente else None) or ()
    days = (month.month.first_day for month in months)
    return tuple(tuple(id(scheme.on(day)) for _, scheme in schemes) for day in days)


def lost_schemes(found: Scenario, gemeente: Gemeente | None, held: Held) -> tuple[Lost, ...]:
    """Participatiewet, artikel 35, en lokale regels: welke regelingen vallen per maand weg?

    By key, against the same month without work; months with the same sums share one look. What
    the gemeente gives for a calendar year stays until the end of it (her own ``na_bijstand``).
    """
    if not any(held):
        return ({},) * len(found.months)
    household = found.question.household
    known: dict[object, Lost] = {}
    result: list[Lost] = []
    for rules, month, without in zip(held, found.months, found.without_work, strict=True):
        if not month.norm:
            # Who has no bijstand needs no norm; without one the limits of schemes are not known.
            result.append({})
            continue
        key = (rules, id(month.sum), id(without.sum))
        if key not in known:
            day, incomes = month.month.first_day, scheme_incomes(month, without)
            told = minimaregelingen(gemeente, household, day, incomes)
            known[key] = dict(_named(told.parts))
        result.append(known[key])
    return _to_the_end_of_the_year(gemeente, found.months, tuple(result))


def _to_the_end_of_the_year(
    gemeente: Gemeente | None, months: tuple[MonthOutcome, ...], each: tuple[Lost, ...]
) -> tuple[Lost, ...]:
    """The same, with what is there for a whole year still there in the year it is passed in."""
    day = months[0].month.first_day
    endings = () if gemeente is None else gemeente.na_bijstand.endings()
    held = ((key, rule.on(day)) for key, rule in endings if rule is not None)
    whole = {key for key, one in held if one is not None and one.value.stops is Stops.EINDE_JAAR}
    if not whole:
        return each
    until: dict[str, int] = {}
    result: list[Lost] = []
    for month, lost in zip(months, each, strict=True):
        last_year = month.month.plus(-1).year
        until = {key: until.get(key, last_year) for key in lost if key in whole}
        kept = (key for key, year in until.items() if month.month.year <= year)
        gone = frozenset(kept)
        result.append({key: one for key, one in lost.items() if key not in gone})
    return tuple(result)


def passed_schemes(
    found: Scenario, gemeente: Gemeente | None, since: Month | None = None
) -> dict[str, tuple[date, Sentence]]:
    """Participatiewet, artikel 35, en lokale regels: door welk inkomen valt een regeling weg?

    By key: the last day before the first month in which it falls away, and why. ``since`` leaves
    out what only fell away in months before it.
    """
    passed: dict[str, tuple[date, Sentence]] = {}
    every = lost_schemes(found, gemeente, held_schemes(gemeente, found.months))
    for month, lost in zip(found.months, every, strict=True):
        if since is not None and month.month < since:
            continue
        for key, (_, because) in lost.items():
            passed.setdefault(key, (month.month.plus(-1).last_day, because))
    return passed


def schemes_back(found: Scenario, gemeente: Gemeente | None) -> dict[str, Month]:
    """Participatiewet, artikel 35, en lokale regels: vanaf welke maand kan een regeling weer?

    By key, of what falls away and can be asked again: the first month after the last without it.
    """
    every = lost_schemes(found, gemeente, held_schemes(gemeente, found.months))
    back: dict[str, Month] = {}
    for month, lost in zip(found.months, every, strict=True):
        back |= dict.fromkeys(lost, month.month.plus(1))
    after = found.months[-1].month.plus(1)
    return {key: month for key, month in back.items() if month != after}


def with_schemes(found: Scenario, gemeente: Gemeente | None) -> Scenario:
    """Participatiewet, artikel 35, en lokale regels: in welke maand valt een regeling weg?

    The same months, with the sentence in each month in which a scheme falls away or is there
    again. No amount changes: what a scheme is worth is no money in hand.
    """
    before: Lost = {}
    months = []
    every = lost_schemes(found, gemeente, held_schemes(gemeente, found.months))
    for month, lost in zip(found.months, every, strict=True):
        changes = tuple(_changes(before, lost))
        months.append(_with(month, changes) if changes else month)
        before = lost
    return replace(found, months=tuple(months))


def month_values(lost: Lost) -> Decimal:
    """What these schemes are worth together, in euro a month, as far as that is known."""
    return sum((scheme.month_value or ZERO for scheme, _ in lost.values()), ZERO)


def _named(parts: tuple[Answer[object], ...]) -> Iterator[tuple[str, tuple[LostScheme, Sentence]]]:
    for part in parts:
        if isinstance(part.value, LostScheme):
            yield part.value.id, (part.value, part.because)


def scheme_incomes(month: MonthOutcome, without: MonthOutcome) -> Incomes:
    """Participatiewet, artikel 35: welk inkomen was er, en is er, voor een lokale regeling?

    Of one month with the plan, and of the same month as it is now.
    """
    return Incomes(
        month.norm,
        month_income(without),
        month_income(month),
        keeps_bijstand=bool(month.bijstand),
        had_bijstand=bool(without.bijstand),
    )


def _changes(before: Lost, lost: Lost) -> Iterator[Sentence]:
    for key, (scheme, because) in lost.items():
        if key in before:
            continue
        yield because
        if scheme.month_value is not None:
            value = half_up_to_euro(scheme.month_value)
            yield say("Dat scheelt ongeveer {amount} per maand.", amount=value)
    for key, (scheme, _) in before.items():
        if key not in lost:
            yield say("{name}: die kunt u nu weer vragen.", name=scheme.name)
            yield to_ask(scheme.name, scheme.how)


def _with(month: MonthOutcome, changes: tuple[Sentence, ...]) -> MonthOutcome:
    # The sentences about money that comes at its own time stand last.
    place = len(month.why) - len(month.even)
    return month._replace(why=(*month.why[:place], *changes, *month.even))
