"""How many days a letter leaves."""

from __future__ import annotations

import flet as ft

from app.domain.letter import Letter, TermKind
from app.domain.sentence import Sentence, say
from app.text.write import Writer
from app.ui import routes
from app.ui.answers.weekend import WEEKEND
from app.ui.asking import terms
from app.ui.asking.terms import ANY_DECISION, DAY_IN_LETTER, DECISION_ON_OBJECTION, Term
from app.ui.desk import Desk
from app.ui.page import forms
from app.ui.page.blocks import Block, Head, Line, Look, Made, Page, go
from app.ui.page.inputs import in_answers, use_inputs
from app.ui.page.lost import lost
from app.ui.page.shown import shown

_LETTERS: dict[str, Sentence] = {
    ANY_DECISION: say("Een besluit"),
    DECISION_ON_OBJECTION: say("Beslissing op bezwaar"),
    DAY_IN_LETTER: say("Een brief met een dag erin"),
}
_TOO_EARLY = say("Van vóór 2026 kennen wij deze regels niet.")


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
    asked = terms.NAMED if letter.term is TermKind.IN_LETTER else terms.SENT

    def keep() -> None:
        day = inputs.read_day(asked)
        if day is None:
            return
        term = Term(letter.id, day)
        is_known = terms.counted(term, desk.parts.today) is not None
        if inputs.cannot_be(asked, None if is_known else _TOO_EARLY):
            return
        inputs.clear(asked)
        terms.add(visit, term)
        desk.go(routes.LETTERS)

    which: tuple[Block, ...] = (_about(letter),)
    if not is_named:
        what = say("Wat voor brief is het?")
        which = (Head(what), forms.one_of(desk, path, what, _LETTERS, letter.id, choose))
    title = say("Tel de dagen van een brief")
    return inputs.page(
        title,
        *which,
        forms.above(asked),
        inputs.day(asked, keep),
        go(say("Zet in mijn lijst"), keep, key="keep"),
        Line(WEEKEND, Look.SMALL),
    )


def _about(letter: Letter) -> Line:
    def about(writer: Writer) -> str:
        return writer.write(say("Uw brief: {title}.", title=writer.write(letter.title)))

    return Line(Made(about))
