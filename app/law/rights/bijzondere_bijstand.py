"""Participatiewet, artikelen 35 en 51: is er geld voor bijzondere kosten?"""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from app.domain.finding import Finding, Status
from app.domain.local_rule import held
from app.domain.sentence import Sentence, say
from app.law.book import figure
from app.law.case import Case
from app.law.conclude import Condition, conclude
from app.law.head import Head
from app.law.verdict import council

_HEAD = Head(
    id="bijzondere_bijstand",
    title=say("Bijzondere bijstand voor kosten die u niet kunt betalen"),
    article="15.1, 35.1, 35.2",
    how_to_ask=say("Vraag het bij uw gemeente, liefst voor u betaalt."),
    papers=(
        say("Een rekening of een prijsopgave."),
        say("Uw inkomen en wat u op de bank hebt."),
    ),
    # 35 lid 1: 34 lid 2, so the limit of vermogen, does not apply to it.
    unless=say(
        "Niet voor boetes, schade of alimentatie. U hoeft geen bijstand te hebben. "
        "Uw gemeente kan ook spaargeld onder de grens meetellen."
    ),
    how_to_change=say("Tegen het besluit kunt u bezwaar maken."),
)
_INSURANCE = Head(
    id="collectieve_zorgverzekering",
    title=say("Zorgverzekering via de gemeente"),
    article="35.3",
    status=Status.GEMEENTE,
    how_to_ask=say("Vraag uw gemeente of zij zo'n verzekering heeft."),
)
_GOODS = Head(
    id="duurzame_spullen",
    title=say("Geld voor een wasmachine, bed of koelkast"),
    article="51.1, 51.2",
    how_to_ask=say("Vraag bijzondere bijstand aan voor wat u nodig hebt."),
    papers=(say("Een rekening of een prijsopgave."),),
    unless=say("Het geld kan een lening zijn. U moet de aflossing wel kunnen betalen."),
)


def bijzondere_bijstand(case: Case) -> Finding:
    """Participatiewet, artikelen 15 en 35: kunt u bijzondere bijstand krijgen?

    Open to everyone with little money, also without bijstand. Up to and including the
    threshold within twelve months the gemeente may refuse (lid 2), unless it told a lower one;
    free amounts of 31 lid 2 and 34 lid 2 do not count here (lid 1).
    """
    head = _with_savings(case)
    threshold = figure("bijzondere_bijstand.drempel", case.day).value
    own = held(case.gemeente.bijzondere_bijstand.threshold, case.day) if case.gemeente else None
    if own is not None:
        threshold = min(threshold, own)
    costs = case.facts.special_costs
    if costs is not None and costs <= threshold:
        rest = council(
            head,
            say(
                "Zijn uw kosten in een jaar {limit} of minder? Dan mag uw gemeente weigeren "
                "(drempelbedrag).",
                limit=threshold,
            ),
        )
    else:
        rest = council(head, _FIRST_ELSEWHERE if costs is None else _above(threshold))
    return conclude(head, (_COSTS,), case, rest)


def _above(threshold: Decimal) -> Sentence:
    return say(
        "Uw kosten zijn meer dan {limit}: om het drempelbedrag mag uw gemeente niet weigeren. "
        "Eerst kijkt zij of iets anders het betaalt, zoals uw zorgverzekering of de Wmo. "
        "Daarna kijkt zij of de kosten bijzonder en nodig zijn.",
        limit=threshold,
    )


def _with_savings(case: Case) -> Head:
    """What is left for costs is asked of savings too, whatever the limit (35 lid 1)."""
    if not case.household.assets:
        return _HEAD
    told = say(
        "Niet voor boetes, schade of alimentatie. U hoeft geen bijstand te hebben. "
        "Uw gemeente kan zeggen dat u uw spaargeld van {assets} daarvoor kunt gebruiken.",
        assets=case.household.assets,
    )
    return replace(_HEAD, unless=told)


def collectieve_zorgverzekering(case: Case) -> Finding:
    """Participatiewet, artikel 35 lid 3: kunt u meedoen met de verzekering van de gemeente?"""
    rest = council(_INSURANCE, say("De wet laat dit aan de gemeente over."))
    return conclude(_INSURANCE, (), case, rest)


def duurzame_spullen(case: Case) -> Finding:
    """Participatiewet, artikel 51: kunt u geld krijgen voor spullen die lang meegaan?"""
    rest = council(_GOODS, say("Uw gemeente kiest: een lening of een bedrag dat u houdt."))
    return conclude(_GOODS, (), case, rest)


# Article 15 lid 1: what another provision that fits can pay comes first.
_FIRST_ELSEWHERE = say(
    "Eerst kijkt uw gemeente of iets anders het betaalt, zoals uw zorgverzekering of de Wmo. "
    "Daarna kijkt zij of de kosten bijzonder en nodig zijn."
)
_COSTS = Condition(
    lambda case: None if case.facts.special_costs is None else case.facts.special_costs > 0,
    "special_costs",
    say("U hebt nu geen bijzondere kosten."),
)
