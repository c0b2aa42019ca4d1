"""One person under the rules of two days, side by side."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from app.domain.scenario import Scenario
from app.domain.sentence import Sentence


@dataclass(frozen=True, slots=True)
class TwoLaws:
    """The same work for as many months under the rules of now and of 2027, with one norm.

    ``difference`` is how much more all months together are worth under the new rules, in euro;
    negative for who loses. ``verdict`` says it in words; ``also`` are further
    outcomes where the new law can be read in two ways, each with what it would come to.
    ``estimated``: some amounts of 2027 are not known; ``new_amounts``: some are, and differ.
    """

    now: Scenario
    then: Scenario
    difference: Decimal
    verdict: Sentence
    also: tuple[tuple[Sentence, Scenario], ...]
    estimated: bool = True
    new_amounts: bool = False
