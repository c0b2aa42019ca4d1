"""The questions of the route without a benefit: at most five, and none asks who someone is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from types import MappingProxyType

from app.domain.age import age_on
from app.domain.sentence import say
from app.law import nugger_questions
from app.ui.asking import told_facts, values
from app.ui.asking.ask import Answers, Ask, Form
from app.ui.asking.fact_ask import ASKED
from app.ui.asking.yes_or_no import VALUES
from app.ui.state import Visit

BIRTH, MONEY = "geboortedatum", "geld"
TOPIC = say("Zonder uitkering")

_FACTS = {
    "other_benefit": "uitkering",
    "registered_jobseeker": "ingeschreven",
    "startkwalificatie": "diploma",
    "income_below_norm": MONEY,
}
_BIRTH = Ask(
    name=BIRTH,
    topic=TOPIC,
    heading=say("Wanneer bent u geboren?"),
    why=(say("Sommige hulp hangt af van uw leeftijd."),),
    form=Form.DATE,
    assumed=say("Wij nemen aan dat u 40 jaar bent."),
)


def _ask(fact: str) -> Ask:
    return replace(ASKED[fact], name=_FACTS[fact], topic=TOPIC)


# By the name of the fact in the law.
_ASKS: Mapping[str, Ask] = MappingProxyType(
    {"birth_date": _BIRTH, **{fact: _ask(fact) for fact in _FACTS}}
)


def find(name: str) -> Ask | None:
    """The question with this name, or None."""
    return next((ask for ask in _ASKS.values() if ask.name == name), None)


def steps(visit: Visit, today: date) -> tuple[Ask, ...]:
    """The questions this person gets, in order; without a birth date nothing is left out."""
    age = age_of(visit, today)
    names = nugger_questions(0 if age is None else age)
    return tuple(_ASKS[name] for name in names)


def age_of(visit: Visit, today: date) -> int | None:
    """How old the person is; None when that is not told."""
    born = values.day(visit.answers, BIRTH)
    return None if born is None else age_on(born, today)


def told(visit: Visit) -> Answers:
    """What was answered, by the name of the question."""
    return {
        ask.name: visit.answers[kept]
        for fact, ask in _ASKS.items()
        if (kept := ASKED[fact].name if fact in ASKED else BIRTH) in visit.answers
    }


def take(visit: Visit, ask: Ask, value: str) -> None:
    """Remember an answer where the rest of the app looks for it."""
    fact = next(name for name, one in _ASKS.items() if one.name == ask.name)
    if ask.name == BIRTH:
        visit.answer(BIRTH, value)
    else:
        told_facts.tell(visit, fact, VALUES[value])


def first_open(visit: Visit, today: date) -> Ask | None:
    """The first question without an answer; "weet ik niet" is an answer."""
    answered = told(visit)
    return next((ask for ask in steps(visit, today) if ask.name not in answered), None)


def after(ask: Ask, visit: Visit, today: date) -> Ask | None:
    """The question that follows, or None after the last."""
    return _beside(ask, steps(visit, today))


def before(ask: Ask, visit: Visit, today: date) -> Ask | None:
    """The question that came before, or None at the first."""
    return _beside(ask, tuple(reversed(steps(visit, today))))


def _beside(ask: Ask, row: tuple[Ask, ...]) -> Ask | None:
    names = [one.name for one in row]
    place = names.index(ask.name) + 1 if ask.name in names else 0
    return row[place] if place < len(row) else None
