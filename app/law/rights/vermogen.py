"""Participatiewet, artikel 34: blijft het vermogen onder de grens?"""

from __future__ import annotations

from decimal import Decimal

from app.domain.household import Household, Kind
from app.domain.sentence import Sentence, say
from app.law.book import Figure, figure, parameters
from app.law.case import Case

# Participatiewet 18 lid 2 and 48 lid 2 b: "tekortschietend besef van verantwoordelijkheid".
SPENT = say(
    "Gaf u spaargeld zonder goede reden uit? Dan kan bijstand lager zijn, of een lening. "
    "Bewaar daarom bonnen."
)
TOO_MUCH_VERMOGEN = say("U hebt meer vermogen dan de wet toestaat.")


def vermogensgrens(case: Case) -> Figure:
    """Participatiewet, artikel 34 lid 3: tot welk bedrag mag dit huishouden vermogen hebben?

    By the household of the day: once the last child is 18, the limit is that of somebody alone.
    """
    return figure(f"vermogen.grens_{case.kind}", case.day)


def vermogen(household: Household) -> Decimal | None:
    """Participatiewet, artikel 34: welk vermogen is er vóór de grens eraf gaat, in euro?

    ``Household.assets`` (possessions less debts, 34 lid 2 a, d and e) without what was saved
    while there was bijstand (34 lid 2 c). None where the savings were not told.
    """
    assets, saved = household.assets, household.saved_in_bijstand
    return assets if assets is None or saved is None else assets - saved


def vermogen_below_limit(case: Case) -> bool | None:
    """Participatiewet, artikelen 19 lid 1 b en 34: is er geen vermogen dat meetelt?"""
    counted = _counted(case)
    return None if counted is None else counted <= vermogensgrens(case).value


def _counted(case: Case) -> Decimal | None:
    if case.facts.receives_bijstand is False:
        # Saved in an earlier time on bijstand: who asks anew just has it (34 lid 1 a).
        return case.household.assets
    return vermogen(case.household)


def too_much_vermogen(case: Case) -> Sentence:
    """Participatiewet, artikel 34 lid 3: boven welke grens is het vermogen, en hoeveel is er?"""
    limit, own = vermogensgrens(case).value, _counted(case)
    if own is None or own <= limit:
        return say("U hebt meer vermogen dan de wet toestaat. De grens is {limit}.", limit=limit)
    return say(
        "U hebt meer vermogen dan de wet toestaat. De grens is {limit}. U hebt {own}.",
        limit=limit,
        own=own,
    )


def savings_may_matter(assets: Decimal) -> bool:
    """Participatiewet, artikel 34 lid 3: is er een grens die onder dit spaargeld ligt?

    Of any household and any known year; euro.
    """
    limits = (parameters()[f"vermogen.grens_{kind}"].values for kind in Kind)
    return any(assets > limit.value for values in limits for limit in values)
