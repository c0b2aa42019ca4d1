"""Participatiewet, artikel 31 lid 2 j, en lokale regels: welke premie past bij dit werk?"""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from app.domain.gemeente import Gemeente
from app.domain.gemeente_geld import Deeltijdpremie, PremieRow, Premietabel
from app.domain.local_rule import held
from app.domain.money import ZERO, half_up_to_euro
from app.domain.scenario import MonthOutcome, Question
from app.domain.sentence import Sentence, say
from app.law.own_rules.maker import says

_YEAR, _ALL = 12, Decimal(100)


def premie_points(
    question: Question, gemeente: Gemeente | None, months: tuple[MonthOutcome, ...]
) -> tuple[Sentence, ...]:
    """Participatiewet, artikel 31 lid 2 j: welke premie geeft de gemeente bij dit werk?

    In euro a year where the rule and the work say it. It is told and not counted: the gemeente
    decides on request whether, and in which month, it pays. A premie is left free for bijstand,
    so without it there is none to ask for.
    """
    if gemeente is None or not question.works or question.beside.premies:
        return ()
    if not question.counts_bijstand:
        return ()
    return tuple(_points(question, gemeente, months[:_YEAR]))


def _points(
    question: Question, gemeente: Gemeente, months: tuple[MonthOutcome, ...]
) -> Iterator[Sentence]:
    day, premies = question.start.first_day, gemeente.premies
    part_time, table = held(premies.deeltijd, day), held(premies.deeltijd_table, day)
    work = held(premies.werk, day)
    if part_time is not None:
        yield say("Uw gemeente heeft een premie bij werk in deeltijd. Die tellen wij niet mee.")
    elif table is not None:
        yield say("Uw gemeente heeft een premie naar uren en jaren. Die tellen wij niet mee.")
    # A gemeente that fills in both tells one premie, of which the table is the amounts.
    if table is not None:
        yield from _by_hours(table, question)
    elif part_time is not None:
        yield from _by_wage(part_time, months)
    if work is not None:
        yield say("Uw gemeente heeft een premie voor wie gaat werken. Die tellen wij niet mee.")
        yield say("Die premie is {amount}. Vraag wanneer u hem krijgt.", amount=work.amount)
        yield says(work.condition)


def _by_wage(rule: Deeltijdpremie, months: tuple[MonthOutcome, ...]) -> Iterator[Sentence]:
    parts = (min(month.net_wage * rule.percent / _ALL, rule.month_max) for month in months)
    year = half_up_to_euro(sum(parts, ZERO))
    if year:
        yield say(
            "Bij dit loon is dat ongeveer {amount} in het eerste jaar. Vraag erom.", amount=year
        )


def _by_hours(table: Premietabel, question: Question) -> Iterator[Sentence]:
    told = [work.hours_week for work in question.works]
    hours = None if None in told else sum((one for one in told if one is not None), ZERO)
    if hours is None:
        yield say("Hoe hoog die is, hangt af van uw uren. Vraag het uw gemeente.")
        return
    row = _row(table, hours)
    if row is None:
        yield say("Voor uw aantal uren noemt de gemeente geen premie.")
    else:
        yield say("Bij uw uren is dat {amount} in het eerste jaar. Vraag erom.", amount=row.amount)
    if table.set_off is not None:
        yield say("Daar gaat af: {what}.", what=table.set_off)


def _row(table: Premietabel, hours: Decimal) -> PremieRow | None:
    """The row of the first year for so many hours: the one that asks most of them."""
    fits = (one for one in table.rows if one.year == 1 and one.from_hours <= hours)
    return max(fits, key=lambda one: one.from_hours, default=None)
