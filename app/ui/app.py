"""Puts the app on a page: takes the kept visit, dresses the page and shows the screens."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable

import flet as ft
from flet.messaging.protocol import Message

from app.ui import routes
from app.ui.desk import Desk
from app.ui.parts import Parts
from app.ui.screens.about_me.screen import about_me_screen
from app.ui.screens.after.screen import after_screen
from app.ui.screens.answer.screen import answer_screen
from app.ui.screens.check.screen import check_screen, told_screen
from app.ui.screens.choice.screen import choice_screen
from app.ui.screens.choice_group.screen import choice_group_screen
from app.ui.screens.coach.screen import coach_screen
from app.ui.screens.compare.screen import compare_screen
from app.ui.screens.days.screen import days_screen
from app.ui.screens.decline.screen import decline_screen
from app.ui.screens.duties.screen import duties_screen
from app.ui.screens.duty.screen import duty_screen
from app.ui.screens.gemeente.screen import gemeente_screen
from app.ui.screens.help.screen import help_screen
from app.ui.screens.hours.screen import hours_screen
from app.ui.screens.laws.screen import laws_screen
from app.ui.screens.left_out.screen import left_out_screen
from app.ui.screens.letter.screen import letter_screen
from app.ui.screens.look.screen import look_screen
from app.ui.screens.lost.screen import lost_screen
from app.ui.screens.months.screen import months_screen
from app.ui.screens.my_choices.screen import my_choices_screen
from app.ui.screens.no_benefit.screen import no_benefit_screen
from app.ui.screens.nugger.screen import nugger_screen
from app.ui.screens.nugger_help.screen import nugger_help_screen
from app.ui.screens.nugger_question.screen import nugger_question_screen
from app.ui.screens.own_words.screen import own_words_screen
from app.ui.screens.paper.screen import paper_screen
from app.ui.screens.plans.screen import plans_screen
from app.ui.screens.question.screen import question_screen
from app.ui.screens.reasons.screen import reasons_screen
from app.ui.screens.register.screen import register_screen
from app.ui.screens.right.screen import right_screen
from app.ui.screens.rights.screen import rights_screen
from app.ui.screens.search_diary.screen import search_diary_screen
from app.ui.screens.start.screen import start_screen
from app.ui.screens.stops.screen import stops_screen
from app.ui.screens.take_part.screen import take_part_screen
from app.ui.screens.unclear.screen import unclear_screen
from app.ui.state import Visit

_PATIENCE_SECONDS = 3
_log = logging.getLogger("houvast.ui")


def start(page: ft.Page, parts: Parts) -> None:
    """Show the app on this page; what was kept on the device is there again."""
    # Flet 1.0.5 writes out every message for a log that nobody reads, with all that components
    # were given in it: seconds for one screen, and what a person told besides.
    Message.__repr__ = object.__repr__  # type: ignore[method-assign]
    page.run_task(_open, page, parts)


async def _open(page: ft.Page, parts: Parts) -> None:
    visit = Visit()
    visit.restore(await _kept(parts))
    if visit.language not in {language.code for language in parts.languages}:
        visit.language = parts.languages[0].code
    desk = Desk(page, parts, visit)
    desk.dress()
    # Set before the Router: it then leaves the system's back button to us.
    page.on_view_pop = lambda _: desk.back()
    page.render_views(_app, _tree(desk))


async def _kept(parts: Parts) -> str | None:
    # A device that cannot store must not stop anybody: then the visit simply starts anew.
    try:
        return await asyncio.wait_for(parts.keep.load(), _PATIENCE_SECONDS)
    except (OSError, RuntimeError, TimeoutError) as trouble:
        _log.warning("nothing kept: %s", type(trouble).__name__)
        return None


@ft.component
def _app(tree: list[ft.Route]) -> ft.Control:
    return ft.Router(tree, manage_views=True)


def _tree(desk: Desk) -> list[ft.Route]:
    def route(
        path: str, draw: Callable[[Desk], ft.View], *children: ft.Route
    ) -> ft.Route:
        return ft.Route(path=path, component=lambda: draw(desk), children=list(children))

    changes = route("wijzig/:name", question_screen)
    letter = route("brief", letter_screen)
    of_list = (route("wijzig/gemeente", gemeente_screen), changes)
    return [
        route(
            routes.START,
            start_screen,
            route("gemeente", gemeente_screen),
            route("vraag/:name", question_screen),
            route("controle", check_screen, changes),
            _answer(route, changes),
            route("rechten", rights_screen, *of_list, route(":finding", right_screen, letter)),
            route("plichten", duties_screen, *of_list, route(":finding", duty_screen, letter)),
            route("taal", look_screen),
            route("hulp", help_screen),
            route("onduidelijk", unclear_screen),
            _take_part(route),
            _without_benefit(route, letter, of_list),
            route("naast-iemand", coach_screen),
            route(":else+", lost_screen),
        )
    ]


_Make = Callable[..., ft.Route]


def _answer(route: _Make, changes: ft.Route) -> ft.Route:
    return route(
        "antwoord",
        answer_screen,
        route("maanden", months_screen),
        route("uren", hours_screen),
        route("uitleg", reasons_screen),
        route("niet", left_out_screen),
        route("gegevens", told_screen),
        route("dagen", days_screen, changes),
        route("werk-stopt", stops_screen),
        route("verandert", after_screen),
        route("wetten", laws_screen),
        route("plannen", plans_screen, route("vergelijk", compare_screen)),
        route("papier", paper_screen),
        changes,
    )


def _take_part(route: _Make) -> ft.Route:
    not_for_me = route("past-niet", decline_screen)
    choice = route(":id", choice_screen, not_for_me)
    own_words = route("eigen-woorden/:id", own_words_screen)
    # The fixed addresses come first: the kind of choice takes every other name.
    return route(
        "meedoen",
        take_part_screen,
        route("over-mij/:name", about_me_screen),
        own_words,
        route("mijn-keuzes", my_choices_screen, own_words, choice),
        route("keuze/:id", choice_screen, not_for_me),
        route(":group", choice_group_screen, choice),
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
