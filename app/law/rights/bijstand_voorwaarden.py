"""Participatiewet, artikelen 11, 13, 15, 19 en 34: de voorwaarden voor algemene bijstand."""

from __future__ import annotations

from app.domain.sentence import say
from app.law.case import Case
from app.law.conclude import Condition, denied
from app.law.duties.buitenland import right_lost_today
from app.law.group import ADULT
from app.law.rights.studerend import funded_education_open
from app.law.rights.vermogen import vermogen_below_limit


def _income_low(case: Case) -> bool | None:
    # Whether the norm is lower by 27 and 28 is for the gemeente: that alone is never a no.
    norm, income = case.whole_norm(), case.facts.counted_income_month
    if norm is None or income is None:
        return None
    return income < norm.value


def _no_inrichting_under_21(case: Case) -> bool | None:
    if case.age >= 21:
        return True
    return None if case.household.inrichting is None else not case.household.inrichting


def _no_unpaid_leave(case: Case) -> bool | None:
    # A single parent on parental leave is not excluded (13 lid 2 b); which leave, nobody asked.
    return True if case.single_parent else denied(case.facts.unpaid_leave)


CONDITIONS = (
    ADULT,
    Condition(
        _income_low,
        "counted_income_month",
        say("Uw inkomen is niet lager dan de bijstandsnorm."),
        say("Wij weten niet hoeveel inkomen bij u meetelt."),
    ),
    Condition(
        vermogen_below_limit,
        "assets",
        say("U hebt meer vermogen dan de wet toestaat."),
        say("Wij weten niet hoeveel geld en bezit u hebt."),
    ),
    Condition(
        lambda case: case.facts.lawful_residence,
        "lawful_residence",
        say("Bijstand is voor Nederlanders en wie hun rechten heeft."),
        say("Wij weten niet of u hier mag wonen met recht op bijstand."),
    ),
    Condition(
        funded_education_open,
        "can_follow_education",
        say("Onder 27 jaar gaat onderwijs met geld van de staat voor."),
        say("Wij weten niet of u onderwijs kunt volgen dat de staat betaalt."),
    ),
    Condition(
        lambda case: denied(case.facts.other_provision),
        "other_provision",
        say("Een andere uitkering of regeling gaat voor."),
        say("Wij weten niet of er eerst een andere uitkering is."),
    ),
    Condition(
        _no_inrichting_under_21,
        "inrichting",
        say("Van 18 tot 21 jaar is er in een inrichting geen algemene bijstand."),
        say("Wij weten niet of u in een inrichting woont."),
    ),
    Condition(
        lambda case: denied(case.facts.detained),
        "detained",
        say("Wie vastzit, heeft geen recht op bijstand."),
        say("Wij weten niet of u vastzit."),
    ),
    Condition(
        _no_unpaid_leave,
        "unpaid_leave",
        say("Bij onbetaald verlof is er geen algemene bijstand voor dat tekort."),
        say("Wij weten niet of u of uw partner onbetaald verlof heeft."),
    ),
    Condition(
        lambda case: denied(right_lost_today(case)),
        "stays_abroad",
        say("U bent nu te lang buiten Nederland."),
        say("Wij weten niet of u lang buiten Nederland bent."),
    ),
)
