"""Everything for who has no benefit: the law first, then the gemeente, money, age and help."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from app.domain.facts import Facts
from app.domain.finding import Finding
from app.domain.gemeente import Gemeente
from app.domain.household import Household
from app.law.case import Case
from app.law.day import from_2026, later_law
from app.law.nuggers import geld, groep, hulp, leeftijd
from app.law.own_rules.maker import with_own_rules
from app.law.own_rules.of_nuggers import OF_NUGGERS
from app.law.rights import (
    bescherming,
    beschut_werk,
    bezwaar,
    hulp_bij_werk,
    klacht_en_inzage,
    participatieplaats,
    proefplaats,
    uitvoering_uwv,
)
from app.law.rights import hulp as helpers

Rule = Callable[[Case], Finding]

_FIRST: tuple[Rule, ...] = (
    groep.nugger_status,
    groep.inschrijven_uwv,
    hulp.hulp_bij_werk,
    hulp_bij_werk.onderzoek_en_besluit,
    hulp.voorziening,
    hulp.jobcoach,
    hulp.doelgroep,
    hulp.loonkostensubsidie,
    beschut_werk.beschut_werk,
    hulp.horen_of_zien,
    hulp.voorwaarden_gemeente,
    groep.geen_plichten,
    proefplaats.proefplaats,
    participatieplaats.participatieplaats,
    uitvoering_uwv.medisch_urenbeperkt,
    leeftijd.leeftijdsgrens,
    leeftijd.doorstroompunt,
    leeftijd.kwalificatieplicht,
    leeftijd.studeren,
    geld.bijstand_zelf,
    leeftijd.zoekweken,
)
_LAST: tuple[Rule, ...] = (
    helpers.clientondersteuning,
    klacht_en_inzage.iemand_meenemen,
    bezwaar.bezwaar,
    klacht_en_inzage.klacht,
    bescherming.meepraten,
)


def nugger(
    household: Household, facts: Facts, day: date, gemeente: Gemeente | None
) -> tuple[Finding, ...]:
    """Participatiewet, artikelen 6, 7, 7a en 10: welke hulp is er zonder uitkering?

    Never empty and never a dead end: somebody to go to is always in it. Who told to have no
    bijstand is asked at most the facts of ``QUESTIONS``; who told to have it, hears that this
    way is not theirs, and without a word on it that is the question. Raises Refused before 2026.
    """
    case = Case(household, facts, from_2026(day), gemeente)
    found = [rule(case) for rule in _FIRST]
    found.extend(geld.geldregelingen(case))
    found.extend(rule(case) for rule in _LAST)
    own = (with_own_rules(finding, case, OF_NUGGERS) for finding in found)
    return tuple(later_law(finding, case) for finding in own)
