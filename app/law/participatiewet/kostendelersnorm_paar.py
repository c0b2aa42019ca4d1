"""Participatiewet, artikel 22a lid 2 en 3: hoeveel is de norm van een paar dat kosten deelt?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.domain.answer import Answer
from app.domain.household import Household
from app.domain.sentence import Sentence, say
from app.law.book import figure
from app.law.build import answer, from_figure
from app.law.participatiewet.gezin import Gezin
from app.law.participatiewet.kostendelersnorm import kostendelersnorm
from app.law.refused import Refused


def kostendelersnorm_paar(
    household: Household, home: Gezin, child: str, day: date
) -> Answer[Decimal]:
    """Participatiewet, artikel 22a lid 2 en 3: welke norm geldt voor dit paar samen?

    Net euro per calendar month; ``child`` is the end of the name of the figure for a couple with
    a child under 18, of which one is 18 to 20. Raises Refused for the raise of 20 lid 3.
    """
    full = sum(one.full for one in home.members)
    each = kostendelersnorm(home.sharers + full, day, home.pension)
    if full == len(home.members):
        norm = each.value * 2
        source = replace(each.source, article="22a.2")
        return answer(norm, _sharing(norm), source, (each,))
    if household.no_support_from_parents:
        raise Refused(say("De wet zegt niet hoe die verhoging gaat."), "no_support_from_parents")
    young = figure(f"bijstandsnorm.rekenbedrag_18_20{child}", day)
    part = from_figure(
        young.value, say("Voor wie jonger is dan 21 telt {part} mee.", part=young.value), young
    )
    norm = young.value + each.value
    return answer(norm, _sharing(norm), young.source, (part, each))


def _sharing(norm: Decimal) -> Sentence:
    return say("U deelt kosten met anderen. De norm voor u samen is {norm}.", norm=norm)
