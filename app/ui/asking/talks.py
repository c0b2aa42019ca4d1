"""The talk after three and after six months of taking part: does this still suit?

The idea of document 004 (S4-13): ask after three and six months whether it still gives something.
It is in no law; a gemeente may write the days of such talks with an agreement.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from app.domain.months import months_after
from app.domain.own_data import Agreement, OwnData
from app.domain.sentence import say
from app.ui.asking import values
from app.ui.asking.ask import FAR_AHEAD, Span, day_box
from app.ui.state import Visit

_BEGAN, _HELD = "meedoen.begonnen", "meedoen.gesprek."
BEGIN = day_box(
    "meedoen.begin",
    say("Wanneer begon u met meedoen?"),
    Span(3650, 365, too_late=FAR_AHEAD),
)
AFTER_MONTHS = (3, 6)
_AROUND = timedelta(days=14)


@dataclass(frozen=True, slots=True)
class Talk:
    """One talk by its day; ``months`` is None where the gemeente named the day itself."""

    day: date
    months: int | None
    was_held: bool

    def is_near(self, today: date) -> bool:
        """Whether it is worth a word now: from two weeks before until two weeks after its day."""
        return abs(self.day - today) <= _AROUND and not self.was_held


def told(visit: Visit) -> date | None:
    """The day on which the person says to have begun; None when that is not told."""
    return values.day(visit.answers, _BEGAN)


def tell(visit: Visit, day: date | None) -> None:
    """Remember the day one began, or forget it."""
    visit.answer(_BEGAN, "" if day is None else day.isoformat())


def agreement(own: OwnData | None, today: date) -> Agreement | None:
    """The newest agreement with the gemeente that is not over."""
    agreed = () if own is None else own.agreements
    running = [one for one in agreed if one.runs_on(today)]
    return max(running, key=lambda one: one.since, default=None)


def talks(visit: Visit, own: OwnData | None, today: date) -> tuple[Talk, ...]:
    """Both talks, counted from the day told; else from the agreement, with its own days first."""
    began, agreed = told(visit), agreement(own, today)
    if began is None and agreed is not None and agreed.talks:
        return tuple(Talk(day, None, _was_held(visit, day)) for day in sorted(agreed.talks))
    start = began or (agreed.since if agreed else None)
    if start is None:
        return ()
    days = ((months_after(start, months), months) for months in AFTER_MONTHS)
    return tuple(Talk(day, months, _was_held(visit, day)) for day, months in days)


def held(visit: Visit, talk: Talk, *, was_held: bool) -> None:
    """Remember that a talk has been, or has not."""
    visit.answer(f"{_HELD}{talk.day}", "ja" if was_held else "")


def _was_held(visit: Visit, day: date) -> bool:
    return visit.answers.get(f"{_HELD}{day}") == "ja"
