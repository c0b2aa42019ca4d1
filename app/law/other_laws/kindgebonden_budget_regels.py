"""Wet op het kindgebonden budget, artikelen 1 tot en met 3: welke bedragen gelden dit jaar?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from functools import cache

from app.domain.certainty import Certainty
from app.law.book import Figure, figure
from app.law.other_laws.berekeningsjaar import berekeningsjaar

_YOUNGER, _OLDER, _ADULT = 12, 16, 18


@dataclass(frozen=True, slots=True)
class Kindgebondenregels:
    """The figures of one year; ``single`` is None for parents with a toeslagpartner."""

    day: date
    per_child: Figure
    younger: Figure
    older: Figure
    single: Figure | None
    taper: Figure
    threshold: Figure
    assets: Figure
    certainty: Certainty

    def extra_for(self, children: tuple[int, ...]) -> Decimal:
        """Wet op het kindgebonden budget, artikel 2 leden 4 en 5: hoeveel extra naar leeftijd?"""
        older = sum(age >= _OLDER for age in children)
        younger = sum(_YOUNGER <= age < _OLDER for age in children)
        return self.younger.value * younger + self.older.value * older


def age_groups(ages: tuple[int, ...]) -> tuple[int, ...]:
    """Wet op het kindgebonden budget, artikel 2 leden 2, 4 en 5: in welke groep valt elk kind?

    The first age of the group, for each child that counts: with the same groups the budget is
    the same. Who is not born or has the age of an adult is left out.
    """
    return tuple(
        _OLDER if age >= _OLDER else _YOUNGER if age >= _YOUNGER else 0
        for age in ages
        if 0 <= age < _ADULT
    )


@cache
def kindgebonden_budget_regels(year: int, partner: bool) -> Kindgebondenregels:
    """Wet op het kindgebonden budget: welke bedragen horen bij dit jaar, met of zonder partner?

    Raises Refused before 2025.
    """
    day = berekeningsjaar(year)
    who = "partners" if partner else "alleen"
    keys = ("per_kind", "verhoging_12_15", "verhoging_16_17", "afbouwdeel", f"drempel_{who}")
    found = [figure(f"kindgebonden_budget.{key}", day) for key in keys]
    per_child, younger, older, taper, threshold = found
    return Kindgebondenregels(
        day,
        per_child,
        younger,
        older,
        None if partner else figure("kindgebonden_budget.alleenstaande_ouder", day),
        taper,
        threshold,
        figure(f"kindgebonden_budget.vermogen_{who}", day),
        min(one.certainty for one in found),
    )
