"""What a person tells the gemeente: income, a change, a question, an objection or a choice."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.domain.month import Month


class RequestKind(StrEnum):
    """The kinds of verzoek, named as in the contract."""

    INCOME = "inkomstenverklaring"
    CHANGE = "wijziging"
    QUESTION = "vraag"
    OBJECTION = "bezwaar"
    CHOICE = "tegenprestatiekeuze"
    PROOF = "bewijsstuk"


# The name under which travel money goes to the gemeente: the contract has no code for it.
TRAVEL_MONEY = "Reisgeld van de werkgever (artikel 31 lid 2 g)"


@dataclass(frozen=True, slots=True)
class ReportedIncome:
    """One net income of a month in euros; ``source`` and ``who`` are codes of the contract.

    ``name`` says what it is, where the source does not.
    """

    source: str
    who: str
    net: Decimal
    is_estimate: bool
    name: str = ""


@dataclass(frozen=True, slots=True)
class IncomeReport:
    """All income of one month; none says: no income."""

    month: Month
    incomes: tuple[ReportedIncome, ...]

    @property
    def travel(self) -> Decimal:
        """The travel money of the employer, told apart because it does not count (31.2.g)."""
        return sum((one.net for one in self.incomes if one.name == TRAVEL_MONEY), Decimal(0))

    @property
    def earned(self) -> tuple[ReportedIncome, ...]:
        """Every income but the travel money of the employer."""
        return tuple(one for one in self.incomes if one.name != TRAVEL_MONEY)

    @property
    def received(self) -> Decimal:
        """All that came of the first income, its travel money included."""
        return (self.earned[0].net if self.earned else Decimal(0)) + self.travel


@dataclass(frozen=True, slots=True)
class ChangeReport:
    """What changes (a code of the contract), from which day, in the person's own words."""

    what: str
    since: date
    text: str


@dataclass(frozen=True, slots=True)
class Inquiry:
    """A question, in the person's own words."""

    subject: str
    text: str


@dataclass(frozen=True, slots=True)
class Objection:
    """An objection to a decision by its number; without reasons, those follow later."""

    decision: str
    reasons: str


@dataclass(frozen=True, slots=True)
class ChoiceMade:
    """A way of taking part: its code and its words, and what the person says with it."""

    option: str
    text: str


@dataclass(frozen=True, slots=True)
class Proof:
    """A paper that the gemeente asked for with a taak, by its uuid; the file goes along."""

    task: str
    text: str


Request = IncomeReport | ChangeReport | Inquiry | Objection | ChoiceMade | Proof


@dataclass(frozen=True, slots=True)
class Attachment:
    """A file that goes along; ``kind`` is its media type."""

    name: str
    kind: str
    content: bytes


def kind_of(request: Request) -> RequestKind:
    """Which kind of verzoek this is."""
    match request:
        case IncomeReport():
            return RequestKind.INCOME
        case ChangeReport():
            return RequestKind.CHANGE
        case Inquiry():
            return RequestKind.QUESTION
        case Objection():
            return RequestKind.OBJECTION
        case ChoiceMade():
            return RequestKind.CHOICE
        case Proof():
            return RequestKind.PROOF
