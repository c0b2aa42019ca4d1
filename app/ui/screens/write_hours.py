"""Writing down hours: for what, on which day, and how many."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import flet as ft

from app.domain.problem import Problem
from app.domain.sentence import say
from app.ui import routes
from app.ui.answers.part import use_part
from app.ui.answers.trouble import trouble
from app.ui.asking import hours_diary
from app.ui.asking.reading import Fault
from app.ui.components.text_field import Fields
from app.ui.days_back import days_back
from app.ui.desk import Desk
from app.ui.hooks import remembered
from app.ui.page.blocks import Block, Head, Page, go, group, present, soft
from app.ui.page.forms import Asked, area, errors, number, one_of, step
from app.ui.page.shown import shown

_NO_FAULTS: tuple[Fault, ...] = ()
_HOURS = Asked(
    hours_diary.HOURS,
    say("Hoeveel uur was het?"),
    say("Een half uur mag ook, zoals 2,5."),
    say("Uren"),
)
_WORDS = Asked(hours_diary.WORDS, say("Wat deed u?"), say("Dit mag u leeg laten."), say("Wat"))
_MONEY = Asked(
    hours_diary.RECEIVED,
    say("Kreeg u een vergoeding voor vrijwilligerswerk?"),
    say("Vul het bedrag van deze dag in. Leeg laten mag."),
    say("Vergoeding"),
    "€ ",
)


@shown
def write_hours_screen(desk: Desk) -> Page:
    """Everything typed is kept at once; only hours must be filled in."""
    part, visit = use_part(desk), desk.visit
    faults, set_faults = ft.use_state(_NO_FAULTS)
    fields = remembered(Fields)
    if isinstance(part, Problem):
        return trouble(desk, part)
    known = [one for name in hours_diary.options(visit) if (one := part.find(name))]
    choices = {one.id: one.title for one in known}
    told = visit.answers.get(hours_diary.FOR, "")
    chosen = told if told in choices else known[0].id

    def keep() -> None:
        set_faults(_keep(desk, chosen))

    def typed(asked: Asked) -> str:
        return visit.answers.get(asked.field, "")

    title, only_you = say("Schrijf uren op"), say("Uw gemeente ziet uw uren niet.")
    about = (say("U hoeft dit niet bij te houden."), *(() if visit.together else (only_you,)))
    what = say("Waarvoor was het?")
    put: Callable[[str, str], None] = visit.put
    blocks = present(
        errors(desk, faults, fields),
        Head(title, 1),
        group(*soft(*about)),
        Head(what),
        one_of(desk, "for", what, choices, chosen, lambda code: put(hours_diary.FOR, code)),
        Head(say("Welke dag?")),
        _day(desk),
        number(desk, _HOURS, typed(_HOURS), fields, put, keep, faults),
        area(desk, _WORDS, typed(_WORDS), fields, put, desk.keep),
        number(desk, _MONEY, typed(_MONEY), fields, put, keep, faults),
        go(say("Zet in mijn dagboek"), keep, key="add"),
    )
    return Page(title, blocks)


def write_hours(desk: Desk, choice: str) -> None:
    """Go and write down hours for this choice."""
    desk.visit.put(hours_diary.FOR, choice)
    desk.go(routes.WRITE_HOURS)


def _day(desk: Desk) -> Block:
    days, day = days_back(desk.writer, desk.parts.today), desk.visit.answers.get(hours_diary.DAY)
    chosen = day if day in days.codes else desk.parts.today.isoformat()
    return step("day", days, chosen, lambda code: desk.visit.put(hours_diary.DAY, code))


def _keep(desk: Desk, chosen: str) -> tuple[Fault, ...]:
    told, today = desk.visit.answers, desk.parts.today
    day = date.fromisoformat(told.get(hours_diary.DAY) or today.isoformat())
    choice = told.get(hours_diary.FOR) or chosen
    found = hours_diary.read(day, choice, lambda field: told.get(field, ""))
    if isinstance(found, tuple):
        return found
    hours_diary.add(desk.visit, found)
    desk.go(routes.MY_HOURS)
    return ()
