"""The answer of a visit, for the screens that show it or a part of it."""

from __future__ import annotations

import flet as ft

from app.domain.problem import Problem
from app.domain.scenario import Question, Scenario
from app.ui.answers import ask_law
from app.ui.answers.trouble import nothing_told
from app.ui.desk import Desk


def use_answer(desk: Desk) -> tuple[Question, Scenario | Problem]:
    """The question of this visit with the months that come of it, or why there are none.

    There are none while nothing was told: months of somebody whom nobody knows are of nobody.
    """
    asked = ask_law.question(desk)
    found = ft.use_memo(lambda: ask_law.scenario(desk, asked), [asked, desk.gemeente])
    return asked, nothing_told(desk.visit.answers) or found
