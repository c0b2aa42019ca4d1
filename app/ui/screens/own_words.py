"""An idea of one's own, what one does already, or not now: in one's own words."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

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
from app.ui.desk import Desk
from app.ui.page.blocks import Block, Head, Page, Tone, aside, box, go, present, soft
from app.ui.page.inputs import Inputs, in_answers, use_inputs
from app.ui.page.lost import lost
from app.ui.page.paper import DOTS
from app.ui.page.shared import letter
from app.ui.page.shown import shown
from app.ui.screens.write_hours import write_hours
from app.ui.state import Visit


@shown
def own_words_screen(desk: Desk) -> Page:
    """What is typed is kept at once, and stands in the text as soon as a box is left."""
    path, part, visit = ft.use_view_path(), use_part(desk), desk.visit
    inputs = use_inputs(desk, in_answers(visit))
    own = own_words.find(routes.last_part(path))
    choice = None if own is None or isinstance(part, Problem) else part.find(own.name)
    if own is None or choice is None or isinstance(part, Problem):
        return lost(desk)
    first = own.boxes[0]

    def keep() -> None:
        if inputs.read(first) is not None:
            taking_part.choose(visit, own.name)
            desk.go(routes.MY_CHOICES)

    # Not of another choice, nor when something stands there by now.
    still = inputs.wrong_in(first.field) is not None and not inputs.draft(first.field).strip()
    shown_ = inputs if still else replace(inputs, faults=())
    blocks = present(
        shown_.errors(),
        Head(choice.title, 1),
        *soft(choice.why, choice.gives),
        *_boxes(shown_, own),
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


def _boxes(inputs: Inputs, own: OwnWords) -> Iterator[Block]:
    def leave() -> None:
        inputs.desk.visit.revision += 1
        inputs.desk.keep()

    for one in own.boxes:
        yield inputs.area(one, leave)


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
    if part.binds is False:
        return (say("Zonder bijstand hoeft dit niet. U kiest helemaal zelf."),)
    if own is NOT_NOW:
        return (choice.bijstand,)
    return (choice.bijstand, choice_words.counts(choice), *choice.limits)


def _letter(own: OwnWords, part: Part, visit: Visit) -> str:
    """In Dutch, as the gemeente reads it; an empty box leaves no trace."""
    write = Writer(SOURCE).write
    told = (
        f"{write(own.before if one is own.boxes[0] else one.name).removesuffix(':')}: {text}"
        for one in own.boxes
        if (text := taking_part.words(visit, one).strip())
    )
    first, last = _around(own, part.frame, part.binds is not False)
    paragraphs = (
        write(say("Aan mijn gemeente")),
        "\n".join(write(one) for one in first),
        "\n".join(told),
        "\n".join(write(one) for one in last),
        f"{write(say('Met vriendelijke groet,'))}\n{write(say('Mijn naam:'))} {DOTS}",
    )
    return "\n\n".join(text for text in paragraphs if text)


def _around(
    own: OwnWords, frame: ParticipationFrame, is_asked: bool
) -> tuple[tuple[Sentence, ...], tuple[Sentence, ...]]:
    counts = say("Mag dit meetellen als {name}?", name=frame.name)
    on_paper = say("Wilt u mij het antwoord op papier sturen?")
    asks = (counts, on_paper) if is_asked else (say("Kunt u mij hierbij helpen?"),)
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
        say("Dit staat in de {law}, artikel {article}.", law="Participatiewet", article="9 lid 2"),
    )
