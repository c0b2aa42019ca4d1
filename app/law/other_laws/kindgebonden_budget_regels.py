"""Wet op het kindgebonden budget, artikelen 1 tot en met 3: welke bedragen gelden dit jaar?"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.certainty import Certainty
from app.law.book import Figure, PlannedFigure, figure, plan, remembered, tell
from app.law.other_laws.berekeningsjaar import berekeningsjaar

_YOUNGER, _OLDER, _ADULT = 12, 16, 18
_BEND = ("tweede_knik", "afbouwdeel_boven_knik")


@dataclass(frozen=True, slots=True)
class Kindgebondenregels:
    """The figures of one year; ``single`` is None for parents with a toeslagpartner.

    ``bend`` is the plan to let it fall faster above an income, and how fast; empty without one.
    """

    day: date
    per_child: Figure
    single: Figure | None
    taper: Figure
    threshold: Figure
    certainty: Certainty
    bend: tuple[PlannedFigure, ...]

    def tell_bend(self, income: Decimal) -> None:
        """Wet op het kindgebonden budget, artikel 2 lid 7: raakt het plan dit inkomen?"""
        if self.bend and income > self.bend[0].value:
            for one in self.bend:
                tell(one)


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


@remembered
def kindgebonden_budget_regels(year: int, partner: bool) -> Kindgebondenregels:
    """Wet op het kindgebonden budget: welke bedragen horen bij dit jaar, met of zonder partner?

    Raises Refused before 2025.
    """
    day = berekeningsjaar(year)
    who = "partners" if partner else "alleen"
    keys = ("per_kind", "afbouwdeel", f"drempel_{who}")
    per_child, taper, threshold = found = [_figure(key, day) for key in keys]
    return Kindgebondenregels(
        day,
        per_child,
        None if partner else _figure("alleenstaande_ouder", day),
        taper,
        threshold,
        min(one.certainty for one in found),
        tuple(one for one in (_plan(key, day) for key in _BEND) if one is not None),
    )


def verhogingen(children: tuple[int, ...], day: date) -> tuple[tuple[Figure, int], ...]:
    """Wet op het kindgebonden budget, artikel 2 leden 4 en 5: welk bedrag komt erbij, hoe vaak?"""
    counts = {
        "verhoging_12_15": sum(_YOUNGER <= age < _OLDER for age in children),
        "verhoging_16_17": sum(age >= _OLDER for age in children),
    }
    return tuple((_figure(key, day), count) for key, count in counts.items() if count)


def vermogensgrens_kgb(partner: bool, day: date) -> Figure:
    """Wet op het kindgebonden budget, artikel 1 lid 4: boven welk vermogen is er niets?"""
    return _figure(f"vermogen_{'partners' if partner else 'alleen'}", day)


def tell_lower_limit(partner: bool, assets: Decimal, day: date) -> None:
    """Wet op het kindgebonden budget, artikel 1 lid 4: gaat de grens volgens het plan omlaag?"""
    lower = _plan(f"vermogen_{'partners' if partner else 'alleen'}", day)
    if lower is not None and assets > lower.value:
        tell(lower)


def _plan(key: str, day: date) -> PlannedFigure | None:
    return plan(f"kindgebonden_budget.{key}", day)


def _figure(key: str, day: date) -> Figure:
    return figure(f"kindgebonden_budget.{key}", day)
