"""Algemene wet bestuursrecht, artikelen 4:13 en 4:17: beslist de gemeente op tijd?"""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.domain.finding import Finding
from app.domain.sentence import say
from app.law.book import figure
from app.law.case import Case
from app.law.head import Head
from app.law.other_laws.algemene_termijnenwet import TermEnd, weeks_after
from app.law.verdict import ending, unknown, yes

_TERM = Head(
    id="beslistermijn",
    title=say("Een besluit binnen acht weken"),
    article="4:13, 4:14, 4:15",
    code="AWB2601",
    how_to_ask=say("Vraag uw gemeente wanneer het besluit komt."),
    unless=say(
        "De acht weken tellen vanaf de dag dat uw gemeente uw aanvraag kreeg."
        " Ontbreken er papieren? Dan krijgt de gemeente meer tijd."
    ),
    how_to_change=say("Geen besluit? Stuur een brief dat de gemeente te laat is."),
)
_PENALTY = Head(
    id="dwangsom",
    title=say("Geld als de gemeente te laat beslist"),
    article="4:17, 4:18, 6:12",
    code="AWB2601",
    how_to_ask=say("Stuur een ingebrekestelling: een brief dat de gemeente te laat is."),
    papers=(say("Uw aanvraag met de datum."),),
)
_PENALTY_DAYS = 42


def beslistermijn(case: Case) -> Finding:
    """Algemene wet bestuursrecht, artikel 4:13: wanneer moet de gemeente beslissen?

    Eight weeks after the application was received at the latest (lid 2), unless the gemeente
    names another reasonable term (4:14). ``until`` is the last day.
    """
    end = _end(case)
    if end is None:
        return yes(_TERM, say("Acht weken na uw aanvraag moet er een besluit zijn."))
    because = say("Er moet uiterlijk op {day} een besluit zijn.", day=end.last)
    return ending(yes(_TERM, because), end)


def dwangsom(case: Case) -> Finding:
    """Algemene wet bestuursrecht, artikel 4:17: moet de gemeente betalen als zij te laat is?

    ``amount`` is the penalty of the first days, per day, from two weeks after the notice; what it
    comes to at most is told beside it.
    """
    end, first = _end(case), figure("termijnen.dwangsom_dag_1", case.day)
    most = say(
        "Dit geld heet dwangsom. U krijgt het hoogstens 42 dagen, samen hoogstens {most}."
        " U kunt ook naar de rechter.",
        most=penalty_after(_PENALTY_DAYS, case.day),
    )
    head = replace(_PENALTY, unless=most)
    if end is None:
        return unknown(head, "application")
    if case.day <= end.last:
        because = say("De gemeente heeft nog tijd tot en met {day}.", day=end.last)
        return ending(yes(head, because, amount=first.value), end)
    because = say("De gemeente is te laat. Na uw brief heeft zij twee weken.")
    return yes(head, because, amount=first.value)


def penalty_after(days: int, day: date) -> Decimal:
    """Algemene wet bestuursrecht, artikel 4:17 lid 2: hoeveel is de dwangsom na zoveel dagen?"""
    steps = ("dwangsom_dag_1", "dwangsom_dag_15", "dwangsom_dag_29")
    total = Decimal(0)
    for index, key in enumerate(steps):
        counted = min(max(0, days - 14 * index), 14)
        total += counted * figure(f"termijnen.{key}", day).value
    return total


def _end(case: Case) -> TermEnd | None:
    asked = case.facts.application
    if asked is None:
        return None
    return weeks_after(asked, int(figure("termijnen.beslis_weken", case.day).value))
