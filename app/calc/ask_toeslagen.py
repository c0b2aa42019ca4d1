"""Questions about the purse beside the bijstand: toeslagen, and the subsidy on a wage."""

from __future__ import annotations

from datetime import date

from app.calc import read
from app.calc.tell import Told, answered, euro, refused
from app.calc.wrong import Wrong
from app.domain.answer import Answer
from app.domain.problem import Problem
from app.domain.sentence import say
from app.law import Toeslag
from app.law import huurtoeslag as rent_of
from app.law import kindgebonden_budget as child_of
from app.law import loonkostensubsidie as subsidy_of
from app.law import zorgtoeslag as care_of

_FIRST_YEAR, _LAST_YEAR, _MOST_PERSONS, _MOST_CHILDREN = 2024, 2031, 50, 25
_NEWEST = date(2026, 1, 1)


def zorgtoeslag(facts: read.Facts) -> Told:
    """Wet op de zorgtoeslag: ``year``, ``income``, ``partner`` in; month and year out."""
    return _told(
        care_of(
            _year(facts),
            read.amount(facts, "income"),
            read.yes_or_no(facts, "partner", False) is True,
            read.optional_amount(facts, "assets"),
        )
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
        )
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
        )
    )


def loonkostensubsidie(facts: read.Facts) -> Told:
    """Participatiewet, article 10d: ``loonwaarde_month`` with holiday pay, ``wml_plus_vb_month``.

    Both for a full week of 36 hours; ``hours_week`` where fewer were agreed.
    """
    found = subsidy_of(
        read.amount(facts, "loonwaarde_month"),
        read.amount(facts, "wml_plus_vb_month"),
        _NEWEST if facts.get("date") is None else read.asked_day(facts, "date"),
        read.optional_amount(facts, "hours_week"),
    )
    if isinstance(found, Problem):
        return refused(found)
    value = found.value
    return answered(
        {"subsidie": euro(value.subsidie), "maximum": euro(value.maximum)}, found
    )


def _told(found: Answer[Toeslag] | Problem) -> Told:
    if isinstance(found, Problem):
        return refused(found)
    value = found.value
    return answered(
        {"month": euro(value.month), "year_amount": euro(value.year_amount)}, found
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
