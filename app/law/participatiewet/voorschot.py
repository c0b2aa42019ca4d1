"""Participatiewet, artikel 52: hoe hoog is het voorschot ten minste?"""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from app.domain.answer import Answer
from app.domain.money import ZERO, half_up_to_cent
from app.domain.sentence import say
from app.law.book import figure
from app.law.build import from_figure


def voorschot(norm: Decimal, income: Decimal, day: date) -> Answer[Decimal]:
    """Participatiewet, artikel 52 lid 2: hoeveel is het voorschot in ieder geval?

    At least 95 percent of the bijstand after income (norm less income, 19 lid 2), in euro,
    half up to cents as in the published examples (1.902,02). A loan without interest, within
    four weeks of the application and every four weeks after. Raises Refused before 2026.
    """
    share = figure("voorschot.deel", day)
    value = half_up_to_cent(max(ZERO, norm - income) * share.value)
    because = say("Het voorschot is ten minste {advance}. Het is een lening.", advance=value)
    return from_figure(value, because, share)
