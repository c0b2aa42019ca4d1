"""Asks the law how high bijstand is, for who must say whether there is less than that."""

from __future__ import annotations

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
    homes = (
        Household(kind=Kind.ALLEENSTAAND, birth_date=born),
        Household(kind=Kind.GEHUWD, birth_date=born, partner_birth_date=born),
    )
    found = (bijstandsnorm(home, today) for home in homes)
    return tuple(one.because for one in found if not isinstance(one, Problem))
