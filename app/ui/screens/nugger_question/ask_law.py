"""Asks the law how high bijstand is, for who must say whether there is less than that."""

from __future__ import annotations

from dataclasses import replace

from app.domain.household import Household, Kind
from app.domain.problem import Problem
from app.domain.sentence import Sentence
from app.law import bijstandsnorm
from app.ui.asking import nugger, to_law
from app.ui.asking.ask import Ask
from app.ui.desk import Desk


def what_bijstand_is(desk: Desk, ask: Ask) -> tuple[Sentence, ...]:
    """The norm of someone alone and of a couple of this age; empty at the other questions."""
    if ask.name != nugger.MONEY:
        return ()
    today = desk.parts.today
    born = to_law.household(desk.visit.answers, today).birth_date
    # The whole norms, to compare with: nobody to share with, in a home of one's own.
    alone = Household(Kind.ALLEENSTAAND, born, kostendelers=0, inrichting=False)
    homes = (
        alone,
        replace(alone, kind=Kind.GEHUWD, partner_birth_date=born, partner_without_right=False),
    )
    found = (bijstandsnorm(home, today) for home in homes)
    return tuple(one.because for one in found if not isinstance(one, Problem))
