"""Wet op de loonbelasting 1964: welk bruto loon hoort ongeveer bij een netto loon?"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from app.domain.money import half_up_to_cent
from app.law.book import remembered
from app.law.other_laws.loonheffing import withheld

_ROUNDS = 24
_HALF = Decimal(2)


@remembered
def bruto_bij_netto(net_month: Decimal, day: date, credit: bool = True) -> Decimal:
    """Wet op de loonbelasting 1964: welk maandloon geeft dit netto loon?

    Euro per month after pension premium, under pension age, with the loonheffingskorting or
    without (``credit``); found by halving, because the table
    goes one way only. An estimate: a net wage can belong to more than one gross wage. Raises
    Refused for days before 2024.
    """
    low, high = net_month, net_month * _HALF
    for _ in range(_ROUNDS):
        middle = (low + high) / _HALF
        if middle - withheld(middle, day, credit) < net_month:
            low = middle
        else:
            high = middle
    return half_up_to_cent(high)
