"""Participatiewet, artikel 22a: hoeveel is de norm als u kosten deelt met anderen?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.domain.answer import Answer
from app.domain.money import half_up_to_cent
from app.domain.sentence import say, say_n
from app.domain.source import Source
from app.law.book import figure
from app.law.build import answer, from_figure
from app.law.cite import at_article
from app.law.participatiewet.gezin import Gezin
from app.law.refused import Refused

_FEWEST = 2


def norm_vanaf_21(home: Gezin, day: date) -> Decimal | None:
    """Participatiewet, artikelen 20 lid 4 en 22a: welke norm heeft wie 21 is en net zo woont?

    For one person of 18 to 20 who shares costs; None for anybody else. Lid 4 takes the norm of
    article 21 "in een vergelijkbare situatie" as the most, and 21 has none for who shares costs:
    whether this one is meant, the law does not say.
    """
    if len(home.members) > 1 or home.person.full or not home.sharers:
        return None
    return kostendelersnorm(home.sharers + 1, day).value


def kostendelersnorm(persons: int, day: date, pension: bool = False) -> Answer[Decimal]:
    """Participatiewet, artikel 22a: hoeveel is de kostendelersnorm per persoon?

    ``persons`` counts the kostendelende medebewoners plus the person and the spouse of 21 or
    older; ``pension`` when the person or the spouse has pension age (lid 1, B). Net euro per
    person per month. Raises Refused under two persons and before the first known day.
    """
    if persons < _FEWEST:
        raise Refused(
            say("De kostendelersnorm geldt pas als u met iemand kosten deelt."), "persons"
        )
    base = figure(f"bijstandsnorm.gehuwd{'_pensioen' if pension else ''}", day)
    fixed = figure("kostendelersnorm.vast_deel", day)
    each = figure("kostendelersnorm.deel_per_persoon", day)
    norm = half_up_to_cent((fixed.value + persons * each.value) / persons * base.value)
    part = from_figure(
        base.value,
        say("Voor een paar is de bijstandsnorm samen {norm} per maand.", norm=base.value),
        base,
    )
    return answer(
        norm,
        say_n(
            "U deelt kosten met {n} personen samen. De norm is {norm} per persoon.",
            "U deelt kosten met {n} personen samen. De norm is {norm} per persoon.",
            n=persons,
            norm=norm,
        ),
        fixed.source,
        (part, _who_counts(persons, base.source)),
    )


def _who_counts(persons: int, text: Source) -> Answer[int]:
    because = say("Iedereen van 27 jaar of ouder die kosten deelt, telt mee. U ook.")
    url = at_article(text.url.partition("#")[0], "19a.1")
    return answer(persons, because, replace(text, article="19a.1", url=url))
