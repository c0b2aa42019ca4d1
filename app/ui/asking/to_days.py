"""From answers about days to the days the law can place; what is not told is named."""

from __future__ import annotations

from datetime import date

from app.domain.gemeente import Gemeente
from app.domain.local_rule import held
from app.domain.money_days import MoneyDays
from app.domain.month import Month
from app.domain.sentence import Sentence, say
from app.domain.settlement import Verrekening
from app.domain.source import Grade
from app.law import local_pay_day
from app.ui.asking import values
from app.ui.asking.ask import UNKNOWN, Answers, Ask
from app.ui.asking.pay_days import (
    BIJSTAND_DAY,
    BIJSTAND_MONTH,
    CHILDCARE_DAY,
    KINDERBIJSLAG_DAY,
    LATER,
    PAY_DAYS,
    PREMIUM,
    PREMIUM_DAY,
    RENT,
    RENT_DAY,
    WAGE_DAY,
    WAGE_MONTH,
)

# Money that comes this early in a month is mostly about the month before.
_EARLY = 15
# As far as anybody looks ahead in the calendar of money.
_AHEAD = 26
# Asked only when somebody wants to say so; until then the day itself tells enough.
_NOT_ASKED_FIRST = (WAGE_MONTH.name, BIJSTAND_MONTH.name)


def money_days(answers: Answers, gemeente: Gemeente | None, today: date) -> MoneyDays:
    """The days and amounts as told, or as the gemeente tells them."""
    wage, bijstand = (_day(answers, one, gemeente, today) for one in (WAGE_DAY, BIJSTAND_DAY))
    return MoneyDays(
        wage_day=wage,
        bijstand_day=bijstand,
        rent_day=_day(answers, RENT_DAY, gemeente, today),
        premium_day=_day(answers, PREMIUM_DAY, gemeente, today),
        rent=values.amount(answers, RENT.name),
        premium=values.amount(answers, PREMIUM.name),
        kinderbijslag_day=_day(answers, KINDERBIJSLAG_DAY, gemeente, today),
        childcare_day=_day(answers, CHILDCARE_DAY, gemeente, today),
        wage_next_month=_is_later(answers, WAGE_MONTH, wage),
        bijstand_next_month=_bijstand_later(answers, bijstand, gemeente, today),
        bijstand_days=_by_month(answers, gemeente, today),
    )


def _by_month(
    answers: Answers, gemeente: Gemeente | None, today: date
) -> tuple[tuple[Month, int], ...]:
    """The days of the gemeente where they differ by month; an own answer goes before them."""
    if gemeente is None or _told(answers, BIJSTAND_DAY):
        return ()
    rules, this = gemeente.verrekening, Month.of(today)
    if held(rules.pay_moment, today) is None:
        return ()
    months = (this.plus(count) for count in range(-1, _AHEAD))
    days = ((month, local_pay_day(rules, month)) for month in months)
    return tuple((month, day.day) for month, day in days if day is not None)


def _bijstand_later(
    answers: Answers, day: int | None, gemeente: Gemeente | None, today: date
) -> bool:
    moment = None if gemeente is None else held(gemeente.verrekening.pay_moment, today)
    if moment is not None and moment.month_after and not _told(answers, BIJSTAND_MONTH):
        return True
    return _is_later(answers, BIJSTAND_MONTH, day)


def paid_next_month(answers: Answers) -> bool | None:
    """Whether the wage of a month comes in the month after; None when no day was told."""
    day = values.whole(answers, WAGE_DAY.name)
    known = day is not None or _told(answers, WAGE_MONTH)
    return _is_later(answers, WAGE_MONTH, day) if known else None


def suggestion(name: str, answers: Answers, gemeente: Gemeente | None, today: date) -> str | None:
    """What may stand in the field of a question before it is answered; None when nothing."""
    if name == BIJSTAND_DAY.name:
        rules = Verrekening() if gemeente is None else gemeente.verrekening
        found = local_pay_day(rules, Month.of(today))
        return None if found is None else str(found.day)
    if name == RENT.name:
        told = answers.get("huur", UNKNOWN)
        return None if told == UNKNOWN else told
    return None


def is_own_pay_day(gemeente: Gemeente | None, today: date) -> bool:
    """Whether the pay day was filled in by the person, out of a letter."""
    rules = Verrekening() if gemeente is None else gemeente.verrekening
    told = (one.on(today) for one in (rules.pay_moment, rules.pay_day) if one is not None)
    rule = next((one for one in told if one is not None), None)
    return rule is not None and rule.source.grade is Grade.VAN_U


def first_open_day(answers: Answers, gemeente: Gemeente | None, today: date) -> Ask | None:
    """The first question about days that neither the person nor the gemeente answered."""
    told = {*answers, *_NOT_ASKED_FIRST}
    if suggestion(BIJSTAND_DAY.name, answers, gemeente, today) is not None:
        told.add(BIJSTAND_DAY.name)
    return next((ask for ask in PAY_DAYS if ask.applies(answers) and ask.name not in told), None)


def assumed_days(answers: Answers, days: MoneyDays) -> tuple[Sentence, ...]:
    """What was taken as true here because it was not told."""
    found: list[Sentence] = []
    early = (
        (WAGE_MONTH, days.wage_next_month, say("Wij nemen aan dat uw loon een maand later komt.")),
        (
            BIJSTAND_MONTH,
            days.bijstand_next_month,
            say("Wij nemen aan dat uw bijstand een maand later komt."),
        ),
    )
    found += [because for ask, later, because in early if later and not _told(answers, ask)]
    if answers.get("loonweten") == "vier_weken":
        found.append(say("Uw loon komt elke vier weken. Wij zetten het één keer per maand."))
    if answers.get("loonweten") == "week":
        found.append(say("Uw loon komt elke week. Wij tonen het één keer per maand."))
    found.append(say("Toeslagen komen rond de 20e. Ze zijn voor de maand erna."))
    found.append(say("Eten, stroom en reizen staan er niet in."))
    return tuple(found)


def _is_later(answers: Answers, ask: Ask, day: int | None) -> bool:
    if _told(answers, ask):
        return answers.get(ask.name) == LATER
    return day is not None and day <= _EARLY


def _told(answers: Answers, ask: Ask) -> bool:
    return answers.get(ask.name, UNKNOWN) != UNKNOWN


def _day(answers: Answers, ask: Ask, gemeente: Gemeente | None, today: date) -> int | None:
    told = answers.get(ask.name)
    if told is None and ask is BIJSTAND_DAY:
        told = suggestion(ask.name, answers, gemeente, today)
    return int(told) if told is not None and told.isdecimal() else None
