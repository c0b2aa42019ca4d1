"""Participatiewet, artikelen 11 en 13: wie heeft volgens wat verteld is zelf geen recht?

What shuts out one of a couple leaves the right of the other (artikel 11 lid 4): these conditions
look at one person. What is about the household together stands in ``bijstand_voorwaarden``.
"""

from __future__ import annotations

from app.domain.sentence import say
from app.law.case import Case
from app.law.conclude import Condition, denied
from app.law.rights.studerend import funded_education_open


def _no_inrichting_under_21(case: Case) -> bool | None:
    if case.age >= 21:
        return True
    return None if case.household.inrichting is None else not case.household.inrichting


def _no_strike(case: Case) -> bool | None:
    # Artikel 13 lid 1 d: only as far as the lack of means comes from it.
    works = case.facts.job_started is not None and case.facts.job_started <= case.day
    if case.facts.on_strike is None and not works and not case.facts.counted_income_month:
        return True
    return denied(case.facts.on_strike)


OLD_ENOUGH = Condition(
    lambda case: case.age >= 18,
    "birth_date",
    say("Onder de 18 jaar is er geen recht op bijstand."),
)
RESIDENCE = Condition(
    lambda case: case.facts.lawful_residence,
    "lawful_residence",
    say("Bijstand is voor Nederlanders, en voor mensen met een verblijfsrecht dat bijstand geeft."),
)
EDUCATION = Condition(
    funded_education_open,
    "can_follow_education",
    say("Onder 27 jaar gaat een opleiding voor die de staat betaalt."),
)
NO_INRICHTING = Condition(
    _no_inrichting_under_21,
    "inrichting",
    say("Van 18 tot 21 jaar is er in een inrichting geen algemene bijstand."),
)
FREE = Condition(
    lambda case: denied(case.facts.detained),
    "detained",
    say("Wie vastzit, heeft geen recht op bijstand."),
)
# Only who has income may lose wage by it; of anybody else who says nothing it is assumed.
NO_STRIKE = Condition(
    _no_strike,
    "on_strike",
    say("Wie staakt, krijgt geen bijstand voor het loon dat stopt."),
)
IN_THE_COUNTRY = Condition(
    lambda case: denied(case.abroad_too_long),
    "stays_abroad",
    say("U bent nu te lang buiten Nederland."),
)

# By the letter of the law, whatever the gemeente decided before.
_BY_LAW = (OLD_ENOUGH, RESIDENCE, NO_INRICHTING, FREE, IN_THE_COUNTRY)
# Of one person; what the gemeente must judge is in it too: a strike shuts out only as far as the
# lack of means comes from it (13 lid 1 d).
OWN = (*_BY_LAW, NO_STRIKE, EDUCATION)


def shut_out(case: Case) -> Condition | None:
    """Participatiewet, artikelen 11 en 13 lid 1: wat sluit u volgens de wet zelf uit?

    The first told fact that does, or None; silence shuts out nobody.
    """
    return next((one for one in _BY_LAW if one.met(case) is False), None)


def own_exclusion(case: Case) -> Condition | None:
    """Participatiewet, artikelen 11 en 13: wat sluit alleen u uit, en niet uw partner?"""
    return next((one for one in OWN if one.met(case) is False), None)
