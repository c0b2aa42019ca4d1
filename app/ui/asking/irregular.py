"""Hours that differ from month to month: the fewest and the most, around those of the plan."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from app.domain.sentence import say
from app.domain.work import MOST_HOURS
from app.ui.asking import to_law
from app.ui.asking.ask import Answers, Input
from app.ui.asking.job import HOURS

# Only where the two boxes begin; the person sets them.
_AROUND = 8

_FEWEST = replace(
    HOURS.input,
    field="minste_uren",
    question=say("Hoeveel uur werkt u in een week met weinig werk?"),
)
_MOST = replace(
    HOURS.input,
    field="meeste_uren",
    question=say("Hoeveel uur werkt u in een week met veel werk?"),
)


def fewest(answers: Answers) -> tuple[Input, int]:
    """The question about the fewest hours, at most those of the plan, and its answer."""
    usual = to_law.hours_of(answers)
    told = _whole(answers, _FEWEST.field, usual - _AROUND)
    return replace(_FEWEST, high=Decimal(usual), too_high=None), min(max(told, 0), usual)


def most(answers: Answers) -> tuple[Input, int]:
    """The question about the most hours, at least those of the plan, and its answer."""
    usual = to_law.hours_of(answers)
    told = _whole(answers, _MOST.field, usual + _AROUND)
    return replace(_MOST, low=usual), max(min(told, MOST_HOURS), usual)


def _whole(answers: Answers, name: str, otherwise: int) -> int:
    text = answers.get(name, "")
    return int(text) if text.isdecimal() else otherwise
