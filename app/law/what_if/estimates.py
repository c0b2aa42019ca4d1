"""Which amounts of a scenario are estimates, from which day, and what was announced instead."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date

from app.domain.estimate import Estimate
from app.domain.scenario import MonthOutcome
from app.domain.sentence import Sentence, say
from app.law.book import Figure, parameters

# By the file of the figure: which amount it is, as the letters call it.
_NAMES = {
    "bijstandsnorm": "bijstandsnorm",
    "kostendelersnorm": "kostendelersnorm",
    "vakantietoeslag": "vakantiegeld",
    "inkomstenvrijlating": "inkomstenvrijlating",
    "loonheffing": "loonheffing",
    "minimumloon": "minimumloon",
    "zorgtoeslag": "zorgtoeslag",
    "huurtoeslag": "huurtoeslag",
    "kindgebonden_budget": "kindgebonden budget",
    "kinderopvangtoeslag": "kinderopvangtoeslag",
    "kinderbijslag": "kinderbijslag",
    "studietoeslag": "studietoeslag",
    "toetsingsinkomen": "toetsingsinkomen",
}
NORMS = frozenset({"bijstandsnorm", "kostendelersnorm"})
_FEW = 2


def estimate_points(found: tuple[Estimate, ...]) -> Iterator[Sentence]:
    """Participatiewet, artikel 38: welke bedragen in deze maanden zijn nog niet bekend?

    ``found`` are the estimates among the figures that were really counted with: silent when
    every figure is known.
    """
    last_days: dict[str, date] = {}
    for one in found:
        last_days[one.topic] = min(last_days.get(one.topic, one.known_until), one.known_until)
    if not last_days:
        return
    for day in sorted(set(last_days.values())):
        topics = sorted(topic for topic, until in last_days.items() if until == day)
        if len(topics) > _FEW:
            yield say("Sommige bedragen na {day} zijn een schatting.", day=day)
        else:
            yield from dict.fromkeys(_about(topic, day) for topic in topics)
    yield say("De nieuwe bedragen kennen wij nog niet. Wij nemen de nieuwste die wij kennen.")


def _about(topic: str, day: date) -> Sentence:
    name = _NAMES.get(topic)
    if name is None:
        return say("Een bedrag in deze som is na {day} een schatting.", day=day)
    return say("{name}: het bedrag na {day} is een schatting.", name=name, day=day)


def provisional_points(used: Collection[Figure]) -> Iterator[Sentence]:
    """Participatiewet, artikel 38: welk bedrag staat al in de wet, en wordt nog aangepast?"""
    if any(one.provisional for one in used):
        yield say("Het hoogste vrije bedrag bij pensioenleeftijd kan in 2027 nog veranderen.")


def changes_inside(
    used: Collection[Figure], outcome: tuple[MonthOutcome, ...]
) -> Iterator[Sentence]:
    """Participatiewet, artikel 38: welk bedrag verandert midden in een maand?

    A month is counted with what holds on its first day; ``used`` are the figures counted with.
    """
    first, last = outcome[0].month.first_day, outcome[-1].month.last_day
    names = {one.name for one in used}
    days = {one.start for name in names for one in parameters()[name].values}
    for day in sorted(days):
        if first < day <= last and day.day != 1:
            yield say(
                "Op {day} verandert een bedrag in de wet. Dat telt hier vanaf de maand erna.",
                day=day,
            )
