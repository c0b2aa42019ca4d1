"""The diary of hours at taking part: for whom wants to keep one, on the phone only."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from app.domain.sentence import say
from app.ui.asking import day_rows, own_words, reading, taking_part
from app.ui.asking.day_rows import DayRow
from app.ui.asking.reading import Draft, Fault, Most
from app.ui.state import Visit

_FIELD = "meedoen.uren"
FOR, DAY, HOURS, WORDS, RECEIVED = (
    f"{_FIELD}.{part}" for part in ("waarvoor", "dag", "aantal", "woorden", "geld")
)
_BOXES = (FOR, DAY, HOURS, WORDS, RECEIVED)
_HOURS = re.compile(r"\d{1,2}([.,][05]0?)?")
_NUMBER = re.compile(r"\d+([.,]\d+)?")
_DAY_HOURS, _MOST_MONEY = 24, Decimal(10_000)


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
    for field in _BOXES:
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


def read(day: date, choice: str, draft: Draft) -> HoursNote | tuple[Fault, ...]:
    """The note in the boxes, or everything in them that is not right yet."""
    hours, money = _hours(draft(HOURS).strip()), _received(draft)
    faults = tuple(one for one in (hours, money) if isinstance(one, Fault))
    if isinstance(hours, Fault) or isinstance(money, Fault):
        return faults
    return HoursNote(day, choice, hours, draft(WORDS).strip(), money)


def _note(row: DayRow) -> HoursNote | None:
    try:
        choice, hours, words, money = row.texts
        done, received = Decimal(hours), Decimal(money) if money else None
        if not done.is_finite() or not (received or done).is_finite():
            return None
        return HoursNote(row.day, choice, done, words, received)
    except (ValueError, ArithmeticError):
        return None


def _hours(text: str) -> Decimal | Fault:
    if not text:
        return Fault(HOURS, say("Vul in hoeveel uur het was."))
    if not _HOURS.fullmatch(text):
        is_number = _NUMBER.fullmatch(text) is not None
        halves = say("Vul hele uren in, of een half uur meer, zoals 2,5.")
        digits = say("Schrijf de uren met cijfers, zoals 2 of 2,5.")
        return Fault(HOURS, halves if is_number else digits)
    hours = Decimal(text.replace(",", "."))
    if not hours:
        return Fault(HOURS, say("Vul een half uur in of meer, dus vanaf 0,5."))
    if hours > _DAY_HOURS:
        return Fault(HOURS, say("Een dag heeft 24 uur. Kijk of het klopt."))
    return hours


def _received(draft: Draft) -> Decimal | Fault | None:
    if not draft(RECEIVED).strip():
        return None
    found = reading.money(RECEIVED, Most(_MOST_MONEY), draft)
    if isinstance(found, Fault):
        return found
    return Decimal(found) or None
