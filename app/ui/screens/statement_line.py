"""One line of a payment statement: what it is, and its amount."""

from __future__ import annotations

from decimal import Decimal

import flet as ft

from app.domain.sentence import Sentence, say
from app.domain.statement import LineKind, StatementLine
from app.law import STATEMENT_WORDS
from app.ui import routes
from app.ui.asking import statement
from app.ui.desk import Desk
from app.ui.page.blocks import (
    Block,
    Columns,
    Line,
    Look,
    Page,
    Shape,
    Way,
    box,
    go,
    page,
    present,
    soft,
)
from app.ui.page.inputs import in_answers, use_inputs
from app.ui.page.lost import lost
from app.ui.page.shared import named
from app.ui.page.shown import shown

# What almost every statement has comes first.
_OFTEN = (LineKind.BETAALD, LineKind.NORM, LineKind.INKOMSTEN, LineKind.VRIJLATING)


@shown
def line_kinds_screen(_desk: Desk) -> Page:
    """Which line it is: plain names, with what each is below it."""
    rest = tuple(kind for kind in LineKind if kind not in _OFTEN)
    return page(
        say("Welke regel staat er?"),
        *soft(say("Kies wat er het meest op lijkt. Op papier kan de naam anders zijn.")),
        Columns(
            (_ways(say("Dit staat er vaak"), _OFTEN),),
            (_ways(say("Dit staat er soms"), rest),),
        ),
    )


@shown
def line_amount_screen(desk: Desk) -> Page:
    """What the line is, and the amount beside it."""
    path, inputs = ft.use_view_path(), use_inputs(desk, in_answers(desk.visit))
    kind = next((one for one in LineKind if one.value == routes.last_part(path)), None)
    if kind is None:
        return lost(desk)

    def add() -> None:
        amount = inputs.read_one(statement.AMOUNT)
        if amount is not None:
            inputs.clear(statement.AMOUNT)
            statement.LINES.add(desk.visit, StatementLine(kind, Decimal(amount)))
            desk.go(routes.STATEMENT)

    words = STATEMENT_WORDS[kind]
    hint = say("Schrijf het bedrag zoals het er staat, zonder min ervoor.")
    blocks = present(
        inputs.errors(),
        named(desk, words.title),
        Line(words.what),
        inputs.line(statement.AMOUNT, add),
        Line(hint, Look.SMALL),
        go(say("Zet erbij"), add, key="add"),
    )
    return Page(words.title, blocks)


def _ways(title: Sentence, kinds: tuple[LineKind, ...]) -> Block:
    ways = (
        Way(
            STATEMENT_WORDS[kind].title,
            STATEMENT_WORDS[kind].what,
            routes.statement_line(kind.value),
            shape=Shape.LINE,
        )
        for kind in kinds
    )
    return box(*ways, head=title)
