"""Asks the law whether the four weeks hold for this visit, and until when."""

from __future__ import annotations

from dataclasses import replace

from app.domain.finding import Finding
from app.domain.problem import Problem
from app.law import duties_of
from app.ui.asking import diary, told_facts
from app.ui.desk import Desk


def four_weeks(desk: Desk) -> Finding | None:
    """The finding about the four weeks, with the day of the melding; None without an answer."""
    known = told_facts.known_of(desk.visit, desk.parts.today)
    facts = replace(known.facts, melding=diary.started(desk.visit), receives_bijstand=False)
    found = duties_of(known.household, facts, desk.parts.today, desk.gemeente)
    if isinstance(found, Problem):
        return None
    return next((one for one in found if one.id == "zoekperiode"), None)
