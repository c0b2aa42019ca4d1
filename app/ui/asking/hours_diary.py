"""The diary of hours at taking part: for whom wants to keep one, on the phone only."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.sentence import say
from app.ui.asking import day_rows, own_words, taking_part
from app.ui.asking.ask import Form, Input
from app.ui.asking.day_rows import DayRow
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


def notes(visit: Visit) -> tuple[HoursNote, ...]:
    """Everything written down, the newest day first; what cannot be read is left out."""
    found = (_note(row) for row in day_rows.rows(visit, _FIELD))
    return tuple(one for one in found if one is not None)


def add(visit: Visit, note: HoursNote) -> None:
    """Write down hours, and empty the boxes for the next ones."""
    money = "" if note.received is None else str(note.received)
    texts = (note.choice, str(note.hours), note.words, money)
    for field in (FOR, DAY, *(box.field for box in BOXES)):
        visit.put(field, "")
    day_rows.add(visit, _FIELD, DayRow(note.day, texts))


def remove(visit: Visit, place: int) -> None:
    """Take out the note at this place in the list; what cannot be read has no place in it."""
    kept = day_rows.rows(visit, _FIELD)
    readable = [at for at, row in enumerate(kept) if _note(row) is not None]
    day_rows.remove(visit, _FIELD, readable[place])


def options(visit: Visit) -> tuple[str, ...]:
    """For what hours can be kept: what was chosen, what one does already, and the own idea."""
    mine = (*taking_part.chosen(visit), own_words.ALREADY.name, own_words.IDEA.name)
    return tuple(one for one in dict.fromkeys(mine) if one != own_words.NOT_NOW.name)


def made(day: date, choice: str, told: Mapping[str, str]) -> HoursNote:
    """The note out of what stands in the boxes, by field; nothing received is none."""
    received = told[RECEIVED.field]
    hours, money = Decimal(told[HOURS.field]), Decimal(received) if received else None
    return HoursNote(day, choice, hours, told[WORDS.field], money or None)


def _note(row: DayRow) -> HoursNote | None:
    try:
        choice, hours, words, money = row.texts
        done, received = Decimal(hours), Decimal(money) if money else None
        if not done.is_finite() or not (received or done).is_finite():
            return None
        return HoursNote(row.day, choice, done, words, received)
    except (ValueError, ArithmeticError):
        return None
