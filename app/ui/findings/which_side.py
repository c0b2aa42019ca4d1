"""Whether the wages, now and with the work that was told, are below what a gemeente asks."""

from __future__ import annotations

from collections.abc import Iterator
from decimal import Decimal

from app.domain.finding import Finding
from app.domain.money import ZERO, half_up_to_euro
from app.domain.problem import Problem
from app.domain.scenario import Question
from app.domain.sentence import Sentence, say
from app.ui.answers import ask_law
from app.ui.answers.figures import working_pairs
from app.ui.asking import to_law
from app.ui.asking.job import HOURS
from app.ui.desk import Desk
from app.ui.findings.words import part
from app.ui.page.blocks import Box

_OF_INCOME = ("nugger", "voorwaarden_gemeente")
# The first of two months may be a part of one.
_FIRST = 2


def which_side(desk: Desk, finding: Finding) -> Box | None:
    """The limit of the gemeente beside the wages now, and beside those with the work to come.

    None where no limit is known, or no wage; with other money the sum is not known.
    """
    limits = [
        value
        for one in finding.own_rules
        for name, value in one.because.values
        if name == "limit" and isinstance(value, Decimal)
    ]
    asked = ask_law.question(desk)
    if finding.id not in _OF_INCOME or not limits or asked.beside.incomes:
        return None
    told = tuple(_sides(desk, asked, limits[0]))
    if not told:
        return None
    return part(say("Uw inkomen en deze grens"), *told, say("Dit is netto."))


def _sides(desk: Desk, asked: Question, limit: Decimal) -> Iterator[Sentence]:
    now, then = _now(asked), _then(desk, asked)
    if now is not None:
        below = say(
            "Samen komt er nu {amount} loon binnen. Dat is niet meer dan deze grens.", amount=now
        )
        above = say(
            "Samen komt er nu {amount} loon binnen. Dat is meer dan deze grens.", amount=now
        )
        yield below if now <= limit else above
    if then is not None:
        below = say(
            "Met het werk dat u invulde, is het loon samen ongeveer {amount}. "
            "Dat is niet meer dan deze grens.",
            amount=then,
        )
        above = say(
            "Met het werk dat u invulde, is het loon samen ongeveer {amount}. "
            "Dat is meer dan deze grens.",
            amount=then,
        )
        yield below if then <= limit else above


def _now(asked: Question) -> Decimal | None:
    """The wages of both now, where all of them were told net; None where there is none."""
    works = [work for some in asked.works_now for work in some if work.is_paid]
    told = [work.net_month for work in works if work.net_month is not None]
    return sum(told, ZERO) if works and len(told) == len(works) else None


def _then(desk: Desk, asked: Question) -> Decimal | None:
    """The wages of both with the work that was told; None where none was, or it changes nothing."""
    answers = desk.visit.answers
    if not asked.works or (HOURS.name not in answers and to_law.can_step_hours(answers)):
        return None
    found = ask_law.scenario(desk, asked)
    if isinstance(found, Problem):
        return None
    wages = [one.net_wage for one, now in working_pairs(found) if one.net_wage != now.net_wage]
    return half_up_to_euro(max(wages[:_FIRST])) if wages else None
