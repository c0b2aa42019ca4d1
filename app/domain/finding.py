"""What the law says about one right or duty of one person: yes, no, or not yet known."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from app.domain.certainty import Certainty
from app.domain.own_rule import OwnRule
from app.domain.sentence import Sentence, say
from app.domain.source import Source

# Why an answer is open; who shows it asks the question about the missing fact beside it.
OPEN = say("Hiervoor missen wij nog één antwoord.")


class Reply(StrEnum):
    """The three answers; what is not known is said, and never read out of silence."""

    YES = "yes"
    NO = "no"
    UNKNOWN = "unknown"


class Status(StrEnum):
    """Where it rests: on the law, on the gemeente, or on a law with a later date."""

    WET = "wet"
    GEMEENTE = "gemeente"
    PLAN = "plan"


@dataclass(frozen=True, slots=True)
class Finding:
    """One right or duty with its answer and what a person can do with it.

    ``missing_fact`` is set when the answer is unknown: the one fact (a field of Household or
    Facts, or ``gemeente``) that settles most. ``until`` is the last day of the answer or of the
    term it speaks of, ``moved`` why that day is later than the count says; ``amount`` is in
    euro, per month unless ``because`` says otherwise.
    ``begins`` is the day from which the law gives what it does not give now.
    ``assumed`` says what the amount takes as true because it was not told.
    ``unless`` says when it does not apply, ``otherwise`` what happens if a duty is not met, and
    ``how_to_change`` how to ask for another decision. ``own_rules`` is what the gemeente itself
    says about it.
    """

    id: str
    answer: Reply
    status: Status
    title: Sentence
    because: Sentence
    article: str
    source: Source
    certainty: Certainty
    who_decides: Sentence
    missing_fact: str | None = None
    how_to_ask: Sentence | None = None
    papers: tuple[Sentence, ...] = ()
    until: date | None = None
    begins: date | None = None
    moved: Sentence | None = None
    amount: Decimal | None = None
    unless: Sentence | None = None
    otherwise: Sentence | None = None
    how_to_change: Sentence | None = None
    own_rules: tuple[OwnRule, ...] = ()
    assumed: tuple[Sentence, ...] = ()
