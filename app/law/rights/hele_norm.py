"""Participatiewet, artikelen 27 en 28: houdt u de hele norm?"""

from __future__ import annotations

from dataclasses import replace

from app.domain.certainty import Certainty
from app.domain.finding import Finding
from app.domain.sentence import say
from app.law.case import Case
from app.law.head import Head
from app.law.participatiewet.aannames import norm_aannames
from app.law.participatiewet.lagere_norm import HOME, verlagingen
from app.law.verdict import GEMEENTE_FACT, assuming, council, no, unknown, yes

_HEAD = Head(
    id="hele_norm",
    title=say("Controleren of uw norm niet te laag is"),
    article="5.c, 27, 28",
    how_to_ask=say("Is uw norm lager? Vraag een besluit op papier, met de reden."),
    unless=say("Na school is de norm hoogstens zes maanden lager."),
    how_to_change=say("Hebt u toch kosten? Vraag uw gemeente om maatwerk (artikel 18 lid 1)."),
)


def hele_norm(case: Case) -> Finding:
    """Participatiewet, artikelen 27 en 28: houdt u de hele norm, of is die lager?

    No when the rules of the gemeente take something off; without such a rule the norm stands
    and the gemeente decides. 27 is not about the norms of 22 to 24. A yes is an estimate: 27
    is also about costs that are only low, and those were not asked.
    """
    home = case.household
    full, norm = case.whole_norm(), case.norm()
    if full is None or norm is None:
        return council(_HEAD, say("Uw norm kennen wij niet. Uw gemeente beslist dit."))
    article = full.source.article
    if any(verlagingen(article, home, case.day)):
        off = full.value - norm.value
        if off:
            because = say(
                "Door de regels van uw gemeente is uw norm {amount} per maand lager.", amount=off
            )
            return no(_HEAD, because, norm.certainty)
        if norm.certainty <= Certainty.GEMEENTE_BESLIST:
            because = say(
                "Door uw woning of school mag uw gemeente de norm lager maken. Zij beslist dit."
            )
            return council(_HEAD, because, GEMEENTE_FACT)
    missing = _missing(case, article)
    if missing is not None:
        return missing
    because = say("Uw woning of uw school maakt uw norm niet lager.")
    found = yes(_HEAD, because, Certainty.SCHATTING, amount=norm.value)
    return assuming(found, norm_aannames(case.home, case.day))


def _missing(case: Case, article: str) -> Finding | None:
    """What is not known yet, one fact at a time: the home first, and only where 27 holds."""
    home, recent = case.household, case.facts.school_left_recently
    told = replace(home, no_housing_costs=True, school_left=None)
    if home.no_housing_costs is None and HOME in verlagingen(article, told, case.day):
        return unknown(_HEAD, "no_housing_costs")
    if home.school_left is not None or recent is False:
        return None
    if recent:
        because = say("U komt net van school. De laatste dag op school weten wij niet.")
        return unknown(_HEAD, "school_left", because)
    return unknown(_HEAD, "school_left_recently")
