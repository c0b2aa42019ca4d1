"""Participatiewet, artikel 31 lid 2: klopt de vrijlating met wat Houvast verwacht?"""

from __future__ import annotations

from decimal import Decimal

from app.domain.money import ZERO
from app.domain.statement import Cause
from app.law.participatiewet.inkomstenvrijlating import (
    UNTIL_2026,
    Exemption,
    inkomstenvrijlating,
)
from app.law.refused import Refused
from app.law.statement.inkomen import IncomeRead
from app.law.statement.oorzaken import cause, not_known
from app.law.statement.verwacht import Expected


def exemption_cause(x: Expected, income: IncomeRead, told: Decimal | None) -> Cause | None:
    """Participatiewet, artikel 31 lid 2: waardoor kan de vrijlating anders zijn?"""
    effect = (told or ZERO) - income.exempt
    if not effect:
        return None
    if told is None:
        return cause("geen_vrijlating", effect)
    if x.exemption is not None and told == _over_more(x, x.exemption, income.base):
        return cause("vrijlating_over_meer", effect)
    if told in _others(x, income.base):
        return cause("andere_vrijlating", effect)
    return not_known(effect)


def _over_more(x: Expected, exemption: Exemption, base: Decimal) -> Decimal | None:
    if x.over_holiday:
        return None
    return _value(exemption, base + x.claim(base), x)


def _others(x: Expected, base: Decimal) -> set[Decimal | None]:
    later = set(Exemption) - UNTIL_2026
    return {_value(one, base, x) for one in (UNTIL_2026 if x.day.year < 2027 else later)}


def _value(exemption: Exemption, over: Decimal, x: Expected) -> Decimal | None:
    try:
        return inkomstenvrijlating(exemption, over, x.day).value
    except Refused:
        return None
