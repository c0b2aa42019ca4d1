"""Participatiewet, artikelen 45 en 53a: op welke dag komt geld, tot wanneer meldt u?"""

from __future__ import annotations

from datetime import date, timedelta

from app.domain.local_rule import held
from app.domain.month import Month
from app.domain.settlement import Moment, MomentKind, Verrekening
from app.law.other_laws.algemene_termijnenwet import is_working_day

_DAY = timedelta(days=1)


def local_pay_day(rules: Verrekening, month: Month) -> date | None:
    """Participatiewet, artikel 45: op welke dag van een maand komt de bijstand volgens de gemeente?

    None where the gemeente does not say it, or pays when a slip was handed in. A day that a
    shorter month does not have is its last day.
    """
    day = held(rules.pay_day, month.first_day)
    moment = held(rules.pay_moment, month.first_day)
    if moment is not None:
        return _on(moment, month, None)
    return None if day is None else _at(month, day)


def local_form_day(rules: Verrekening, month: Month) -> date | None:
    """Participatiewet, artikel 53a: tot welke dag van een maand geeft u inkomsten door?

    None where the gemeente does not say it.
    """
    day = held(rules.income_form_day, month.first_day)
    moment = held(rules.form_moment, month.first_day)
    if moment is not None:
        return _on(moment, month, local_pay_day(rules, month))
    return None if day is None else _at(month, day)


def _on(moment: Moment, month: Month, pays: date | None) -> date | None:
    last = month.plus(1).first_day - _DAY
    match moment.kind:
        case MomentKind.DAG:
            return None if moment.day is None else _at(month, moment.day)
        case MomentKind.EINDE_MAAND:
            return last
        case MomentKind.LAATSTE_WERKDAG:
            return _before(last + _DAY, 1)
        case MomentKind.LIJST:
            return next((one for one in moment.dates if Month.of(one) == month), None)
        case MomentKind.WERKDAGEN_VOOR_BETALING:
            return None if pays is None else _before(pays, moment.working_days or 1)
        case MomentKind.NA_INLEVEREN:
            return None


def _at(month: Month, day: int) -> date:
    last = month.plus(1).first_day - _DAY
    return last if day > last.day else last.replace(day=day)


def _before(day: date, count: int) -> date:
    """So many working days before a day."""
    while count:
        day -= _DAY
        count -= is_working_day(day)
    return day
