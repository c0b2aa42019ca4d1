"""An idea of one's own, what one does already, or not now: in one's own words."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import flet as ft

from app.domain.choice import Choice
from app.domain.finding import Status
from app.domain.participation_frame import ParticipationFrame
from app.domain.problem import Problem
from app.domain.sentence import Sentence, say
from app.text.catalog import SOURCE
from app.text.write import Writer
from app.ui import routes
from app.ui.answers import choice_words
from app.ui.answers.part import Part, use_part
from app.ui.asking import own_words, taking_part
from app.ui.asking.own_words import ALREADY, IDEA, NOT_NOW, OwnWords
from app.ui.asking.reading import Fault
from app.ui.components.text_field import Fields
from app.ui.desk import Desk
from app.ui.hooks import remembered
from app.ui.page.blocks import Block, Head, Page, Tone, aside, box, go, present, soft
from app.ui.page.forms import Asked, area, errors
from app.ui.page.lost import lost
from app.ui.page.paper import DOTS
from app.ui.page.parts import letter
from app.ui.page.shown import shown
from app.ui.screens.write_hours import write_hours
from app.ui.state import Visit


@shown
def own_words_screen(desk: Desk) -> Page:
    """What is typed is kept at once, and stands in the text as soon as a box is left."""
    path, part, visit = ft.use_view_path(), use_part(desk), desk.visit
    fields = remembered(Fields)
    failed, set_failed = ft.use_state("")
    own = own_words.find(path.rpartition("/")[2])
    choice = None if own is None or isinstance(part, Problem) else part.find(own.name)
    if own is None or choice is None or isinstance(part, Problem):
        return lost(desk)
    first = own.boxes[0].name

    def keep() -> None:
        if own.needed and not taking_part.words(visit, first).strip():
            set_failed(path)
            return
        taking_part.choose(visit, own.name)
        desk.go(routes.MY_CHOICES)

    is_wrong = failed == path and not taking_part.words(visit, first).strip()
    needed = own.needed if is_wrong else None
    faults = () if needed is None else (Fault(taking_part.words_field(first), needed),)
    blocks = present(
        errors(desk, faults, fields),
        Head(choice.title, 1),
        *soft(choice.why, choice.gives),
        *_boxes(desk, own, fields, faults),
        *_buttons(desk, own, keep),
        box(*_to_know(part, choice, own), head=say("Goed om te weten")),
        letter(
            desk,
            say("Uw tekst voor de gemeente"),
            say("Wij versturen niets. U kopieert de tekst en stuurt hem zelf."),
            _letter(own, part, visit),
            say("Kopieer de tekst"),
        ),
    )
    return Page(choice.title, blocks)


def _boxes(
    desk: Desk, own: OwnWords, fields: Fields, faults: tuple[Fault, ...]
) -> Iterator[Block]:
    def leave() -> None:
        desk.visit.revision += 1
        desk.keep()

    for one in own.boxes:
        asked = Asked(taking_part.words_field(one.name), one.question, one.hint, one.label)
        typed = taking_part.words(desk.visit, one.name)
        yield area(desk, asked, typed, fields, desk.visit.put, leave, faults)


def _buttons(desk: Desk, own: OwnWords, keep: Callable[[], None]) -> Iterator[Block]:
    """It can be kept among the choices when it is not yet there, and when there is room."""
    mine = taking_part.chosen(desk.visit)
    is_mine = own.name in mine
    if is_mine:
        place = say("Dit is uw keuze nummer {place}.", place=mine.index(own.name) + 1)
        yield box(place, tone=Tone.NOTICE, key="state")
    elif taking_part.is_full(desk.visit):
        full = say("U hebt al drie keuzes. Haal er eerst een weg.")
        yield box(full, tone=Tone.NOTICE, key="state")
    else:
        yield go(say("Zet bij mijn keuzes"), keep, key="choose")
        return
    yield go(say("Naar mijn keuzes"), routes.MY_CHOICES, key="mine")
    if is_mine and own is not NOT_NOW:
        yield aside(say("Schrijf uren op"), lambda: write_hours(desk, own.name), key="hours")


def _to_know(part: Part, choice: Choice, own: OwnWords) -> tuple[Sentence, ...]:
    if part.has_bijstand is False:
        return (say("Zonder bijstand hoeft dit niet. U kiest helemaal zelf."),)
    if own is NOT_NOW:
        return (choice.bijstand,)
    return (choice.bijstand, choice_words.counts(choice), *choice.limits)


def _letter(own: OwnWords, part: Part, visit: Visit) -> str:
    """In Dutch, as the gemeente reads it; an empty box leaves no trace."""
    write = Writer(SOURCE).write
    told = (
        f"{write(one.before)} {text}"
        for one in own.boxes
        if (text := taking_part.words(visit, one.name).strip())
    )
    first, last = _around(own, part.frame, part.has_bijstand is not False)
    paragraphs = (
        write(say("Aan mijn gemeente")),
        "\n".join(write(one) for one in first),
        "\n".join(told),
        "\n".join(write(one) for one in last),
        f"{write(say('Met vriendelijke groet,'))}\n{write(say('Mijn naam:'))} {DOTS}",
    )
    return "\n\n".join(text for text in paragraphs if text)


def _around(
    own: OwnWords, frame: ParticipationFrame, has_bijstand: bool
) -> tuple[tuple[Sentence, ...], tuple[Sentence, ...]]:
    counts = say("Mag dit meetellen als {name}?", name=frame.name)
    on_paper = say("Wilt u mij het antwoord op papier sturen?")
    asks = (counts, on_paper) if has_bijstand else (say("Kunt u mij hierbij helpen?"),)
    if own is NOT_NOW:
        return _not_now(frame), (say("Wilt u hierover een besluit nemen en mij dat sturen?"),)
    return {
        IDEA.name: ((say("Ik wil graag meedoen. Ik heb zelf een idee."),), asks),
        ALREADY.name: ((say("Ik doe al mee. Dat wil ik u laten weten."),), asks),
    }[own.name]


def _not_now(frame: ParticipationFrame) -> tuple[Sentence, ...]:
    if frame.status is Status.PLAN:
        # The article of 2027 was not read, so none is named.
        return (say("Meedoen lukt mij nu even niet. Ik vraag u om rust."),)
    return (
        say("Meedoen lukt mij nu even niet."),
        say("Ik vraag u om tijdelijke ontheffing van de tegenprestatie."),
        say("Dit staat in de Participatiewet, artikel 9 lid 2."),
    )
