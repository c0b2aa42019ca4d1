"""Participatiewet, artikelen 11, 13, 15, 19 en 34: de voorwaarden voor algemene bijstand."""

from __future__ import annotations

from app.domain.household import PartnerReason
from app.domain.sentence import say
from app.law.case import Case
from app.law.conclude import Condition, denied
from app.law.participatiewet.uitgesloten import why
from app.law.rights.vermogen import vermogen_below_limit
from app.law.uitsluiting import (
    EDUCATION,
    FREE,
    IN_THE_COUNTRY,
    NO_INRICHTING,
    NO_STRIKE,
    OLD_ENOUGH,
    RESIDENCE,
)


def _income_low(case: Case) -> bool | None:
    # Whether the norm is lower by 27 and 28 is for the gemeente: that alone is never a no.
    norm, income = case.whole_norm(), case.facts.counted_income_month
    if norm is None or income is None:
        return None
    return income < norm.value


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
)
VERMOGEN = Condition(
    vermogen_below_limit,
    "assets",
    say("U hebt meer vermogen dan de wet toestaat."),
    closes=True,
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
# What the gemeente weighs, and looked at when it gave the bijstand that is received now.
WEIGHED = (VERMOGEN, EDUCATION, _PROVISION, NO_STRIKE, _LEAVE)
