"""The trips out of the country that a person told, as they are remembered."""

from __future__ import annotations

from datetime import date

from app.domain.sentence import say
from app.domain.stay import Stay
from app.ui.asking import reading
from app.ui.asking.reading import Draft, Fault
from app.ui.state import Visit

NAME = "reizen"
FIRST, LAST = f"{NAME}.heen", f"{NAME}.terug"


def stays_of(visit: Visit) -> tuple[Stay, ...] | None:
    """The trips, the earliest first; empty is none, None is not known."""
    text = visit.answers.get(NAME)
    try:
        return None if text is None else tuple(_stay(one) for one in text.split(",") if one)
    except ValueError:
        return None


def keep_stays(visit: Visit, stays: tuple[Stay, ...]) -> None:
    """Remember these trips instead of those before."""
    ordered = sorted(stays, key=lambda stay: stay.first)
    visit.answer(NAME, ",".join(f"{stay.first}/{stay.last}" for stay in ordered))


def read(draft: Draft) -> Stay | Fault:
    """The trip in the boxes, or what is wrong with its dates."""
    first = reading.day(FIRST, draft)
    if isinstance(first, Fault):
        return first
    last = reading.day(LAST, draft)
    if isinstance(last, Fault):
        return last
    if last < first:
        return Fault(f"{LAST}.dag", say("De laatste dag ligt voor de eerste dag."))
    return Stay(first, last)


def _stay(text: str) -> Stay:
    first, last = text.split("/")
    return Stay(date.fromisoformat(first), date.fromisoformat(last))
