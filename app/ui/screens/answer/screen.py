"""Places the answer, and lets the hours be changed on the spot."""

from __future__ import annotations

import flet as ft

from app.domain.problem import Problem
from app.domain.scenario import Question
from app.domain.sentence import say
from app.ui import routes, theme
from app.ui.answers import ask_law
from app.ui.answers.trouble import trouble_view
from app.ui.asking import flow, to_law
from app.ui.components.amount_bars import amount_bars
from app.ui.components.buttons import secondary
from app.ui.components.card import card, notice
from app.ui.components.coins import coins
from app.ui.components.guard import pure, screen
from app.ui.components.link_list import LinkGroup, link_list
from app.ui.components.more_list import more_list
from app.ui.components.texts import heading, sentence, small
from app.ui.desk import Desk
from app.ui.frame import frame
from app.ui.hooks import use_visit
from app.ui.national import national
from app.ui.screens.answer.hours_stepper import hours_stepper
from app.ui.screens.answer.look_out import look_out
from app.ui.screens.answer.stretch_list import stretch_list
from app.ui.screens.answer.view import AnswerView, answer_view


@screen
def answer_screen(desk: Desk) -> ft.View:
    """The answer, or what must be told first."""
    visit = use_visit(desk, routes.ANSWER)
    asked = ask_law.question(desk)
    waiting = flow.first_open(visit.answers)
    found = ft.use_memo(lambda: ask_law.scenario(desk, asked), [asked, visit.gemeente])
    if waiting is not None and not flow.has_begun(visit.answers):
        nothing = say("Wij weten nog niets van u.")
        return trouble_view(desk, routes.ANSWER, nothing, waiting.name)
    if isinstance(found, Problem):
        return trouble_view(desk, routes.ANSWER, found.because, None)
    view = answer_view(desk.writer, found, to_law.assumed(visit.answers))
    body = _body(desk, asked, view)
    return frame(desk, routes.ANSWER, view.title, *national(desk, view.spoken, body))


def _body(desk: Desk, asked: Question, view: AnswerView) -> list[ft.Control]:
    lists = [more_list(one) for one in (view.assumed, view.open) if one.lines]
    return [
        *_rest(desk),
        *_beslag(desk, asked),
        ft.Column(
            [
                heading(view.keeps, live=True),
                sentence(view.compared, strong=True),
                small(view.basis),
            ],
            spacing=6,
            tight=True,
        ),
        *_hours(desk, view),
        card([heading(view.bars_heading, 2), amount_bars(view.bars), *_coins(view)]),
        look_out(desk, asked),
        stretch_list(view.months_heading, view.stretches, view.less_help),
        _links(desk, view.links),
        *lists,
    ]


def _coins(view: AnswerView) -> list[ft.Control]:
    return [] if view.share is None else [coins(view.share)]


@pure
def _links(desk: Desk, groups: tuple[LinkGroup, ...]) -> ft.Control:
    return ft.Column(
        [link_list(group, desk.go) for group in groups],
        spacing=theme.GAP,
        tight=True,
        horizontal_alignment=ft.CrossAxisAlignment.STRETCH,
    )


def _hours(desk: Desk, view: AnswerView) -> list[ft.Control]:
    if not to_law.can_step_hours(desk.visit.answers):
        return []
    return [hours_stepper(desk, view)]


def _beslag(desk: Desk, asked: Question) -> list[ft.Control]:
    if not asked.beslag:
        return []
    told = desk.write(say("Er is beslag op uw inkomen. Van deze bedragen gaat nog geld af."))
    more = desk.write(say("Wat u dan kunt vragen"))
    to_beslag = secondary(more, lambda: desk.go(routes.BESLAG), key="to-beslag")
    return [notice([sentence(told, strong=True), to_beslag])]


def _rest(desk: Desk) -> list[ft.Control]:
    waiting = flow.first_open(desk.visit.answers)
    if waiting is None or desk.visit.is_example:
        return []
    told = say("U hebt nog niet alles ingevuld. De rest nemen wij aan.")
    on = routes.question(waiting.name)
    more = secondary(desk.write(say("Vul de rest in")), lambda: desk.go(on), key="rest")
    return [notice([sentence(desk.write(told), strong=True), more])]
