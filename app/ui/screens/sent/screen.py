"""Places one thing that was told: the receipt first, and what came back."""

from __future__ import annotations

import flet as ft

from app.domain.link_state import Sent
from app.domain.problem import Problem
from app.ui import linked, routes
from app.ui.answers.part import Part, use_part
from app.ui.components.buttons import primary, secondary
from app.ui.components.card import card, notice
from app.ui.components.facts import facts
from app.ui.components.guard import keyed, screen
from app.ui.components.texts import heading, sentence
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.page.lost import lost_screen
from app.ui.saving import saving
from app.ui.screens.report_check.screen import namer
from app.ui.screens.sent.paper import sent_paper
from app.ui.screens.sent.saving import sent_saving
from app.ui.screens.sent.view import SentView, sent_view


@screen
def sent_screen(desk: Desk) -> ft.View:
    """Draws itself anew when something comes back; a receipt is there without login too."""
    path = ft.use_view_path()
    use_visit(desk, path)
    part = use_part(desk)
    state = desk.parts.link.state
    name = path.rpartition("/")[2]
    one = next((one for one in state.sent if str(one.uuid) == name), None)
    if one is None:
        return lost_screen(desk)
    view = sent_view(desk.writer, one, namer(desk.writer, part), is_logged_in=state.is_logged_in)
    lines = [sentence(line) for line in view.lines]
    controls = [
        heading(view.heading, live=True),
        *_answers(view),
        *([facts(view.receipt_title, view.receipt)] if view.receipt else []),
        *([notice(lines, key="lines")] if lines else []),
        *_buttons(desk, view),
        *_paper(desk, one, part),
        *([facts(view.rows_title, view.rows)] if view.rows else []),
        *([facts(view.files_title, view.files)] if view.files else []),
        secondary(view.to_all, lambda: desk.go(routes.REPORT), key="to-all"),
    ]
    return frame(desk, path, view.heading, view.spoken, controls)


def _answers(view: SentView) -> list[ft.Control]:
    if not view.answers:
        return []
    texts = (sentence(text) for text in view.answers)
    return [card([heading(view.answers_title, 2), *texts], key="answers")]


def _paper(desk: Desk, one: Sent, part: Part | Problem) -> list[ft.Control]:
    """Only what the gemeente received has a page; before that there is nothing to prove."""
    if one.received is None:
        return []
    paper = sent_paper(desk.writer, one, lambda writer: namer(writer, part), desk.parts.today)
    return [keyed(f"paper:{one.uuid}", saving, desk, sent_saving(desk.writer, paper))]


def _buttons(desk: Desk, view: SentView) -> list[ft.Control]:
    if view.log_in:
        return [primary(view.log_in, lambda: desk.go(routes.LOG_IN), key="log-in")]
    if view.again:
        return [primary(view.again, lambda: linked.refresh(desk), key="again")]
    return []
