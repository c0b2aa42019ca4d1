"""Algemene wet inkomensafhankelijke regelingen: over welk berekeningsjaar gaat een toeslag?"""

from __future__ import annotations

from datetime import MAXYEAR, MINYEAR, date

from app.domain.sentence import say
from app.law.refused import Refused


def berekeningsjaar(year: int) -> date:
    """Algemene wet inkomensafhankelijke regelingen, artikel 2: wanneer begint dit jaar?

    Raises Refused for a number that is no calendar year.
    """
    if not MINYEAR <= year <= MAXYEAR:
        raise Refused(say("Het jaar {year} bestaat niet.", year=year), "year")
    return date(year, 1, 1)
