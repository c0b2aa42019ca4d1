"""What a gemeente decides about help with work, nuggers, the law of 2027 and leaving bijstand."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from typing import Annotated

from app.domain.local_rule import Key, Local

_NOTHING, _ONE = Decimal(0), Decimal(1)


@dataclass(frozen=True, slots=True)
class Werk:
    """The re-integratieverordening (8a) and what the gemeente offers."""

    proefplaats: Annotated[
        Local[str] | None, Key("Wanneer een proefplaats mag.", "8a.2.d", "tekst")
    ] = None
    jobcoach: Annotated[
        Local[str] | None, Key("Hoe lang en hoe vaak een jobcoach helpt.", "8a.2.e", "tekst")
    ] = None
    loonkostensubsidie: Annotated[
        Local[str] | None, Key("Hoe de aanvraag loopt.", "8a.2.c, 10d", "tekst")
    ] = None
    loonwaarde_method: Annotated[
        Local[str] | None, Key("Hoe de gemeente de loonwaarde meet.", "10d", "tekst")
    ] = None
    beschut_werk_places: Annotated[
        Local[int] | None, Key("Aantal plekken beschut werk.", "10b.4, 10b.5", "plekken", _NOTHING)
    ] = None
    scholing_budget: Annotated[
        Local[Decimal] | None, Key("Budget voor scholing per persoon.", "8a.2.b", "euro", _NOTHING)
    ] = None
    scholing: Annotated[
        Local[str] | None, Key("Wanneer de gemeente scholing betaalt.", "8a.2.b", "tekst")
    ] = None
    participatieplaats: Annotated[
        Local[bool] | None, Key("Biedt de gemeente participatieplaatsen?", "10a.1", "ja of nee")
    ] = None
    basisbaan: Annotated[
        Local[bool] | None, Key("Biedt de gemeente basisbanen?", "7.1.a", "ja of nee")
    ] = None
    own_budget: Annotated[
        Local[bool] | None, Key("Kan iemand een eigen budget krijgen?", "7.1.a", "ja of nee")
    ] = None
    talks_year: Annotated[
        Local[int] | None, Key("Aantal gesprekken per jaar.", "7.1.a", "keer per jaar", _NOTHING)
    ] = None
    exemption_in_traject: Annotated[
        Local[bool] | None,
        Key("Kan iemand in een traject ontheffing vragen?", "9.2", "ja of nee"),
    ] = None
    kinderopvang: Annotated[
        Local[str] | None, Key("Hulp met kinderopvang bij een traject.", "9.4, 8a.2.a", "tekst")
    ] = None
    taaltoets: Annotated[Local[str] | None, Key("Wie de taaltoets afneemt.", "18b", "tekst")] = None


@dataclass(frozen=True, slots=True)
class Nuggers:
    """What the gemeente asks of people without benefit who want help (8a lid 2 a, 10)."""

    hours_now_max: Annotated[
        Local[int] | None, Key("Werkt nu minder dan.", "8a.2.a, 10.1", "uren per week", _NOTHING)
    ] = None
    hours_wanted_min: Annotated[
        Local[int] | None, Key("Wil werken, ten minste.", "8a.2.a, 10.1", "uren per week", _NOTHING)
    ] = None
    hours_wanted_above: Annotated[
        Local[int] | None, Key("Of: wil werken, meer dan.", "8a.2.a, 10.1", "uren per week")
    ] = None
    household_income_percent: Annotated[
        Local[Decimal] | None,
        Key("Inkomen samen tot, van 100 euro norm.", "8a.2.a, 10.1", "van 100", _ONE),
    ] = None
    assets_max: Annotated[
        Local[Decimal] | None, Key("Vermogen tot.", "8a.2.a, 10.1", "euro", _NOTHING)
    ] = None
    own_payment: Annotated[
        Local[Decimal] | None, Key("Eigen bijdrage per traject.", "8a.2.a", "euro", _NOTHING)
    ] = None
    offers: Annotated[
        Local[tuple[str, ...]] | None, Key("Welke hulp er is.", "8a.1.a, 10.1", "lijst")
    ] = None
    how: Annotated[Local[str] | None, Key("Hoe u hulp vraagt.", "10.5", "tekst")] = None


@dataclass(frozen=True, slots=True)
class Vooruitlopen:
    """Which parts of the law of 2027 the gemeente already uses in 2026, under 27 only."""

    under_27_exemption: Annotated[
        Local[bool] | None, Key("Vrijlating onder 27 jaar, al in 2026.", "31.5, 34a", "ja of nee")
    ] = None
    under_27_premie: Annotated[
        Local[bool] | None, Key("Premie onder 27 jaar, al in 2026.", "31.5", "ja of nee")
    ] = None
    automatic_settling: Annotated[
        Local[bool] | None, Key("Automatisch verrekenen, al in 2026.", "32", "ja of nee")
    ] = None
    bufferbudget: Annotated[
        Local[str] | None, Key("Wanneer de gemeente het bufferbudget gebruikt.", "34b", "tekst")
    ] = None


@dataclass(frozen=True, slots=True)
class Uitvoering:
    """Who makes the rules of this gemeente, and who carries them out."""

    executor: Annotated[Local[str] | None, Key("Wie het werk doet.", "7.4", "tekst")] = None
    set_by: Annotated[Local[str] | None, Key("Wie de regels vaststelt.", "7.4, 8", "tekst")] = None


class Stops(StrEnum):
    """When something the person has beside the bijstand stops after the bijstand ends."""

    DIRECT = "direct"
    EINDE_MAAND = "einde_maand"
    EINDE_JAAR = "einde_jaar"
    BLIJFT = "blijft"


@dataclass(frozen=True, slots=True)
class Ending:
    """One thing that may fall away: its name, when, what it is worth a month, what to do."""

    name: Annotated[str, Key("Naam zoals mensen hem kennen.", "-", "tekst")]
    stops: Annotated[Stops, Key("Wanneer het stopt.", "-", "keuze")]
    next_step: Annotated[str, Key("Wat u dan doet.", "-", "tekst")]
    month_value: Annotated[
        Decimal | None, Key("Wat het per maand waard is.", "-", "euro per maand", _NOTHING)
    ] = None


@dataclass(frozen=True, slots=True)
class NaBijstand:
    """What falls away when bijstand ends, and how the gemeente helps afterwards."""

    collectieve_verzekering: Annotated[
        Local[Ending] | None, Key("Collectieve zorgverzekering.", "35.3", "einde")
    ] = None
    kwijtschelding: Annotated[
        Local[Ending] | None, Key("Kwijtschelding van lokale belasting.", "-", "einde")
    ] = None
    stadspas: Annotated[Local[Ending] | None, Key("Stadspas.", "35", "einde")] = None
    betalingen: Annotated[
        Local[Ending] | None, Key("Rekeningen die de gemeente betaalt.", "57, 56a", "einde")
    ] = None
    aflossing: Annotated[
        Local[Ending] | None, Key("Aflossing die de gemeente inhoudt.", "60.3, 60.4", "einde")
    ] = None
    nazorg: Annotated[
        Local[str] | None, Key("Contact nadat de bijstand stopt.", "7.1.a", "tekst")
    ] = None
    papers: Annotated[
        Local[tuple[str, ...]] | None,
        Key("Papieren bij een nieuwe aanvraag binnen een jaar.", "43a, 53a.1", "lijst"),
    ] = None

    def endings(self) -> tuple[tuple[str, Local[Ending] | None], ...]:
        """Each thing that may fall away, by its key, filled in or not."""
        return (
            ("collectieve_verzekering", self.collectieve_verzekering),
            ("kwijtschelding", self.kwijtschelding),
            ("stadspas", self.stadspas),
            ("betalingen", self.betalingen),
            ("aflossing", self.aflossing),
        )
