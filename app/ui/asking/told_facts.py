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
from app.ui.asking import diary, to_law, trips
from app.ui.asking.ask import UNKNOWN, Ask
from app.ui.asking.fact_ask import ASKED, BIJSTAND, LETTER, Value, is_yes_or_no, value_of
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
_LISTS = frozenset({"uniform_reductions"})
CODES = {True: YES, False: NO, None: UNKNOWN}
_VALUES = {code: value for value, code in CODES.items()}
_FACTS = frozenset(one.name for one in fields(Facts)) & frozenset(ASKED)
# What choosing a door at the start already said.
_BY_ROLE: Mapping[Role, Mapping[str, bool]] = MappingProxyType(
    {
        Role.BIJSTAND: {BIJSTAND: True},
        Role.NO_BENEFIT: {BIJSTAND: False, "other_benefit": False, "uwv_benefit": False},
    }
)
# Facts with an answer of their own kind stand among the answers, each under its own name.
_TYPED = tuple(ask for ask in ASKED.values() if not is_yes_or_no(ask))
_facts_with = cast("Callable[..., Facts]", replace)
_home_with = cast("Callable[..., Household]", replace)


@dataclass(frozen=True, slots=True)
class Known:
    """One person as the law sees them: the home, and the facts beside it."""

    household: Household
    facts: Facts

    def having(self, name: str, value: Value) -> Known:
        """The same person with one fact more; what is no fact here changes nothing."""
        at_home = name in ASKED and name not in _FACTS and not name.startswith(LETTER)
        if at_home:
            return replace(self, household=_home_with(self.household, **{name: value}))
        return replace(self, facts=_having(self.facts, name, value))


def known_of(visit: Visit, day: date) -> Known:
    """Everything the person told, on a day; the rest stays not known."""
    known = Known(to_law.household(visit.answers, day), facts_of(visit))
    told = {**typed_of(visit), **visit.facts}
    for name, value in told.items():
        known = known.having(name, value)
    return known


def typed_of(visit: Visit) -> Mapping[str, Value]:
    """What was told of the facts that are no yes or no, in its own kind; None is not known.

    The day of the melding that stands in the diary of looking for work counts here too.
    """
    found = {
        ask.name: value_of(ask, visit.answers[ask.name])
        for ask in _TYPED
        if ask.name in visit.answers
    }
    started = diary.started(visit)
    return found if started is None else {"melding": started, **found}


def facts_of(visit: Visit) -> Facts:
    """What the person told beside the home and the work; the rest stays not known."""
    shown, by_role = visit.shown, _BY_ROLE.get(visit.role, {})
    begin, sure = (Facts(), by_role) if shown is None else (shown.person.facts, {})
    facts = replace(
        begin,
        stays_abroad=trips.stays_of(visit),
        partner_stays_abroad=trips.stays_of(visit, trips.PARTNER),
    )
    told: dict[str, Value] = {**sure, **typed_of(visit), **visit.facts}
    for name, value in told.items():
        facts = _having(facts, name, value)
    asked = visit.answers.get(HAS_BIJSTAND)
    return facts if asked not in _VALUES else replace(facts, receives_bijstand=_VALUES[asked])


def _having(facts: Facts, name: str, value: Value) -> Facts:
    if name in _FACTS:
        # Only a list has no room for "not known": it is then empty, as when nothing was told.
        empty = () if name in _LISTS and value is None else value
        return _facts_with(facts, **{name: empty})
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


def is_told(visit: Visit, name: str) -> bool:
    """Whether a fact was asked and answered, also with "dat weet ik niet"."""
    return name in told_of(visit) or name in typed_of(visit)


def code_of(visit: Visit, ask: Ask) -> str | None:
    """The answer that was given to a question, wherever it is kept; None where there is none."""
    if _is_fact(ask):
        return CODES[visit.facts[ask.name]] if ask.name in visit.facts else None
    return visit.answers.get(ask.name)


def take(visit: Visit, ask: Ask, code: str) -> None:
    """Remember the answer to a question where everybody looks for it."""
    if _is_fact(ask):
        visit.tell(ask.name, _VALUES[code])
    else:
        visit.answer(ask.name, code)


def _is_fact(ask: Ask) -> bool:
    # What is also asked about the home stands among the answers.
    return is_yes_or_no(ask) and ASKED[ask.name] is ask and ask.name not in HOME


def tell(visit: Visit, name: str, value: bool | None) -> None:
    """Remember an answer where everybody looks for it."""
    if name in HOME:
        visit.note(HOME[name], CODES[value])
        visit.answer(HOME[name], CODES[value])
    else:
        visit.tell(name, value)
