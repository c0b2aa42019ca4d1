"""A payment statement, told line by line."""

from __future__ import annotations

from collections.abc import Callable

from app.domain.month import Month
from app.domain.sentence import say
from app.domain.statement import StatementLine
from app.law import STATEMENT_WORDS
from app.ui import routes, stepping
from app.ui.asking import flow, statement
from app.ui.asking.ask import Input
from app.ui.desk import Desk
from app.ui.page import forms
from app.ui.page.blocks import (
    Block,
    Head,
    Joined,
    Line,
    Look,
    Page,
    Tone,
    aside,
    box,
    go,
    group,
    soft,
)
from app.ui.page.inputs import Inputs, in_answers, use_inputs
from app.ui.page.shared import ToldRow, told
from app.ui.page.shown import shown
from app.ui.page.values import exact


@shown
def statement_screen(desk: Desk) -> Page:
    """Everything typed is kept at once; nothing is compared before one asks for it."""
    inputs = use_inputs(desk, in_answers(desk.visit))

    def explain() -> None:
        if inputs.read(*statement.WAGES) is None:
            return
        none = say("Voeg eerst een regel toe. Eén regel is genoeg.")
        if not inputs.cannot_be(statement.AMOUNT, None if statement.lines(desk.visit) else none):
            desk.go(routes.STATEMENT_TOLD)

    title, month = say("Leg mijn specificatie uit"), _month_of(desk)
    return inputs.page(
        title,
        *soft(
            say("Pak uw specificatie. Dat is de brief over uw betaling."),
            say("Neem over wat u ziet. U hoeft niet alles in te vullen."),
        ),
        Head(say("Over welke maand gaat het?")),
        _months(desk, month),
        _lines(desk, statement.lines(desk.visit)),
        aside(say("Voeg een regel toe"), routes.STATEMENT_LINES, key="add-line"),
        _wages(inputs, month, explain),
        _home(desk),
        go(say("Leg uit"), explain, key="explain"),
    )


def _month_of(desk: Desk) -> Month:
    return statement.month_of(desk.visit, desk.parts.today)


def _months(desk: Desk, month: Month) -> Block:
    def choose(code: str) -> None:
        desk.visit.answer(statement.MONTH, code)
        desk.keep()

    months = stepping.months(desk.writer, statement.months(desk.parts.today))
    return forms.step("month", months, str(month), choose)


def _lines(desk: Desk, lines: tuple[StatementLine, ...]) -> Block:
    def drop(name: str) -> None:
        statement.LINES.remove(desk.visit, int(name))
        desk.keep()

    if not lines:
        return box(*soft(say("U hebt nog geen regel ingevuld.")), head=say("Wat staat erop?"))
    rows = []
    for place, one in enumerate(lines):
        title, amount = STATEMENT_WORDS[one.kind].title, exact(one.amount)
        rows.append(ToldRow(str(place), title, amount, Joined((title, amount), ", ")))
    return told(desk, say("Uw regels"), tuple(rows), say("Haal weg"), drop)


def _wages(inputs: Inputs, month: Month, explain: Callable[[], None]) -> Block:
    """The wage of that month with the travel money in it, and the wage of the month before."""

    def amount(above: str, asked: Input) -> Block:
        return inputs.under(above, asked, explain)

    writer = inputs.desk.writer
    hint = say("Vul het nettoloon in van uw loonstrook. Geen loon? Laat leeg.")
    return box(
        group(Head(say("Had u loon?")), Line(hint, Look.SMALL)),
        amount(writer.month(month), statement.WAGE),
        amount(writer.write(say("Reisgeld van uw werkgever daarin")), statement.TRAVEL),
        amount(writer.month(month.plus(-1)), statement.BEFORE),
    )


def _home(desk: Desk) -> Block | None:
    """The way to how one lives, while that is not known."""
    waiting = flow.first_open_at_home(desk.visit.answers)
    if waiting is None:
        return None
    to = routes.change(routes.STATEMENT, waiting.name)
    return box(
        say("Wij weten niet hoe u woont. Daar hangt uw bedrag van af."),
        aside(say("Vertel hoe u woont"), to, key="home"),
        tone=Tone.NOTICE,
    )
