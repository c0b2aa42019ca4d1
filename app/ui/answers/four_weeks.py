"""Asks the law whether the four weeks hold for this visit, and until when."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.domain.finding import Finding
from app.domain.problem import Problem
from app.law import duties_of
from app.ui.asking import diary, told_facts
from app.ui.desk import Desk


def four_weeks(desk: Desk, melding: date | None = None) -> Finding | None:
    """The finding about the four weeks, counted from a melding; None without an answer.

    Without ``melding`` from the day that was told.
    """
    known = told_facts.known_of(desk.visit, desk.parts.today)
    day = melding or diary.started(desk.visit)
    facts = replace(known.facts, melding=day, receives_bijstand=False)
    found = duties_of(known.household, facts, desk.parts.today, desk.gemeente)
    if isinstance(found, Problem):
        return None
    return next((one for one in found if one.id == "zoekperiode"), None)
