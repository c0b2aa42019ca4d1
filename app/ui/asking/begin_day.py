"""The day the work begins, where it was told among the steps of a life."""

from __future__ import annotations

from datetime import date

from app.domain.month import Month
from app.domain.situation import Situation
from app.ui.asking import happens, values
from app.ui.asking.ask import Answers
from app.ui.asking.more_work import FIRST_DAY, INSIDE, LAST_DAY, MORE, fits
from app.ui.asking.wage import NOTHING

_SATURDAY = 5


def with_begin_day(answers: Answers) -> Answers:
    """The same answers, with that day as the first day of the work in the month that was told.

    What was told of the work itself goes first. A day in another month is about other work, and
    the first working day of a month leaves that month whole. A last day that was kept from before
    that choice was undone stays undone.
    """
    day = happens.told_day(answers, Situation.WERK_BEGINT)
    if day is None or fits(answers, INSIDE) or Month.of(day) != values.month(answers, "begin"):
        return answers
    if not any(_is_worked(day.replace(day=one)) for one in range(1, day.day)):
        return answers
    others = [one for one in values.codes(answers, MORE.name) if one != NOTHING]
    rest = {name: text for name, text in answers.items() if name != LAST_DAY}
    return {**rest, MORE.name: ",".join((*others, INSIDE)), FIRST_DAY: day.isoformat()}


def _is_worked(day: date) -> bool:
    """Whether a job that fills the month would have worked on this day; on New Year none does."""
    return day.weekday() < _SATURDAY and (day.month, day.day) != (1, 1)
