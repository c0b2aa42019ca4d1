"""What a gemeente decides about maatregelen and about taking part (articles 8, 8a, 9 and 18)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum
from typing import Annotated

from app.domain.local_rule import Key, Local, LocalRule

_ONE, _TWO, _THREE = Decimal(1), Decimal(2), Decimal(3)
_NOTHING, _ALL = Decimal(0), Decimal(100)
_NEW_LAW = date(2027, 1, 1)


@dataclass(frozen=True, slots=True)
class Reduction:
    """A lower bijstand: so many of every 100 euro, for so many months."""

    percent: Annotated[Decimal, Key("Van elke 100 euro.", "18.2", "van 100", _NOTHING, _ALL)]
    months: Annotated[int, Key("Hoeveel maanden.", "18.2", "maanden", _ONE)]


@dataclass(frozen=True, slots=True)
class Category:
    """One category of the verordening: the ids of its duties and the reduction."""

    id: Annotated[str, Key("Naam van de categorie.", "8.1.a", "tekst")]
    duties: Annotated[tuple[str, ...], Key("Namen van plichten.", "18.2", "lijst")]
    percent: Annotated[Decimal, Key("Van elke 100 euro.", "18.2", "van 100", _NOTHING, _ALL)]
    months: Annotated[int, Key("Hoeveel maanden.", "18.2", "maanden", _ONE)]
    percent_least: Annotated[
        Decimal | None, Key("De gemeente mag lager gaan, tot.", "18.1, 18.2", "van 100", _NOTHING)
    ] = None
    percent_most: Annotated[
        Decimal | None, Key("De gemeente mag hoger gaan, tot.", "18.2", "van 100", _NOTHING, _ALL)
    ] = None
    repeat_points: Annotated[
        Decimal | None, Key("Bij herhaling zoveel procentpunt meer.", "18.2", "van 100", _NOTHING)
    ] = None


@dataclass(frozen=True, slots=True)
class Maatregelen:
    """The verordening of article 8 lid 1 a; None means: the gemeente decides itself."""

    uniform_months: Annotated[
        Local[int] | None,
        Key("Maanden bij een plicht van 18 lid 4.", "18.5", "maanden", _ONE, _THREE),
    ] = None
    uniform_spread: Annotated[
        Local[tuple[int, ...]] | None,
        Key("Verdeling over de maanden, bijvoorbeeld 1, 1, 1.", "18.5", "lijst"),
    ] = None
    uniform_repeat_months: Annotated[
        Local[int] | None,
        Key("Maanden bij herhaling binnen twaalf maanden.", "18.6", "maanden", _TWO, _THREE),
    ] = None
    categories: Annotated[
        Local[tuple[Category, ...]] | None,
        Key("Verlaging per categorie van andere plichten.", "18.2, 8.1.a", "lijst"),
    ] = None
    repeat_within_months: Annotated[
        Local[int] | None,
        Key("Binnen hoeveel maanden het een herhaling is.", "18.2", "maanden", _ONE),
    ] = None
    repeat_factor: Annotated[
        Local[int] | None,
        Key("Hoeveel keer zo lang bij herhaling.", "18.2", "keer", _ONE),
    ] = None
    warning_first: Annotated[
        Local[bool] | None,
        Key("Geeft de gemeente de eerste keer een waarschuwing?", "18.2", "ja of nee"),
    ] = None
    misconduct: Annotated[
        Local[Reduction] | None,
        Key("Verlaging bij zeer ernstige misdragingen.", "9.6, 18.2", "verlaging"),
    ] = None
    withdrawn_9a: Annotated[
        Local[Reduction] | None,
        Key("Verlaging na intrekking van de ontheffing van 9a.", "9a.12", "verlaging"),
    ] = None


class Mode(StrEnum):
    """How a gemeente asks for taking part: freely, motivating, asked with own choice, required."""

    VRIJWILLIG = "vrijwillig"
    MOTIVEREND = "motiverend"
    GEVRAAGD = "gevraagd_eigen_keuze"
    VERPLICHT = "verplicht"


@dataclass(frozen=True, slots=True)
class Meedoen:
    """The verordening of article 8a lid 1 b; None means: the gemeente decides itself.

    ``tegenprestatie_mode`` is the rule of 2026, ``participatie_mode`` that of 2027.
    """

    tegenprestatie_mode: Annotated[
        Local[Mode] | None,
        Key("Hoe de gemeente een tegenprestatie vraagt, tot 2027.", "9.1.c, 8a.1.b", "keuze"),
    ] = None
    participatie_mode: Annotated[
        Local[Mode] | None,
        Key("Hoe de gemeente maatschappelijke participatie vraagt.", "9.1.c (2027)", "keuze"),
    ] = None
    hours_week_max: Annotated[
        Local[int] | None,
        Key("Hoogste aantal uren per week.", "8a.1.b", "uren per week", _ONE, Decimal(40)),
    ] = None
    weeks_max: Annotated[
        Local[int] | None,
        Key("Hoogste aantal weken achter elkaar.", "8a.1.b", "weken", _ONE),
    ] = None
    pause_months: Annotated[
        Local[int] | None,
        Key("Maanden rust voor een nieuwe vraag.", "8a.1.b", "maanden", _NOTHING),
    ] = None
    exemptions: Annotated[
        Local[tuple[str, ...]] | None,
        Key("Wie het niet hoeft, naast de wet.", "9.2, 9.5, 9.7, 8a.1.b", "lijst"),
    ] = None
    counts: Annotated[
        Local[tuple[str, ...]] | None,
        Key("Welke keuzes al meetellen (namen uit de lijst met keuzes).", "8a.1.b", "lijst"),
    ] = None
    own_idea: Annotated[
        Local[bool] | None,
        Key("Mag iemand zelf iets voorstellen?", "8a.1.b", "ja of nee"),
    ] = None
    expenses_paid: Annotated[
        Local[bool] | None,
        Key("Betaalt de gemeente onkosten, zoals reizen?", "8a.1.b", "ja of nee"),
    ] = None
    report_volunteering: Annotated[
        Local[bool] | None,
        Key("Moet iemand vrijwilligerswerk eerst melden?", "17.1", "ja of nee"),
    ] = None

    def mode_on(self, day: date) -> LocalRule[Mode] | None:
        """The mode on a day: that of 2027 once it started, that of 2026 only before 2027."""
        newer = self.participatie_mode.on(day) if self.participatie_mode else None
        if newer is not None or day >= _NEW_LAW or self.tegenprestatie_mode is None:
            return newer
        return self.tegenprestatie_mode.on(day)
