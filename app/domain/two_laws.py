"""One person under the rules of two days, side by side."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from app.domain.money import ZERO
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

    @property
    def working_months(self) -> int:
        """In how many months the job brings a wage; all of them when none does."""
        return len(_worked(self.now))


def difference_of_month(now: Scenario, then: Scenario) -> Decimal:
    """How much more an average month with the work is worth then, in euro; negative for less.

    Of the months in which the job brings a wage: those after it would thin its difference out.
    """
    worked = _worked(now)
    return sum((then.months[at].worth - now.months[at].worth for at in worked), ZERO) / len(worked)


def _worked(found: Scenario) -> tuple[int, ...]:
    pairs = enumerate(zip(found.months, found.without_work, strict=True))
    places = (at for at, (one, without) in pairs if one.net_wage != without.net_wage)
    return tuple(places) or tuple(range(len(found.months)))
