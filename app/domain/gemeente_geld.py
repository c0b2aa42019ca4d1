"""What a gemeente decides about money: inkomenstoeslag, premies, norm and vermogen."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Annotated

from app.domain.local_rule import Key, Local

_NOTHING, _ONE, _TWO, _ALL = Decimal(0), Decimal(1), Decimal(2), Decimal(100)
_EURO = "euro"


@dataclass(frozen=True, slots=True)
class WithChild:
    """Other amounts where there is a child of these ages, the first and the last included."""

    from_age: Annotated[int, Key("Kind vanaf deze leeftijd.", "36.1, 8.2", "jaar", _NOTHING)]
    until_age: Annotated[int, Key("Tot en met deze leeftijd.", "36.1, 8.2", "jaar", _NOTHING)]
    alleenstaande_ouder: Annotated[
        Decimal | None, Key("Alleenstaande ouder.", "4.1.b", _EURO, _NOTHING)
    ] = None
    gehuwd: Annotated[Decimal | None, Key("Een paar samen.", "3, 4.1.c", _EURO, _NOTHING)] = None

    def fits(self, age: int) -> bool:
        """Whether a child of this age is meant."""
        return self.from_age <= age <= self.until_age


@dataclass(frozen=True, slots=True)
class PerChild:
    """An amount for each child of these ages, the first and the last included."""

    from_age: Annotated[int, Key("Kind vanaf deze leeftijd.", "36.1, 8.2", "jaar", _NOTHING)]
    until_age: Annotated[int, Key("Tot en met deze leeftijd.", "36.1, 8.2", "jaar", _NOTHING)]
    amount: Annotated[Decimal, Key("Bedrag per kind.", "36.1, 8.2", _EURO, _NOTHING)]

    def fits(self, age: int) -> bool:
        """Whether a child of this age is meant."""
        return self.from_age <= age <= self.until_age


@dataclass(frozen=True, slots=True)
class InInstitution:
    """Other amounts for who lives in an institution (article 23)."""

    alleenstaand: Annotated[Decimal, Key("Iemand alleen.", "23", _EURO, _NOTHING)]
    gehuwd: Annotated[Decimal, Key("Een paar samen.", "23", _EURO, _NOTHING)]


@dataclass(frozen=True, slots=True)
class ByHousehold:
    """An amount in euro for each of the three household forms of articles 3 and 4.

    ``with_child`` goes before it where there is such a child, ``per_child`` comes on top of it, and
    ``institution`` is for who lives in one. ``indexed`` says that it follows a figure each year.
    """

    alleenstaand: Annotated[Decimal, Key("Iemand alleen.", "4.1.a", _EURO, _NOTHING)]
    alleenstaande_ouder: Annotated[Decimal, Key("Alleenstaande ouder.", "4.1.b", _EURO, _NOTHING)]
    gehuwd: Annotated[Decimal, Key("Een paar samen.", "3, 4.1.c", _EURO, _NOTHING)]
    with_child: Annotated[
        tuple[WithChild, ...], Key("Met een kind van een leeftijd.", "36.1, 8.2", "lijst")
    ] = ()
    per_child: Annotated[
        tuple[PerChild, ...], Key("Voor elk kind erbij.", "36.1, 8.2", "lijst")
    ] = ()
    institution: Annotated[
        InInstitution | None, Key("In een inrichting.", "23, 36.1", "bedragen")
    ] = None
    indexed: Annotated[str | None, Key("Volgt elk jaar dit cijfer.", "36.1, 8.2", "tekst")] = None


class LimitOf(StrEnum):
    """Of what an income limit is a percentage."""

    EIGEN_NORM = "eigen_norm"
    ZONDER_KOSTENDELERS = "norm_zonder_kostendelers"
    MINIMUMLOON_BRUTO = "minimumloon_bruto"


@dataclass(frozen=True, slots=True)
class FromAge:
    """A number of months from an age on."""

    from_age: Annotated[int, Key("Vanaf deze leeftijd.", "36.1, 8.2", "jaar", _NOTHING)]
    months: Annotated[int, Key("Hoeveel maanden.", "36.1, 8.2", "maanden", _ONE)]


@dataclass(frozen=True, slots=True)
class Toeslagvoorwaarden:
    """What else makes an income long and low, and who can ask until when.

    ``average`` is over the whole period, else each month counts. ``year_gross`` are limits of the
    gross income of a year. ``months_back`` is how late one may ask.
    """

    reference_by_age: Annotated[
        tuple[FromAge, ...], Key("Hoe lang, per leeftijd.", "36.1, 8.2", "lijst")
    ] = ()
    limit_of: Annotated[LimitOf, Key("Procent van welke norm.", "36.1, 8.2", "keuze")] = (
        LimitOf.EIGEN_NORM
    )
    average: Annotated[
        bool | None, Key("Telt het gemiddelde inkomen?", "36.1, 8.2", "ja of nee")
    ] = None
    limit_months: Annotated[
        int | None, Key("Over hoeveel maanden de grens geldt.", "36.1", "maanden", _ONE)
    ] = None
    year_gross: Annotated[
        ByHousehold | None, Key("Of: bruto inkomen per jaar tot.", "36.1", "euro per jaar")
    ] = None
    only_for: Annotated[tuple[str, ...], Key("Alleen voor wie.", "36.1, 36.2", "lijst")] = ()
    months_back: Annotated[
        int | None, Key("Hoeveel maanden terug het kan.", "36.1", "maanden", _NOTHING)
    ] = None
    form_sent: Annotated[
        bool | None, Key("Stuurt de gemeente een formulier?", "36.1", "ja of nee")
    ] = None


@dataclass(frozen=True, slots=True)
class Inkomenstoeslag:
    """The verordening on the individuele inkomenstoeslag (8 lid 1 b, 36)."""

    amounts: Annotated[
        Local[ByHousehold] | None, Key("Bedrag per jaar.", "36.1, 8.2", "euro per jaar")
    ] = None
    reference_months: Annotated[
        Local[int] | None, Key("Hoe lang het inkomen laag was.", "36.1, 8.2", "maanden", _ONE)
    ] = None
    income_limit_percent: Annotated[
        Local[Decimal] | None,
        Key("Laag inkomen: tot hoeveel van elke 100 euro norm.", "36.1, 8.2", "van 100", _ONE),
    ] = None
    excluded: Annotated[
        Local[tuple[str, ...]] | None, Key("Wie de toeslag niet krijgt.", "36.1, 36.2", "lijst")
    ] = None
    of_own_accord: Annotated[
        Local[bool] | None, Key("Geeft de gemeente hem uit zichzelf?", "36 (2027)", "ja of nee")
    ] = None
    how: Annotated[Local[str] | None, Key("Hoe u hem aanvraagt.", "36.1", "tekst")] = None
    conditions: Annotated[
        Local[Toeslagvoorwaarden] | None, Key("Andere voorwaarden.", "36.1, 8.2", "voorwaarden")
    ] = None


@dataclass(frozen=True, slots=True)
class Premie:
    """A premie: the amount each time, how often a year, and when."""

    amount: Annotated[Decimal, Key("Bedrag per keer.", "31.2.j", _EURO, _NOTHING)]
    times_year: Annotated[int, Key("Hoe vaak per jaar.", "31.2.j", "keer", _ONE, _TWO)]
    condition: Annotated[str, Key("Wanneer.", "31.2.j", "tekst")]


@dataclass(frozen=True, slots=True)
class Deeltijdpremie:
    """A premie on part-time wages: of every 100 euro net, at most so much a month, when paid."""

    percent: Annotated[Decimal, Key("Van elke 100 euro loon.", "31.2.j", "van 100", _ONE, _ALL)]
    month_max: Annotated[Decimal, Key("Hoogste bedrag per maand.", "31.2.j", _EURO, _NOTHING)]
    paid_in: Annotated[
        tuple[int, ...], Key("In welke maanden.", "31.2.j", "maand", _ONE, Decimal(12))
    ]


@dataclass(frozen=True, slots=True)
class PremieRow:
    """What a premie is in one year of working, from so many hours a week."""

    year: Annotated[int, Key("In welk jaar van het werk.", "31.2.j", "jaar", _ONE)]
    amount: Annotated[Decimal, Key("Bedrag per jaar.", "31.2.j", _EURO, _NOTHING)]
    from_hours: Annotated[int, Key("Vanaf zoveel uur per week.", "31.2.j", "uren", _NOTHING)] = 0


@dataclass(frozen=True, slots=True)
class Premietabel:
    """A premie by hours and by year, paid so often a year, with what goes off it in words."""

    rows: Annotated[tuple[PremieRow, ...], Key("De bedragen.", "31.2.j", "lijst")]
    times_year: Annotated[int, Key("Hoe vaak per jaar.", "31.2.j", "keer", _ONE, _TWO)] = 1
    set_off: Annotated[str | None, Key("Wat ervan af gaat.", "31.2.j", "tekst")] = None


@dataclass(frozen=True, slots=True)
class Premies:
    """Premies and payments beside the bijstand (31 lid 2 j and k, 10a lid 6)."""

    werk: Annotated[Local[Premie] | None, Key("Premie bij werk.", "31.2.j", "premie")] = None
    deeltijd: Annotated[
        Local[Deeltijdpremie] | None, Key("Premie bij werk in deeltijd.", "31.2.j", "premie")
    ] = None
    participatieplaats: Annotated[
        Local[Decimal] | None,
        Key("Premie na elke zes maanden participatieplaats.", "10a.6, 8a.1.d", _EURO, _NOTHING),
    ] = None
    vrijwilligerswerk: Annotated[
        Local[Decimal] | None,
        Key("Wat de gemeente zelf betaalt bij vrijwilligerswerk.", "31.2.k", "euro per maand"),
    ] = None
    travel_km: Annotated[
        Local[Decimal] | None,
        Key("Reiskosten bij een traject.", "7.1.a, 8a.1.a", "euro per km", _NOTHING, _TWO),
    ] = None
    deeltijd_table: Annotated[
        Local[Premietabel] | None, Key("Premie naar uren en jaren.", "31.2.j", "tabel")
    ] = None


@dataclass(frozen=True, slots=True)
class Vehicles:
    """More about a car: free whatever its worth from an age on, and other vehicles in words."""

    free_from_years: Annotated[
        int | None, Key("Een auto van zoveel jaar telt niet mee.", "34.2.a", "jaar", _ONE)
    ] = None
    others: Annotated[str | None, Key("Caravan, boot en motor.", "34.2.a", "tekst")] = None


@dataclass(frozen=True, slots=True)
class Norm:
    """What a gemeente decides about the norm and about vermogen (19a, 27, 28, 31, 34)."""

    commercial_rent: Annotated[
        Local[Decimal] | None,
        Key("Laagste commerciële huur voor een kamer.", "19a.1.b", "euro per maand", _NOTHING),
    ] = None
    woonsituatie_percent: Annotated[
        Local[Decimal] | None,
        Key("Verlaging zonder woonkosten.", "27", "van 100 euro norm", _NOTHING, _ALL),
    ] = None
    schoolverlater_percent: Annotated[
        Local[Decimal] | None,
        Key("Verlaging na school, zes maanden.", "28", "van 100 euro norm", _NOTHING, _ALL),
    ] = None
    car_value: Annotated[
        Local[Decimal] | None,
        Key("Tot welke waarde een auto niet meetelt.", "34.2.a", _EURO, _NOTHING),
    ] = None
    gifts_above: Annotated[
        Local[str] | None,
        Key("Wat er gebeurt met giften boven het vrije bedrag.", "31.2.m", "tekst"),
    ] = None
    gifts_report: Annotated[
        Local[bool] | None, Key("Moet u elke gift melden?", "17.1, 31.2.m", "ja of nee")
    ] = None
    vehicles: Annotated[
        Local[Vehicles] | None, Key("Oude auto en andere voertuigen.", "34.2.a", "voertuigen")
    ] = None
