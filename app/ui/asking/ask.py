"""What is asked of a person: a box with its kind of value, its words and bounds; and a question.

A form is drawn from its ``Input``s, reads them, says what is wrong in them and keeps them by it.
A question is an ``Input`` with when it is asked, why, and what its answer fills.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

from app.domain.sentence import Sentence, say

UNKNOWN = "weet_niet"
# The three boxes of a day.
PARTS = ("dag", "maand", "jaar")
NO_DAY = say("Vul de dag, de maand en het jaar in.")

Answers = Mapping[str, str]


class Form(StrEnum):
    """What goes into a box; DATE is a day of birth, DAYS are some in one box, HOURS whole or half.

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
    DAYS = "dagen"
    MONTHS = "maanden"
    HOURS = "uren"
    LINE = "regel"
    TEXT = "tekst"
    PIN = "pincode"


@dataclass(frozen=True, slots=True)
class Option:
    """One answer to choose: its code and its words; one that is ``alone`` goes with no other."""

    code: str
    label: Sentence
    alone: bool = False


_WHICH_YEAR = say("Klopt het jaar?")
_LONG_AGO = say("Deze dag is erg lang geleden. Klopt het jaar?")
_TO_COME = say("Deze dag moet nog komen. Klopt het jaar?")
FAR_AHEAD = say("Deze dag komt pas over meer dan een jaar. Klopt het jaar?")


@dataclass(frozen=True, slots=True)
class Span:
    """How many days before and after today a day may lie, and what to say of another one."""

    back: int
    ahead: int = 0
    too_early: Sentence = _LONG_AGO
    too_late: Sentence = _TO_COME


_YEAR, _OLDEST, _NEAR = 366, 120, 5
# A day that lies behind, however long ago; and one of these years.
PAST = Span(_OLDEST * _YEAR)
NEAR = Span(_NEAR * _YEAR, _NEAR * _YEAR, _WHICH_YEAR, _WHICH_YEAR)


@dataclass(frozen=True, slots=True)
class Input:
    """One box: the field it is kept in, its question with a line of help or none, its short name.

    ``empty`` is what to say when nothing stands in it; what may stay empty has none, and ``later``
    is then told of it. ``low`` and ``high`` bound a number or an amount, ``span`` a day; more than
    ``high`` says ``too_high``, or that in general. ``options`` are the answers to choose from.
    """

    field: str
    form: Form
    question: Sentence
    hint: Sentence | None
    name: Sentence
    empty: Sentence | None = None
    options: tuple[Option, ...] = ()
    low: int = 0
    high: Decimal = Decimal(0)
    above_zero: bool = False
    too_high: Sentence | None = None
    span: Span | None = None
    later: Sentence | None = None

    @property
    def part(self) -> str:
        """Its name among the boxes of one form."""
        return self.field.rpartition(".")[2]

    @property
    def fields(self) -> tuple[str, ...]:
        """Where what is typed stays: a day has three boxes."""
        if self.form in (Form.DATE, Form.DAY):
            return tuple(f"{self.field}.{part}" for part in PARTS)
        return (self.field,)


def day_box(
    field: str,
    question: Sentence,
    span: Span | None,
    hint: Sentence | None = None,
    empty: Sentence | None = NO_DAY,
) -> Input:
    """A day; the question is its name too."""
    return Input(field, Form.DAY, question, hint, question, empty, span=span)


def always(_answers: Answers) -> bool:
    """For a question that everybody gets."""
    return True


_AMOUNT = say("Bedrag in euro")
_CHOOSE = say("Kies wat bij u past. Of kies: Dat weet ik niet.")
_EMPTY: Mapping[Form, Sentence] = {
    Form.DATE: NO_DAY,
    Form.DATES: NO_DAY,
    Form.DAY: NO_DAY,
    Form.MONEY: say("Vul een bedrag in. Of kies: Dat weet ik niet."),
    Form.NUMBER: say("Vul een getal in. Of kies: Dat weet ik niet."),
}


@dataclass(frozen=True, slots=True)
class Ask:
    """A question; ``assumed`` says what is taken as true when the person does not know.

    ``low`` and ``high`` bound a number or an amount, which ``above_zero`` must be more than none.
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

    @property
    def input(self) -> Input:
        """Its box; "dat weet ik niet" is always an answer, so an empty one says so."""
        return Input(
            self.name,
            self.form,
            self.heading,
            None,
            self.unit or _AMOUNT,
            _EMPTY.get(self.form, _CHOOSE),
            self.options,
            self.low,
            self.high,
            self.above_zero,
            self.too_high,
            NEAR if self.form is Form.DAY and not self.past else PAST,
        )

    def choices(self, answers: Answers) -> tuple[Option, ...]:
        """The answers to choose from, which may follow from what was answered before."""
        return self.options if self.options_of is None else self.options_of(answers)
