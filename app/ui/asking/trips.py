"""The trips out of the country, of the person or the partner, as they are remembered."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from app.domain.sentence import say
from app.domain.stay import Stay
from app.ui.asking import values
from app.ui.asking.ask import Input, day_box
from app.ui.asking.reading import Fault
from app.ui.state import Visit

OWN, PARTNER = "reizen", "reizen_partner"


def boxes(name: str) -> tuple[Input, Input]:
    """The day of leaving and that of coming back; ``name`` says whose trips."""
    return (
        day_box(f"{name}.heen", say("Dag van vertrek"), None),
        day_box(f"{name}.terug", say("Dag dat u terugkomt"), None),
    )


def stays_of(visit: Visit, name: str = OWN) -> tuple[Stay, ...] | None:
    """The trips, the earliest first; empty is none, None is not known."""
    return values.read(_stays, visit.answers, name)


def keep_stays(visit: Visit, stays: tuple[Stay, ...], name: str = OWN) -> None:
    """Remember these trips instead of those before."""
    ordered = sorted(stays, key=lambda stay: stay.first)
    visit.answer(name, ",".join(f"{stay.first}/{stay.last}" for stay in ordered))


def made(told: Mapping[str, str], name: str) -> Stay | Fault:
    """The trip out of what stands in the boxes, by field, or what is wrong with its dates."""
    first, last = boxes(name)
    stay = Stay(date.fromisoformat(told[first.field]), date.fromisoformat(told[last.field]))
    if stay.last < stay.first:
        said = say("De dag van terugkomst ligt voor de dag van vertrek.")
        return Fault(f"{last.field}.dag", said)
    return stay


def _stays(text: str) -> tuple[Stay, ...]:
    found = (one.split("/") for one in text.split(",") if one)
    return tuple(
        Stay(date.fromisoformat(leaves), date.fromisoformat(back)) for leaves, back in found
    )
