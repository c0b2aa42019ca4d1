"""The diary of hours at taking part: for whom wants to keep one, on the phone only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.sentence import say
from app.ui.asking import own_words, taking_part
from app.ui.asking.ask import Form, Input
from app.ui.asking.rows import Rows
from app.ui.state import Visit

_FIELD = "meedoen.uren"
FOR, DAY = f"{_FIELD}.waarvoor", f"{_FIELD}.dag"
HOURS = Input(
    f"{_FIELD}.aantal",
    Form.HOURS,
    say("Hoeveel uur was het?"),
    say("Een half uur mag ook, zoals 2,5."),
    say("Uren"),
    say("Vul in hoeveel uur het was."),
    high=Decimal(24),
    too_high=say("Een dag heeft 24 uur. Kijk of het klopt."),
)
WORDS = Input(
    f"{_FIELD}.woorden",
    Form.TEXT,
    say("Wat deed u?"),
    say("Dit mag u leeg laten."),
    say("Wat"),
)
RECEIVED = Input(
    f"{_FIELD}.geld",
    Form.MONEY,
    say("Kreeg u een vergoeding voor vrijwilligerswerk?"),
    say("Vul het bedrag van deze dag in. Leeg laten mag."),
    say("Vergoeding"),
    high=Decimal(10_000),
)
BOXES = (HOURS, WORDS, RECEIVED)


@dataclass(frozen=True, slots=True)
class HoursNote:
    """So many hours on a day for a choice, by its name; ``received`` is in euro, None is none."""

    day: date
    choice: str
    hours: Decimal
    words: str
    received: Decimal | None


def _note(row: list[str]) -> HoursNote:
    day, choice, hours, words, money = row
    done, received = Decimal(hours), Decimal(money) if money else None
    if not done.is_finite() or not (received or done).is_finite():
        raise ValueError(row)
    return HoursNote(date.fromisoformat(day), choice, done, words, received)


def _row(note: HoursNote) -> list[str]:
    money = "" if note.received is None else str(note.received)
    return [note.day.isoformat(), note.choice, str(note.hours), note.words, money]


NOTES = Rows(_FIELD, _note, _row, lambda note: note.day)


def add(visit: Visit, note: HoursNote) -> None:
    """Write down hours, and empty the boxes for the next ones."""
    for field in (FOR, DAY, *(box.field for box in BOXES)):
        visit.put(field, "")
    NOTES.add(visit, note)


def options(visit: Visit) -> tuple[str, ...]:
    """For what hours can be kept: what was chosen, what one does already, and the own idea."""
    mine = (*taking_part.chosen(visit), own_words.ALREADY.name, own_words.IDEA.name)
    return tuple(one for one in dict.fromkeys(mine) if one != own_words.NOT_NOW.name)


def made(day: date, choice: str, told: Mapping[str, str]) -> HoursNote:
    """The note out of what stands in the boxes, by field; nothing received is none."""
    received = told[RECEIVED.field]
    hours, money = Decimal(told[HOURS.field]), Decimal(received) if received else None
    return HoursNote(day, choice, hours, told[WORDS.field], money or None)
