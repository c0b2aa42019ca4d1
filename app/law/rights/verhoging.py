"""Participatiewet, artikel 20 lid 3 en 4: is er een verhoging voor wie 18, 19 of 20 is?"""

from __future__ import annotations

from dataclasses import replace

from app.domain.finding import Finding
from app.domain.sentence import say
from app.law.case import Case
from app.law.conclude import Condition, conclude, denied
from app.law.head import Head
from app.law.verdict import council, yes

_HEAD = Head(
    id="verhoging_18_20",
    title=say("Verhoging als uw ouders u niet kunnen helpen"),
    article="20.3, 20.4, 31.2.v",
    how_to_ask=say("Vraag het bij uw aanvraag. Leg uit waarom uw ouders niet betalen."),
    papers=(say("Bewijs over het inkomen van uw ouders, of over uw band met hen."),),
    unless=say(
        "Uw norm wordt nooit hoger dan de norm voor 21 jaar. Geld van ouders telt niet dubbel."
    ),
)


def verhoging_18_20(case: Case) -> Finding:
    """Participatiewet, artikel 20 lid 3 en 4: krijgt u meer dan de lage norm onder 21 jaar?

    The gemeente must raise the norm when the parents' means fall short or cannot reasonably be
    claimed; ``amount`` is the raise per month after the cap of lid 4.
    """
    # Before what the gemeente takes off under 27 and 28.
    whole = replace(case, gemeente=None)
    plain = replace(case.household, no_support_from_parents=False)
    before = replace(whole, household=plain).norm()
    after = whole.norm()
    raised = after.value - before.value if after and before else None
    if raised is None:
        rest = council(
            _HEAD,
            say(
                "Uw gemeente moet uw norm verhogen. Hoeveel dat bij u is, kunnen "
                "wij niet uitrekenen."
            ),
        )
    else:
        rest = yes(_HEAD, say("U kunt niet op uw ouders rekenen."), amount=raised)
    return conclude(_HEAD, _CONDITIONS, case, rest)


_CONDITIONS = (
    Condition(
        lambda case: 18 <= case.age <= 20,
        "birth_date",
        say("Deze verhoging is voor mensen van 18, 19 of 20 jaar."),
        closes=True,
    ),
    Condition(
        lambda case: denied(case.household.inrichting),
        "inrichting",
        say("Van 18 tot 21 jaar is er in een inrichting geen algemene bijstand."),
        closes=True,
    ),
    Condition(
        lambda case: case.household.no_support_from_parents,
        "no_support_from_parents",
        say("Uw ouders kunnen u helpen met geld."),
    ),
)
