"""How a fact of the rules is asked: its kind of answer, its words, and where it goes."""

from __future__ import annotations

from dataclasses import fields, replace
from decimal import Decimal

from app.domain.household import Household
from app.domain.sentence import Sentence, say
from app.ui.asking.ask import Ask, Form
from app.ui.asking.yes_or_no import yes_or_no

HOME, FACTS, LETTER = "household", "facts", "besluit."
TOPIC = say("Over u")
_MOST_MONEY = Decimal(1_000_000)
_OF_HOME = frozenset(one.name for one in fields(Household))
Group = tuple[Sentence, tuple[Ask, ...]]


def yes(name: str, heading: Sentence, *why: Sentence) -> Ask:
    """A fact that is yes or no."""
    # The name of a question stands in an address, where a dot would make it that of a file.
    asked = name.replace(".", "_")
    return yes_or_no(asked, TOPIC, heading, *why, path=_path(name))


def fact(name: str, form: Form, heading: Sentence, *why: Sentence) -> Ask:
    """A fact of another kind, under its name in ``Facts`` or ``Household``."""
    return Ask(name, TOPIC, heading, why, form, None, past=True, path=_path(name))


def day(name: str, heading: Sentence, *why: Sentence) -> Ask:
    """A day that lies behind."""
    return fact(name, Form.DAY, heading, *why)


def coming(name: str, heading: Sentence, *why: Sentence) -> Ask:
    """A day that lies ahead, or not long behind."""
    return replace(day(name, heading, *why), past=False)


def amount(name: str, heading: Sentence, *why: Sentence) -> Ask:
    """An amount in euro."""
    return replace(fact(name, Form.MONEY, heading, *why), high=_MOST_MONEY)


def count(name: str, heading: Sentence, *why: Sentence, unit: Sentence, most: int) -> Ask:
    """A whole number of so many at most."""
    found = fact(name, Form.NUMBER, heading, *why)
    return replace(found, unit=unit, high=Decimal(most))


def _path(name: str) -> str:
    if name.startswith(LETTER):
        return name
    return f"{HOME if name in _OF_HOME else FACTS}.{name}"
