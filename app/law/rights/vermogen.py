"""Participatiewet, artikel 34: blijft het vermogen onder de grens?"""

from __future__ import annotations

from app.law.book import Figure, figure
from app.law.case import Case


def vermogensgrens(case: Case) -> Figure:
    """Participatiewet, artikel 34 lid 3: tot welk bedrag mag dit huishouden vermogen hebben?

    By the household of the day: once the last child is 18, the limit is that of somebody alone.
    """
    return figure(f"vermogen.grens_{case.kind}", case.day)


def vermogen_below_limit(case: Case) -> bool | None:
    """Participatiewet, artikelen 19 lid 1 b en 34: is er geen vermogen dat meetelt?

    ``Household.assets`` is what counts before the limit is taken off: possessions less debts,
    without savings from the bijstand period (34 lid 2 a, c, d and e).
    """
    assets = case.household.assets
    return None if assets is None else assets <= vermogensgrens(case).value
