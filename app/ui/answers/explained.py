"""Asks the law what this person's statement says, and what stands there without an answer."""

from __future__ import annotations

from app.domain.problem import Problem
from app.domain.sentence import Sentence, say
from app.domain.statement import Explanation
from app.law import explain_statement
from app.ui import routes
from app.ui.answers.trouble import trouble_to
from app.ui.asking import flow, statement
from app.ui.desk import Desk
from app.ui.page.blocks import Page


def explanation(desk: Desk) -> Explanation | Problem:
    """The statement line by line, or why there is no answer."""
    gemeente = desk.gemeente
    return explain_statement(statement.question(desk.visit, desk.parts.today), gemeente)


def no_lines(desk: Desk, problem: Problem) -> Page:
    """Why it cannot be explained, and the way back to its lines."""
    return trouble_to(desk, problem.because, routes.STATEMENT, say("Naar mijn specificatie"))


def assumed(desk: Desk) -> tuple[Sentence, ...]:
    """What was taken for true about the home, where the person did not tell."""
    answers = desk.visit.answers
    asks = (ask for ask in flow.steps(answers) if ask.name in flow.HOME)
    return tuple(
        dict.fromkeys(
            ask.assumed for ask in asks if ask.assumed is not None and ask.name not in answers
        )
    )
