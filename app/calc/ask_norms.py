"""Questions about one day: the norms and the payroll tax."""

from __future__ import annotations

from app.calc import read
from app.calc.read_gemeente import gemeente
from app.calc.read_household import household
from app.calc.tell import Told, answered, euro, refused, sentences
from app.domain.problem import Problem
from app.law import bijstandsnorm as norm_of
from app.law import kostendelersnorm as shared_norm_of
from app.law import loonheffing as tax_of
from app.law import norm_assumptions
from app.law import vakantietoeslag as holiday_of

_MOST_PERSONS = 50


def bijstandsnorm(facts: read.Facts) -> Told:
    """Participatiewet, articles 20 to 28: ``date``, ``household`` in; the norm and its parts."""
    day = read.asked_day(facts, "date")
    home = household(facts, day)
    norm = norm_of(home, day, gemeente(facts))
    if isinstance(norm, Problem):
        return refused(norm)
    holiday = holiday_of(norm.value, day)
    if isinstance(holiday, Problem):
        return refused(holiday)
    values: Told = {
        "norm": euro(norm.value),
        "vakantietoeslag": euro(holiday.value),
        "paid_per_month": euro(norm.value - holiday.value),
        "article": norm.source.article,
        "assumptions": sentences(norm_assumptions(home, day)),
    }
    return answered(values, norm, holiday)


def kostendelersnorm(facts: read.Facts) -> Told:
    """Participatiewet, article 22a: ``date``, ``persons`` in; the norm per person."""
    day = read.asked_day(facts, "date")
    norm = shared_norm_of(read.whole(facts, "persons", 1, _MOST_PERSONS), day)
    if isinstance(norm, Problem):
        return refused(norm)
    return answered({"norm": euro(norm.value)}, norm)


def loonheffing(facts: read.Facts) -> Told:
    """Wet op de loonbelasting 1964: ``date``, ``gross_month`` in; what is withheld."""
    day = read.asked_day(facts, "date")
    tax = tax_of(read.amount(facts, "gross_month"), day)
    if isinstance(tax, Problem):
        return refused(tax)
    values: Told = {
        "withheld_with_credit": euro(tax.value.withheld_with_credit),
        "withheld_without_credit": euro(tax.value.withheld_without_credit),
        "labour_credit_used": euro(tax.value.labour_credit_used),
    }
    return answered(values, tax)
