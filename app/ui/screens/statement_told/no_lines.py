"""What stands there when a statement cannot be explained: why, and the way back to its lines."""

from __future__ import annotations

import flet as ft

from app.domain.problem import Problem
from app.domain.sentence import say
from app.ui import routes
from app.ui.answers.trouble import trouble_leading_to
from app.ui.desk import Desk


def no_lines_view(desk: Desk, path: str, problem: Problem) -> ft.View:
    """Leads to the lines of the statement."""
    back = say("Naar mijn specificatie")
    return trouble_leading_to(desk, path, problem.because, routes.STATEMENT, back)
