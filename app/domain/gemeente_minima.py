"""What a gemeente gives to who has little: bijzondere bijstand and minimaregelingen (35)."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Annotated

from app.domain.gemeente_geld import LimitOf
from app.domain.local_rule import Key, Local

_NOTHING, _ONE, _ALL = Decimal(0), Decimal(1), Decimal(100)
_EURO = "euro"


@dataclass(frozen=True, slots=True)
class Bracket:
    """What one pays oneself of income between two limits, for a kind of cost."""

    above_percent: Annotated[Decimal, Key("Inkomen boven.", "35.1", "van 100 euro norm", _ONE)]
    share: Annotated[Decimal, Key("Wat u zelf betaalt.", "35.1", "van 100 euro", _NOTHING, _ALL)]
    until_percent: Annotated[
        Decimal | None, Key("Inkomen tot.", "35.1", "van 100 euro norm", _ONE)
    ] = None
    costs: Annotated[str | None, Key("Voor welke kosten.", "35.1", "tekst")] = None


@dataclass(frozen=True, slots=True)
class Draagkracht:
    """How the draagkracht is counted, and when one must ask.

    ``months_back`` is how late one may ask, ``ahead`` are the costs to ask for before one pays.
    """

    brackets: Annotated[tuple[Bracket, ...], Key("Wat u zelf betaalt.", "35.1", "lijst")] = ()
    limit_of: Annotated[LimitOf, Key("Procent van welke norm.", "35.1", "keuze")] = (
        LimitOf.EIGEN_NORM
    )
    months_back: Annotated[
        int | None, Key("Hoeveel maanden terug het kan.", "35.1, 44", "maanden", _NOTHING)
    ] = None
    ahead: Annotated[tuple[str, ...], Key("Wat u vooraf vraagt.", "35.1", "lijst")] = ()


@dataclass(frozen=True, slots=True)
class BijzondereBijstand:
    """The own policy on bijzondere bijstand (35)."""

    threshold: Annotated[
        Local[Decimal] | None,
        Key("Kosten die u per jaar zelf betaalt.", "35.2", "euro per jaar", _NOTHING),
    ] = None
    free_until_percent: Annotated[
        Local[Decimal] | None,
        Key("Tot welk inkomen u niets zelf betaalt.", "35.1", "van 100 euro norm", _ONE),
    ] = None
    capacity_percent: Annotated[
        Local[Decimal] | None,
        Key("Wat u daarboven zelf betaalt.", "35.1", "van 100 euro meer", _NOTHING, _ALL),
    ] = None
    how: Annotated[Local[str] | None, Key("Hoe u het aanvraagt.", "35.1, 41.2", "tekst")] = None
    capacity: Annotated[
        Local[Draagkracht] | None, Key("Draagkracht en termijn.", "35.1, 44", "draagkracht")
    ] = None


class Per(StrEnum):
    """How often an amount comes."""

    MAAND = "maand"
    JAAR = "jaar"
    KEER = "keer"


@dataclass(frozen=True, slots=True)
class ForAge:
    """What a scheme is worth for each person of these ages, the first and the last included."""

    from_age: Annotated[int, Key("Vanaf deze leeftijd.", "35", "jaar", _NOTHING)]
    amount: Annotated[Decimal, Key("Bedrag per persoon.", "35", _EURO, _NOTHING)]
    until_age: Annotated[int | None, Key("Tot en met deze leeftijd.", "35", "jaar")] = None

    def fits(self, age: int) -> bool:
        """Whether a person of this age is meant."""
        return self.from_age <= age and (self.until_age is None or age <= self.until_age)


@dataclass(frozen=True, slots=True)
class Package:
    """One of the packages that a person can choose."""

    name: Annotated[str, Key("Naam van het pakket.", "35", "tekst")]
    amount: Annotated[Decimal, Key("Wat het waard is.", "35", _EURO, _NOTHING)]


@dataclass(frozen=True, slots=True)
class Tier:
    """A further part of a scheme, up to a limit of its own."""

    limit_percent: Annotated[Decimal, Key("Inkomen tot, van 100 euro norm.", "35", "van 100", _ONE)]
    what: Annotated[str, Key("Wat u dan ook krijgt.", "35", "tekst")]
    amount: Annotated[Decimal | None, Key("Wat dat waard is.", "35", _EURO, _NOTHING)] = None


@dataclass(frozen=True, slots=True)
class Minimaregeling:
    """A local scheme that ends above an income: one of the limits is set, or said to be unknown.

    ``limit_percent`` is of what ``limit_of`` says; ``limit_percent_more`` is that for more than one
    person. ``for_age`` and ``per_adult`` say for whom ``amount`` is, and ``packages`` what to
    choose from: then nobody can say what it is worth to one person.

    ``limit_percent`` counts of the person's own bijstandsnorm with vakantietoeslag in it,
    ``limit_amount`` is net income in euro a month. ``amount`` is what it is worth; None where
    nobody can say that, as with a pass: then it is named and not counted.
    """

    name: Annotated[str, Key("Naam zoals mensen hem kennen.", "35", "tekst")]
    per: Annotated[Per, Key("Per maand, jaar of keer.", "35", "keuze")]
    how: Annotated[str, Key("Hoe u het aanvraagt.", "35", "tekst")]
    amount: Annotated[
        Decimal | None, Key("Wat het waard is, als dat te zeggen is.", "35", _EURO, _NOTHING)
    ] = None
    limit_percent: Annotated[
        Decimal | None, Key("Inkomen tot, van 100 euro norm.", "35", "van 100", _ONE)
    ] = None
    limit_amount: Annotated[
        Decimal | None, Key("Of: inkomen tot.", "35", "euro per maand", _ONE)
    ] = None
    per_child: Annotated[bool, Key("Voor elk kind onder de 18?", "35", "ja of nee")] = False
    only_with_bijstand: Annotated[
        bool, Key("Stopt het als de bijstand stopt?", "35", "ja of nee")
    ] = False
    limit_unknown: Annotated[bool, Key("Of: de grens is niet gelezen.", "35", "ja of nee")] = False
    limit_of: Annotated[LimitOf, Key("Procent van welke norm.", "35", "keuze")] = LimitOf.EIGEN_NORM
    limit_percent_more: Annotated[
        Decimal | None, Key("Inkomen tot bij meer personen.", "35", "van 100", _ONE)
    ] = None
    assets_max: Annotated[Decimal | None, Key("Vermogen tot.", "35", _EURO, _NOTHING)] = None
    assets_low: Annotated[
        bool, Key("Kijkt de gemeente ook naar vermogen?", "35", "ja of nee")
    ] = False
    car_max: Annotated[Decimal | None, Key("Waarde van de auto tot.", "35", _EURO, _NOTHING)] = None
    per_adult: Annotated[bool, Key("Voor elke volwassene?", "35", "ja of nee")] = False
    for_age: Annotated[tuple[ForAge, ...], Key("Bedrag per leeftijd.", "35", "lijst")] = ()
    packages: Annotated[tuple[Package, ...], Key("Pakketten om te kiezen.", "35", "lijst")] = ()
    tiers: Annotated[tuple[Tier, ...], Key("Wat erbij komt bij minder inkomen.", "35", "lijst")] = (
        ()
    )
