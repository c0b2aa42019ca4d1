"""Which amounts of a scenario are estimates, from which day, and what was announced instead."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date

from app.domain.answer import Answer
from app.domain.scenario import MonthOutcome, Question
from app.domain.sentence import Sentence, say
from app.domain.source import Source
from app.law.book import changes
from app.law.refused import Refused
from app.law.what_if.beside_reasons import beside_reasons
from app.law.what_if.toeslag_reasons import toeslag_reasons

# By the file of the figure: which amount it is, in words.
_NAMES = {
    "bijstandsnorm": say("De bijstandsnorm na {day} is een schatting."),
    "kostendelersnorm": say("De kostendelersnorm na {day} is een schatting."),
    "vakantietoeslag": say("Het vakantiegeld na {day} is een schatting."),
    "inkomstenvrijlating": say("De vrijlating van loon na {day} is een schatting."),
    "loonheffing": say("De belasting op loon na {day} is een schatting."),
    "minimumloon": say("Het minimumloon na {day} is een schatting."),
    "zorgtoeslag": say("De zorgtoeslag na {day} is een schatting."),
    "huurtoeslag": say("De huurtoeslag na {day} is een schatting."),
    "kindgebonden_budget": say("Het kindgebonden budget na {day} is een schatting."),
    "kinderopvangtoeslag": say("De kinderopvangtoeslag na {day} is een schatting."),
    "kinderbijslag": say("De kinderbijslag na {day} is een schatting."),
    "studietoeslag": say("De studietoeslag na {day} is een schatting."),
    "toetsingsinkomen": say("Het jaarinkomen na {day} is een schatting."),
}
_OTHER = say("Een bedrag in deze som is na {day} een schatting.")
_FEW = 2


def estimates(question: Question, outcome: tuple[MonthOutcome, ...]) -> Iterator[Sentence]:
    """Participatiewet, artikel 38: welke bedragen in deze maanden zijn nog niet bekend?

    Read from the figures that were really counted with: silent when every one of them is known.
    """
    last_days: dict[str, date] = {}
    for source in sources(question, outcome):
        if source.known_until is not None:
            family = source.figure.partition(".")[0]
            known = last_days.get(family, source.known_until)
            last_days[family] = min(known, source.known_until)
    if last_days:
        yield from _told(last_days)
    yield from _inside_months(outcome)


def sources(question: Question, outcome: tuple[MonthOutcome, ...]) -> frozenset[Source]:
    """Every text that the amounts of these months rest on."""
    different = {id(month.reason): month.reason for month in outcome}
    found = {one.source for reason in different.values() for one in reason.reasons()}
    per_year = {(month.month.year, month.toeslagen): month for month in outcome}
    for month in per_year.values():
        for reason in _beside(question, month):
            found.update(one.source for one in reason.reasons())
    return frozenset(found)


def _beside(question: Question, month: MonthOutcome) -> Iterable[Answer[object]]:
    try:
        yield from toeslag_reasons(question.household, month, question.beside.opvang)
        yield from beside_reasons(question, month, None)
    except Refused:
        return


def _told(last_days: dict[str, date]) -> Iterator[Sentence]:
    for day in sorted(set(last_days.values())):
        families = sorted(family for family, until in last_days.items() if until == day)
        if len(families) > _FEW:
            yield say("Veel bedragen na {day} zijn een schatting.", day=day)
        else:
            names = (_NAMES.get(family, _OTHER) for family in families)
            yield from (Sentence(name.id, (("day", day),)) for name in names)
    yield say("De nieuwe bedragen kennen wij nog niet. Wij nemen de nieuwste die wij kennen.")


def _inside_months(outcome: tuple[MonthOutcome, ...]) -> Iterator[Sentence]:
    first, last = outcome[0].month.first_day, outcome[-1].month.last_day
    for day in changes():
        if first < day <= last and day.day != 1:
            yield say(
                "Op {day} verandert een bedrag in de wet. Dat telt hier vanaf de maand erna.",
                day=day,
            )

