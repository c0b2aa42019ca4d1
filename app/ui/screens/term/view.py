"""What stands on the screen that counts the days of a letter."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.letter import Letter, TermKind
from app.domain.sentence import Sentence, say
from app.text.write import Writer
from app.ui.asking.reading import Fault
from app.ui.asking.terms import ANY_DECISION, DAY, DAY_IN_LETTER, DECISION_ON_OBJECTION
from app.ui.components.date_field import DateBoxes
from app.ui.components.error_summary import Wrong
from app.ui.components.tile import Tile
from app.ui.day_boxes import day_boxes
from app.ui.frame import spoken
from app.ui.screens.letters.view import WEEKEND
from app.ui.state import Visit

_TILES: tuple[tuple[str, Sentence], ...] = (
    (ANY_DECISION, say("Een besluit")),
    (DECISION_ON_OBJECTION, say("Een beslissing op mijn bezwaar")),
    (DAY_IN_LETTER, say("Een brief met een dag erin")),
)


@dataclass(frozen=True, slots=True)
class TermFormView:
    """Finished texts; ``tiles`` is empty where the address names the letter already."""

    heading: str
    about: tuple[str, ...]
    choose: str
    tiles: tuple[Tile, ...]
    chosen: str
    date_heading: str
    date_hint: str
    date: DateBoxes
    errors_heading: str
    errors: tuple[Wrong, ...]
    keep: str
    fine_print: str
    spoken: str


def term_form_view(
    writer: Writer, visit: Visit, letter: Letter, *, named: bool, fault: Fault | None
) -> TermFormView:
    """Which letter, and the day on it."""
    heading = writer.write(say("Tel de dagen van een brief"))
    about = _about(writer, letter) if named else ()
    in_letter = letter.term is TermKind.IN_LETTER
    asked = say("Welke dag staat er?") if in_letter else say("Welke datum staat op de brief?")
    hint = (
        say("De dag waarop iets klaar moet zijn, of waarop u moet komen.")
        if in_letter
        else say("Vaak staat die bovenaan. De zes weken beginnen de dag erna.")
    )
    date_heading, date_hint = writer.write(asked), writer.write(hint)
    tiles = () if named else tuple(Tile(code, writer.write(text)) for code, text in _TILES)
    fine_print = writer.write(WEEKEND)
    heard = (one.text for one in tiles)
    return TermFormView(
        heading=heading,
        about=about,
        choose=writer.write(say("Wat voor brief is het?")),
        tiles=tiles,
        chosen=letter.id,
        date_heading=date_heading,
        date_hint=date_hint,
        date=day_boxes(
            writer, DAY, asked, lambda field: visit.answers.get(field, ""), fault
        ),
        errors_heading=writer.write(say("Dit moet nog anders")),
        errors=() if fault is None else (Wrong(fault.field, writer.write(fault.because)),),
        keep=writer.write(say("Zet in mijn lijst")),
        fine_print=fine_print,
        spoken=spoken(writer, heading, *about, *heard, date_heading, date_hint, fine_print),
    )


def _about(writer: Writer, letter: Letter) -> tuple[str, ...]:
    return (writer.write(say("Uw brief: {title}.", title=writer.write(letter.title))),)
