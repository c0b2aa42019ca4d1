"""What was chosen, in order, and what does not suit."""

from __future__ import annotations

from collections.abc import Iterator

from app.domain.choice import Choice
from app.domain.problem import Problem
from app.domain.sentence import Sentence, say
from app.text.catalog import SOURCE
from app.text.write import HIDDEN, Writer
from app.ui import routes
from app.ui.answers import report_words
from app.ui.answers.choice_words import REASONS
from app.ui.answers.part import Part, use_part
from app.ui.answers.trouble import trouble
from app.ui.asking import own_words, reports, taking_part
from app.ui.components.ranked import Ranked, RankedActions, ranked
from app.ui.desk import Desk
from app.ui.page.blocks import (
    Block,
    Joined,
    Live,
    Page,
    Way,
    aside,
    go,
    group,
    page,
    soft,
)
from app.ui.page.shared import ToldRow, letter, told
from app.ui.page.shown import shown
from app.ui.state import Visit


@shown
def my_choices_screen(desk: Desk) -> Page:
    """A calm list, the most wanted first; every change is kept at once."""
    part, visit = use_part(desk), desk.visit
    if isinstance(part, Problem):
        return trouble(desk, part)
    known = tuple(one for name in taking_part.chosen(visit) if (one := part.find(name)))
    talk = say("Past dit nog? Kijk er na drie en na zes maanden weer naar.")
    return page(
        say("Mijn keuzes"),
        group(*soft(*_about(len(known))), gap=6),
        group(*_order(desk, known), gap=12) if known else None,
        _tell(desk) if known else None,
        aside(say("Bekijk alle keuzes"), routes.TAKE_PART, key="look"),
        _text(desk, known),
        Way(say("Uren bijhouden"), say("Alleen als u dat wilt."), routes.MY_HOURS),
        Way(say("Een gesprek: past dit nog?"), talk, routes.TALK),
        _declined(desk, part),
    )


def _about(count: int) -> Iterator[Sentence]:
    if not count:
        yield say("U hebt nog niets gekozen.")
        return
    if count > 1:
        yield say("Bovenaan staat wat u het liefst wilt.")
    yield say("Dit is een concept. Wij sturen nog niets.")


def _tell(desk: Desk) -> Block | None:
    # An invented person tells nobody anything.
    if desk.visit.is_example:
        return None
    return go(say("Geef uw keuze door"), routes.report(reports.CHOICE.slug), key="tell")


def _order(desk: Desk, known: tuple[Choice, ...]) -> Iterator[Block]:
    visit = desk.visit

    def look(name: str) -> None:
        is_own = own_words.find(name) is not None
        here = routes.MY_CHOICES
        desk.go(routes.own_words(name, here) if is_own else routes.choice(here, name))

    def up(name: str) -> None:
        taking_part.move_up(visit, name)
        desk.keep()

    def drop(name: str) -> None:
        taking_part.drop(visit, name)
        desk.keep()

    actions = RankedActions(look, up, drop)
    for place, choice in enumerate(known):
        yield _ranked(desk, choice, place, actions)


def _ranked(desk: Desk, choice: Choice, place: int, actions: RankedActions) -> Live:
    write, own, number = desk.writer.write, _own(choice, desk.visit), str(place + 1)
    hidden = own and _is_hidden(choice, desk.visit)
    state = _state(desk, choice.id)
    words = (write(HIDDEN),) if hidden else own
    view = Ranked(
        name=choice.id,
        number=number,
        title=write(choice.title),
        words=words,
        state=write(state),
        look=write(say("Bekijk")),
        up=write(say("Omhoog")) if place else None,
        drop=write(say("Haal weg")),
    )
    title = Joined((number, choice.title), ". ")
    return Live(lambda: ranked(view, actions), (title, *words, state), key=choice.id)


def _own(choice: Choice, visit: Visit) -> tuple[str, ...]:
    found = own_words.find(choice.id)
    boxes = () if found is None else found.boxes
    return tuple(text for box in boxes if (text := taking_part.words(visit, box)))


def _is_hidden(choice: Choice, visit: Visit) -> bool:
    """Whether the title or the own words are private while somebody else is looking too."""
    dutch = " ".join((choice.title.id, *_own(choice, visit)))
    return visit.together is not None and visit.together.veil.hides_words(dutch)


def _state(desk: Desk, choice: str) -> Sentence:
    """Where this choice stands: a concept until it was told, and then as the gemeente has it."""
    sent = () if desk.visit.is_example else desk.parts.link.state.sent
    told = taking_part.told_of(sent, choice)
    return say("Concept, nog niet verstuurd") if told is None else report_words.stand(told)


def _declined(desk: Desk, part: Part) -> Block | None:
    def again(name: str) -> None:
        taking_part.reopen(desk.visit, name)
        desk.keep()

    rows = tuple(
        ToldRow(name, choice.title, REASONS[reason])
        for name, reason in taking_part.declined(desk.visit).items()
        if (choice := part.find(name)) is not None
    )
    if not rows:
        return None
    return told(desk, say("Dit past niet bij mij"), rows, say("Toch wel"), again)


def _text(desk: Desk, known: tuple[Choice, ...]) -> Block | None:
    # The gemeente reads Dutch, whatever the language of the screen.
    visit, dutch = desk.visit, Writer(SOURCE).write
    shown_ = [one for one in known if not _is_hidden(one, visit)]
    if not shown_:
        return None
    lines = (
        "\n".join((f"{at}. {dutch(one.title)}", *(f"   {text}" for text in _own(one, visit))))
        for at, one in enumerate(shown_, start=1)
    )
    first = dutch(say("Dit wil ik graag doen. Bovenaan staat wat ik het liefste wil:"))
    last = dutch(say("Ik praat er graag met u over."))
    return letter(
        desk,
        say("Neem uw lijst mee"),
        say("Voor een gesprek of een bericht. Wij versturen niets."),
        "\n\n".join((first, "\n".join(lines), last)),
        say("Kopieer de tekst"),
    )
