"""What the rules of a gemeente are worth, in euro, to people who do not exist."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from app.domain.after_bijstand import Incomes
from app.domain.gemeente import Gemeente
from app.domain.gemeente_geld import LimitOf
from app.domain.local_rule import held
from app.domain.person import Person
from app.domain.problem import Problem
from app.domain.scenario import Question, Scenario
from app.law import maatregel_of, open_regelingen, scheme_incomes, what_if
from app.law.participatiewet.toeslagbedrag import toeslag_amount
from app.text.dutch import euro, fill
from app.ui.asking import to_law
from app.ui.asking.told_facts import facts_of
from app.ui.example import looking_at
from app.ui.state import Visit

_YEAR = 12
_TOESLAG = "Individuele inkomenstoeslag, bij lang een laag inkomen"


@dataclass(frozen=True, slots=True)
class Gain:
    """One thing that can be asked for: its name, and what it is worth in a year, or once."""

    name: str
    amount: Decimal
    once: bool = False


def effect(person: Person, found: Gemeente, today: date) -> Iterator[str]:
    """What changes for this person by these rules, in euro; nothing where nothing does."""
    visit = Visit()
    visit.open_example(looking_at(person))
    asked = _question(visit, today)
    name = person.name.split()[0]
    gains = tuple(_gains(found, asked, today))
    yearly = sum((one.amount for one in gains if not one.once), Decimal(0))
    if gains:
        yield f"Met deze regels krijgt {name} {euro(yearly)} per jaar, als u het toekent:"
        for one in gains:
            yield f"  {one.name}: {euro(one.amount)} {'één keer' if one.once else 'per jaar'}"
    yield from _worked(name, found, asked)
    if asked.counts_bijstand:
        yield from _reductions(visit, found, today)


def _question(visit: Visit, today: date) -> Question:
    asked = to_law.question(visit.answers, today)
    facts = facts_of(visit)
    return replace(asked, beslag=facts.beslag, receives_bijstand=facts.bijstand_before(asked.start))


def _gains(found: Gemeente, asked: Question, today: date) -> Iterator[Gain]:
    """The inkomenstoeslag for this household, and each scheme that is open to its income."""
    told = what_if(asked, found)
    if isinstance(told, Problem):
        return
    now = told.without_work[0]
    incomes = scheme_incomes(now, now)
    toeslag = held(found.inkomenstoeslag.amounts, today)
    if toeslag is not None and _is_low(found, incomes, today):
        yield Gain(_TOESLAG, toeslag_amount(toeslag, asked.household, today))
    schemes = open_regelingen(found, asked.household, today, incomes)
    for one in () if isinstance(schemes, Problem) else schemes.value:
        if one.worth is not None:
            once = one.year_worth is None
            yield Gain(one.name, one.worth if one.year_worth is None else one.year_worth, once)


def _is_low(found: Gemeente, incomes: Incomes, today: date) -> bool:
    """Whether the income of now is below the gemeente's own limit; without one, who has bijstand.

    A limit of another norm than that of the household is not worked out.
    """
    rules = found.inkomenstoeslag
    percent, more = held(rules.income_limit_percent, today), held(rules.conditions, today)
    own_norm = more is None or more.limit_of is LimitOf.EIGEN_NORM
    if percent is None or not own_norm:
        return incomes.had_bijstand
    return incomes.before <= incomes.norm * percent / 100


def _worked(name: str, found: Gemeente, asked: Question) -> Iterator[str]:
    """What the work that is tried leaves in a year, where these rules make another sum of it."""
    ours, without = what_if(asked, found), what_if(asked, Gemeente(found.code, found.name))
    if isinstance(ours, Problem) or isinstance(without, Problem):
        return
    here, elsewhere = _in_a_year(ours), _in_a_year(without)
    if here != elsewhere:
        yield (
            f"Met werk houdt {name} in een jaar {euro(here)} over. "
            f"Zonder deze regels is dat {euro(elsewhere)}."
        )


def _in_a_year(told: Scenario) -> Decimal:
    return sum((one.total for one in told.months[:_YEAR]), Decimal(0))


def _reductions(visit: Visit, found: Gemeente, today: date) -> Iterator[str]:
    """What a verlaging of each category costs this household."""
    home, facts = to_law.household(visit.answers, today), facts_of(visit)
    for category in held(found.maatregelen.categories, today) or ():
        for duty in category.duties[:1]:
            told = maatregel_of(home, facts, today, found, duty)
            if not isinstance(told, Problem) and told.amount is not None:
                yield f"Een verlaging van categorie {category.id}: {fill(told.because)}"
