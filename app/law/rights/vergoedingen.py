"""Participatiewet, artikel 31 lid 2 j en k: welke premie en vergoeding tellen niet mee?"""

from __future__ import annotations

from dataclasses import replace

from app.domain.finding import Finding, Status
from app.domain.local_rule import held
from app.domain.sentence import say
from app.law.book import figure
from app.law.case import Case
from app.law.head import Head, planned
from app.law.rights.vooruit import runs_ahead_premie
from app.law.verdict import council, no, unknown, yes

_VOLUNTEER = Head(
    id="vrijwilligersvergoeding",
    title=say("Vergoeding voor vrijwilligerswerk"),
    article="31.2.k",
    how_to_ask=say("Vraag de organisatie om een vergoeding. Geef het door."),
    unless=say("Wat u meer krijgt, telt mee als inkomen."),
)
_PREMIE = Head(
    id="premie",
    title=say("Premie voor een stap naar werk"),
    article="31.2.j, 32.1.a",
    status=Status.GEMEENTE,
    how_to_ask=say("Vraag uw gemeente of zij een premie geeft."),
    unless=say("Een of twee keer per jaar. Wat u meer krijgt, telt mee."),
)
# Lid 5 is of who is under 27 alone.
_VOLUNTEER_YOUNG = replace(_VOLUNTEER, article="31.2.k, 31.5")
_PREMIE_YOUNG = replace(_PREMIE, article="31.2.j, 31.5, 32.1.a")
_YOUNG = 27


def vrijwilligersvergoeding(case: Case) -> Finding:
    """Participatiewet, artikel 31 lid 2 k: mag u een vergoeding voor vrijwilligerswerk houden?

    From 27, up to a maximum a month and a year; under 27 it counts as income (31 lid 5).
    ``amount`` is the maximum per month.
    """
    month = figure("vrijwilligersvergoeding.maand", case.day)
    year = figure("vrijwilligersvergoeding.jaar", case.day)
    if case.age < _YOUNG:
        return no(_VOLUNTEER_YOUNG, say("Onder 27 jaar telt een vergoeding mee als inkomen."))
    because = say(
        "Tot {month} per maand telt niet mee. Per jaar is dat {year}.",
        month=month.value,
        year=year.value,
    )
    return yes(_VOLUNTEER, because, min(month.certainty, year.certainty), amount=month.value)


def premie(case: Case) -> Finding:
    """Participatiewet, artikel 31 lid 2 j: mag u een premie van de gemeente houden?

    One or two a year, together up to a maximum, when the gemeente finds that it helps towards
    work. Under 27 only for the group for loonkostensubsidie (31 lid 5); else it is income.
    """
    limit = figure("premie.maximum", case.day)
    if case.age < _YOUNG and not case.household.doelgroep_loonkostensubsidie:
        return _young(case)
    head = _PREMIE_YOUNG if case.age < _YOUNG else _PREMIE
    local = case.gemeente.premies.werk if case.gemeente else None
    rule = local.on(case.day) if local else None
    table = held(case.gemeente.premies.deeltijd_table, case.day) if case.gemeente else None
    if rule is None and table is not None:
        because = say("Uw gemeente geeft een premie naar uren en jaren.")
        return council(head, because)
    if rule is None:
        because = say(
            "Een premie tot {limit} per jaar telt niet mee, als die helpt bij werk. "
            "Dat beoordeelt uw gemeente.",
            limit=limit.value,
        )
        return council(head, because, "gemeente", amount=limit.value)
    because = say("Uw gemeente geeft een premie van {amount}.", amount=rule.value.amount)
    return council(head, because, amount=rule.value.amount)


def _young(case: Case) -> Finding:
    if case.household.doelgroep_loonkostensubsidie is None:
        return unknown(
            _PREMIE_YOUNG,
            "doelgroep_loonkostensubsidie",
        )
    if case.new_law:
        because = say("In het nieuws staat: wie jonger dan 27 is, mag vanaf 2027 ook een premie.")
        return council(planned(_PREMIE_YOUNG), because, "gemeente")
    if runs_ahead_premie(case):
        return council(_PREMIE_YOUNG, say("Uw gemeente doet al wat de wet vanaf 2027 zegt."))
    return no(_PREMIE_YOUNG, say("Onder 27 jaar telt een premie mee als inkomen."))
