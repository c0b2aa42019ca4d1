"""Questions about the purse beside the bijstand: toeslagen, and the subsidy on a wage."""

from __future__ import annotations

from app.calc import read
from app.calc.tell import Told, answered, euro, refused, sentences
from app.calc.wrong import Wrong
from app.domain.answer import Answer
from app.domain.problem import Problem
from app.domain.sentence import Sentence, say
from app.law import Toeslag, loonkostensubsidie_vast, minimumloon_met_vakantiebijslag, newest_day
from app.law import huurtoeslag as rent_of
from app.law import kindgebonden_budget as child_of
from app.law import loonkostensubsidie as subsidy_of
from app.law import zorgtoeslag as care_of

_FIRST_YEAR, _LAST_YEAR, _MOST_PERSONS, _MOST_CHILDREN = 2024, 2031, 50, 25


def zorgtoeslag(facts: read.Facts) -> Told:
    """Wet op de zorgtoeslag: ``year``, ``income``, ``partner`` in; month and year out."""
    return _told(
        care_of(
            _year(facts),
            read.amount(facts, "income"),
            read.yes_or_no(facts, "partner", False) is True,
            read.optional_amount(facts, "assets"),
        ),
        _assumed(facts, "partner", "assets"),
    )


def huurtoeslag(facts: read.Facts) -> Told:
    """Wet op de huurtoeslag: ``year``, ``rent``, ``income``, ``persons`` in; the month out."""
    return _told(
        rent_of(
            _year(facts),
            read.amount(facts, "rent"),
            read.amount(facts, "income"),
            read.whole(facts, "persons", 1, _MOST_PERSONS),
            under_21=read.yes_or_no(facts, "under_21", False) is True,
            assets=read.optional_amount(facts, "assets"),
            partner=read.yes_or_no(facts, "partner", False) is True,
        ),
        _assumed(facts, "partner", "under_21", "assets"),
    )


def kindgebonden_budget(facts: read.Facts) -> Told:
    """Wet op het kindgebonden budget: ``year``, ``income``, ``partner``, ``children`` (ages)."""
    return _told(
        child_of(
            _year(facts),
            read.amount(facts, "income"),
            read.yes_or_no(facts, "partner", False) is True,
            _ages(facts),
            read.optional_amount(facts, "assets"),
        ),
        _assumed(facts, "partner", "assets"),
    )


def loonkostensubsidie(facts: read.Facts) -> Told:
    """Participatiewet, article 10d: ``loonwaarde_month`` with holiday pay, ``wml_plus_vb_month``.

    Both for a full week of 36 hours; ``hours_week`` where fewer were agreed. Without the second
    that of the day. ``fixed`` in the answer is half the minimum wage, in the first six months
    (lid 5); with ``fixed`` true in the question the loonwaarde is left out.
    """
    dated = facts.get("date") is not None
    day = read.asked_day(facts, "date") if dated else newest_day("loonkostensubsidie")
    hours = read.optional_amount(facts, "hours_week")
    fixed_only = read.yes_or_no(facts, "fixed", False)
    value = None if fixed_only else read.amount(facts, "loonwaarde_month")
    minimum = read.optional_amount(facts, "wml_plus_vb_month")
    if minimum is None:
        told = minimumloon_met_vakantiebijslag(day)
        if isinstance(told, Problem):
            return refused(told)
        minimum = told.value
    fixed = loonkostensubsidie_vast(minimum, day, hours)
    if isinstance(fixed, Problem):
        return refused(fixed)
    half: Told = {"fixed": euro(fixed.value)}
    if value is None:
        return answered(half, fixed)
    found = subsidy_of(value, minimum, day, hours)
    if isinstance(found, Problem):
        return refused(found)
    subsidy = found.value
    both = {"subsidie": euro(subsidy.subsidie), "maximum": euro(subsidy.maximum), **half}
    return answered(both, found, fixed)


_ASSUMED = {
    "partner": say("Wij nemen aan dat u geen toeslagpartner hebt."),
    "under_21": say("Wij nemen aan dat een van u 21 jaar of ouder is."),
    "assets": say("Wij nemen aan dat uw spaargeld onder de grens blijft."),
}


def _assumed(facts: read.Facts, *names: str) -> tuple[Sentence, ...]:
    """What is taken as true of these facts, as far as they were not told."""
    return tuple(_ASSUMED[name] for name in names if facts.get(name) is None)


def _told(found: Answer[Toeslag] | Problem, assumed: tuple[Sentence, ...]) -> Told:
    if isinstance(found, Problem):
        return refused(found)
    value = found.value
    return answered(
        {
            "month": euro(value.month),
            "year_amount": euro(value.year_amount),
            "assumptions": sentences(assumed),
        },
        found,
    )


def _year(facts: read.Facts) -> int:
    return read.whole(facts, "year", _FIRST_YEAR, _LAST_YEAR)


def _ages(facts: read.Facts) -> tuple[int, ...]:
    ages = read.required(facts, "children")
    if not isinstance(ages, list) or len(ages) > _MOST_CHILDREN:
        raise Wrong(
            say("Hier hoort een lijst van leeftijden: {fact}.", fact="children"), "children"
        )
    return tuple(read.whole({"children": age}, "children", 0, 120) for age in ages)
