"""What stands on the screen with the talk after three and six months."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from app.domain.own_data import Agreement
from app.domain.sentence import Sentence, say, say_n
from app.text.calendar_file import CalendarDay
from app.text.catalog import SOURCE
from app.text.write import Writer
from app.ui.agenda import agenda
from app.ui.asking import talks
from app.ui.asking.reading import Fault
from app.ui.asking.talks import Talk
from app.ui.components.date_field import DateBoxes
from app.ui.components.error_summary import Wrong
from app.ui.components.letter_text import LetterText
from app.ui.day_boxes import day_boxes
from app.ui.frame import spoken
from app.ui.saving import Saving
from app.ui.state import Visit

_WARN_DAYS = (7,)
_NAMES: dict[int | None, Sentence] = {
    3: say("Na drie maanden"),
    6: say("Na zes maanden"),
    None: say("Een gesprek"),
}


@dataclass(frozen=True, slots=True)
class TalkView:
    """One talk: its day, where that stands, and the buttons; ``saving`` is None once it is over."""

    talk: Talk
    title: str
    day: str
    state: str
    saving: Saving | None
    turn: str
    turn_says: str


@dataclass(frozen=True, slots=True)
class TalksView:
    """Finished texts; ``began`` says the day told, and is empty while none is."""

    heading: str
    about: tuple[str, ...]
    began_heading: str
    began: str
    drop: str
    of_gemeente: tuple[str, ...]
    boxes: DateBoxes
    count: str
    errors_heading: str
    errors: tuple[Wrong, ...]
    talks: tuple[TalkView, ...]
    other: str
    to_mine: str
    text: LetterText
    spoken: str


def talks_view(
    writer: Writer,
    visit: Visit,
    found: tuple[Talk, ...],
    agreed: Agreement | None,
    today: date,
    fault: Fault | None,
) -> TalksView:
    """An invitation first, then the question, then the days."""
    write, began = writer.write, talks.told(visit)
    heading, asked = write(say("Een gesprek: past dit nog?")), say("Wanneer begon u met meedoen?")
    about = tuple(write(one) for one in _ABOUT)
    of_gemeente = tuple(write(one) for one in _of_gemeente(began, agreed))
    shown = tuple(_talk(writer, one, today) for one in found)
    other = write(say("Past het niet meer? U mag iets anders kiezen."))
    text = _text(writer, began or (agreed.since if agreed else None))
    began_line = "" if began is None else write(say("U begon op {day}.", day=began))
    heard = (text for one in shown for text in (one.title, one.day, one.state))
    return TalksView(
        heading=heading,
        about=about,
        began_heading=write(asked),
        began=began_line,
        drop=write(say("Haal weg")),
        of_gemeente=of_gemeente,
        boxes=day_boxes(
            writer, talks.BOXES, asked, lambda field: visit.answers.get(field, ""), fault
        ),
        count=write(say("Toon de dagen")),
        errors_heading=write(say("Dit moet nog anders")),
        errors=() if fault is None else (Wrong(fault.field, write(fault.because)),),
        talks=shown,
        other=other,
        to_mine=write(say("Naar mijn keuzes")),
        text=text,
        spoken=spoken(
            writer, heading, *about, write(asked), began_line, *of_gemeente, *heard, other,
            *text.heard,
        ),
    )


_ABOUT = (
    say("Na drie en zes maanden kunt u met uw gemeente praten over wat u doet."),
    say("Dit staat niet in de wet. U kunt erom vragen."),
    say("Het is een uitnodiging. Het hoeft niet."),
)


def _of_gemeente(began: date | None, agreed: Agreement | None) -> Iterator[Sentence]:
    if began is not None or agreed is None:
        return
    yield say("Uw gemeente schrijft dat u begon op {day}.", day=agreed.since)
    if agreed.talks:
        yield say("De dagen hieronder komen van uw gemeente.")


def _talk(writer: Writer, talk: Talk, today: date) -> TalkView:
    title, day = writer.write(_NAMES[talk.months]), writer.day(talk.day)
    been, not_yet = say("Dit gesprek had ik al"), say("Toch nog niet")
    turn = writer.write(not_yet if talk.was_held else been)
    to_come = talk.day >= today and not talk.was_held
    return TalkView(
        talk=talk,
        title=title,
        day=day,
        state=writer.write(_state(talk, today)),
        saving=_saving(writer, talk, today) if to_come else None,
        turn=turn,
        turn_says=f"{turn}: {day}",
    )


def _state(talk: Talk, today: date) -> Sentence:
    left = (talk.day - today).days
    if talk.was_held:
        return say("U had dit gesprek al.")
    if left < 0:
        return say("Deze dag is voorbij. U kunt nog om een gesprek vragen.")
    if not left:
        return say("Dat is vandaag.")
    return say_n("Over {n} dag", "Over {n} dagen", n=left)


def _saving(writer: Writer, talk: Talk, today: date) -> Saving:
    # Nothing in it says what the talk is about: a calendar is often seen by others.
    title = writer.write(say("Houvast: een gesprek"))
    about = writer.write(say("Kijk in Houvast waar dit over gaat."))
    name = talk.day.isoformat()
    warn = tuple(days for days in _WARN_DAYS if days < (talk.day - today).days)
    event = CalendarDay(f"gesprek-{name}", talk.day, title, about, warn)
    return agenda(writer, event, today, name)


def _text(writer: Writer, began: date | None) -> LetterText:
    # The gemeente reads Dutch, whatever the language of the screen.
    dutch = Writer(SOURCE)
    first = say("Ik doe mee sinds {day}.", day=began) if began else say("Ik doe nu mee.")
    lines = (
        first,
        say("Ik wil graag met u praten over wat ik doe, en of het nog past."),
        say("Wilt u een dag voor een gesprek met mij kiezen?"),
    )
    return LetterText(
        title=writer.write(say("Vraag om een gesprek")),
        about=writer.write(say("Wij versturen niets. U kopieert de tekst en stuurt hem zelf.")),
        text="\n".join(dutch.write(one) for one in lines),
        copy=writer.write(say("Kopieer de tekst")),
        copied=writer.write(say("Gekopieerd. Plak de tekst in een brief of bericht.")),
        is_main=False,
    )
