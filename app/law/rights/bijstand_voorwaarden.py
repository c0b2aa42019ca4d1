"""Participatiewet, artikelen 11, 13, 15, 19 en 34: de voorwaarden voor algemene bijstand."""

from __future__ import annotations

from dataclasses import replace

from app.domain.household import PartnerReason
from app.domain.sentence import Sentence, say
from app.law.case import Case
from app.law.conclude import Condition, denied
from app.law.participatiewet.uitgesloten import why
from app.law.rights.vermogen import TOO_MUCH_VERMOGEN, too_much_vermogen, vermogen_below_limit
from app.law.uitsluiting import (
    EDUCATION,
    FREE,
    IN_THE_COUNTRY,
    NO_INRICHTING,
    NO_STRIKE,
    OLD_ENOUGH,
    RESIDENCE,
    shut_out,
)


def _income_low(case: Case) -> bool | None:
    # Whether the norm is lower by 27 and 28 is for the gemeente: that alone is never a no.
    norm, income = case.whole_norm(), case.facts.counted_income_month
    if norm is not None and income is not None:
        return income < norm.value
    # Who compared the two and said so is asked no amount any more.
    said = case.facts.income_below_norm is False and not case.facts.receives_bijstand
    return False if said and income is None else None


def _too_much_income(case: Case) -> Sentence | None:
    norm = case.whole_norm()
    if norm is None:
        return None
    return say(
        "Uw inkomen is niet lager dan de bijstandsnorm van {norm} per maand.", norm=norm.value
    )


def _no_unpaid_leave(case: Case) -> bool | None:
    # A single parent on parental leave is not excluded (13 lid 2 b); which leave, nobody asked.
    # Leave of the spouse shuts out both.
    if case.couple and case.household.partner_reason is PartnerReason.VERLOF:
        return False
    return True if case.single_parent else denied(case.unpaid_leave)


INCOME = Condition(
    _income_low,
    "counted_income_month",
    say("Uw inkomen is niet lager dan de bijstandsnorm."),
    closes=True,
    named=_too_much_income,
)
VERMOGEN = Condition(
    vermogen_below_limit,
    "assets",
    TOO_MUCH_VERMOGEN,
    closes=True,
    named=too_much_vermogen,
)
_PROVISION = Condition(
    lambda case: denied(case.facts.other_provision),
    "other_provision",
    say("U moet eerst een andere uitkering of regeling vragen."),
    closes=True,
)
_LEAVE = Condition(
    _no_unpaid_leave,
    "unpaid_leave",
    why(PartnerReason.VERLOF)[0],
    closes=True,
)

# Article 13 lid 2 c, of who is under 27; a spouse keeps a right (11 lid 4).
STUDY_FIRST = say(
    "Kunt u onder de 27 een opleiding volgen die de staat betaalt? "
    "Dan krijgt u zelf meestal geen bijstand (artikel 13 lid 2). "
    "Geef het meteen door: studiefinanciering gaat voor (artikel 17 lid 1)."
)

CONDITIONS = (
    OLD_ENOUGH,
    INCOME,
    VERMOGEN,
    RESIDENCE,
    EDUCATION,
    _PROVISION,
    NO_INRICHTING,
    FREE,
    NO_STRIKE,
    _LEAVE,
    IN_THE_COUNTRY,
)


def enough_already(case: Case) -> Condition | None:
    """Participatiewet, artikel 19 lid 1: is er zonder bijstand al genoeg inkomen of vermogen?

    The condition that fails, with its limit named; None for who has bijstand or is asking it now.
    """
    facts = case.facts
    if facts.receives_bijstand or facts.application is not None or facts.melding is not None:
        return None
    # Who has bijstand may have saved from it (34 lid 2 c), so silence on it settles no vermogen.
    money = (INCOME,) if facts.receives_bijstand is None else (INCOME, VERMOGEN)
    found = next((one for one in money if one.met(case) is False), None)
    return None if found is None else replace(found, fails=found.why(case))


def nothing_to_ask(case: Case) -> Condition | None:
    """Participatiewet, artikelen 11, 13, 19 en 43: waarom kunt u nu geen bijstand aanvragen?

    None for who may have a right, or receives it already.
    """
    out = None if case.facts.receives_bijstand else shut_out(case)
    return enough_already(case) if out is None else out


# What the gemeente weighs, and looked at when it gave the bijstand that is received now.
WEIGHED = (VERMOGEN, EDUCATION, _PROVISION, NO_STRIKE, _LEAVE)
