"""Participatiewet, artikel 36: kunt u de individuele inkomenstoeslag krijgen?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.domain.decision import Outcome
from app.domain.finding import Finding
from app.domain.months import months_after
from app.domain.sentence import say, say_n
from app.law.book import figure
from app.law.case import Case
from app.law.conclude import Condition, conclude
from app.law.group import UNDER_PENSION
from app.law.head import Head
from app.law.participatiewet.toeslagbedrag import reference_months, toeslag_amount
from app.law.rights.vermogen import TOO_MUCH_VERMOGEN, too_much_vermogen, vermogen_below_limit
from app.law.verdict import council, no

_HEAD = Head(
    id="inkomenstoeslag",
    title=say("Individuele inkomenstoeslag"),
    article="5.d, 36.1, 36.2, 36.3, 46.2",
    # Article 36 lid 1: for who has no prospect of more income, on the day of the request.
    how_to_ask=say(
        "Vraag het zelf aan bij uw gemeente, een keer per jaar. Wilt u gaan werken? "
        "Vraag het dan eerst: wie uitzicht heeft op meer inkomen, krijgt het niet."
    ),
    papers=(say("Uw inkomen van de afgelopen jaren."), say("Wat u op de bank hebt.")),
    unless=say("U hoeft geen bijstand te hebben. Een voorschot kan niet, en beslag ook niet."),
    how_to_change=say("Tegen het besluit kunt u bezwaar maken."),
)

# From 2027 on its own initiative as well: second-hand, and one should still ask.
_OWN_ACCORD = say(
    "In het nieuws staat: de gemeente mag deze toeslag ook zonder aanvraag geven. Vraag er toch om."
)


def inkomenstoeslag(case: Case) -> Finding:
    """Participatiewet, artikel 36: kunt u de individuele inkomenstoeslag krijgen?

    From 21 to pension age, long a low income, no vermogen that counts, no prospect; on request;
    refused when one was granted in the twelve months before. The gemeente says what long and
    low mean; ``amount`` is the gemeente's amount per year, or None.
    """
    head = replace(_HEAD, unless=_OWN_ACCORD) if case.new_law else _HEAD
    again = _next_day(case)
    if again is not None and case.day < again:
        because = say("U kreeg de toeslag al. U kunt die weer vragen vanaf {day}.", day=again)
        return no(head, because, until=again)
    return conclude(head, _CONDITIONS, _this_year(case), _rest(head, case))


def _this_year(case: Case) -> Case:
    """The same case without letters of a year ago and more: one may ask each year anew."""
    first = months_after(case.day, -int(figure("termijnen.toeslag_maanden", case.day).value))
    decisions = tuple(
        one
        for one in case.facts.decisions
        if one.id != _HEAD.id or one.since is None or one.since > first
        if one.outcome is not Outcome.TOEGEKEND or one.id != _HEAD.id
    )
    return replace(case, facts=replace(case.facts, decisions=decisions))


def _rest(head: Head, case: Case) -> Finding:
    needed, amount = _reference_months(case), _amount(case)
    if needed is None:
        because = say("Wat lang en laag is, beslist uw gemeente. Ook hoe hoog de toeslag is.")
        return council(head, because, "gemeente", amount=amount)
    if (case.facts.low_income_months or 0) < needed:
        because = say_n(
            "Uw gemeente vraagt {n} maand een laag inkomen.",
            "Uw gemeente vraagt {n} maanden een laag inkomen.",
            n=needed,
        )
        return no(head, because)
    return council(head, say("Uw gemeente weegt uw kansen en wat u deed."), amount=amount)


def _next_day(case: Case) -> date | None:
    decision = case.decision(_HEAD.id)
    if decision is None or decision.outcome is not Outcome.TOEGEKEND or decision.since is None:
        return None
    months = int(figure("termijnen.toeslag_maanden", case.day).value)
    return months_after(decision.since, months)


def _reference_months(case: Case) -> int | None:
    if case.gemeente is None:
        return None
    return reference_months(case.gemeente.inkomenstoeslag, case.age, case.day)


def _amount(case: Case) -> Decimal | None:
    local = case.gemeente.inkomenstoeslag.amounts if case.gemeente else None
    rule = local.on(case.day) if local else None
    return None if rule is None else toeslag_amount(rule.value, case.household, case.day)


_CONDITIONS = (
    Condition(
        lambda case: case.age >= 21,
        "birth_date",
        say("De toeslag is er pas vanaf 21 jaar."),
        closes=True,
    ),
    UNDER_PENSION,
    Condition(
        lambda case: None if case.facts.low_income_months is None else True,
        "low_income_months",
        say("Uw inkomen is niet lang laag."),
    ),
    Condition(
        vermogen_below_limit,
        "assets",
        TOO_MUCH_VERMOGEN,
        named=too_much_vermogen,
    ),
)
