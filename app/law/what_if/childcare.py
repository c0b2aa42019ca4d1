"""Wet kinderopvang, artikelen 1.5 en 1.6: in welke maanden is er opvang, en toeslag daarvoor?"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal

from app.domain.household import Kind
from app.domain.money import CENT, ZERO, half_up_to_cent
from app.domain.opvang import Opvang
from app.domain.scenario import Question
from app.law.other_laws.huishouden import Aanspraak, aanspraak
from app.law.other_laws.kinderopvangtoeslag import kinderopvangtoeslag_bands
from app.law.refused import Refused
from app.law.what_if.run import MonthStep

NAME = "kinderopvangtoeslag"

Lines = tuple[tuple[str, Decimal], ...]
Bands = tuple[tuple[Decimal, Lines], ...]


@dataclass(frozen=True, slots=True)
class Childcare:
    """The childcare of a household, known before any wage; ``cost`` is in euro a month.

    ``years`` holds for each year what the toeslag is up to which income, by the highest income
    of a band; no lines where it is not known.

    ``possible`` is False with a partner who is not here lawfully: then there is no toeslag.
    ``partner_active`` is True without a spouse: then there is nobody else to ask about. None
    is not told.
    """

    cost: Decimal
    years: Mapping[int, Bands]
    traject: bool
    partner_active: bool | None
    possible: bool = True

    def used(self, step: MonthStep) -> bool:
        """Wet kinderopvang, artikel 1.6: is er deze maand opvang?"""
        return self.traject or 0 in step.at_work

    def has_right(self, step: MonthStep) -> bool:
        """Wet kinderopvang, artikel 1.6: geven werk of een traject van beiden recht?"""
        active = self.partner_active or 1 in step.at_work
        return self.possible and bool(active) and self.used(step)

    def is_unknown(self, step: MonthStep, toeslagen: Lines) -> bool:
        """Besluit kinderopvangtoeslag: is er opvang, en weten wij de toeslag daarvoor niet?"""
        # The kinderopvangtoeslag stands last, behind the toeslagen that follow the income alone.
        if not self.possible or not self.used(step) or (toeslagen and toeslagen[-1][0] == NAME):
            return False
        return self.has_right(step) or self.partner_active is None


def childcare(question: Question) -> Childcare | None:
    """Wet kinderopvang, artikel 1.5: welke opvang is er verteld? None als er geen is."""
    beside = question.beside
    if not beside.opvang:
        return None
    couple = question.household.kind is Kind.GEHUWD
    first, last = question.start.year, question.last.year
    return Childcare(
        cost=sum(
            (half_up_to_cent(one.hours_month * one.price_hour) for one in beside.opvang), ZERO
        ),
        years={year: _of_year(year, beside.opvang) for year in range(first, last + 1)},
        traject=bool(beside.traject),
        partner_active=beside.partner_active if couple else True,
        possible=aanspraak(question.household, question.start.first_day) is not Aanspraak.GEEN,
    )


def _of_year(year: int, children: tuple[Opvang, ...]) -> Bands:
    try:
        bands = kinderopvangtoeslag_bands(year, children)
    except Refused:
        return ()
    return tuple(
        (most, () if one is None else ((NAME, one.month.quantize(CENT)),)) for most, one in bands
    )


def opvangtoeslag(found: Childcare, year: int, income: Decimal) -> Lines:
    """Besluit kinderopvangtoeslag: de toeslag per maand, of niets als wij hem niet weten.

    Euro per month under its name. Empty at the incomes of which the table was not seen: there
    the amount is not known, which is said by ``open_beside``. Never zero for that reason.
    """
    for most, lines in found.years[year]:
        if income <= most:
            return lines
    return ()
