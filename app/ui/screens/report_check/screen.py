"""Places the check page; sending keeps it first, and then shows where it stands."""

from __future__ import annotations

from collections.abc import Callable

import flet as ft

from app.domain.problem import Problem
from app.domain.request import Request
from app.domain.sentence import say
from app.text.catalog import SOURCE
from app.text.write import Writer
from app.ui import linked, routes
from app.ui.answers.part import Part, use_part
from app.ui.answers.report_words import Name
from app.ui.asking import report_drafts, report_reading, reports
from app.ui.asking.reports import Report
from app.ui.components.buttons import primary, quiet, secondary
from app.ui.components.card import caution, notice, warning
from app.ui.components.facts import facts
from app.ui.components.guard import keyed, screen
from app.ui.components.texts import heading, sentence
from app.ui.desk import Desk
from app.ui.frame import frame, spoken
from app.ui.hooks import use_visit
from app.ui.page.lost import lost_screen
from app.ui.saving import saving
from app.ui.screens.report_check.attaching import Files, attaching
from app.ui.screens.report_check.view import CheckView, check_view

_NO_FILES: Files = ()


@screen
def report_check_screen(desk: Desk) -> ft.View:
    """Nothing leaves before this page; what is not right yet leads back to its boxes."""
    path = ft.use_view_path()
    visit = use_visit(desk, path)
    part = use_part(desk)
    files, set_files = ft.use_state(_NO_FILES)
    failed, set_failed = ft.use_state(False)
    report = reports.find(path.split("/")[-2])
    if report is None:
        return lost_screen(desk)
    today = desk.parts.today
    found = report_reading.read(report, report_drafts.draft_of(visit), today)
    if isinstance(found, tuple):
        return _not_ready(desk, path, report)
    state = desk.parts.link.state
    names = (namer(desk.writer, part), namer(Writer(SOURCE), part))
    view = check_view(desk.writer, found, state, names, today)

    def send() -> None:
        set_failed(not _send(desk, report, found, files))

    controls = [
        heading(view.heading),
        facts(view.rows_title, view.rows),
        quiet(view.change, lambda: desk.go(routes.report(report.slug)), key="change"),
        *([keyed(path, attaching, desk, files, set_files)] if view.send else []),
        *([warning([sentence(view.failed)], key="failed")] if failed else []),
        *_end(desk, view, send),
    ]
    return frame(desk, path, view.heading, view.spoken, controls)


def _not_ready(desk: Desk, path: str, report: Report) -> ft.View:
    """Somebody came here by an address of before: nothing is wrong, something is open."""
    title = desk.write(say("Nog niet alles is ingevuld"))
    on = desk.write(say("Vul het verder in"))
    controls = [
        heading(title),
        primary(on, lambda: desk.go(routes.report(report.slug)), key="go-on"),
    ]
    return frame(desk, path, title, spoken(desk.writer, title), controls)


def namer(writer: Writer, part: Part | Problem) -> Name:
    """Says the title of a choice; one that is not known any more by its code."""

    def name(code: str) -> str:
        choice = None if isinstance(part, Problem) else part.find(code)
        return writer.term(code) if choice is None else writer.write(choice.title)

    return name


def _end(desk: Desk, view: CheckView, send: Callable[[], None]) -> list[ft.Control]:
    about = [sentence(text) for text in view.about]
    if view.letter is None:
        return [notice(about, key="about"), primary(view.send, send, key="send")]
    log_in = (
        [secondary(view.log_in, lambda: desk.go(routes.LOG_IN), key="log-in")]
        if view.log_in
        else []
    )
    return [caution(about, key="about"), saving(desk, view.letter), *log_in]


def _send(desk: Desk, report: Report, request: Request, files: Files) -> bool:
    uuid = desk.parts.link.put(request, files, desk.visit.language)
    if uuid is None:
        return False
    report_drafts.clear(desk.visit, report)
    desk.go(routes.sent(str(uuid)))
    linked.refresh(desk)
    return True
