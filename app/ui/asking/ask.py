"""One question to a person: its words, the kind of answer, and when it is asked."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from app.domain.sentence import Sentence

UNKNOWN = "weet_niet"

Answers = Mapping[str, str]


class Form(StrEnum):
    """How an answer is given; DATE is a day of birth, DAY one of these years.

    MONTHS has a number, or an amount where there is no unit, for each month that is filled in.
    """

    CHOICE = "keuze"
    SOME = "keuzes"
    DATE = "datum"
    DATES = "datums"
    NUMBER = "getal"
    MONEY = "bedrag"
    MONTH = "maand"
    DAY = "dag"
    MONTHS = "maanden"


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to choose: its code and its words; one that is ``alone`` goes with no other."""

    code: str
    label: Sentence
    alone: bool = False


def always(_answers: Answers) -> bool:
    """For a question that everybody gets."""
    return True


@dataclass(frozen=True, slots=True)
class Ask:
    """A question; ``assumed`` says what is taken as true when the person does not know.

    ``low`` and ``high`` bound a number or an amount; ``more`` is where an amount must lie above.
    ``options_of`` makes the options where they hang on other answers.
    ``path`` is the field of the domain that the answer fills, such as ``facts.melding``.
    ``ahead`` is how many months after the begin of the work a choice of months stands at first.
    ``usual`` are answers as far apart as those of most people, to see what the question settles.
    ``past`` is for a day that must lie behind, however long ago. The heading names the
    answer wherever it is told, ``unit`` stands behind a number. ``per`` is the time over which a
    wage is told, and ``bands`` are round amounts in euro for who does not know it exactly.
    """

    name: str
    topic: Sentence
    heading: Sentence
    why: tuple[Sentence, ...]
    form: Form
    assumed: Sentence | None
    applies: Callable[[Answers], bool] = always
    options: tuple[Option, ...] = ()
    unit: Sentence | None = None
    low: int = 0
    high: Decimal = Decimal(0)
    above_zero: bool = False
    too_high: Sentence | None = None
    past: bool = False
    options_of: Callable[[Answers], tuple[Option, ...]] | None = None
    path: str = ""
    ahead: int = 5
    usual: tuple[str, ...] = ()
    per: str = ""
    bands: tuple[int, ...] = ()

    def choices(self, answers: Answers) -> tuple[Option, ...]:
        """The answers to choose from, which may follow from what was answered before."""
        return self.options if self.options_of is None else self.options_of(answers)
