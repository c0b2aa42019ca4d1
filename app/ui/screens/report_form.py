"""The boxes of one thing to tell the gemeente."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import flet as ft

from app.domain.problem import Problem
from app.domain.sentence import Sentence, say
from app.ui import routes
from app.ui.answers.part import Part, use_part
from app.ui.asking import report_drafts, report_reading, reports, taking_part
from app.ui.asking.ask import Form, Input
from app.ui.asking.reports import Report
from app.ui.desk import Desk
from app.ui.hooks import remembered
from app.ui.page import forms
from app.ui.page.blocks import Block, Head, Line, Page, go, part
from app.ui.page.inputs import Inputs, in_drafts, use_inputs
from app.ui.page.lost import lost
from app.ui.page.shown import shown
from app.ui.page.values import of_month, term

# What stands there when there is nothing to choose from, and the way on.
_NOTHING = {
    reports.CHOICE: (
        say("U koos nog niets. Kijk eerst bij Meedoen."),
        go(say("Bekijk alle keuzes"), routes.TAKE_PART, key="take-part"),
    ),
    reports.PROOF: (
        say("Uw gemeente vraagt u nu niets."),
        go(say("Terug naar doorgeven"), routes.REPORT, key="to-all"),
    ),
}


@shown
def report_form_screen(desk: Desk) -> Page:
    """What is typed is kept at every key, on the person's own device."""
    path, part, visit = ft.use_view_path(), use_part(desk), desk.visit
    inputs = use_inputs(desk, in_drafts(visit))
    top: ft.Ref[ft.Column] = remembered(ft.Ref)
    report = reports.find(routes.last_part(path))
    if report is None:
        return lost(desk)

    def go_on() -> None:
        desk.keep()
        found = report_reading.read(report, inputs.draft, desk.parts.today)
        if inputs.refused(*(found if isinstance(found, tuple) else ())):
            forms.to_top(desk, top)
        else:
            desk.go(routes.report_check(report.slug))

    mine = _tasks(desk) if report is reports.PROOF else _mine(desk, part)
    if report in _NOTHING and not mine:
        told, way = _NOTHING[report]
        return Page(report.title, (Head(report.title, 1), Line(told), way))
    boxes = (
        _box(inputs, report, one, mine, go_on)
        for one in report_reading.shown(report, inputs.draft)
    )
    return inputs.page(
        report.title,
        *boxes,
        go(say("Kijk het na"), go_on, key="primary"),
        top=top,
    )


def _tasks(desk: Desk) -> Mapping[str, Sentence]:
    """What the gemeente asks of this person now, in her own words."""
    own = None if desk.visit.is_example else desk.parts.link.state.own
    tasks = () if own is None else own.tasks
    return {str(one.uuid): term(one.title) for one in tasks if one.is_open and one.uuid}


def _mine(desk: Desk, part: Part | Problem) -> Mapping[str, Sentence]:
    """The choices of Meedoen that this person made."""
    known = {} if isinstance(part, Problem) else {one.id: one.title for one in part.choices}
    return {name: known[name] for name in taking_part.chosen(desk.visit) if name in known}


def _box(
    inputs: Inputs,
    report: Report,
    box: Input,
    mine: Mapping[str, Sentence],
    go_on: Callable[[], None],
) -> Block:
    desk, visit = inputs.desk, inputs.desk.visit
    if box.form is Form.TEXT:
        return part(inputs.area(box, desk.keep))
    if box.form is Form.MONEY:
        return part(inputs.number(box, go_on))
    above = forms.above(box)
    if box.form is Form.DAY:
        return part(above, inputs.day(box, go_on))
    if box.form is Form.LINE:
        return part(above, inputs.line(box, go_on))

    def choose(code: str) -> None:
        visit.note(box.field, code)
        desk.keep()
        if report is reports.CHOICE:
            report_drafts.with_own_words(visit, code)
        # Without income there is no amount to ask; with own words there is a text.
        visit.revision += 1

    because = inputs.wrong_in(box.field)
    choices, chosen = _choices(desk, box, mine), inputs.draft(box.field) or None
    tiles = forms.one_of(desk, box.field, box.question, choices, chosen, choose, because)
    return part(above, tiles)


def _choices(desk: Desk, box: Input, mine: Mapping[str, Sentence]) -> Mapping[str, Sentence]:
    if box.form is Form.MONTH:
        return {str(one): of_month(one) for one in report_drafts.months(desk.parts.today)}
    return {one.code: one.label for one in box.options} or mine
