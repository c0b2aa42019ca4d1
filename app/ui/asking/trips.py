"""The trips out of the country, of the person or the partner, as they are remembered."""

from __future__ import annotations

from datetime import date

from app.domain.sentence import say
from app.domain.stay import Stay
from app.ui.asking import reading
from app.ui.asking.reading import Draft, Fault
from app.ui.state import Visit

OWN, PARTNER = "reizen", "reizen_partner"


def first(name: str) -> str:
    """The field of the day of leaving; ``name`` says whose trips."""
    return f"{name}.heen"


def last(name: str) -> str:
    """The field of the day of coming back."""
    return f"{name}.terug"


def stays_of(visit: Visit, name: str = OWN) -> tuple[Stay, ...] | None:
    """The trips, the earliest first; empty is none, None is not known."""
    text = visit.answers.get(name)
    try:
        return None if text is None else tuple(_stay(one) for one in text.split(",") if one)
    except ValueError:
        return None


def keep_stays(visit: Visit, stays: tuple[Stay, ...], name: str = OWN) -> None:
    """Remember these trips instead of those before."""
    ordered = sorted(stays, key=lambda stay: stay.first)
    visit.answer(name, ",".join(f"{stay.first}/{stay.last}" for stay in ordered))


def read(draft: Draft, name: str = OWN) -> Stay | Fault:
    """The trip in the boxes, or what is wrong with its dates."""
    leaves = reading.day(first(name), draft)
    if isinstance(leaves, Fault):
        return leaves
    back = reading.day(last(name), draft)
    if isinstance(back, Fault):
        return back
    if back < leaves:
        said = say("De dag van terugkomst ligt voor de dag van vertrek.")
        return Fault(f"{last(name)}.dag", said)
    return Stay(leaves, back)


def _stay(text: str) -> Stay:
    leaves, back = text.split("/")
    return Stay(date.fromisoformat(leaves), date.fromisoformat(back))
