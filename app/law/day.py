"""From which day the rules on rights and duties are known, and what they are worth after."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from app.domain.certainty import Certainty
from app.domain.finding import Finding
from app.domain.sentence import say
from app.law.case import Case
from app.law.refused import Refused

_FIRST = date(2026, 1, 1)


def from_2026(day: date) -> date:
    """The same day; raises Refused before 2026, of which these rules were not read."""
    if day < _FIRST:
        raise Refused(
            say("Voor {day} kennen wij deze regels niet. Wij kennen ze vanaf 2026.", day=day),
            "date",
        )
    return day


def later_law(finding: Finding, case: Case) -> Finding:
    """The finding, no surer than an estimate from 2027, whose Participatiewet was not read."""
    if not case.new_law or finding.source.law != "Participatiewet":
        return finding
    return replace(finding, certainty=min(finding.certainty, Certainty.SCHATTING))
