"""Participatiewet en lokale regels: wat zegt één regel van de gemeente, wie er ook kijkt?"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.domain.gemeente_contact import Place
from app.domain.gemeente_geld import (
    ByHousehold,
    Deeltijdpremie,
    Premie,
    Premietabel,
    Toeslagvoorwaarden,
    Vehicles,
)
from app.domain.gemeente_minima import Draagkracht, Minimaregeling
from app.domain.gemeente_plichten import Category, Mode, Reduction
from app.domain.gemeente_werk import Ending, Stops
from app.domain.sentence import Sentence, say, say_n
from app.domain.settlement import (
    CountingMonth,
    FourWeekly,
    Moment,
    MomentKind,
    Settling,
    Weekly,
)
from app.law.own_rules.forms import TELLERS
from app.law.own_rules.maker import listed, number
from app.law.own_rules.scheme_words import scheme_words

_CHOICES: Mapping[StrEnum, Sentence] = {
    Mode.VRIJWILLIG: say("In uw gemeente kiest u vrij of u meedoet."),
    Mode.MOTIVEREND: say("Uw gemeente nodigt u uit. Zij dwingt niet."),
    Mode.GEVRAAGD: say("Uw gemeente vraagt het. U kiest zelf wat u doet."),
    Mode.VERPLICHT: say("Uw gemeente kan u een opdracht geven."),
    FourWeekly.DERTIEN_TWAALFDE: say("Keer dertien, gedeeld door twaalf."),
    FourWeekly.WERKDAGEN: say("Naar de werkdagen van de maand."),
    FourWeekly.PERIODE_PER_MAAND: say("Eén loon van vier weken telt voor één maand."),
    Weekly.TWEEENVIJFTIG_TWAALFDE: say("Keer 52, gedeeld door twaalf."),
    Weekly.WERKDAGEN: say("Naar de werkdagen van de maand."),
    CountingMonth.GEWERKT: say("In de maand van het werk."),
    CountingMonth.BETAALD: say("In de maand van de betaling."),
    Settling.SCHATTING: say("Eerst met een schatting."),
    Settling.ACHTERAF: say("Achteraf."),
    Settling.AUTOMATISCH: say("Automatisch."),
    Stops.DIRECT: say("Stopt meteen."),
    Stops.EINDE_MAAND: say("Stopt aan het eind van de maand."),
    Stops.EINDE_JAAR: say("Stopt aan het eind van het jaar."),
    Stops.BLIJFT: say("Blijft."),
}


def value_words(value: object, unit: str) -> tuple[Sentence, ...]:
    """Participatiewet en lokale regels: wat staat er in deze waarde?

    ``unit`` is that of the key in the file. Amounts are in euro, as they stand there.
    """
    return tuple(_words(value, unit))


def _words(value: object, unit: str) -> Iterator[Sentence]:
    if isinstance(value, bool):
        yield say("Ja.") if value else say("Nee.")
    elif isinstance(value, StrEnum):
        yield _CHOICES[value]
    elif isinstance(value, int | Decimal):
        yield _UNITS[unit](Decimal(value))
    elif isinstance(value, str):
        yield say("{words}", words=value)
    elif isinstance(value, tuple):
        yield from _list(value)
    else:
        yield from _PARTS[type(value)](value)


def _list(value: tuple[object, ...]) -> Iterator[Sentence]:
    if all(isinstance(one, str) for one in value):
        yield say("{words}.", words=listed(str(one) for one in value))
    elif all(isinstance(one, int) for one in value):
        yield say("Verdeeld als: {parts}.", parts=", ".join(map(str, value)))
    else:
        for one in value:
            yield from _PARTS[type(one)](one)


_UNITS: Mapping[str, Callable[[Decimal], Sentence]] = {
    "dag": lambda n: say("Dag {n} van de maand.", n=int(n)),
    "euro": lambda amount: say("{amount}.", amount=amount),
    "euro per jaar": lambda amount: say("{amount} per jaar.", amount=amount),
    "euro per maand": lambda amount: say("{amount} per maand.", amount=amount),
    "euro per km": lambda amount: say("{amount} per kilometer.", amount=amount),
    "keer": lambda n: say_n("{n} keer zo lang.", "{n} keer zo lang.", n=int(n)),
    "keer per jaar": lambda n: say_n("{n} keer per jaar.", "{n} keer per jaar.", n=int(n)),
    "maanden": lambda n: say_n("{n} maand.", "{n} maanden.", n=int(n)),
    "weken": lambda n: say_n("{n} week.", "{n} weken.", n=int(n)),
    "plekken": lambda n: say_n("{n} plek.", "{n} plekken.", n=int(n)),
    "uren per week": lambda n: say_n("{n} uur per week.", "{n} uur per week.", n=int(n)),
    "van 100": lambda n: say("{n} van elke 100 euro norm.", n=number(n)),
    "van 100 euro norm": lambda n: say("{n} van elke 100 euro norm.", n=number(n)),
    "van 100 euro meer": lambda n: say("{n} van elke 100 euro meer.", n=number(n)),
}


def _place(one: Place) -> Iterator[Sentence]:
    yield say("{name}: {phone}.", name=one.name, phone=one.phone)
    for open_ in one.phone_hours or one.hours:
        yield say(
            "{day} van {opens} tot {closes} uur.",
            day=open_.day,
            opens=open_.opens.isoformat("minutes"),
            closes=open_.closes.isoformat("minutes"),
        )


def _by_household(one: ByHousehold) -> Iterator[Sentence]:
    yield say("Iemand alleen: {amount} per jaar.", amount=one.alleenstaand)
    yield say("Alleenstaande ouder: {amount} per jaar.", amount=one.alleenstaande_ouder)
    yield say("Een paar samen: {amount} per jaar.", amount=one.gehuwd)
    for row in one.with_child:
        first, last = row.from_age, row.until_age
        if row.alleenstaande_ouder is not None:
            yield say("Alleenstaande ouder, kind van {first} tot en met {last}: {amount}.",
                      amount=row.alleenstaande_ouder, first=first, last=last)
        if row.gehuwd is not None:
            yield say("Een paar samen, kind van {first} tot en met {last}: {amount}.",
                      amount=row.gehuwd, first=first, last=last)
    for child in one.per_child:
        yield say("Voor elk kind van {first} tot en met {last}: {amount} erbij.",
                  first=child.from_age, last=child.until_age, amount=child.amount)
    if one.institution is not None:
        yield say("In een inrichting: {one} alleen, {two} samen.",
                  one=one.institution.alleenstaand, two=one.institution.gehuwd)
    if one.indexed is not None:
        yield say("Verandert elk jaar met: {figure}.", figure=one.indexed)


def _reduction(one: Reduction) -> Iterator[Sentence]:
    yield say_n("{amount} van elke 100 euro minder, {n} maand lang.",
                "{amount} van elke 100 euro minder, {n} maanden lang.",
                n=one.months, amount=one.percent)


def _category(one: Category) -> Iterator[Sentence]:
    yield say_n("Categorie {name}: {amount} van elke 100 euro minder, {n} maand lang.",
                "Categorie {name}: {amount} van elke 100 euro minder, {n} maanden lang.",
                n=one.months, name=one.id, amount=one.percent)


def _premie(one: Premie) -> Iterator[Sentence]:
    yield say_n("{amount}, {n} keer per jaar.", "{amount}, {n} keer per jaar.",
                n=one.times_year, amount=one.amount)
    yield say("Wanneer: {words}", words=one.condition)


def _part_time(one: Deeltijdpremie) -> Iterator[Sentence]:
    yield say("{share} van elke 100 euro loon, hoogstens {most} per maand.",
              share=one.percent, most=one.month_max)


def _ending(one: Ending) -> Iterator[Sentence]:
    yield say("{words}.", words=one.name)
    yield _CHOICES[one.stops]
    yield say("{words}", words=one.next_step)


def moment_words(one: Moment) -> Iterator[Sentence]:
    """Participatiewet, artikel 45: hoe is de dag bepaald?"""
    if one.kind is MomentKind.LAATSTE_WERKDAG:
        yield say("De laatste werkdag van de maand.")
    elif one.kind is MomentKind.EINDE_MAAND:
        yield say("De laatste dag van de maand.")
    elif one.kind is MomentKind.LIJST:
        yield say("Elke maand een andere dag.")
        for day in one.dates:
            yield _on(day)
    elif one.kind is MomentKind.NA_INLEVEREN:
        yield say_n("Na het inleveren van uw formulier, {n} keer per week.",
                    "Na het inleveren van uw formulier, {n} keer per week.",
                    n=one.times_week or 1)
    elif one.kind is MomentKind.WERKDAGEN_VOOR_BETALING:
        yield say_n("{n} werkdag voor de betaaldag.", "{n} werkdagen voor de betaaldag.",
                    n=one.working_days or 1)
    else:
        yield say("Dag {n} van de maand.", n=one.day or 1)
    if one.month_after:
        yield say("In de maand erna.")


def _on(day: date) -> Sentence:
    return say("Op {day}.", day=day)


_PARTS: Mapping[type[object], Callable[..., Iterator[Sentence]]] = {
    Place: _place,
    ByHousehold: _by_household,
    Reduction: _reduction,
    Category: _category,
    Premie: _premie,
    Deeltijdpremie: _part_time,
    Ending: _ending,
    Moment: moment_words,
    Minimaregeling: scheme_words,
    Toeslagvoorwaarden: TELLERS[Toeslagvoorwaarden],
    Draagkracht: TELLERS[Draagkracht],
    Vehicles: TELLERS[Vehicles],
    Premietabel: TELLERS[Premietabel],
}
