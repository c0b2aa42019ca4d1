"""Participatiewet, artikelen 31, 32 en 58: welk loon gaat er deze maand af?"""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from app.domain.money import ZERO, half_up_to_cent
from app.domain.statement import Cause, LineKind, StatementQuestion
from app.law.statement.oorzaken import cause, not_known
from app.law.statement.verwacht import Expected

_THIRTEEN, _TWELVE = 13, 12


@dataclass(frozen=True, slots=True)
class IncomeRead:
    """How the income on a statement is read.

    ``base`` is the wage in it, over which the exemption goes: ``exempt``. ``expected`` is the
    wage told, or None when it was not. ``holiday`` is the holiday claim counted this month.
    ``after_exemption`` when the exemption went off the line already.
    """

    base: Decimal
    expected: Decimal | None
    cause: Cause | None
    exempt: Decimal
    after_exemption: bool
    holiday: Decimal


def income_read(asked: StatementQuestion, x: Expected) -> IncomeRead:
    """Participatiewet, artikelen 31 lid 4 en 32 lid 1: van welke maand is dit inkomen?"""
    told = asked.statement.total(LineKind.INKOMSTEN)
    claim = asked.statement.total(LineKind.VAKANTIEGELD_INKOMSTEN)
    wage = x.wage
    if not x.wage_told:
        return IncomeRead(told, None, None, x.exempt(told), False, claim)
    if told == wage:
        return IncomeRead(told, wage, None, x.exempt(told), False, claim)
    exempt = x.exempt(wage)
    if exempt and told == wage - exempt and not asked.statement.has(LineKind.VRIJLATING):
        return IncomeRead(wage, wage, cause("na_vrijlating", ZERO), ZERO, True, claim)
    if told == wage + x.claim(wage) and wage > 0:
        why = cause("met_vakantiegeld", wage - told)
        return IncomeRead(wage, wage, why, exempt, False, claim + told - wage)
    why = _why(asked, x, told)
    return IncomeRead(told, wage, why, x.exempt(told), False, claim)


def counted_otherwise(x: Expected, told: Decimal) -> Decimal:
    """What it does to the amount paid when this income counts instead of the wage told."""
    return x.wage - told + x.exempt(told) - x.exempt(x.wage)


def four_weekly(wage: Decimal) -> Decimal:
    """Practice (rules-nl B2): a four-weekly wage as an amount a month."""
    return half_up_to_cent(wage * _THIRTEEN / _TWELVE)


def _why(asked: StatementQuestion, x: Expected, told: Decimal) -> Cause:
    effect = counted_otherwise(x, told)
    if not told:
        return cause("geen_loon", effect)
    if asked.travel and told == asked.wage:
        return cause("met_reisgeld", effect)
    if told == asked.wage_before:
        return cause("andere_maand", effect, before=asked.statement.month.plus(-1))
    if told == four_weekly(x.wage):
        return cause("vier_weken", effect)
    return not_known(effect)
