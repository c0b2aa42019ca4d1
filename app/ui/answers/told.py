"""An answer in words, as on a line that can be changed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from decimal import Decimal

from app.domain.month import Month
from app.domain.sentence import Sentence, say
from app.text.write import Writer
from app.ui.asking import from_gemeente, monthly, values
from app.ui.asking.ask import UNKNOWN, Answers, Ask, Form, Input
from app.ui.desk import Desk
from app.ui.page.blocks import Text
from app.ui.page.values import exact, of_day, of_month, term

_OPEN = say("Nog niet ingevuld")


def told(writer: Writer, ask: Ask, answers: Answers) -> str:
    """One answer in words; nothing where the question is hidden, and so says that already."""
    if writer.hidden(ask.heading):
        return ""
    value = answers.get(ask.name)
    if value is None:
        return writer.write(_OPEN)
    if value == UNKNOWN:
        return writer.write(say("Dat weet ik niet"))
    return _shown(writer, ask, value, answers)


def name_told(desk: Desk, ask: Ask) -> Text:
    """The name of an answer; one that is as the gemeente told it is marked."""
    row, visit = desk.write(ask.heading), desk.visit
    own = None if visit.is_example else desk.parts.link.state.own
    if from_gemeente.is_hers(own, ask.name, visit.answers):
        return say("{name} (van uw gemeente)", name=row)
    return row


def in_words(asked: Input, kept: str) -> Sentence | None:
    """What is kept of one box, in words; None for a choice that is not known any more."""
    match asked.form:
        case Form.CHOICE:
            return next((one.label for one in asked.options if one.code == kept), None)
        case Form.DATE | Form.DAY:
            return of_day(date.fromisoformat(kept))
        case Form.MONTH:
            return of_month(Month.parse(kept))
        case Form.MONEY:
            return exact(Decimal(kept))
        case _:
            return term(kept)


def _shown(writer: Writer, ask: Ask, value: str, answers: Answers) -> str:
    asked = replace(ask.input, options=ask.choices(answers))
    if ask.form is Form.SOME:
        codes = values.codes(answers, ask.name)
        labels = [writer.write(one.label) for one in asked.options if one.code in codes]
        return writer.listed(labels) if labels else writer.write(_OPEN)
    if ask.form is Form.DATES:
        return writer.listed(list(map(writer.day, values.days(value))))
    if ask.form is Form.MONTHS:
        return _each_month(writer, ask, value)
    # What was kept under another code is no answer to this question.
    return writer.write(in_words(asked, value) or _OPEN)


def _each_month(writer: Writer, ask: Ask, value: str) -> str:
    rows = (
        (writer.month(month), writer.euro(amount) if ask.unit is None else str(int(amount)))
        for month, amount in monthly.read(value)
    )
    return writer.listed([f"{month}: {amount}" for month, amount in rows])
