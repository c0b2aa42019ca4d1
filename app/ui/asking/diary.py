"""The diary of looking for work: dates with words, kept on the phone."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.sentence import say
from app.ui.asking import typed, values
from app.ui.asking.ask import Form, Input, day_box
from app.ui.asking.fact_ask import ASKED
from app.ui.asking.rows import Rows
from app.ui.state import Visit

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


def _note(row: list[str]) -> Note:
    day, words = row
    return Note(date.fromisoformat(day), words)


NOTES = Rows(
    "zoeken.dagboek",
    _note,
    lambda note: [note.day.isoformat(), note.words],
    lambda note: note.day,
)


def started(visit: Visit) -> date | None:
    """The day of the melding; None when it is not told."""
    return values.day(visit.answers, _MELDING)


def start(visit: Visit, day: date) -> None:
    """Remember the day of the melding, where the rights look for it too."""
    for field, text in typed.fields(ASKED[_MELDING], day.isoformat()).items():
        visit.note(field, text)
    visit.answer(_MELDING, day.isoformat())
