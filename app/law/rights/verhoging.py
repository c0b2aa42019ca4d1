"""Participatiewet, artikel 20 lid 3 en 4: is er een verhoging voor wie 18, 19 of 20 is?"""

from __future__ import annotations

from dataclasses import replace
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
        "Leg uw gemeente uit waarom u dit geld niet van uw ouders kunt krijgen. "
        "Willen zij niet betalen? Zeg dan waarom u hen niet kunt laten betalen."
    ),
    papers=(
        say("Bewijs over het inkomen van uw ouders, of over uw band met hen."),
        say("Berichten waarin zij zeggen dat zij niet betalen."),
    ),
    unless=say(
        "Uw norm wordt nooit hoger dan die vanaf 21: dan tellen uw ouders niet meer. "
        "Bijzondere bijstand mag uw gemeente bij uw ouders terugvragen (artikel 62). "
        "Deze verhoging noemt de wet daar niet."
    ),
    otherwise=say("Willen zij niet? Uw gemeente beslist of u dan toch meer krijgt."),
)


def verhoging_18_20(case: Case) -> Finding:
    """Participatiewet, artikel 20 lid 3 en 4: krijgt u meer dan de lage norm onder 21 jaar?

    The gemeente must raise the norm when the parents' means fall short or cannot reasonably be
    claimed, which is the question where they can pay and do not want to; ``amount`` is the raise
    per month after the cap of lid 4. Article 62 c lets the gemeente claim the costs from parents
    of an adult to whom bijzondere bijstand was given, and does not name this raise. Nobody told,
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
        because = say(
            "U kunt geen geld van uw ouders krijgen. Hun inkomen gaat niet van uw bijstand af. "
            "Uw gemeente kijkt alleen voor deze verhoging of zij kunnen betalen."
        )
        norm = case.norm()
        bare = None if norm is None else norm.value - raised
        head = _HEAD if bare is None else replace(_HEAD, unless=_without(bare))
        rest = yes(head, because, amount=raised)
    found = conclude(_HEAD, _CONDITIONS, case, rest)
    if found.how_to_ask is None:
        # Of parents who do not want to pay nothing is left to say to who cannot ask at all.
        return replace(found, otherwise=None)
    if found.missing_fact != _PARENTS or not raised:
        return found
    return council(_HEAD, _up_to(raised), _PARENTS, amount=raised)


def _without(bare: Decimal) -> Sentence:
    """What is left where the gemeente does not give it: the norm of article 20 lid 1 or 2."""
    return say(
        "Zonder deze verhoging is uw norm {norm} per maand. "
        "Bijzondere bijstand mag uw gemeente bij uw ouders terugvragen (artikel 62). "
        "Deze verhoging noemt de wet daar niet.",
        norm=bare,
    )


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
