"""What stands on the screen about attachment: the doubt first, then what to ask."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from app.domain.answer import Answer
from app.domain.gemeente import Gemeente
from app.domain.local_rule import held
from app.domain.sentence import Sentence, say
from app.law import beslagvrije_voet
from app.text.unbroken import unbroken
from app.text.write import Writer
from app.ui.components.yes_no import YesNo
from app.ui.frame import spoken
from app.ui.screens.findings.words import question


@dataclass(frozen=True, slots=True)
class BeslagView:
    """Finished texts; ``question`` is None once it was answered, and ``told`` says how."""

    heading: str
    question: YesNo | None
    told: str
    change: str
    unknown: tuple[str, ...]
    ask_heading: str
    ask: tuple[str, ...]
    whom: str
    sure_heading: str
    sure: tuple[str, ...]
    source: str
    help_heading: str
    help: tuple[str, ...]
    spoken: str


def beslag_view(
    writer: Writer, told: str | None, gemeente: Gemeente | None, today: date
) -> BeslagView:
    """The screen in the language of the writer; ``told`` is "ja", "nee", "onbekend" or None."""
    found = beslagvrije_voet()
    unknown = _written(writer, _COUNTED, found.because)
    ask = _written(writer, *found.value)
    sure = _written(writer, *(part.because for part in found.parts))
    helps = _written(writer, *_helps(gemeente, today))
    heading = writer.write(say("Als er beslag is"))
    whom = writer.write(say("Vraag dit aan wie het beslag legt."))
    said = "" if told is None else writer.write(_TOLD[told])
    return BeslagView(
        heading=heading,
        question=question(writer, "beslag") if told is None else None,
        told=said,
        change=writer.write(say("Wijzig dit antwoord")),
        unknown=unknown,
        ask_heading=writer.write(say("Dit kunt u vragen")),
        ask=ask,
        whom=whom,
        sure_heading=writer.write(say("Wat wel vaststaat")),
        sure=sure,
        source=writer.write(_source(found)),
        help_heading=writer.write(say("Wie helpt u?")),
        help=helps,
        spoken=spoken(writer, heading, said, *unknown, whom, *ask, *sure, *helps),
    )


_COUNTED = say("Bij beslag gaat een deel van uw geld naar een schuld.")
_TOLD = {
    "ja": say("U zei: er is beslag. Van onze bedragen gaat dus nog geld af."),
    "nee": say("U zei: er is geen beslag."),
    "onbekend": say("U weet niet of er beslag is. Kijk op uw loonstrook of uw brieven."),
}


def _source(found: Answer[tuple[Sentence, ...]]) -> Sentence:
    source = found.source
    return say("{law}, artikel {article}", law=source.law, article=source.article)


def _helps(gemeente: Gemeente | None, today: date) -> tuple[Sentence, ...]:
    place = None if gemeente is None else held(gemeente.contact.schuldhulp, today)
    first = say("Vraag uw gemeente om hulp bij schulden.")
    if place is None:
        return (first, say("Het nummer staat op uw brieven."))
    return (first, say("{name}: {phone}.", name=place.name, phone=unbroken(place.phone)))


def _written(writer: Writer, *sentences: Sentence) -> tuple[str, ...]:
    return tuple(writer.write(one) for one in sentences)
