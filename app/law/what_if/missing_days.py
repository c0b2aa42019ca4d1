"""Which other money and costs have no day on the calendar, and how to find that day."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.income import INCOME_NAMES
from app.domain.money_days import MoneyDays
from app.domain.scenario import MonthOutcome
from app.domain.sentence import Sentence, say

KINDERBIJSLAG = "kinderbijslag"

_NO_DAY = {
    "inkomenstoeslag": say("De dag van uw inkomenstoeslag weten wij niet."),
    "studietoeslag": say("De dag van uw studietoeslag weten wij niet."),
    "vrijwilligersvergoeding": say("De dag van uw vergoeding als vrijwilliger weten wij niet."),
    "premie": say("De dag van uw premie weten wij niet."),
    "premie_participatieplaats": say("De dag van uw premie weten wij niet."),
    "giften": say("De dag van uw giften weten wij niet."),
}


def missing_days(months: tuple[MonthOutcome, ...], days: MoneyDays) -> Iterator[Sentence]:
    """What comes or goes in these months on a day that nobody told."""
    names = dict.fromkeys(name for month in months for name, _ in month.beside)
    if KINDERBIJSLAG in names and days.kinderbijslag_day is None:
        yield say("Op welke dag komt de kinderbijslag? Kijk op uw bankafschrift.")
    if days.childcare_day is None and any(month.childcare for month in months):
        yield say("De kosten van de opvang staan er niet in. Vul de dag in.")
    yield from dict.fromkeys(_NO_DAY[name] for name in names if name in _NO_DAY)
    if any(name in INCOME_NAMES for name in names):
        yield say("De dag van uw andere inkomen weten wij niet.")
