"""From what a visit told to the facts and the household the law asks for; nothing is guessed."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, fields, replace
from datetime import date
from types import MappingProxyType
from typing import cast

from app.domain.decision import Decision, Outcome
from app.domain.facts import Facts
from app.domain.household import Household
from app.ui.asking import to_law, trips
from app.ui.asking.ask import UNKNOWN
from app.ui.asking.fact_ask import ASKED, BIJSTAND, LETTER
from app.ui.asking.yes_or_no import NO, YES
from app.ui.role import HAS_BIJSTAND, Role
from app.ui.state import Visit

# Facts that are yes or no, and the questions that also ask them.
HOME: Mapping[str, str] = MappingProxyType(
    {
        "medisch_urenbeperkt": "urenbeperkt",
        "inrichting": "inrichting",
        "no_housing_costs": "geen_woonkosten",
        BIJSTAND: HAS_BIJSTAND,
    }
)
_CODES = {True: YES, False: NO, None: UNKNOWN}
_VALUES = {code: value for value, code in _CODES.items()}
_FACTS = frozenset(one.name for one in fields(Facts)) & frozenset(ASKED)
# What choosing a door at the start already said.
_BY_ROLE: Mapping[Role, Mapping[str, bool]] = MappingProxyType(
    {
        Role.BIJSTAND: {BIJSTAND: True},
        Role.NO_BENEFIT: {BIJSTAND: False, "other_benefit": False, "uwv_benefit": False},
    }
)
_facts_with = cast("Callable[..., Facts]", replace)
_home_with = cast("Callable[..., Household]", replace)


@dataclass(frozen=True, slots=True)
class Known:
    """One person as the law sees them: the home, and the facts beside it."""

    household: Household
    facts: Facts

    def having(self, name: str, value: bool | None) -> Known:
        """The same person with one fact more; what is no fact here changes nothing."""
        at_home = name in ASKED and name not in _FACTS and not name.startswith(LETTER)
        if at_home:
            return replace(self, household=_home_with(self.household, **{name: value}))
        return replace(self, facts=_having(self.facts, name, value))


def known_of(visit: Visit, day: date) -> Known:
    """Everything the person told, on a day; the rest stays not known."""
    known = Known(to_law.household(visit.answers, day), facts_of(visit))
    for name, value in visit.facts.items():
        known = known.having(name, value)
    return known


def facts_of(visit: Visit) -> Facts:
    """What the person told beside the home and the work; the rest stays not known."""
    shown, by_role = visit.shown, _BY_ROLE.get(visit.role, {})
    begin, sure = (Facts(), by_role) if shown is None else (shown.person.facts, {})
    facts = replace(
        begin,
        stays_abroad=trips.stays_of(visit),
        partner_stays_abroad=trips.stays_of(visit, trips.PARTNER),
    )
    for name, value in {**sure, **visit.facts}.items():
        facts = _having(facts, name, value)
    asked = visit.answers.get(HAS_BIJSTAND)
    return facts if asked not in _VALUES else replace(facts, receives_bijstand=_VALUES[asked])


def _having(facts: Facts, name: str, value: bool | None) -> Facts:
    if name in _FACTS:
        return _facts_with(facts, **{name: value})
    about = name.removeprefix(LETTER)
    if about == name or value is None:
        return facts
    letter = Decision(about, Outcome.TOEGEKEND if value else Outcome.GEEN)
    others = tuple(one for one in facts.decisions if one.id != about)
    return replace(facts, decisions=(*others, letter))


def told_of(visit: Visit) -> Mapping[str, bool | None]:
    """What was asked and answered with Ja, Nee or Dat weet ik niet, by the name of the fact."""
    at_home = {
        name: _VALUES[visit.answers[ask]]
        for name, ask in HOME.items()
        if visit.answers.get(ask) in _VALUES
    }
    return {**at_home, **{name: one for name, one in visit.facts.items() if name not in at_home}}


def tell(visit: Visit, name: str, value: bool | None) -> None:
    """Remember an answer where everybody looks for it."""
    if name in HOME:
        visit.note(HOME[name], _CODES[value])
        visit.answer(HOME[name], _CODES[value])
    else:
        visit.tell(name, value)
