"""Wet op de huurtoeslag, artikelen 13, 17, 20 en 21: welke bedragen gelden voor een huis?"""

from __future__ import annotations

from dataclasses import dataclass, replace
from decimal import Decimal

from app.domain.source import Source
from app.law.book import figure, remembered
from app.law.other_laws.berekeningsjaar import berekeningsjaar

_NONE = Decimal(0)
_MONTHS = Decimal(12)
_MANY = 3


@dataclass(frozen=True, slots=True)
class Huurtoeslagregels:
    """The figures for one size of household in one year, in euro per month."""

    base: Decimal
    quality: Decimal
    capping: Decimal
    most: Decimal
    below_capping: Decimal
    above_capping: Decimal
    threshold_year: Decimal
    rate: Decimal
    source: Source
    taper: Source

    def for_rent(self, rent: Decimal) -> Decimal:
        """Wet op de huurtoeslag, artikel 21 lid 1: welk deel van de huur wordt vergoed?"""
        counted = min(rent, self.most)
        if counted <= self.base:
            return _NONE
        total = min(counted, self.quality) - self.base
        if counted > self.quality:
            total += (min(counted, self.capping) - self.quality) * self.below_capping
        if counted > self.capping:
            total += (counted - self.capping) * self.above_capping
        return total

    def less_for(self, income: Decimal) -> Decimal:
        """Wet op de huurtoeslag, artikel 21 lid 2: hoeveel gaat er door het inkomen af?"""
        if income <= self.threshold_year:
            return _NONE
        return (income - self.threshold_year) * self.rate / _MONTHS


@remembered
def huurtoeslagregels(year: int, persons: int, under_21: bool) -> Huurtoeslagregels:
    """Wet op de huurtoeslag: welke grenzen en delen horen bij 1, 2, of 3 en meer personen?

    ``persons`` of 3 stands for three or more. Raises Refused for years that are not known.
    """
    day = berekeningsjaar(year)
    who = "een" if persons == 1 else "meer"
    size = "groot" if persons >= _MANY else "klein"
    law = figure("huurtoeslag.kwaliteitskortingsgrens", day)
    taper = figure(f"huurtoeslag.afbouwdeel_{who}", day)
    return Huurtoeslagregels(
        base=figure(f"huurtoeslag.basishuur_{who}", day).value,
        quality=law.value,
        capping=figure(f"huurtoeslag.aftoppingsgrens_{size}", day).value,
        most=figure(f"huurtoeslag.huurgrens{'_jong' if under_21 else ''}", day).value,
        below_capping=figure("huurtoeslag.deel_onder_aftopping", day).value,
        above_capping=figure("huurtoeslag.deel_boven_aftopping", day).value,
        threshold_year=figure(f"huurtoeslag.ijkpunt_{who}", day).value,
        rate=taper.value,
        source=replace(law.source, article="21.1"),
        taper=taper.source,
    )
