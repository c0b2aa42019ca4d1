"""The diary of looking for work: dates with words, kept on the phone."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date

from app.ui.asking.ask import UNKNOWN
from app.ui.state import Visit

_FIELD = "zoeken.dagboek"
_MELDING = "zoeken.melding"
WORDS, DAY, STARTED = "zoeken.woorden", "zoeken.dag", "zoeken.gemeld"


@dataclass(frozen=True, slots=True)
class Note:
    """What was done on a day."""

    day: date
    words: str


def notes(visit: Visit) -> tuple[Note, ...]:
    """Everything written down, the newest day first; what cannot be read is left out."""
    try:
        kept = json.loads(visit.answers.get(_FIELD, "[]"))
        return tuple(Note(date.fromisoformat(day), str(text)) for day, text in kept)
    except (ValueError, TypeError):
        return ()


def add(visit: Visit, note: Note) -> None:
    """Write something down on its day."""
    _keep(visit, (note, *notes(visit)))


def remove(visit: Visit, place: int) -> None:
    """Take out the note at this place in the list."""
    now = notes(visit)
    _keep(visit, (*now[:place], *now[place + 1 :]))


def started(visit: Visit) -> date | None:
    """The day of the melding; None when it is not told."""
    text = visit.answers.get(_MELDING, UNKNOWN)
    return None if text == UNKNOWN else date.fromisoformat(text)


def start(visit: Visit, day: date) -> None:
    """Remember the day of the melding."""
    visit.answer(_MELDING, day.isoformat())


def _keep(visit: Visit, now: tuple[Note, ...]) -> None:
    ordered = sorted(now, key=lambda note: note.day, reverse=True)
    pairs = [[note.day.isoformat(), note.words] for note in ordered]
    visit.answer(_FIELD, json.dumps(pairs, ensure_ascii=False))
