"""The diary of looking for work: dates with words, kept on the phone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.sentence import say
from app.ui.asking import day_rows, typed
from app.ui.asking.ask import UNKNOWN, Form, Input, day_box
from app.ui.asking.day_rows import DayRow
from app.ui.asking.fact_ask import ASKED
from app.ui.state import Visit

_FIELD = "zoeken.dagboek"
_MELDING = "melding"
DAY = "zoeken.dag"
WORDS = Input(
    "zoeken.woorden",
    Form.TEXT,
    say("Wat deed u?"),
    say("Bijvoorbeeld: brief gestuurd aan een winkel."),
    say("Wat"),
    say("Schrijf eerst op wat u deed."),
)
STARTED = day_box("zoeken.gemeld", say("Wanneer meldde u zich?"), None)


@dataclass(frozen=True, slots=True)
class Note:
    """What was done on a day."""

    day: date
    words: str


def notes(visit: Visit) -> tuple[Note, ...]:
    """Everything written down, the newest day first; what cannot be read is left out."""
    kept = day_rows.rows(visit, _FIELD)
    return tuple(Note(row.day, row.texts[0]) for row in kept if len(row.texts) == 1)


def add(visit: Visit, note: Note) -> None:
    """Write something down on its day."""
    day_rows.add(visit, _FIELD, DayRow(note.day, (note.words,)))


def remove(visit: Visit, place: int) -> None:
    """Take out the note at this place in the list."""
    day_rows.remove(visit, _FIELD, place)


def started(visit: Visit) -> date | None:
    """The day of the melding; None when it is not told."""
    text = visit.answers.get(_MELDING, UNKNOWN)
    return None if text == UNKNOWN else date.fromisoformat(text)


def start(visit: Visit, day: date) -> None:
    """Remember the day of the melding, where the rights look for it too."""
    for field, text in typed.fields(ASKED[_MELDING], day.isoformat()).items():
        visit.note(field, text)
    visit.answer(_MELDING, day.isoformat())
