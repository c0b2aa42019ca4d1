"""What stands on the screen for one's own words."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.choice import Choice
from app.domain.sentence import Sentence, say
from app.text.catalog import SOURCE
from app.text.write import Writer
from app.ui.answers import choice_words as words
from app.ui.answers.part import Part
from app.ui.asking import taking_part
from app.ui.asking.own_words import NOT_NOW, OwnBox, OwnWords
from app.ui.components.error_summary import Wrong
from app.ui.components.letter_text import LetterText
from app.ui.components.text_area import Area
from app.ui.components.text_field import Box
from app.ui.frame import spoken
from app.ui.screens.own_words.letter import letter
from app.ui.state import Visit


@dataclass(frozen=True, slots=True)
class OwnWordsView:
    """Finished texts; ``keep`` is empty when it is kept already or there is no room."""

    heading: str
    about: tuple[str, ...]
    errors_heading: str
    errors: tuple[Wrong, ...]
    areas: tuple[Area, ...]
    keep: str
    state: str
    to_mine: str
    keep_hours: str
    to_know: tuple[str, tuple[str, ...]]
    text: LetterText
    spoken: str


def own_words_view(
    writer: Writer, part: Part, choice: Choice, own: OwnWords, visit: Visit, fault: Sentence | None
) -> OwnWordsView:
    """The boxes, and the text that they make."""
    heading = writer.write(choice.title)
    about = (writer.write(choice.why), writer.write(choice.gives))
    first = own.boxes[0]
    errors = (
        ()
        if fault is None
        else (Wrong(taking_part.words_field(first.name), writer.write(fault)),)
    )
    areas = tuple(_area(writer, box, visit, errors) for box in own.boxes)
    to_know = (writer.write(say("Goed om te weten")), _to_know(writer, part, choice, own))
    text = _text(writer, part, own, visit)
    state, keep, to_mine = _keeping(writer, choice.id, visit)
    questions = (f"{area.question} {area.hint}" for area in areas)
    return OwnWordsView(
        heading=heading,
        about=about,
        errors_heading=writer.write(say("Dit moet nog anders")),
        errors=errors,
        areas=areas,
        keep=keep,
        state=state,
        to_mine=to_mine,
        keep_hours=_keep_hours(writer, own, visit),
        to_know=to_know,
        text=text,
        spoken=spoken(writer, heading, *about, *questions, *to_know[1], *text.heard),
    )


def _area(writer: Writer, own: OwnBox, visit: Visit, errors: tuple[Wrong, ...]) -> Area:
    field = taking_part.words_field(own.name)
    error = next((wrong.text for wrong in errors if wrong.field == field), None)
    return Area(
        question=writer.write(own.question),
        hint="" if own.hint is None else writer.write(own.hint),
        box=Box(field, writer.write(own.label), taking_part.words(visit, own.name), error),
    )


def _to_know(writer: Writer, part: Part, choice: Choice, own: OwnWords) -> tuple[str, ...]:
    if part.has_bijstand is False:
        return (writer.write(say("Zonder bijstand hoeft dit niet. U kiest helemaal zelf.")),)
    counts = () if own is NOT_NOW else (words.counts(choice),)
    limits = () if own is NOT_NOW else choice.limits
    lines = (choice.bijstand, *counts, *limits)
    return tuple(writer.write(one) for one in lines)


def _text(writer: Writer, part: Part, own: OwnWords, visit: Visit) -> LetterText:
    # The gemeente reads Dutch, whatever the language of the screen.
    has = part.has_bijstand is not False
    return LetterText(
        title=writer.write(say("Uw tekst voor de gemeente")),
        about=writer.write(say("Wij versturen niets. U kopieert de tekst en stuurt hem zelf.")),
        text=letter(Writer(SOURCE), own, part.frame, visit, has_bijstand=has),
        copy=writer.write(say("Kopieer de tekst")),
        copied=writer.write(say("Gekopieerd. Plak de tekst in een brief of bericht.")),
        is_main=False,
    )


def _keep_hours(writer: Writer, own: OwnWords, visit: Visit) -> str:
    counts = own is not NOT_NOW and own.name in taking_part.chosen(visit)
    return writer.write(say("Schrijf uren op")) if counts else ""


def _keeping(writer: Writer, name: str, visit: Visit) -> tuple[str, str, str]:
    to_mine = writer.write(say("Naar mijn keuzes"))
    mine = taking_part.chosen(visit)
    if name in mine:
        place = mine.index(name) + 1
        return writer.write(say("Dit is uw keuze nummer {place}.", place=place)), "", to_mine
    if taking_part.is_full(visit):
        full = say("U hebt al drie keuzes. Haal er eerst een weg.")
        return writer.write(full), "", to_mine
    return "", writer.write(say("Zet bij mijn keuzes")), ""
