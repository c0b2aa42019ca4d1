"""What stands on "Mijn keuzes"."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.choice import Choice
from app.domain.link_state import Sent
from app.domain.request import ChoiceMade
from app.domain.sentence import Sentence, say
from app.text.catalog import SOURCE
from app.text.write import HIDDEN, Writer
from app.ui import routes
from app.ui.answers import report_words as words
from app.ui.answers.choice_words import REASONS
from app.ui.answers.part import Part
from app.ui.asking import own_words, taking_part
from app.ui.components.letter_text import LetterText
from app.ui.components.link_list import Link
from app.ui.components.ranked import Ranked
from app.ui.components.told_lines import Line, Lines
from app.ui.frame import spoken
from app.ui.state import Visit

_LINKS: tuple[tuple[str, Sentence, Sentence], ...] = (
    (routes.MY_HOURS, say("Uren bijhouden"), say("Alleen als u dat wilt.")),
    (
        routes.TALK,
        say("Een gesprek: past dit nog?"),
        say("Kijk na drie en na zes maanden of dit nog past."),
    ),
)


@dataclass(frozen=True, slots=True)
class MyChoicesView:
    """Finished texts; ``text`` is None while nothing was chosen."""

    heading: str
    about: tuple[str, ...]
    ranked: tuple[Ranked, ...]
    declined: Lines | None
    text: LetterText | None
    links: tuple[Link, ...]
    look: str
    tell: str
    spoken: str


def my_choices_view(
    writer: Writer, part: Part, visit: Visit, sent: tuple[Sent, ...]
) -> MyChoicesView:
    """The choices in order, the most wanted first; what was told of one stands in ``sent``."""
    heading = writer.write(say("Mijn keuzes"))
    known = [found for name in taking_part.chosen(visit) if (found := part.find(name))]
    shown = [one for one in known if not _is_hidden(one, visit)]
    about = tuple(writer.write(one) for one in _about(len(known)))
    ranked = tuple(_ranked(writer, one, place, visit, sent) for place, one in enumerate(known))
    declined = _declined(writer, part, visit)
    links = tuple(Link(to, writer.write(name), writer.write(what)) for to, name, what in _LINKS)
    heard = (f"{one.number}. {one.title}. {one.state}" for one in ranked)
    also = () if declined is None else (f"{one.about}: {one.told}" for one in declined.lines)
    ways = (text for one in links for text in (one.title, one.about))
    return MyChoicesView(
        heading=heading,
        about=about,
        ranked=ranked,
        declined=declined,
        text=_text(writer, shown, visit) if shown else None,
        links=links,
        look=writer.write(say("Bekijk alle keuzes")),
        tell=writer.write(say("Geef uw keuze door")) if known else "",
        spoken=spoken(writer, heading, *about, *heard, *ways, *also),
    )


def _about(count: int) -> tuple[Sentence, ...]:
    if not count:
        return (say("U koos nog niets. Dat mag."),)
    order = (say("Bovenaan staat wat u het liefst wilt."),) if count > 1 else ()
    return (*order, say("Dit is een concept. Wij sturen nog niets."))


def _ranked(
    writer: Writer, choice: Choice, place: int, visit: Visit, sent: tuple[Sent, ...]
) -> Ranked:
    own = _own(choice, visit)
    hidden = own and _is_hidden(choice, visit)
    return Ranked(
        name=choice.id,
        number=str(place + 1),
        title=writer.write(choice.title),
        words=(writer.write(HIDDEN),) if hidden else own,
        state=writer.write(_state(choice.id, sent)),
        look=writer.write(say("Bekijk")),
        up=writer.write(say("Omhoog")) if place else None,
        drop=writer.write(say("Haal weg")),
    )


def _own(choice: Choice, visit: Visit) -> tuple[str, ...]:
    found = own_words.find(choice.id)
    boxes = () if found is None else found.boxes
    return tuple(text for box in boxes if (text := taking_part.words(visit, box.name)))


def _is_hidden(choice: Choice, visit: Visit) -> bool:
    """Whether the title or the own words are private while somebody else is looking too."""
    dutch = " ".join((choice.title.id, *_own(choice, visit)))
    return visit.together is not None and visit.together.veil.hides_words(dutch)


def _state(choice: str, sent: tuple[Sent, ...]) -> Sentence:
    """Where this choice stands: a concept until it was told, and then as the gemeente has it."""
    for one in sent:
        if isinstance(one.request, ChoiceMade) and one.request.option == choice:
            return words.stand(one)
    return say("Concept, nog niet verstuurd")


def _declined(writer: Writer, part: Part, visit: Visit) -> Lines | None:
    again = writer.write(say("Toch wel"))
    lines = tuple(
        Line(
            name=name,
            about=(title := writer.write(choice.title)),
            told=writer.write(REASONS[reason]),
            change_says=f"{again}: {title}",
        )
        for name, reason in taking_part.declined(visit).items()
        if (choice := part.find(name)) is not None
    )
    return Lines(writer.write(say("Dit past niet bij mij")), lines, again) if lines else None


def _text(writer: Writer, known: list[Choice], visit: Visit) -> LetterText:
    # The gemeente reads Dutch, whatever the language of the screen.
    dutch = Writer(SOURCE)
    lines = [
        "\n".join((f"{one.number}. {one.title}", *(f"   {text}" for text in one.words)))
        for one in (_ranked(dutch, choice, place, visit, ()) for place, choice in enumerate(known))
    ]
    first = dutch.write(say("Dit wil ik graag doen, het liefste eerst:"))
    last = dutch.write(say("Ik praat er graag met u over."))
    return LetterText(
        title=writer.write(say("Neem uw lijst mee")),
        about=writer.write(say("Voor een gesprek of een bericht. Nu is het nog een concept.")),
        text="\n\n".join((first, "\n".join(lines), last)),
        copy=writer.write(say("Kopieer mijn lijst")),
        copied=writer.write(say("Gekopieerd. Plak de tekst in een brief of bericht.")),
        is_main=False,
    )
