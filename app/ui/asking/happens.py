"""What happens in somebody's life, with its day, and what of it is done; kept on the device."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from app.domain.sentence import Sentence
from app.domain.situation import Situation
from app.ui.asking import values
from app.ui.asking.ask import NEAR, Answers, Input, day_box
from app.ui.state import Visit

_DAY, _DONE, _YES = "gebeurt", "klaar", "ja"


def box(asked: Sentence) -> Input:
    """The day it happens, under the question that each thing has of its own."""
    return day_box("gebeurt.dag", asked, NEAR)


def begin(visit: Visit, situation: Situation, day: date) -> None:
    """Put this on the list of the person."""
    visit.answer(_name(situation), day.isoformat())


def end(visit: Visit, situation: Situation) -> None:
    """Take it off the list; what was done of it is forgotten too."""
    for name in tuple(visit.answers):
        if name.startswith(f"{_DONE}.{situation}."):
            visit.put(name, "")
    visit.answer(_name(situation), "")


def day_of(visit: Visit, situation: Situation) -> date | None:
    """The day it happens; None when it is not on the list, or cannot be read any more."""
    return told_day(visit.answers, situation)


def told_day(answers: Answers, situation: Situation) -> date | None:
    """The same of the answers alone."""
    return values.day(answers, _name(situation))


def running(visit: Visit) -> Iterator[tuple[Situation, date]]:
    """All that is on the list."""
    for one in Situation:
        day = day_of(visit, one)
        if day is not None:
            yield one, day


def is_done(visit: Visit, key: str) -> bool:
    """Whether the person ticked this."""
    return visit.answers.get(f"{_DONE}.{key}") == _YES


def turn(visit: Visit, key: str) -> None:
    """Tick it, or take the tick away."""
    visit.answer(f"{_DONE}.{key}", "" if is_done(visit, key) else _YES)


def _name(situation: Situation) -> str:
    return f"{_DAY}.{situation}"
