"""Participatiewet, artikelen 6 a, 7 lid 1 a en 10: hoort iemand bij de groep die hulp krijgt?"""

from __future__ import annotations

from dataclasses import replace

from app.domain.facts import Facts
from app.domain.sentence import Sentence, say
from app.law.case import Case
from app.law.conclude import Condition
from app.law.uitsluiting import shut_out

_NEED_NOT = say("Voor hulp bij werk is dat met Anw niet nodig.")
_MUST = say("Uw IOAW of IOAZ vraagt dat u ingeschreven staat bij UWV.")


def may_ask_unregistered(facts: Facts) -> bool:
    """Participatiewet, artikel 7 lid 1 a, 4° tot en met 6°: hulp zonder inschrijving bij UWV?

    Being registered is for who has no benefit (6 onder a). Whom UWV pays too, UWV helps
    (7 lid 3 c).
    """
    return bool(facts.receives_anw or facts.receives_ioaw_ioaz) and not facts.uwv_benefit


def need_not_register(facts: Facts) -> bool:
    """Participatiewet, artikel 7 lid 1 a, 4°: mag inschrijven bij UWV achterwege blijven?

    With Anw; IOAW and IOAZ make it a duty of their own (artikel 37 lid 1 b of each).
    """
    return may_ask_unregistered(facts) and not facts.receives_ioaw_ioaz


def about_registering(facts: Facts) -> Sentence | None:
    """Participatiewet, artikel 7 lid 1 a; IOAW en IOAZ, artikel 37 lid 1 b: is inschrijven nodig?

    Help is asked without it, but IOAW and IOAZ make it a duty of their own. None for others.
    """
    if not may_ask_unregistered(facts):
        return None
    return _MUST if facts.receives_ioaw_ioaz else _NEED_NOT


def nugger_group(case: Case) -> bool | None:
    """Participatiewet, artikel 6 a: is iemand niet-uitkeringsgerechtigde?

    Under pension age, registered at UWV as jobless, without bijstand or another named benefit.
    """
    facts = case.facts
    if case.pension or facts.receives_bijstand or facts.other_benefit or facts.uwv_benefit:
        return False
    if facts.registered_jobseeker is False:
        return False
    known = (facts.receives_bijstand, facts.other_benefit, facts.registered_jobseeker)
    return None if None in known else True


def work_group(case: Case) -> bool | None:
    """Participatiewet, artikelen 7 lid 1 a en 10: kan iemand hulp bij werk vragen?

    Bijstand, Anw, IOAW, IOAZ, leavers of the WIA, who left the group by a provision (artikel
    10 lid 2), and nuggers. Who has a benefit of UWV is helped by UWV (7 lid 3 c).
    """
    facts = case.facts
    named = (
        facts.receives_bijstand,
        facts.receives_anw,
        facts.receives_ioaw_ioaz,
        facts.wia_leaver,
        facts.left_by_provision,
    )
    if any(named):
        return True
    return nugger_group(case)


def group_fact(case: Case) -> str:
    """The fact that settles most whether someone belongs to the group."""
    if case.facts.receives_bijstand is None:
        return "receives_bijstand"
    if case.facts.other_benefit is None:
        return "other_benefit"
    return "registered_jobseeker"


def in_group(case: Case) -> Condition:
    """The condition that someone belongs to the group, with the fact that settles most."""
    registered = replace(case, facts=replace(case.facts, registered_jobseeker=True))
    because = say(
        "Dit is voor mensen met bijstand of Anw. Ook voor wie geen uitkering heeft en bij "
        "UWV ingeschreven staat."
    )
    if work_group(registered):
        # What is missing is one's own next step, so that is the reason.
        because = say("Schrijf u in bij UWV, dan kunt u het vragen.")
    return Condition(work_group, group_fact(case), because)


def _keeps_bijstand(case: Case) -> bool | None:
    # A told fact that shuts out by law wins from the bijstand that is still received (11, 13),
    # and whether it is received is then no question any more.
    return False if shut_out(case) is not None else case.facts.receives_bijstand


RECEIVES_BIJSTAND = Condition(
    _keeps_bijstand,
    "receives_bijstand",
    say("Dit kan alleen als u algemene bijstand krijgt."),
)

UNDER_PENSION = Condition(
    lambda case: not case.pension,
    "birth_date",
    say("Dit geldt alleen onder de pensioenleeftijd."),
    closes=True,
)

ADULT = Condition(
    lambda case: case.age >= 18,
    "birth_date",
    say("Dit geldt pas vanaf 18 jaar."),
    closes=True,
)
