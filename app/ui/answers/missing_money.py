"""Money that a person may have a right to and perhaps does not get, what is worth most first."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal

from app.domain.finding import Finding, Reply
from app.domain.money import ZERO, half_up_to_euro
from app.domain.month import Month
from app.domain.problem import Problem
from app.domain.scenario import Scenario
from app.domain.sentence import Sentence, say
from app.law import open_regelingen, passed_schemes, scheme_incomes, schemes_back
from app.ui import routes
from app.ui.answers import ask_law, part_names
from app.ui.asking import flow, values
from app.ui.asking.ask import Answers
from app.ui.asking.household import has_partner
from app.ui.asking.job_now import WORKS_NOW
from app.ui.asking.other_money import OTHER
from app.ui.asking.partner import WORKS
from app.ui.desk import Desk
from app.ui.findings.words import is_to_ask
from app.ui.page.blocks import Text
from app.ui.page.values import term
from app.ui.role import HAS_BIJSTAND
from app.ui.state import Visit

HAS, NOT_NOW, NO = "al", "later", "nee"
TITLE = say("Geld dat u misschien mist")
ONE_ANSWER = say("Geef nog een antwoord. Dan weten wij beter wat u misschien mist.")
# The sums count it as if it came in already.
ONLY_ASKED = say("Dit komt pas als u het aanvraagt.")
_MARK = "mist"
_YEAR = 12
_HOME, _RENT, _JOB_PLANNED = "wonen", "huur", "job_planned"
# Rights whose amount is money to get, with how often a year it comes; of the others the amount
# is a limit, a loan or a fine.
_PAID = {"bijstand": _YEAR, "verhoging_18_20": _YEAR, "studietoeslag": _YEAR, "inkomenstoeslag": 1}
# The norm has this raise in it (Participatiewet, article 20 lid 3): it is no money beside it.
_INSIDE = {"verhoging_18_20": "bijstand"}
_ASK = say("Vraag uw gemeente hoe u dit aanvraagt.")


@dataclass(frozen=True, slots=True)
class Chance:
    """Money to ask for; ``each`` is in whole euro, ``times`` how often a year, 0 for once.

    ``to`` is the page that tells more, None where there is none; ``how`` says how to ask, None
    for a toeslag: all of them are asked in one way.
    ``inside`` is the money whose amount holds this one already. ``last`` is the last day on which
    it is there with the work that was told, ``back`` the month from which it can be asked again,
    ``is_counted`` whether the sum of all has it in it.
    """

    id: str
    name: Text
    each: Decimal
    times: int
    how: Text | None
    to: str | None
    inside: str | None = None
    last: date | None = None
    back: Month | None = None
    is_counted: bool = True

    @property
    def in_a_year(self) -> Decimal:
        """What it is worth in the first year."""
        return self.each * (self.times or 1)

    @property
    def is_toeslag(self) -> bool:
        """Whether it is one of those that the what-if counts."""
        return self.how is None


def chances(desk: Desk, findings: tuple[Finding, ...], *, has_bijstand: bool) -> tuple[Chance, ...]:
    """All of it, what is worth most first; nothing where nothing was told."""
    answers = desk.visit.answers
    if not flow.has_begun(answers) or next(_of_income(answers), None) is not None:
        return ()
    found = ask_law.scenario(desk, ask_law.question(desk))
    now: tuple[Chance, ...] = ()
    if not isinstance(found, Problem):
        now = (*_toeslagen(found, findings), *_schemes(desk, found))
    told = {name for month in _months(found) for name, _ in month}
    told |= {"bijstand"} if has_bijstand else set()
    rights = tuple(one for one in _rights(findings) if one.id not in told)
    alone = _never_alone(answers, rights, told)
    return _once_each(answers, sorted((*alone, *now), key=lambda one: -one.in_a_year))


def _never_alone(answers: Answers, rights: tuple[Chance, ...], told: set[str]) -> Iterator[Chance]:
    """Without the raise where there is no bijstand that it is a part of (20 lid 3), nor any to ask.

    Who does not want the bijstand now does not get the raise either.
    """
    for one in rights:
        whole = one.inside
        asked = any(whole == other.id for other in rights)
        mark_ = answers.get(f"{_MARK}.{whole}")
        if whole is None or whole in told or mark_ == HAS or (asked and not mark_):
            yield one


def _once_each(answers: Answers, found: list[Chance]) -> tuple[Chance, ...]:
    """The same, with what stands in the amount of another, or ends with work to come, not counted.

    Work that is only tried takes nothing away yet: an employer who wants the person does.
    """
    asked = {one.id for one in found if f"{_MARK}.{one.id}" not in answers}
    is_planned = answers.get(_JOB_PLANNED) == "ja"
    return tuple(
        replace(
            one,
            inside=within,
            is_counted=within is None and not (is_planned and _ends(one)),
        )
        for one in found
        for within in (one.inside if one.inside in asked else None,)
    )


def to_ask(visit: Visit) -> str | None:
    """The question that has to be answered before the toeslagen can be worked out."""
    answers = visit.answers
    if not flow.has_begun(answers):
        return None
    has_rent = answers.get("geen_woonkosten") != "ja"
    if has_rent and values.amount(answers, _RENT) is None:
        return _RENT
    return next(_of_income(answers), None)


def _of_income(answers: Answers) -> Iterator[str]:
    """Without bijstand nobody knows the home and its income before they were told."""
    if answers.get(HAS_BIJSTAND) != "nee":
        return
    asks = (_HOME, WORKS_NOW, *((WORKS,) if has_partner(answers) else ()), OTHER.name)
    yield from (name for name in asks if name not in answers)


def mark(visit: Visit, one: Chance, what: str) -> None:
    """Remember that it comes in already, or that the person does not want to ask it now."""
    visit.answer(f"{_MARK}.{one.id}", what)


def marked(visit: Visit, one: Chance) -> str | None:
    """What was said of it before."""
    return visit.answers.get(f"{_MARK}.{one.id}") or None


def told_above(visit: Visit, found: tuple[Chance, ...]) -> frozenset[str]:
    """Which stand in the box of money with a way to all about them, so in no list below it."""
    return frozenset(one.id for one in found if one.to is not None and marked(visit, one) is None)


def has(visit: Visit, name: str) -> bool:
    """Whether the person said that the toeslag of this name comes in already."""
    return visit.answers.get(f"{_MARK}.{name}") == HAS


def worth(one: Chance) -> Sentence:
    """What it brings, each time it comes."""
    if one.times == _YEAR:
        return say("Ongeveer {amount} per maand", amount=one.each)
    if one.times == 1:
        return say("Ongeveer {amount} per jaar", amount=one.each)
    return say("Ongeveer {amount}, één keer", amount=one.each)


def besides(one: Chance) -> Iterator[Sentence]:
    """What else is true of its amount: that another one holds it, or that the work ends it."""
    if one.inside:
        yield say("Dit zit al in het bedrag van de bijstand hierboven.")
    if one.last is not None and one.back is not None:
        yield say(
            "Met het werk dat u invulde, is dit er na {day} even niet. Vanaf {month} kunt u het "
            "weer vragen.",
            day=one.last,
            month=one.back,
        )
    elif one.last is not None:
        yield say("Met het werk dat u invulde, is dit er na {day} niet meer.", day=one.last)


def _ends(one: Chance) -> bool:
    return one.last is not None and one.back is None


def together(shown: tuple[Chance, ...]) -> tuple[Sentence, ...]:
    """All of it in a year, and apart from that what comes once."""
    yearly = sum((one.in_a_year for one in shown if one.is_counted and one.times), Decimal(0))
    once = sum((one.each for one in shown if one.is_counted and not one.times), Decimal(0))
    if not yearly:
        return (say("Samen kan dit één keer ongeveer {amount} zijn.", amount=once),) if once else ()
    each_year = say("Samen kan dit ongeveer {amount} per jaar zijn.", amount=yearly)
    if not once:
        return (each_year,)
    return (each_year, say("Daar komt één keer ongeveer {amount} bij.", amount=once))


def _months(found: Scenario | Problem) -> Iterator[tuple[tuple[str, Decimal], ...]]:
    if not isinstance(found, Problem):
        yield from (month.beside for month in found.without_work)


def _toeslagen(found: Scenario, findings: tuple[Finding, ...]) -> Iterator[Chance]:
    told = {one.id: routes.finding(routes.RIGHTS, one.id) for one in findings if _can_ask(one)}
    for name, amount in found.without_work[0].toeslagen:
        each = half_up_to_euro(amount)
        if each > ZERO:
            yield Chance(name, part_names.words(name), each, _YEAR, None, told.get(name))


def _schemes(desk: Desk, found: Scenario) -> Iterator[Chance]:
    without = found.without_work[0]
    incomes, day = scheme_incomes(without, without), without.month.first_day
    schemes = open_regelingen(desk.gemeente, found.question.household, day, incomes)
    if isinstance(schemes, Problem):
        return
    passed, back = passed_schemes(found, desk.gemeente), schemes_back(found, desk.gemeente)
    for one in schemes.value:
        if one.worth is None:
            continue
        times = 0 if one.year_worth is None else 1
        each = half_up_to_euro(one.worth if one.year_worth is None else one.year_worth)
        how = term(one.how) if one.how else _ASK
        name, (last, _) = f"regeling.{one.id}.{one.name}", passed.get(one.id, (None, None))
        yield Chance(name, term(one.name), each, times, how, None, last=last, back=back.get(one.id))


def _rights(findings: tuple[Finding, ...]) -> Iterator[Chance]:
    for one in findings:
        if one.id in _PAID and _can_ask(one) and one.amount and one.how_to_ask is not None:
            each, to = half_up_to_euro(one.amount), routes.finding(routes.RIGHTS, one.id)
            times, inside = _PAID[one.id], _INSIDE.get(one.id)
            yield Chance(one.id, one.title, each, times, one.how_to_ask, to, inside)


def _can_ask(one: Finding) -> bool:
    return one.answer is Reply.YES or is_to_ask(one)
