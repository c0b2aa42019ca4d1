"""Which amounts of a scenario are estimates, from which day, and what was announced instead."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date

from app.domain.estimate import Estimate
from app.domain.scenario import MonthOutcome
from app.domain.sentence import Sentence, say
from app.law.book import Figure, parameters

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
NORMS = frozenset({"bijstandsnorm", "kostendelersnorm"})
_OTHER = say("Een bedrag in deze som is na {day} een schatting.")
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
            yield say("Veel bedragen na {day} zijn een schatting.", day=day)
        else:
            names = dict.fromkeys(_NAMES.get(topic, _OTHER) for topic in topics)
            yield from (Sentence(name.id, (("day", day),)) for name in names)
    yield say("De nieuwe bedragen kennen wij nog niet. Wij nemen de nieuwste die wij kennen.")


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
