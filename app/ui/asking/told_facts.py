"""From what a visit told to the facts and the household the law asks for; nothing is guessed."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import cast

from app.domain.decision import Decision, Outcome
from app.domain.facts import Facts
from app.domain.household import Household
from app.domain.income import IncomeKind
from app.ui.asking import to_law, trips, values
from app.ui.asking.ask import Answers
from app.ui.asking.fact_ask import ASKED, Value, value_of
from app.ui.asking.fact_kinds import FACTS, HOME
from app.ui.asking.other_income import About
from app.ui.asking.yes_or_no import CODES
from app.ui.role import Role
from app.ui.state import Visit

_LISTS = frozenset({"uniform_reductions"})
# What the door of who has no benefit says besides.
_NO_BENEFIT = Facts(other_benefit=False, uwv_benefit=False)
# Participatiewet, article 6 a, names these benefits; 7 lid 3 c those that UWV pays.
_BY_UWV = ("other_benefit", "uwv_benefit")
_FROM_INCOME: Mapping[IncomeKind, tuple[str, ...]] = {
    IncomeKind.WW: _BY_UWV,
    IncomeKind.ZIEKTEWET: _BY_UWV,
    IncomeKind.WIA: _BY_UWV,
    IncomeKind.WAJONG: (*_BY_UWV, "wajong_benefit"),
    IncomeKind.ANW: ("other_benefit", "receives_anw"),
    IncomeKind.STUDIEFINANCIERING: ("receives_student_grant",),
}
_facts_with = cast("Callable[..., Facts]", replace)
_home_with = cast("Callable[..., Household]", replace)


@dataclass(frozen=True, slots=True)
class PersonKnown:
    """One person as the law sees them: the home, and the facts beside it."""

    household: Household
    facts: Facts

    def having(self, name: str, value: Value) -> PersonKnown:
        """The same person with one fact more; what is no fact here changes nothing."""
        if ASKED[name].path.startswith(f"{HOME}."):
            return replace(self, household=_home_with(self.household, **{name: value}))
        return replace(self, facts=_having(self.facts, name, value))


def known_of(visit: Visit, day: date) -> PersonKnown:
    """Everything the person told, on a day; the rest stays not known."""
    return PersonKnown(to_law.household(visit.answers, day), facts_of(visit))


def facts_of(visit: Visit) -> Facts:
    """What the person told beside the home and the work; the rest stays not known."""
    facts = _begin(visit)
    for name, value in told_of(visit).items():
        facts = _having(facts, name, value)
    return facts


def told_of(visit: Visit) -> Mapping[str, Value]:
    """What was told of each fact, in its own kind; None is "dat weet ik niet".

    A benefit that was told among the other money is one, and needs no question of its own.
    """
    told = visit.answers
    own = {name: value_of(ask, told[ask.name]) for name, ask in ASKED.items() if ask.name in told}
    known = {name for name, value in own.items() if value is not None}
    return own | {name: True for name in _by_income(told) if name not in known}


def _by_income(answers: Answers) -> Iterator[str]:
    """What follows from income that is there now; of one that begins or stops nothing does."""
    for kind, names in _FROM_INCOME.items():
        about = About(kind)
        goes_on = not about.begins(answers) and not about.stops(answers)
        if about.is_chosen(answers) and goes_on:
            yield from names


def tell(visit: Visit, name: str, value: bool | None) -> None:
    """Remember an answer with yes or no where everybody looks for it."""
    asked = ASKED[name].name
    visit.note(asked, CODES[value])
    visit.answer(asked, CODES[value])


def _begin(visit: Visit) -> Facts:
    own = visit.shown is None and visit.role is Role.NO_BENEFIT
    return replace(
        _NO_BENEFIT if own else Facts(),
        vrijlating_used=values.whole(visit.answers, "vrijlating"),
        stays_abroad=trips.stays_of(visit),
        partner_stays_abroad=trips.stays_of(visit, trips.PARTNER),
    )


def _having(facts: Facts, name: str, value: Value) -> Facts:
    of, _, about = ASKED[name].path.partition(".")
    if of == FACTS:
        # Only a list has no room for "not known": it is then empty, as when nothing was told.
        empty = () if name in _LISTS and value is None else value
        return _facts_with(facts, **{name: empty})
    if of == HOME or value is None:
        return facts
    letter = Decision(about, Outcome.TOEGEKEND if value else Outcome.GEEN)
    others = tuple(one for one in facts.decisions if one.id != about)
    return replace(facts, decisions=(*others, letter))
