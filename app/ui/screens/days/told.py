"""The answers about days as lines that each can be changed."""

from __future__ import annotations

from app.domain.sentence import say
from app.ui.answers.told import told
from app.ui.asking import to_days
from app.ui.asking.ask import Ask
from app.ui.asking.pay_days import PAY_DAYS
from app.ui.components.told_lines import Line, Lines
from app.ui.desk import Desk


def told_days(desk: Desk) -> Lines:
    """What is known about days now, and by whom."""
    write, answers = desk.write, desk.visit.answers
    change = write(say("Wijzig"))
    rows = tuple(
        Line(ask.name, write(ask.row), _told(desk, ask), f"{change}: {write(ask.row)}")
        for ask in PAY_DAYS
        if ask.applies(answers)
    )
    return Lines(write(say("Uw dagen")), rows, change)


def _told(desk: Desk, ask: Ask) -> str:
    answers, day = desk.visit.answers, desk.parts.today
    offered = to_days.suggestion(ask.name, answers, desk.gemeente, day)
    if ask.name not in answers and ask.unit is not None and offered is not None:
        return desk.write(say("{day}, van uw gemeente", day=offered))
    return told(desk.writer, ask, answers)
