"""Participatiewet, artikel 20 lid 3 en 4: hoeveel hoger is de norm zonder hulp van ouders?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.domain.household import Household
from app.law.participatiewet.bijstandsnorm import bijstandsnorm
from app.law.refused import Refused


def verhoging_ouders(household: Household, day: date) -> Decimal | None:
    """Participatiewet, artikel 20 lid 3 en 4: wat komt er bij wie niet op ouders kan rekenen?

    In euro a month, after the cap of lid 4 and before what a gemeente takes off (27, 28). None
    where the law gives no norm, or names no amount for this household.
    """
    try:
        plain, raised = (
            bijstandsnorm(replace(household, no_support_from_parents=alone), day).value
            for alone in (False, True)
        )
    except Refused:
        return None
    return raised - plain
