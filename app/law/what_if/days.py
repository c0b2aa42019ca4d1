"""Which day of the month is the tightest, when wage, bijstand and toeslagen come apart."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from decimal import Decimal

from app.domain.money import ZERO
from app.domain.money_days import MoneyCalendar, MoneyDay, MoneyDays
from app.domain.month import Month
from app.domain.scenario import MonthOutcome
from app.domain.sentence import Sentence, say
from app.law.other_laws.betaaldagen import toeslagdag
from app.law.what_if.missing_days import KINDERBIJSLAG, missing_days

_Line = tuple[date, Sentence, Decimal]
_PARTNER = 1


def money_calendar(
    months: tuple[MonthOutcome, ...],
    days: MoneyDays,
    around: tuple[MonthOutcome, ...] = (),
) -> MoneyCalendar:
    """Participatiewet, artikel 45 en praktijk: op welke dag is er het minst?

    For the months given, from nothing: only the order and the tightest day are told, for what
    was in the bank is not known. A day after the last of a month is that last day. Toeslagen
    come around the 20th, for the month after. What has no day is named in ``missing``: on
    which day the SVB pays kinderbijslag was seen in no source, so only the person can tell.
    ``around`` are months before and after, of which some money falls in these months.
    """
    first = months[0].month.first_day
    last = months[-1].month.last_day
    found = [line for month in (*months, *around) for line in _lines(month, days)]
    # What comes on a day is there before what goes on it.
    found.sort(key=lambda line: (line[0], line[2] < ZERO))
    lines: list[MoneyDay] = []
    left = ZERO
    for day, what, amount in found:
        if first <= day <= last:
            left += amount
            lines.append(MoneyDay(day, what, amount, left))
    lowest = min(lines, key=lambda line: line.left, default=None)
    return MoneyCalendar(tuple(lines), lowest, tuple(_missing(months, days)))


def _lines(month: MonthOutcome, days: MoneyDays) -> Iterator[_Line]:
    if days.wage_day is not None and month.net_wage:
        over = month.wage_over or month.month
        yield (
            _on(over.plus(int(days.wage_next_month)), days.wage_day),
            _wage_over(over, month.sum.earned_by),
            month.net_wage,
        )
    bijstand = month.bijstand_paid + month.holiday_paid
    paid_in = month.month.plus(int(days.bijstand_next_month))
    pays = days.bijstand_on(paid_in)
    if pays is not None and bijstand:
        words = say("Uw bijstand over {month}.", month=month.month)
        if month.of_partner:
            words = say("De bijstand van uw partner over {month}.", month=month.month)
        yield _on(paid_in, pays), words, bijstand
    toeslagen = sum((amount for _, amount in month.toeslagen), ZERO)
    if toeslagen:
        before = month.month.plus(-1)
        yield (
            toeslagdag(before).value,
            say("Uw toeslagen voor {month}.", month=month.month),
            toeslagen,
        )
    kinderbijslag = dict(month.beside).get(KINDERBIJSLAG)
    if days.kinderbijslag_day is not None and kinderbijslag:
        day = _on(month.month, days.kinderbijslag_day)
        yield day, say("Uw kinderbijslag."), kinderbijslag
    if days.childcare_day is not None and month.childcare:
        yield _on(month.month, days.childcare_day), say("De kinderopvang."), -month.childcare
    yield from _fixed(month.month, days)


def _wage_over(over: Month, earned_by: tuple[int, ...]) -> Sentence:
    if _PARTNER not in earned_by:
        return say("Uw loon over {month}.", month=over)
    if len(earned_by) == 1:
        return say("Het loon van uw partner over {month}.", month=over)
    return say("Uw loon en dat van uw partner over {month}.", month=over)


def _fixed(month: Month, days: MoneyDays) -> Iterator[_Line]:
    if days.rent_day is not None and days.rent:
        yield _on(month, days.rent_day), say("De huur."), -days.rent
    if days.premium_day is not None and days.premium:
        yield _on(month, days.premium_day), say("De zorgverzekering."), -days.premium


def _on(month: Month, number: int) -> date:
    last = month.last_day
    return last if number > last.day else date(month.year, month.number, number)


def _missing(months: tuple[MonthOutcome, ...], days: MoneyDays) -> Iterator[Sentence]:
    if days.wage_day is None and any(month.net_wage for month in months):
        yield say("Op welke dag komt uw loon? Vraag het uw werkgever.")
    elif any(_PARTNER in month.sum.earned_by for month in months):
        yield say("Op welke dag komt het loon van uw partner? Wij nemen dezelfde dag.")
    later = int(days.bijstand_next_month)
    paid = (month.month.plus(later) for month in months if month.bijstand)
    if any(days.bijstand_on(month) is None for month in paid):
        yield say("Op welke dag betaalt uw gemeente? Kijk op uw bankafschrift.")
    yield from missing_days(months, days)
    if days.rent_day is None or not days.rent:
        yield say("De huur staat er niet in. Vul de dag en het bedrag in.")
    if days.premium_day is None or not days.premium:
        yield say("De zorgverzekering staat er niet in. Vul de dag en het bedrag in.")
