"""All screens and their addresses."""

from __future__ import annotations

from collections.abc import Callable

import flet as ft

from app.ui import routes
from app.ui.beside import beside
from app.ui.desk import Desk
from app.ui.page.lost import lost_screen
from app.ui.screens.after.screen import after_screen
from app.ui.screens.answer.screen import answer_screen
from app.ui.screens.beslag import beslag_screen
from app.ui.screens.check.screen import check_screen, told_screen
from app.ui.screens.compare.screen import compare_screen
from app.ui.screens.days.screen import days_screen
from app.ui.screens.duties.screen import duties_screen
from app.ui.screens.duty.screen import duty_screen
from app.ui.screens.gemeente.screen import gemeente_screen
from app.ui.screens.help.screen import help_screen
from app.ui.screens.home.screen import home_screen
from app.ui.screens.hours.screen import hours_screen
from app.ui.screens.irregular.screen import irregular_screen
from app.ui.screens.laws.screen import laws_screen
from app.ui.screens.left_out.screen import left_out_screen
from app.ui.screens.letter.screen import letter_screen
from app.ui.screens.letter_kind.screen import letter_kind_screen
from app.ui.screens.letter_kinds.screen import letter_kinds_screen
from app.ui.screens.letters.screen import letters_screen
from app.ui.screens.link.screen import link_screen
from app.ui.screens.log_in.screen import log_in_screen
from app.ui.screens.message.screen import message_screen
from app.ui.screens.messages.screen import messages_screen
from app.ui.screens.months import months_screen
from app.ui.screens.no_benefit import no_benefit_screen
from app.ui.screens.nugger.screen import nugger_screen
from app.ui.screens.nugger_help.screen import nugger_help_screen
from app.ui.screens.nugger_question.screen import nugger_question_screen
from app.ui.screens.paper.screen import paper_screen
from app.ui.screens.payments.screen import payments_screen
from app.ui.screens.people.screen import people_screen
from app.ui.screens.plan_name.screen import plan_name_screen
from app.ui.screens.plan_open.screen import plan_open_screen
from app.ui.screens.plans.screen import plans_screen
from app.ui.screens.question.screen import question_screen
from app.ui.screens.reasons.screen import reasons_screen
from app.ui.screens.register import register_screen
from app.ui.screens.report.screen import report_screen
from app.ui.screens.report_check.screen import report_check_screen
from app.ui.screens.report_form.screen import report_form_screen
from app.ui.screens.right.screen import right_screen
from app.ui.screens.rights.screen import rights_screen
from app.ui.screens.search_diary.screen import search_diary_screen
from app.ui.screens.sent.screen import sent_screen
from app.ui.screens.settings.screen import settings_screen
from app.ui.screens.start.screen import start_screen
from app.ui.screens.statement.screen import statement_screen
from app.ui.screens.statement_line.screen import line_amount_screen, line_kinds_screen
from app.ui.screens.statement_paper.screen import statement_paper_screen
from app.ui.screens.statement_told.screen import statement_told_screen
from app.ui.screens.stops.screen import stops_screen
from app.ui.screens.term.screen import term_screen
from app.ui.screens.unclear.screen import unclear_screen
from app.ui.screens.urgent.screen import urgent_screen
from app.ui.screens.wipe import wipe_screen
from app.ui.taking_part_tree import take_part


def tree(desk: Desk) -> list[ft.Route]:
    """Every screen at its address; a screen below another goes back to that one."""
    def route(path: str, draw: Callable[[Desk], ft.View], *children: ft.Route) -> ft.Route:
        return ft.Route(path=path, component=lambda: draw(desk), children=list(children))

    changes = route("wijzig/:name", question_screen)
    letter, left_out = route("brief", letter_screen), route("niet", left_out_screen)
    of_list = (route("wijzig/gemeente", gemeente_screen), changes, left_out)
    return [
        route(
            routes.START,
            start_screen,
            route("gemeente", gemeente_screen),
            route("vraag/:name", question_screen),
            route("controle", check_screen, changes),
            _answer(route, changes, left_out),
            route("rechten", rights_screen, *of_list, route(":finding", right_screen, letter)),
            route("plichten", duties_screen, *of_list, route(":finding", duty_screen, letter)),
            route("taal", settings_screen),
            route("instellingen", settings_screen, route("wissen", wipe_screen), of_list[0]),
            route("thuis", home_screen),
            route("rondkijken", people_screen),
            route("hulp", help_screen, route(":need", urgent_screen)),
            route("onduidelijk", unclear_screen),
            take_part(route),
            _without_benefit(route, letter, of_list),
            beside(route),
            _link(route),
            _report(route),
            _letters(route, changes),
            route(":else+", lost_screen),
        )
    ]


_Make = Callable[..., ft.Route]


def _answer(route: _Make, changes: ft.Route, left_out: ft.Route) -> ft.Route:
    return route(
        "antwoord",
        answer_screen,
        route("maanden", months_screen, left_out),
        route("uren", hours_screen),
        route("wisselend", irregular_screen),
        route("uitleg", reasons_screen, left_out),
        route("gegevens", told_screen),
        route("dagen", days_screen, changes),
        route("werk-stopt", stops_screen),
        route("verandert", after_screen),
        route("beslag", beslag_screen),
        route("wetten", laws_screen),
        route(
            "plannen",
            plans_screen,
            route("vergelijk", compare_screen),
            route("open/:place", plan_open_screen),
            route("naam/:place", plan_name_screen),
        ),
        route("papier", paper_screen),
        changes,
    )


def _without_benefit(
    route: _Make, letter: ft.Route, of_list: tuple[ft.Route, ...]
) -> ft.Route:
    return route(
        "geen-uitkering",
        no_benefit_screen,
        route("vraag/:name", nugger_question_screen),
        route("hulp", nugger_screen, *of_list, route(":finding", nugger_help_screen, letter)),
        route("inschrijven", register_screen),
        route("zoeken", search_diary_screen),
    )


def _link(route: _Make) -> ft.Route:
    return route(
        "verbinding",
        link_screen,
        route("inloggen", log_in_screen),
        route("betalingen", payments_screen),
        route("berichten", messages_screen, route(":message", message_screen)),
    )


def _report(route: _Make) -> ft.Route:
    return route(
        "doorgeven",
        report_screen,
        route("verstuurd/:uuid", sent_screen),
        route(":kind", report_form_screen, route("controle", report_check_screen)),
    )


def _letters(route: _Make, changes: ft.Route) -> ft.Route:
    told = route("uitleg", statement_told_screen, route("blad", statement_paper_screen))
    days = route("dagen", term_screen)
    kinds = route("regel", line_kinds_screen, route(":kind", line_amount_screen))
    return route(
        "brieven",
        letters_screen,
        days,
        route("soort", letter_kinds_screen, route(":kind", letter_kind_screen, days)),
        route("specificatie", statement_screen, changes, kinds, told),
    )
