"""Participatiewet, artikel 20 lid 3 en 4: is er een verhoging voor wie 18, 19 of 20 is?"""

from __future__ import annotations

from decimal import Decimal

from app.domain.finding import Finding
from app.domain.sentence import Sentence, say
from app.law.case import Case
from app.law.conclude import Condition, conclude, denied
from app.law.head import Head
from app.law.participatiewet.gezin import gezin
from app.law.participatiewet.kostendelersnorm import norm_vanaf_21
from app.law.participatiewet.verhoging_ouders import verhoging_ouders
from app.law.verdict import council, yes

_PARENTS = "no_support_from_parents"
_HEAD = Head(
    id="verhoging_18_20",
    title=say("Verhoging als uw ouders u niet kunnen helpen"),
    article="20.3, 20.4, 31.2.v",
    how_to_ask=say(
        "Vraag het aan uw gemeente. Leg uit waarom u dit geld niet van uw ouders kunt krijgen."
    ),
    papers=(say("Bewijs over het inkomen van uw ouders, of over uw band met hen."),),
    unless=say(
        "Uw norm wordt nooit hoger dan de norm voor 21 jaar. Geld van ouders telt niet dubbel."
    ),
)


def verhoging_18_20(case: Case) -> Finding:
    """Participatiewet, artikel 20 lid 3 en 4: krijgt u meer dan de lage norm onder 21 jaar?

    The gemeente must raise the norm when the parents' means fall short or cannot reasonably be
    claimed; ``amount`` is the raise per month after the cap of lid 4. Nobody told of the parents,
    or costs are shared and the cap is open: then it is the most there is, and the gemeente decides.
    """
    raised = verhoging_ouders(case.home, case.day)
    if raised is None:
        rest = council(
            _HEAD,
            say(
                "Uw gemeente moet uw norm verhogen. Hoeveel dat bij u is, kunnen "
                "wij niet uitrekenen."
            ),
        )
    elif norm_vanaf_21(gezin(case.home, case.day), case.day) is not None:
        rest = council(_HEAD, _up_to(raised), amount=raised)
    else:
        rest = yes(_HEAD, say("U kunt niet op uw ouders rekenen."), amount=raised)
    found = conclude(_HEAD, _CONDITIONS, case, rest)
    if found.missing_fact != _PARENTS or not raised:
        return found
    return council(_HEAD, _up_to(raised), _PARENTS, amount=raised)


def _up_to(raised: Decimal) -> Sentence:
    return say(
        "Kunnen uw ouders u niet helpen? Dan komt er tot {amount} per maand bij.", amount=raised
    )


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
        _PARENTS,
        say("Uw ouders kunnen u helpen met geld."),
    ),
)
