"""Participatiewet, artikelen 19a, 20 en 22a: wat doen huisgenoten met de norm?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.domain.household import Household, Kind
from app.domain.sentence import Sentence, say, say_n
from app.law.participatiewet.bijstandsnorm import bijstandsnorm
from app.law.participatiewet.gezin import gezin
from app.law.refused import Refused


def huisgenoten(household: Household, day: date) -> tuple[Sentence, ...]:
    """Participatiewet, artikelen 19a lid 1, 20 lid 1 en 22a lid 1: wie telt er niet mee?

    For who lives with other adults: nobody under 27 is a kostendelende medebewoner, and where
    all are under 21 themselves the norm of article 20 has no medebewoners in it at all. Whether
    the raise of 20 lid 3 is lower for who shares costs, is open (20 lid 4): then only the first.
    """
    if not household.shares_home:
        return ()
    younger = say("Een huisgenoot jonger dan 27 telt niet mee voor uw norm.")
    try:
        home = gezin(household, day)
    except Refused:
        return ()
    raised = household.no_support_from_parents and home.sharers
    if raised or any(one.full for one in home.members):
        return (younger,)
    return younger, say("Bent u jonger dan 21? Dan maakt een huisgenoot uw norm niet lager.")


def kosten_delen(household: Household, day: date, norm: Decimal) -> tuple[Sentence, ...]:
    """Participatiewet, artikelen 4 lid 1 c en 22a: met wie deelt u kosten, en wat is het anders?

    Of one person, or of a couple of which both have a right, whose ``norm`` is that of article 22a:
    what it is with one fewer, and that these others are not of the family, so that their income
    is not counted. Else nothing.
    """
    home = gezin(household, day)
    others = home.sharers
    if not others or home.one_right:
        return ()
    shared = bijstandsnorm(household, day)
    if not shared.source.article.startswith("22a") or shared.value != norm:
        return ()
    fewer = bijstandsnorm(replace(household, kostendelers=others - 1), day).value
    if fewer == norm:
        return ()
    if home.kind is Kind.GEHUWD:
        return (_of_couple(others, fewer),)
    return (
        say_n(
            "U deelt kosten met {n} ander van 27 of ouder. Zonder die ander is dit {norm}. "
            "Het inkomen van die ander telt niet mee.",
            "U deelt kosten met {n} anderen van 27 of ouder. Met één minder is dit {norm}. "
            "Hun inkomen telt niet mee.",
            n=others,
            norm=fewer,
        ),
    )


def _of_couple(others: int, fewer: Decimal) -> Sentence:
    return say_n(
        "U en uw partner delen kosten met {n} ander van 27 of ouder. "
        "Zonder die ander is dit {norm}. Het inkomen van die ander telt niet mee.",
        "U en uw partner delen kosten met {n} anderen van 27 of ouder. "
        "Met één minder is dit {norm}. Hun inkomen telt niet mee.",
        n=others,
        norm=fewer,
    )
