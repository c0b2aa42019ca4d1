"""The question about each fact that a right or a duty hangs on, in its own kind of answer."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date, timedelta
from decimal import Decimal, InvalidOperation
from types import MappingProxyType

from app.domain.facts import Blame
from app.domain.finding import Finding
from app.domain.household import Household, Kind
from app.ui.asking import values
from app.ui.asking.ask import UNKNOWN, Ask, Form
from app.ui.asking.fact_kinds import FACTS, HOME, LETTER, Group
from app.ui.asking.facts_home import BENEFIT, LEARNING, LIVING, MONEY
from app.ui.asking.facts_work import DUTIES, HEALTH, WORK
from app.ui.asking.yes_or_no import CODES, VALUES, is_yes_or_no


def name_of(ask: Ask) -> str:
    """The name of the fact in the law: the last part of its path, or that of a letter whole."""
    return ask.path.removeprefix(f"{HOME}.").removeprefix(f"{FACTS}.")


# What each fact is about, for who looks for one to tell.
GROUPS: tuple[Group, ...] = (BENEFIT, MONEY, LIVING, LEARNING, HEALTH, WORK, DUTIES)
# By the name of the fact; what the what-if asks too is one question, with one answer.
ASKED: Mapping[str, Ask] = MappingProxyType(
    {name_of(ask): ask for _, asks in GROUPS for ask in asks}
)
Value = bool | int | Decimal | date | tuple[date, ...] | str | None


def value_of(ask: Ask, text: str) -> Value:
    """The fact in its own kind: a day, an amount in euro, a number, or the code of a choice.

    None where the answer is "dat weet ik niet", or cannot be read any more.
    """
    if text == UNKNOWN:
        return None
    if is_yes_or_no(ask):
        return VALUES.get(text)
    readers: dict[Form, Callable[[str], Value]] = {
        Form.MONEY: Decimal,
        Form.NUMBER: int,
        Form.DAY: date.fromisoformat,
        Form.DATES: values.days,
        Form.CHOICE: Blame,
    }
    try:
        return readers[ask.form](text)
    except (ValueError, InvalidOperation):
        return None


def code_of(value: Value) -> str:
    """A fact in its own kind as the answer that tells it; the other way of ``value_of``."""
    if value is None or isinstance(value, bool):
        return CODES[value]
    return ",".join(map(str, value)) if isinstance(value, tuple) else str(value)


def tries(ask: Ask, today: date) -> tuple[Value, ...]:
    """Two answers that differ as much as answers may, to see how much the question settles."""
    if is_yes_or_no(ask):
        return True, False
    match ask.form:
        case Form.MONEY:
            return Decimal(0), Decimal(1000)
        case Form.NUMBER:
            return 0, int(ask.high)
        case Form.DAY:
            return today - timedelta(days=7), today - timedelta(days=500)
        case Form.DATES:
            return (), (today - timedelta(days=100),)
        case _:
            return Blame.GEEN, Blame.OPZET


_LETTER_OF = {"vrijstelling_9a": "ontheffing_9a", "vrijstelling_9_2": "ontheffing_9_2"}


def fact_asked(finding: Finding, household: Household) -> str | None:
    """The fact to ask for this finding; None when it needs something else."""
    missing = finding.missing_fact or ""
    if missing != "decisions":
        return missing if missing in ASKED else None
    about = _LETTER_OF.get(finding.id, finding.id)
    if about == "ontheffing_9a" and household.kind is not Kind.ALLEENSTAANDE_OUDER:
        return None
    name = f"{LETTER}{about}"
    return name if name in ASKED else None
