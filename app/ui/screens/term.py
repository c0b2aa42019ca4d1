"""How many days a letter leaves."""

from __future__ import annotations

from datetime import date, timedelta

import flet as ft

from app.domain.letter import Letter, TermKind
from app.domain.sentence import Sentence, say
from app.text.write import Writer
from app.ui import routes
from app.ui.answers.weekend import WEEKEND
from app.ui.asking import reading, terms
from app.ui.asking.reading import Fault
from app.ui.asking.terms import ANY_DECISION, DAY, DAY_IN_LETTER, DECISION_ON_OBJECTION, Term
from app.ui.desk import Desk
from app.ui.page import forms
from app.ui.page.blocks import Block, Head, Line, Look, Made, Page, go, group, present
from app.ui.page.inputs import Inputs, in_answers, use_inputs
from app.ui.page.lost import lost
from app.ui.page.shown import shown

_OLDEST = timedelta(days=365)
_LETTERS: dict[str, Sentence] = {
    ANY_DECISION: say("Een besluit"),
    DECISION_ON_OBJECTION: say("Beslissing op bezwaar"),
    DAY_IN_LETTER: say("Een brief met een dag erin"),
}


@shown
def term_screen(desk: Desk) -> Page:
    """The letter comes from the address, or is chosen here; then the day on it."""
    path, visit = ft.use_view_path(), desk.visit
    inputs = use_inputs(desk, in_answers(visit))
    chosen, choose = ft.use_state(ANY_DECISION)
    is_named = path.startswith(f"{routes.LETTER_KINDS}/")
    name = path.removeprefix(f"{routes.LETTER_KINDS}/").split("/")[0] if is_named else chosen
    letter = terms.letter_of(name)
    if letter is None or letter.term is TermKind.NONE:
        return lost(desk)

    def keep() -> None:
        inputs.refused(_keep(inputs, letter))

    which: tuple[Block, ...] = (_about(letter),)
    if not is_named:
        what = say("Wat voor brief is het?")
        which = (Head(what), forms.one_of(desk, path, what, _LETTERS, letter.id, choose))
    title, (asked, hint) = say("Tel de dagen van een brief"), _asked(letter)
    blocks = present(
        inputs.errors(),
        Head(title, 1),
        *which,
        group(Head(asked), Line(hint, Look.SMALL)),
        inputs.day(DAY, asked, keep),
        go(say("Zet in mijn lijst"), keep, key="keep"),
        Line(WEEKEND, Look.SMALL),
    )
    return Page(title, blocks)


def _about(letter: Letter) -> Line:
    def about(writer: Writer) -> str:
        return writer.write(say("Uw brief: {title}.", title=writer.write(letter.title)))

    return Line(Made(about))


def _asked(letter: Letter) -> tuple[Sentence, Sentence]:
    if letter.term is TermKind.IN_LETTER:
        return (
            say("Welke dag staat er?"),
            say("De dag waarop iets klaar moet zijn, of waarop u moet komen."),
        )
    return (
        say("Welke datum staat op de brief?"),
        say("Vaak staat die bovenaan. De zes weken beginnen de dag erna."),
    )


def _keep(inputs: Inputs, letter: Letter) -> Fault | None:
    desk, today = inputs.desk, inputs.desk.parts.today
    day = reading.day(DAY, inputs.draft)
    wrong = day if isinstance(day, Fault) else _outside(letter, day, today)
    if isinstance(day, Fault) or wrong is not None:
        return wrong
    inputs.clear_day(DAY)
    terms.add(desk.visit, Term(letter.id, day))
    desk.go(routes.LETTERS)
    return None


def _outside(letter: Letter, day: date, today: date) -> Fault | None:
    """A letter was sent before today; a day in a letter can still come."""
    field = f"{DAY}.jaar"
    if letter.term is not TermKind.IN_LETTER and day > today:
        return Fault(field, say("Deze dag moet nog komen. Klopt het jaar?"))
    if today - day > _OLDEST:
        return Fault(field, say("Deze dag is langer dan een jaar geleden. Klopt het jaar?"))
    if day - today > _OLDEST:
        return Fault(field, say("Deze dag komt pas over meer dan een jaar. Klopt het jaar?"))
    if terms.counted(Term(letter.id, day), today) is None:
        return Fault(field, say("Van vóór 2026 kennen wij deze regels niet."))
    return None
